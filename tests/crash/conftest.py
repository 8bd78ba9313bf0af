"""The zygote and the script, made once; how many kills; the table at the end."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, Side
from bot.simulator import People, Simulator
from bot.simulator.webhooks import Patience
from storage.database import Database
from tests.bot import living
from tests.crash import process, script
from tests.crash.ears import listening
from tests.crash.killing import Stage
from tests.crash.process import Bot
from tests.crash.script import Scene
from tests.crash.tally import table
from tests.databases import KEYS

_SHORT = 300  # kills, of all tests together


@pytest.fixture(scope="session")
def kills(request: pytest.FixtureRequest) -> int:
    longer = request.config.pluginmanager.get_plugin("longer")
    return longer.kills if longer else _SHORT


@pytest.fixture(scope="session")
def zygote() -> Iterator[subprocess.Popen[bytes]]:
    with process.zygote() as born:
        yield born


@asynccontextmanager
async def _staged(
    zygote: subprocess.Popen[bytes], url: str, by: str, folder: Path, scenes: tuple[Scene, ...], **more: Any
) -> AsyncIterator[Stage]:
    database = Database.open(url, KEYS)
    database.upgrade()
    try:
        async with (
            Simulator(patience=Patience(first=0.02, most=0.1)).serve() as simulator,
            People(simulator.url, patience=process.PATIENCE) as people,
            listening(simulator.world) as ears,
        ):
            chosen = living.settings(simulator.url, simulator.token, url, folder, **living._way(by), **more)
            with Bot(zygote, _plain(chosen), folder / "bot.log") as bot:
                yield Stage(simulator.world, people, ears, database, bot, scenes)
        log = (folder / "bot.log").read_text()
        assert " ERROR " not in log, log
    finally:
        database.close()


def _plain(chosen: Settings) -> dict[str, Any]:
    """Give settings as they travel to another process."""
    facts: dict[str, Any] = chosen.model_dump(mode="json")
    secrets = {name: getattr(chosen, name).get_secret_value() for name in ("bot_token", "webhook_secret")}
    return {**facts, **secrets, "secret_keys": living.KEY}


@pytest.fixture(scope="session")
def scenes(zygote: subprocess.Popen[bytes], tmp_path_factory: pytest.TempPathFactory) -> tuple[Scene, ...]:
    folder = tmp_path_factory.mktemp("script")

    async def written() -> tuple[Scene, ...]:
        async with _staged(zygote, f"sqlite:///{folder / 'yurt.db'}", "polling", folder, ()) as stage:
            stage.bot.start()
            return await script.written(stage.people, stage.world, stage.ears, stage.database)

    return asyncio.run(written())


@pytest.fixture(params=["polling", "webhook"])
async def stage(
    request: pytest.FixtureRequest,
    zygote: subprocess.Popen[bytes],
    database_url: str,
    tmp_path: Path,
    scenes: tuple[Scene, ...],
) -> AsyncIterator[Stage]:
    async with _staged(zygote, database_url, request.param, tmp_path, scenes) as stage:
        yield stage
    request.node.user_properties.append(("crash", stage.tally.plain()))


@pytest.fixture
async def office(
    request: pytest.FixtureRequest, zygote: subprocess.Popen[bytes], database_url: str, tmp_path: Path
) -> AsyncIterator[Stage]:
    """Give a bot that sends as fast as it may, and nobody who talks to it."""
    async with _staged(zygote, database_url, "polling", tmp_path, (), send_rate=1000) as stage:
        yield stage
    request.node.user_properties.append(("crash", stage.tally.plain()))


@pytest.fixture
async def sides(
    request: pytest.FixtureRequest, zygote: subprocess.Popen[bytes], postgresql_url: str, tmp_path: Path
) -> AsyncIterator[tuple[Stage, Bot]]:
    """Give a stage whose bot only listens and answers, and another process that only speaks first."""
    async with _staged(zygote, postgresql_url, "polling", tmp_path, ()) as stage:
        stage.bot.only = Side.INCOMING
        with process.zygote() as second, stage.bot.beside(second, Side.OUTGOING) as outgoing:
            yield stage, outgoing
    request.node.user_properties.append(("crash", stage.tally.plain()))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    reports = [report for found in terminalreporter.stats.values() for report in found]
    told = [dict(report.user_properties) for report in reports if getattr(report, "when", "") == "teardown"]
    if tallies := [properties["crash"] for properties in told if "crash" in properties]:
        terminalreporter.section("kills")
        terminalreporter.write("\n".join(table(tallies)) + "\n")
