"""A bot that speaks first, in a test: people of the simulator, things to say, one or two speakers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, text

from bot.running import serve
from bot.settings import Settings, Side
from bot.simulator import People, Person
from bot.simulator.world import World
from flows.model import Reply
from flows.model import text as words
from storage import outbox, people
from storage.database import Database
from storage.outbox import Message, Priority
from storage.tables import outbox as table
from tests.bot.living import settings

NOTICE, BROADCAST = Priority.NOTICE, Priority.BROADCAST


@dataclass
class Office:
    """What the tests do: queue, look, count."""

    database: Database
    people: People
    folder: Any
    url: str
    token: str
    world: World
    numbers: dict[int, int] = field(default_factory=dict)

    def settings(self, **more: Any) -> Any:
        return settings(self.people.url, self.token, self.url, self.folder, **more)

    async def join(self, name: str = "Aida") -> Person:
        person = await self.people.join(name)
        await person.starts()
        with self.database.writing() as conn:
            known = people.known(conn, self.database.vault, [person.chat_id], datetime.now(UTC))
        self.numbers[person.chat_id] = known[person.chat_id].person.id
        return person

    def queue(self, *messages: Message) -> list[int]:
        with self.database.writing() as conn:
            return outbox.put(conn, self.database.vault, messages, datetime.now(UTC))

    def to(
        self, person: Person, priority: Priority = NOTICE, *, reply: Reply | None = None, **more: Any
    ) -> Message:
        reply = reply or Reply((words("engine-apology"),))
        return Message(person.chat_id, self.numbers[person.chat_id], "en", reply, priority, **more)

    def states(self) -> list[tuple[str, str | None]]:
        with self.database.reading() as conn:
            rows = conn.execute(select(table.c.state, table.c.reason).order_by(table.c.id)).all()
        return [(state, reason) for state, reason in rows]

    def one(self, query: str) -> Any:
        with self.database.reading() as conn:
            return conn.execute(text(query)).scalar()

    async def settled(self, states: list[str], *, patience: float = 10) -> None:
        """Wait until the outbox is in these states."""
        await self.comes(lambda: [state for state, _ in self.states()] == states, patience)

    async def comes(self, true: Callable[[], bool], patience: float = 10) -> None:
        async with asyncio.timeout(patience):
            while not await asyncio.to_thread(true):  # noqa: ASYNC110 - it is the database that is waited for
                await asyncio.sleep(0.02)

    async def crowd(self, count: int) -> list[Person]:
        return [await self.join(f"Person {number}") for number in range(count)]

    async def sent(self, person: Person | None = None) -> list[dict[str, Any]]:
        calls = await self.people.calls("sendMessage")
        return [c for c in calls if person is None or c["params"]["chat_id"] == person.chat_id]

    def staged(self, chats: Sequence[int], priority: Priority = BROADCAST) -> None:
        """Queue a broadcast in chunks, as a broadcast's own staging would."""
        reply = Reply((words("engine-apology"),))
        for at in range(0, len(chats), 1000):
            self.queue(*(Message(chat, None, "en", reply, priority) for chat in chats[at : at + 1000]))


_SECOND = 0.95  # the simulator shares the loop and the machine with the tests: its stamps are that exact


def fullest(calls: Sequence[dict[str, Any]], second: float = _SECOND) -> int:
    """The most calls in any sliding second."""
    times = sorted(call["at"] for call in calls)
    most = first = 0
    for last, at in enumerate(times):
        while at - times[first] >= second:
            first += 1
        most = max(most, last - first + 1)
    return most


def reached(calls: Sequence[dict[str, Any]]) -> float:
    """Calls a second, from the first to the last."""
    times = sorted(call["at"] for call in calls)
    return (len(times) - 1) / (times[-1] - times[0])


@asynccontextmanager
async def working(chosen: Settings, only: Side | None = Side.OUTGOING) -> AsyncIterator[None]:
    """Run one side of the bot, or both, until the block ends; stop as SIGTERM would, within ten seconds."""
    stop, ready = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        bot = group.create_task(serve(chosen, stop, ready.set, only))
        await ready.wait()
        try:
            yield
        finally:
            stop.set()
            async with asyncio.timeout(10):
                await bot
