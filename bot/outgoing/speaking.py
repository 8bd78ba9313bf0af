"""The outgoing side of the process: takes what is due, sends it, fires timers, until it is told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from bot.lanes import Lanes
from bot.outgoing.pacing import Pacing
from bot.outgoing.reporting import Reporting
from bot.outgoing.speaker import Speaker
from bot.outgoing.working import Working, clear
from bot.render import Renderer
from bot.sides import Shared
from bot.turns import Ring, Sweep, new_sender
from storage import tidying, timers
from storage.timers import Ripe
from storage.trouble import is_away
from storage.writer import Stopped

_RIPE = 500  # timers looked at together
_TIMERS_EVERY, _REPORTS_EVERY = 5, 15  # ticks


async def speak(shared: Shared, stop: asyncio.Event, ready: Callable[[], None]) -> None:
    """Speak until told to stop; what was taken by then still goes out."""
    settings = shared.settings
    speaker = Speaker(settings.token, settings.api_url, settings.send_rate)
    pacing = Pacing(settings.send_rate, shared.clock)
    try:
        renderer = Renderer(shared.words, await speaker.start())
        await asyncio.to_thread(_begin, shared)
        async with asyncio.TaskGroup() as group:
            lanes = Lanes(
                speaker.post,
                renderer,
                shared.writer,
                shared.clock,
                group,
                shared.forgotten,
                pacing=pacing,
                paid=settings.paid_broadcasts,
            )
            jobs, reporting = Working(shared, speaker, renderer, stop), Reporting(shared, speaker.post, renderer)
            rounds = Rounds(shared, lanes, jobs, reporting)
            working = [group.create_task(work()) for work in (rounds.send, rounds.ring, rounds.work, rounds.report)]
            speaker.tick(rounds.wake)
            ready()
            await stop.wait()
            rounds.end()
            await asyncio.wait(working)
    finally:
        await speaker.stop()


def _begin(shared: Shared) -> None:
    clear(shared)
    with shared.database.writing() as conn:
        timers.begin(conn, tidying.first(shared.clock()))


class Rounds:
    """What each tick begins. A tick that comes while the last one's work goes on is the same as none."""

    def __init__(self, shared: Shared, lanes: Lanes, working: Working, reporting: Reporting) -> None:
        self._shared, self._lanes, self._jobs, self._sender = shared, lanes, working, new_sender()
        self._reports = reporting
        self._sending, self._ringing = asyncio.Event(), asyncio.Event()
        self._working, self._reporting = asyncio.Event(), asyncio.Event()
        self._ended = False
        self._ticks = 0

    def wake(self) -> None:
        self._sending.set()
        if self._ticks % _TIMERS_EVERY == 0:
            self._ringing.set()
            self._working.set()
        if self._ticks % _REPORTS_EVERY == 0:
            self._reporting.set()
        self._ticks += 1

    def end(self) -> None:
        """Let all rounds come to their end."""
        self._ended = True
        for tick in (self._sending, self._ringing, self._working, self._reporting):
            tick.set()

    async def send(self) -> None:
        """Take what is due and give it to the lanes, again and again."""
        while await self._next(self._sending):
            sweep = Sweep(self._sender, self._shared.settings.send_rate)
            with suppress(Stopped):
                taken = await asyncio.wrap_future(self._shared.writer.submit(sweep, 0))
                self._lanes.say(taken)

    async def ring(self) -> None:
        """Fire what is due, again and again: each timer is an item for the writer, some hundred to a commit."""
        while await self._next(self._ringing):
            with suppress(Stopped):
                while await self._fire() and not self._ended:
                    pass  # what fires may set the next timer at once

    async def work(self) -> None:
        """Carry out the jobs that wait, one after another."""
        while await self._next(self._working):
            while not self._ended and await self._jobs.next():
                pass

    async def report(self) -> None:
        """Show senders how far their broadcasts are, again and again."""
        while await self._next(self._reporting):
            await self._reports.show()

    async def _fire(self) -> bool:
        """Fire some; tell whether any were due."""
        ripe = await asyncio.to_thread(self._ripe)
        fired = [self._shared.writer.submit(Ring(timer), timer.id) for timer in ripe]
        await asyncio.gather(*map(asyncio.wrap_future, fired))
        return bool(ripe)

    def _ripe(self) -> list[Ripe]:
        try:
            with self._shared.database.reading() as conn:
                return timers.due(conn, self._shared.clock(), _RIPE)
        except Exception as error:
            if not is_away(error):
                raise
            return []  # the next tick asks again

    async def _next(self, tick: asyncio.Event) -> bool:
        await tick.wait()
        tick.clear()
        return not self._ended
