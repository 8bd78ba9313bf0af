"""One run: the server, a fresh database and the bot under test, on their cores; gone when the run is over."""

from __future__ import annotations

import asyncio
import itertools
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

from benchmarks.bots import ROOT, TOKEN, Bot, peer_command
from benchmarks.databases import WRITTEN_KEY, Databases
from benchmarks.figures import Row
from benchmarks.machine import Cores
from benchmarks.people.echoing import Echoing
from benchmarks.people.enrolling import Enrolling
from benchmarks.people.forming import Forming
from benchmarks.people.person import Person
from benchmarks.people.stories import typed
from benchmarks.processes import Broken, Running, started, stopped
from benchmarks.server.api import Server

_START_WITHIN = 60.0  # seconds
_FIRST_CHAT = 1_000_000_001
YURT_COMMAND = f"{Path(sys.executable).parent / 'yurt'} run"
PART_COMMAND = f"{YURT_COMMAND} --only incoming"


@dataclass
class Lab:
    """What all runs share. `part` is the command of one of several processes that listen by webhook."""

    folder: Path
    cores: Cores
    databases: Databases
    command: str = YURT_COMMAND
    part: str = PART_COMMAND
    today: date = field(default_factory=lambda: datetime.now().date())  # noqa: DTZ005, TID251 - the outside

    @asynccontextmanager
    async def running(self, bot: Bot, server: Server, url: str, database: str = "") -> AsyncIterator[Running]:
        """Start a bot and wait until it listens; `database`: one that is there already."""
        fresh = self.databases.fresh(bot.database) if bot.database and not database else nullcontext(database)
        with fresh as address, (self.folder / "bot.log").open("wb") as log:
            running, began = Running([]), perf_counter()
            try:
                for command, env in self._commands(bot, url, address):
                    # A `.env` of whoever measures must not reach Yurt; the peers are modules of this project.
                    at = ROOT if bot.peer else self.folder
                    running.processes.append(await started(command, env, at, log.fileno(), self._cores(bot)))
                if bot.load != "broadcast" or not bot.peer:  # the other senders never ask for updates
                    await self._ready(running, server, bot)
                running.start = perf_counter() - began
                yield running
                self._alive(running)
            finally:
                for process in running.processes:
                    await stopped(process)

    def people(self, load: str, chats: Iterator[int] | None = None) -> Callable[[], Person]:
        """Tell who comes: a maker of people, each with a chat of their own."""
        chats = chats or itertools.count(_FIRST_CHAT)
        cases: set[str] = set()
        words = typed(self.today)
        if load == "enrollment":
            return lambda: Enrolling(next(chats), words, cases)
        return (lambda: Echoing(next(chats))) if load == "echo" else (lambda: Forming(next(chats)))

    def note(self, row: Row) -> None:
        """Tell whoever waits what was measured last."""
        last = ", ".join(f"{figure} {value:,.1f}" for figure, value in row.samples[-1].items())
        sys.stderr.write(f"{row.name}: {last}\n")

    # ------------------------------------------------------------ processes

    def _commands(self, bot: Bot, url: str, database: str) -> Iterator[tuple[list[str], dict[str, str]]]:
        if bot.peer:
            yield peer_command(bot.peer, url, TOKEN, *bot.arguments), {}
        for _ in range(0 if bot.peer else bot.processes):
            env = {
                "YURT_API_URL": url,
                "YURT_BOT_TOKEN": TOKEN,
                "YURT_DATA_DIR": str(self.folder),
                "YURT_DATABASE_URL": database,
                "YURT_SECRET_KEYS": WRITTEN_KEY,
                **dict(bot.settings),
            }
            yield (self.part if bot.webhook else self.command).split(), env | (_webhook() if bot.webhook else {})

    def _cores(self, bot: Bot) -> frozenset[int]:
        return self.cores.all if bot.webhook else self.cores.bot

    async def _ready(self, running: Running, server: Server, bot: Bot) -> None:
        ready = asyncio.ensure_future(server.ready(bot.processes if bot.webhook else 0))
        ended = [asyncio.ensure_future(process.wait()) for process in running.processes]
        await asyncio.wait((ready, *ended), timeout=_START_WITHIN, return_when=asyncio.FIRST_COMPLETED)
        for future in ended:
            future.cancel()
        if not ready.done():
            ready.cancel()
            self._alive(running)
            raise Broken(f"{bot.name} did not listen within {_START_WITHIN:.0f} s: {self._last_lines()}")
        ready.result()

    def _alive(self, running: Running) -> None:
        if any(process.returncode is not None for process in running.processes):
            raise Broken(f"The bot stopped by itself: {self._last_lines()}")

    def _last_lines(self) -> str:
        return "\n".join((self.folder / "bot.log").read_text(errors="replace").splitlines()[-15:])


def _webhook() -> dict[str, str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        at = f"127.0.0.1:{free.getsockname()[1]}"
    return {"YURT_LISTEN": at, "YURT_WEBHOOK_URL": f"http://{at}/hook", "YURT_WEBHOOK_SECRET": "benchmark"}
