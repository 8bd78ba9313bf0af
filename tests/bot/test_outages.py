"""The database is away while people write: they are asked for patience, and nothing is lost or said twice."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.incoming import intake
from bot.simulator import People, Person
from bot.turns import Turns
from tests.bot.living import arrive, living

WAIT = "I am writing this down"


async def names_herself(aida: Person) -> None:
    await arrive(aida, "en")
    await aida.taps("📝 Enroll")
    await aida.hears("May we keep")
    await aida.taps("Yes")
    await aida.hears("family name")


async def said(people: People, aida: Person, words: str) -> list[dict[str, Any]]:
    calls = await people.calls("sendMessage")
    return [c for c in calls if c["params"]["chat_id"] == aida.chat_id and words in c["params"]["text"]]


@pytest.mark.parametrize(("patience", "seconds"), [(0.3, 1.0), (5.0, 10.0)], ids=["briefly", "ten seconds"])
async def test_sqlite_locked_by_another_process(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patience: float, seconds: float
) -> None:
    monkeypatch.setattr(intake, "_LONG", patience)
    async with living(sqlite_url, tmp_path) as people:
        aida = await people.join("Aida", language="ko")
        await names_herself(aida)
        other = sqlite3.connect(tmp_path / "yurt.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await aida.says("Testova")
        await aida.hears(WAIT)
        await asyncio.sleep(seconds - patience)
        other.execute("COMMIT")
        other.close()
        await aida.hears("✓ Family name: TESTOVA")
        assert len(await said(people, aida, WAIT)) == 1
        assert len(await said(people, aida, "TESTOVA")) == 1


async def test_sqlite_on_a_full_disk(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The writer's connection is told that the file may not grow, which is what a full disk says."""
    monkeypatch.setattr(intake, "_LONG", 0.3)
    real, full = Turns.decide, asyncio.Event()

    def decide(turns: Turns, conn: Any, items: Any) -> Any:
        results = real(turns, conn, items)
        if full.is_set():
            pages = conn.exec_driver_sql("PRAGMA page_count").scalar()
            conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            conn.exec_driver_sql("CREATE TABLE too_much AS SELECT zeroblob(9999999)")
        return results

    monkeypatch.setattr(Turns, "decide", decide)
    async with living(sqlite_url, tmp_path) as people:
        aida = await people.join("Aida", language="ko")
        await names_herself(aida)
        full.set()
        await aida.says("Testova")
        await aida.hears(WAIT)
        full.clear()
        await aida.hears("✓ Family name: TESTOVA")
        assert len(await said(people, aida, "TESTOVA")) == 1


async def test_postgresql_out_of_reach(
    postgresql_url: str, postgresql_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_LONG", 0.3)
    async with living(postgresql_url, tmp_path) as people:
        aida = await people.join("Aida", language="ko")
        await names_herself(aida)
        with psycopg.connect(postgresql_server, autocommit=True) as admin:
            admin.execute("ALTER DATABASE yurt ALLOW_CONNECTIONS false")
            try:
                admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'yurt'")
                await aida.says("Testova")
                await aida.hears(WAIT)
                await asyncio.sleep(1)
            finally:
                admin.execute("ALTER DATABASE yurt ALLOW_CONNECTIONS true")
        await aida.hears("✓ Family name: TESTOVA")
        assert len(await said(people, aida, WAIT)) == 1
        assert len(await said(people, aida, "TESTOVA")) == 1
