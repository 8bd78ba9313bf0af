"""The bot as a test sees it: started, armed, killed, mourned."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from bot.settings import Side
from bot.turns import LEASE

PATIENCE = 20.0  # seconds for anything: who waits longer has found a bug
_ROOT = Path(__file__).parents[2]
_ONE_O_CLOCK = datetime.now(UTC).replace(hour=1, minute=0)  # the tests' day has no midnight
_AHEAD = (_ONE_O_CLOCK - datetime.now(UTC)).total_seconds()


@contextmanager
def zygote() -> Iterator[subprocess.Popen[bytes]]:
    """Start the process the bots are forked from; it ends with the block, and so does its bot."""
    command = [sys.executable, "-m", "tests.crash.zygote"]
    with subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdout
        assert b"warm" in process.stdout.readline()
        yield process
        assert process.stdin
        process.stdin.close()


class Bot:
    """One bot after the other, never two at once; on PostgreSQL each finds the leases of the one before run out."""

    def __init__(
        self, zygote: subprocess.Popen[bytes], settings: dict[str, Any], log: Path, only: Side | None = None
    ) -> None:
        assert zygote.stdin
        assert zygote.stdout
        self._orders, self._news = zygote.stdin, zygote.stdout
        self._settings, self._log, self.only = settings, log, only
        self.lives, self.died, self._armed, self._end = 0, asyncio.Event(), asyncio.Event(), 0

    def __enter__(self) -> Self:
        asyncio.get_running_loop().add_reader(self._news.fileno(), self._hear)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.get_running_loop().remove_reader(self._news.fileno())
        if self.lives and not self.died.is_set():
            self.kill()
            while b"died" not in self._news.readline():
                pass

    def beside(self, zygote: subprocess.Popen[bytes], only: Side) -> Bot:
        """Give another process on the same database, with its own zygote."""
        return Bot(zygote, self._settings, self._log, only)

    def _hear(self) -> None:
        news = json.loads(self._news.readline())
        if "armed" in news:
            self._armed.set()
        else:
            self._end = news["died"]
            self.died.set()

    def start(self, point: str = "", passing: int = 1) -> None:
        """Start a bot that can be armed: then it dies at a point it passes so many times."""
        assert not self.lives or self.died.is_set()
        self.died = asyncio.Event()  # each life has its own end
        alone = self.only is None  # two that live at once need one clock, and have short leases instead
        jumps = alone and self._settings["database_url"].startswith("postgresql")
        ahead = _AHEAD + self.lives * (LEASE.total_seconds() + 1) * jumps
        self.lives += 1
        self._order(
            "start",
            settings=self._settings,
            log=str(self._log),
            ahead=ahead,
            only=self.only,
            point=point,
            passing=passing,
        )

    async def arm(self) -> None:
        """Arm it; from when this returns on, each passing counts."""
        self._armed.clear()
        self._order("arm")
        async with asyncio.timeout(PATIENCE):
            await self._armed.wait()

    def kill(self) -> None:
        self._order("kill")

    async def mourned(self) -> None:
        """Wait until it is dead; one that dies of itself was not meant to."""
        async with asyncio.timeout(PATIENCE):
            await self.died.wait()
        assert self._end == -signal.SIGKILL, self._end

    def _order(self, do: str, **facts: Any) -> None:
        self._orders.write(json.dumps({"do": do, **facts}).encode() + b"\n")
