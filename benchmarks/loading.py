"""A bot under load: people around it, and its figures read before and after a count."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random
from time import perf_counter

from benchmarks.bots import Bot
from benchmarks.figures import Sample, percentile
from benchmarks.lab import Lab
from benchmarks.machine import busy_seconds
from benchmarks.people.crowd import Crowd, Tally
from benchmarks.plan import Plan
from benchmarks.processes import Running
from benchmarks.server.api import Server
from benchmarks.tables import Column

COLUMNS = (
    Column("turns", "turns/s"),
    Column("calls", "API calls/s"),
    Column("cpu", "CPU µs/turn"),
    Column("p50", "p50 ms", 1),
    Column("p99", "p99 ms", 1),
    Column("memory", "RSS MB"),
    Column("wrong", "wrong replies"),
    Column("others", "its core taken by others %"),
    Column("load", "load core busy %"),
)


@dataclass(frozen=True)
class Load:
    """A running bot with its crowd, people already at different places of their conversations."""

    lab: Lab
    running: Running
    server: Server
    crowd: Crowd

    async def rush(self, plan: Plan) -> Sample:
        """Measure with everybody going on as soon as they are answered."""
        await self.crowd.rush(plan.ramp)
        return await self._counted(self.crowd.rush(plan.seconds))

    async def come(self, plan: Plan) -> Sample:
        """Measure with people coming at instants that have nothing to do with each other."""
        return await self._counted(self.crowd.come(_gaps(plan.rate), plan.open_seconds))

    async def _counted(self, counting: Awaitable[Tally]) -> Sample:
        before = self._read()
        tally = await counting
        at, cpu, calls, bot, load = (after - earlier for after, earlier in zip(self._read(), before, strict=True))
        await self.crowd.stop()
        alone = len(self.running.processes) == 1  # several processes have no core of their own
        return {
            "turns": tally.turns / at,
            "calls": calls / at,
            "cpu": cpu / max(1, tally.turns) * 1e6,
            "p50": percentile(tally.latencies, 0.50) * 1e3,
            "p99": percentile(tally.latencies, 0.99) * 1e3,
            "slowest": percentile(tally.latencies, 1) * 1e3,
            "memory": self.running.memory(),
            "wrong": self.crowd.wrong,
            "load": load / at * 100,
            **({"others": max(0.0, bot - cpu) / at * 100} if alone else {}),
        }

    def _read(self) -> tuple[float, ...]:
        cores, calls = self.lab.cores, self.server.arrivals.count()
        return perf_counter(), self.running.cpu(), calls, busy_seconds(cores.bot), busy_seconds(cores.load)


@asynccontextmanager
async def loaded(
    lab: Lab, bot: Bot, plan: Plan, *, database: str = "", chats: Iterator[int] | None = None
) -> AsyncIterator[Load]:
    """Start a bot and bring its people to different places of their conversations."""
    server = Server()
    async with server.serve() as url, lab.running(bot, server, url, database) as running:
        crowd = Crowd(server, lab.people(bot.load, chats), plan.people, plan.at_once)
        await crowd.mix()
        yield Load(lab, running, server, crowd)
        for reason in crowd.reasons:
            sys.stderr.write(f"{bot.name}: {reason}\n")


def _gaps(rate: int) -> Iterator[float]:
    """Draw the seconds between arrivals of people who do not know of each other; the same in every run."""
    drawn = Random(1)  # noqa: S311 - nothing secret
    while True:
        yield drawn.expovariate(rate)
