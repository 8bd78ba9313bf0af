"""The kills: at each point, and at any instant while several people talk; after each, everything is compared."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random

from bot import points
from bot.simulator import People
from bot.simulator.updates import FIRST_ID
from bot.simulator.world import World
from storage.database import Database
from tests.crash import memory
from tests.crash.ears import Ears
from tests.crash.process import PATIENCE, Bot
from tests.crash.script import PHONE, Scene, quiet
from tests.crash.tally import Lost, Tally, Twice
from tests.crash.walking import Walker

_LATER = (0.0, 0.25)  # seconds of load before a kill at random
_DELAY = 0.02  # seconds a message takes
_SENT = points.NAMES.index("sent")


@dataclass
class Stage:
    """All that takes part in one test."""

    world: World
    people: People
    ears: Ears
    database: Database
    bot: Bot
    script: tuple[Scene, ...]
    tally: Tally = field(default_factory=Tally)
    walkers: list[Walker] = field(default_factory=list)
    retired: list[Walker] = field(default_factory=list)

    async def at_points(self, kills: int) -> None:
        """Kill at one point after the other while one patient person walks, at its first, second, third passing."""
        plan = [(points.NAMES[i % len(points.NAMES)], 1 + i // len(points.NAMES) % 3) for i in range(kills)]
        self.walkers = [await self._welcome()]
        self.bot.start(*plan[0])
        for at, (name, _) in enumerate(plan):
            await self._kill(name, _itself, next_=plan[at + 1] if at + 1 < kills else ("", 1))
        await self._farewell()

    async def at_random(self, kills: int, people: int, random: Random) -> None:
        """Kill at any instant while several people walk at once."""

        async def sometime() -> None:
            await asyncio.sleep(random.uniform(*_LATER))
            self.bot.kill()

        self.slows()
        self.walkers = [await self._welcome(hasty=bool(i % 2)) for i in range(people)]
        self.bot.start()
        for _ in range(kills):
            await self._kill("any instant", sometime)
        await self._farewell()

    def slows(self) -> None:
        """Let each message take a while from now on, so that many are on their way at any instant."""
        for method in ("sendMessage", "editMessageText", "sendPhoto"):
            self.world.faults.order(kind="delay", method=method, seconds=_DELAY, times=None)

    async def _kill(self, kind: str, kill: Callable[[], Awaitable[None]], next_: tuple[str, int] = ("", 1)) -> None:
        """Let everybody walk, kill, start anew, wait until all is quiet, and compare."""
        died = self.bot.died
        with self.tally.counting(kind) as line:
            if kind in points.NAMES:
                await self.bot.arm()
            async with asyncio.timeout(3 * PATIENCE), asyncio.TaskGroup() as group:
                for place in range(len(self.walkers)):
                    group.create_task(self._walk(place, died, patient=kind in points.NAMES))
                await kill()
                await self.bot.mourned()
                under_way, began = memory.unsent(self.database), time.monotonic()
                self.bot.start(*next_)
            await quiet(self.world, self.database)
            line.slowest = max(line.slowest, time.monotonic() - began)
            line.kills += 1
            line.under_way += under_way.total()
            if kind in points.NAMES[:_SENT]:  # the last of these has certainly not been sent
                under_way = Counter({chat: number - 1 for chat, number in under_way.items()})
            line.duplicates += self._compare(self.walkers, under_way)

    async def _walk(self, place: int, died: asyncio.Event, *, patient: bool) -> None:
        """Walk while the bot lives; whoever is waiting when it dies gets their answer from the next one."""
        while not died.is_set():
            if self.walkers[place].arrived:
                self.retired.append(self.walkers[place])
                self.walkers[place] = await self._welcome(hasty=self.walkers[place].hasty)
            await self.walkers[place].step()
            if patient:
                await quiet(self.world, self.database, died)

    async def _welcome(self, *, hasty: bool = False) -> Walker:
        person = await self.people.join(f"Person {len(self.world.people)}", phone=PHONE)
        return Walker(person, self.script, self.ears, hasty=hasty)

    async def _farewell(self) -> None:
        """Compare everybody once more, those too who arrived long ago."""
        await quiet(self.world, self.database)
        self._compare([*self.retired, *self.walkers], Counter())

    def _compare(self, walkers: list[Walker], under_way: Counter[int]) -> int:
        found = memory.look(self.database, [walker.chat for walker in walkers])
        if missing := set(range(FIRST_ID, self.world.updates.next_id)) - found.updates:
            raise Lost(f"updates nobody handled: {sorted(missing)}")
        if found.outbox:
            raise Lost(f"{found.outbox} rows are left in the outbox")
        known = sum(walker.done > 0 for walker in [*self.retired, *self.walkers])
        if found.people != known:
            raise Twice(f"{known} people wrote, {found.people} are kept")
        for walker in walkers:
            walker.compare(found.held[walker.chat])
        return sum(walker.duplicates(under_way[walker.chat]) for walker in walkers)


async def _itself() -> None:
    """Leave it to the bot, which is armed."""
