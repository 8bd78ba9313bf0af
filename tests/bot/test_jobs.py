"""Long work: told while it goes on, delivered, begun again after a crash, refused to who may not any more."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from dataclasses import asdict
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.jobs import KINDS
from bot.outgoing import working
from bot.running import clock
from bot.simulator import People, Person, Seen
from flows.model import Json
from flows.rights import RIGHTS
from flows.staff.desk import Filter
from storage import jobs, people
from storage.database import Database
from storage.office_tables import job
from storage.tables import account
from tests.bot.living import arrive, living
from tests.bot.test_exporting import AIDA, enroll
from tests.databases import KEYS
from tests.storage.cast import HOUR, NOW

ASKED: Json = {
    "filter": asdict(Filter(status="")),
    "scope": [],
    "format": "xlsx",
    "language": "en",
    "why": "a test",
    "masked": False,
    "since_last": False,
}


def dies(*_: object) -> None:
    """Stand in for work whose process is killed, by the kernel for example."""
    os.kill(os.getpid(), signal.SIGKILL)


def sleeps(_: object, __: object, folder: Path, *___: object) -> None:
    """Stand in for work that takes long."""
    folder.mkdir(parents=True)
    time.sleep(60)


def folders(data: Path) -> list[Path]:
    """List the folders of jobs."""
    return list(data.glob("papers/*"))


async def coordinator(town: People, database: Database, role: str = "coordinator") -> tuple[Person, int]:
    """Let somebody arrive and be appointed."""
    member = await town.join("Example Coordinator", language="en")
    await arrive(member, "en")
    with database.writing() as conn:
        who = conn.execute(select(account.c.person_id).where(account.c.chat_id == member.id)).scalar_one()
        people.appoint(conn, who, role)
    return member, who


def ask(database: Database, who: int, **changes: Json) -> int:
    with database.writing() as conn:
        return jobs.Jobs(conn, database.vault).ask("export", who, {**ASKED, **changes}, NOW)


async def ended(database: Database, number: int) -> str:
    """Wait until a job has ended; give how."""
    for _ in range(200):
        with database.reading() as conn:
            state = str(conn.execute(select(job.c.state).where(job.c.id == number)).scalar_one())
        if state in {"done", "failed"}:
            return state
        await asyncio.sleep(0.1)
    return state


async def heard_file(person: Person) -> Seen:
    while not (seen := await person.hears()).document:
        assert "%" in seen.text
    return seen


async def test_an_export_is_made_beside_the_turns_and_arrives_as_a_file(database_url: str, tmp_path: Path) -> None:
    async with living(database_url, tmp_path) as town:
        database = Database.open(database_url, KEYS)
        enroll(database, AIDA)
        member, who = await coordinator(town, database)
        number = ask(database, who)
        seen = await heard_file(member)
        assert seen.document
        assert seen.document.startswith("enrollments-")
        assert "Cases: 1" in seen.text
        assert await ended(database, number) == "done"
        assert folders(tmp_path) == []
        told = [call for call in await town.calls("sendMessage") if "%" in str(call)]
        assert len(told) == 1
        database.close()


async def test_a_job_whose_process_was_killed_is_taken_up_again(database_url: str, tmp_path: Path) -> None:
    left = tmp_path / "papers" / "1-1" / "enrollments-2026-11-23.xlsx"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half a file")
    async with living(database_url, tmp_path) as town:
        assert not left.exists()
        database = Database.open(database_url, KEYS)
        enroll(database, AIDA)
        member, who = await coordinator(town, database)
        with database.writing() as conn:
            number = jobs.Jobs(conn, database.vault).ask("export", who, ASKED, NOW)
            claimed = jobs.claim(conn, database.vault, NOW, NOW + HOUR)  # by a runner that died long ago
            assert claimed
            assert claimed.id == number
            jobs.prolong(conn, number, NOW)
        assert (await heard_file(member)).document
        assert await ended(database, number) == "done"
        database.close()


async def test_a_job_whose_own_process_dies_ends_in_a_sentence(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "carry_out", dies)
    async with living(sqlite_url, tmp_path) as town:
        database = Database.open(sqlite_url, KEYS)
        member, who = await coordinator(town, database)
        number = ask(database, who)
        assert await member.hears("it is our mistake")
        assert await ended(database, number) == "failed"
        database.close()


async def test_a_bot_that_stops_does_not_wait_for_a_job_and_lets_it_go(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "carry_out", sleeps)
    async with living(sqlite_url, tmp_path) as town:
        database = Database.open(sqlite_url, KEYS)
        _, who = await coordinator(town, database)
        ask(database, who)
        while not folders(tmp_path):  # noqa: ASYNC110 - another process makes it
            await asyncio.sleep(0.1)
    assert folders(tmp_path) == []
    with database.writing() as conn:
        freed = jobs.claim(conn, database.vault, clock(), clock() + HOUR)  # by whoever starts next, at once
    assert freed
    assert (freed.person, freed.attempts) == (who, 2)
    database.close()


async def test_who_may_see_less_today_gets_less(sqlite_url: str, tmp_path: Path) -> None:
    async with living(sqlite_url, tmp_path) as town:
        database = Database.open(sqlite_url, KEYS)
        enroll(database, AIDA)
        member, who = await coordinator(town, database, role="staff")
        ask(database, who, masked=False)
        assert "Personal answers are hidden" in (await heard_file(member)).text
        database.close()


async def test_a_job_that_fails_ends_in_a_sentence(sqlite_url: str, tmp_path: Path) -> None:
    async with living(sqlite_url, tmp_path) as town:
        database = Database.open(sqlite_url, KEYS)
        member, who = await coordinator(town, database)
        number = ask(database, who, format="parchment")
        assert await member.hears("it is our mistake")
        assert await ended(database, number) == "failed"
        database.close()


async def test_nobody_in_it_is_no_file(sqlite_url: str, tmp_path: Path) -> None:
    async with living(sqlite_url, tmp_path) as town:
        database = Database.open(sqlite_url, KEYS)
        member, who = await coordinator(town, database)
        ask(database, who)
        assert await member.hears("There are no such cases")
        database.close()


async def test_a_file_too_large_for_telegram_is_not_sent(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "LARGEST", 1_000)
    async with living(sqlite_url, tmp_path) as town:
        database = Database.open(sqlite_url, KEYS)
        enroll(database, AIDA)
        member, who = await coordinator(town, database)
        ask(database, who)
        assert await member.hears("yurt export")
        assert await town.calls("sendDocument") == []
        database.close()


async def test_who_has_lost_the_right_meanwhile_gets_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with living(sqlite_url, tmp_path) as town:
        database = Database.open(sqlite_url, KEYS)
        enroll(database, AIDA)
        _, who = await coordinator(town, database, role="migrant")
        number = ask(database, who)
        assert await ended(database, number) == "failed"
        assert await town.calls("sendDocument") == []
        database.close()


def test_every_kind_of_job_needs_a_right_that_somebody_has() -> None:
    everybodys = set().union(*RIGHTS.values())
    assert all(set(kind.rights) <= everybodys for kind in KINDS.values())
