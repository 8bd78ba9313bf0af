"""A day of ill weather for a real bot process: who takes part, what is done to it. Not what came of it."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.simulator import People, Person, Seen
from bot.simulator.server import Serving
from storage.database import Database
from tests.bot.diary import Diary
from tests.bot.living import KEY, _answer, arrive, asked_step, question
from tests.crash import memory
from tests.flows.stories import Story

ROOT = Path(__file__).parents[2]
STORY = Story()
HELP, WAIT = "Whom you can call", "I am writing this down"
FLOOD = 2  # seconds
AWAY = 6.0  # seconds; after five people are asked for patience


@dataclass
class Bot:
    """The process, one after the other; all log into one file."""

    diary: Diary
    environment: dict[str, str]
    process: subprocess.Popen[bytes] | None = None

    def starts(self, **more: str) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("YURT_")}
        with self.diary.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=ROOT,
                env={**kept, **self.environment, **more},
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    async def ends(self, by: signal.Signals) -> int:
        assert self.process
        self.process.send_signal(by)
        return await asyncio.to_thread(self.process.wait, 10)


@asynccontextmanager
async def a_bot(simulator: Serving, database_url: str, folder: Path) -> AsyncIterator[Bot]:
    settings = {"API_URL": simulator.url, "BOT_TOKEN": simulator.token, "DATABASE_URL": database_url}
    settings |= {"SECRET_KEYS": KEY, "DATA_DIR": str(folder)}
    bot = Bot(Diary(folder / "day.log"), {f"YURT_{name}": value for name, value in settings.items()})
    try:
        yield bot
    finally:
        if bot.process:
            bot.process.kill()
            bot.process.wait()


@dataclass
class Day:
    """Who takes part, and what has to be remembered until the evening."""

    bot: Bot
    people: People
    database: Database
    aida: Person
    bold: Person
    chuluun: Person
    asked: list[str]  # of Aida
    nonsense: int = 0  # the number of the update that nobody can read
    under_way: int = 0  # messages of which nobody knows whether they had left when the process was killed

    async def answers(self, seen: Seen, until: str | None = None) -> Seen:
        """Aida answers question after question until the review or `until`."""
        while (step := asked_step(seen)) not in (None, until):
            assert step
            await self.answers_one(step, seen)
            seen = await question(self.aida)
        return seen

    async def answers_one(self, step: str, seen: Seen) -> None:
        self.asked.append(step)
        await _answer(self.aida, STORY, step, seen)

    async def quiet(self) -> None:
        """Wait until everything said is taken and everything answered has gone out."""
        while (await self.people.queue())["pending"] or memory.unsent(self.database):  # noqa: ASYNC110
            await asyncio.sleep(0.05)

    def note(self, deed: str) -> None:
        self.bot.diary.note(deed)


# ---------------------------------------------------------------- the day


async def killed_in_the_middle(day: Day) -> None:
    day.note("the bot is started by polling; Aida arrives and begins to enroll")
    day.bot.starts()
    await arrive(day.aida, "ky")
    await day.aida.taps(data="o-enrollment")
    seen = await day.answers(await question(day.aida), until="given_name")
    day.note(f"Aida has answered {len(day.asked)} questions; she answers one more, and the bot is killed (kill -9)")
    await day.quiet()  # typing takes longer than writing down that the question arrived
    await day.answers_one("given_name", seen)
    assert await day.bot.ends(signal.SIGKILL) == -signal.SIGKILL
    day.under_way = memory.unsent(day.database)[day.aida.chat_id]
    day.note("nobody is there; Bold writes for the first time; then the bot is started again")
    async with asyncio.TaskGroup() as group:
        group.create_task(arrive(day.bold, "en"))
        day.bot.starts()
        while asked_step(seen) == "given_name":  # what was on its way may come again before
            seen = await question(day.aida)
    await day.quiet()
    day.note("Aida is asked the next question, Bold is answered; nobody had to repeat anything")
    await telegram_is_ill(day, seen)


async def telegram_is_ill(day: Day, seen: Seen) -> None:
    day.note("Telegram answers 502 to the next request for updates, and sends an update that is none")
    await day.people.order("server", method="getUpdates", times=1)
    day.nonsense = await day.people.push({"message": "not a message"})
    await day.quiet()
    day.note("the connection breaks before Aida's next question has reached Telegram")
    await day.people.order("cut_before", method="sendMessage", chat_id=day.aida.chat_id)
    await day.answers_one(asked_step(seen) or "", seen)
    await day.answers(await question(day.aida))
    await day.quiet()
    await day.aida.taps(data="c-enrollment--_-send-")
    await day.aida.hears()
    day.note(f"Aida has answered all {len(day.asked)} questions and sent them")


async def flooded(day: Day) -> None:
    day.note(f"Bold asks for help; Telegram answers 429 in his chat: nothing more for {FLOOD} s")
    await day.people.order("flood", method="sendMessage", chat_id=day.bold.chat_id, retry_after=FLOOD)
    began = time.monotonic()
    await day.bold.says("/help")
    await day.bold.hears(HELP)
    waited = time.monotonic() - began
    assert waited >= FLOOD
    day.note(f"Bold has his help, {waited:.1f} s after he asked")


async def blocked(day: Day) -> None:
    await arrive(day.chuluun, "en")
    day.note("Chuluun arrived, asks for help and blocks the bot before the answer comes: Telegram answers 403")
    await day.people.order("delay", method="sendMessage", chat_id=day.chuluun.chat_id, seconds=0.5)
    await day.chuluun.says("/help")
    await day.chuluun.blocks()
    await day.quiet()
    assert HELP not in (await day.chuluun.screen()).last.text


async def by_webhook(day: Day, way: dict[str, str]) -> None:
    day.note(
        "the bot is told to stop (SIGTERM) and started by webhook; Chuluun lets it in and asks again meanwhile"
    )
    assert await day.bot.ends(signal.SIGTERM) == 0
    await day.chuluun.unblocks()
    await day.chuluun.says("/help")
    day.bot.starts(**{f"YURT_{name.upper()}": value for name, value in way.items()})
    await day.chuluun.hears(HELP)
    day.note("Chuluun has his help")


async def without_its_database(day: Day, file: Path) -> None:
    await day.bold.taps(data="o-enrollment")
    await day.bold.hears("May we keep")
    await day.bold.taps("Yes")
    await day.bold.hears("family name")
    day.note("somebody else locks the database; Bold types his name")
    with sqlite3.connect(file, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        await day.bold.says("Examplov")
        await day.bold.hears(WAIT)
        day.note("Bold is asked for patience")
        await asyncio.sleep(max(0.0, began + AWAY - time.monotonic()))
        other.execute("COMMIT")
    other.close()
    day.note("the database is free again")
    await day.bold.hears("✓ Family name: EXAMPLOV")
    day.note("Bold is asked the next question")


async def the_day(day: Day, file: Path, way: dict[str, str]) -> None:
    await killed_in_the_middle(day)
    await flooded(day)
    await blocked(day)
    await by_webhook(day, way)
    await without_its_database(day, file)
    await day.quiet()
    day.note("the bot is told to stop (SIGTERM)")
    assert await day.bot.ends(signal.SIGTERM) == 0
