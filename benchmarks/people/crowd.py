"""Many people at once: going on as soon as they are answered (closed loop), or at instants of their own (open)."""

from __future__ import annotations

import asyncio
from array import array
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from time import perf_counter

from benchmarks.people.person import Person, Wrong
from benchmarks.server.api import Heard, Server

_PATIENCE = 30.0  # seconds after which a turn counts as never answered
_REASONS = 5  # how many of the wrong replies are told in words


@dataclass
class Tally:
    """What has happened since the count began; latencies in seconds."""

    turns: int = 0
    latencies: array[float] = field(default_factory=lambda: array("d"))


class Crowd:
    """People of whom at most `at_once` wait for an answer; who is done makes place for a new one."""

    def __init__(self, server: Server, arrive: Callable[[], Person], people: int, at_once: int) -> None:
        server.audience = self._heard
        self._server, self._arrive, self._at_once = server, arrive, at_once
        self._idle = deque(arrive() for _ in range(people))
        self._home = self._idle  # where people go when their turn is over
        self._flying: dict[int, tuple[Person, float]] = {}  # by chat, with the instant they began to wait
        self._due: deque[float] = deque()  # when those began to wait who come when they like
        self._ahead: dict[int, int] = {}  # turns that somebody still has to go before the count
        self._tally, self.wrong, self.reasons = Tally(), 0, list[str]()
        self.first = 0  # the chats below this number are somebody else's

    # ------------------------------------------------------------ kinds of load

    async def mix(self) -> None:
        """Bring people to different places of their conversations: what follows is the same mix at any time.

        Who goes after whom is drawn: those at the same place would come in a row otherwise.
        """
        people = list(self._idle)
        self._ahead = {p.chat: at * p.turns // len(people) for at, p in enumerate(people)}
        self._idle = deque(p for p in people if self._ahead[p.chat])
        self._home = deque(p for p in people if not self._ahead[p.chat])
        self._send_on()
        await self._until(lambda: len(self._home) == len(people))
        Random(1).shuffle(self._home)  # noqa: S311 - nothing secret
        self._idle = self._home

    async def rush(self, seconds: float) -> Tally:
        """Let everybody go on as soon as they are answered; the load goes on after the count."""
        end = self._count() + seconds
        self._send_on()
        await self._until(lambda: perf_counter() >= end)
        tally, self._tally = self._tally, Tally()
        return tally

    async def stop(self) -> None:
        """Send nobody on, and wait for the answers under way."""
        self._at_once = 0
        await self._until(lambda: not self._flying and not self._server.unanswered)

    async def come(self, gaps: Iterator[float], seconds: float) -> Tally:
        """Let people come at instants of their own. The wait begins then, even if nobody was free to go."""
        await self.stop()
        instant = self._count()
        end = instant + seconds
        while (instant := instant + next(gaps)) < end:
            await asyncio.sleep(instant - perf_counter())
            self._due.append(instant)
            self._send_on()
        await self.stop()
        return self._tally

    def _count(self) -> float:
        self._tally = Tally()
        return perf_counter()

    async def _until(self, condition: Callable[[], bool]) -> None:
        patience = perf_counter() + _PATIENCE
        while not condition():
            await asyncio.sleep(0.02)  # between looks, as what is never answered brings no event
            if perf_counter() > patience:
                self._give_up()

    # ------------------------------------------------------------ moving on

    def _send_on(self) -> None:
        while self._idle and self._due:
            self._send(self._idle.popleft(), self._due.popleft())
        while self._idle and len(self._flying) < self._at_once:
            self._send(self._idle.popleft(), perf_counter())

    def _send(self, person: Person, began: float) -> None:
        self._flying[person.chat] = person, began
        self._server.send(person.act(), person.chat, person.language)

    def _heard(self, chat: int, heard: Heard) -> None:
        if chat < self.first:
            return
        if chat not in self._flying:
            self._complain(f"nobody waits for {heard.method} {str(heard.params.get('text'))[:80]!r}")
            return
        person, began = self._flying[chat]
        try:
            if not person.hear(heard):
                return
            self._tally.turns += 1
            self._tally.latencies.append(perf_counter() - began)
        except Wrong as reason:
            self._complain(f"{type(person).__name__} {chat}: {reason}")
            person.done = True
        self._land(person)

    def _land(self, person: Person) -> None:
        del self._flying[person.chat]
        left = self._ahead.pop(person.chat, 0) - 1
        person = self._arrive() if person.done else person
        if left > 0:
            self._ahead[person.chat] = left
            self._idle.append(person)
        else:
            self._home.append(person)
        self._send_on()

    def _give_up(self) -> None:
        """Count who has waited too long, and let somebody new take their place."""
        late = [person for person, began in self._flying.values() if perf_counter() - began > _PATIENCE]
        for person in late:
            self._complain(f"{type(person).__name__} {person.chat} was never answered")
            person.done = True
            self._land(person)
        if not self._flying:
            self.wrong += len(self._server.unanswered)  # buttons that never stopped turning
            self._server.unanswered.clear()

    def _complain(self, reason: str) -> None:
        self.wrong += 1
        if len(self.reasons) < _REASONS:
            self.reasons.append(reason)
