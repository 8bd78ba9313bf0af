"""One answer to one chat through several deaths: what was heard and kept at each, and whether it came out right."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeAlias

from sqlalchemy import select

from bot.running import clock
from flows.model import Reply, text
from storage import outbox
from storage.database import Database
from storage.outbox import Message
from storage.tables import outbox as table
from tests.crash.killing import Stage
from tests.crash.memory import UNSENT
from tests.crash.script import PHONE, quiet
from tests.crash.tally import Line, Lost, Twice

_PARTS = Reply(
    tuple(text("engine-group", link=letter * 3_000) for letter in "abc")
)  # two do not fit into a message


Parts: TypeAlias = tuple[str, ...]


@dataclass
class Talk:
    """One answer, in parts. Of each death: how many messages were heard by then, and the answer's row, if any."""

    chat: int
    parts: Parts
    deaths: list[tuple[int, Any]] = field(default_factory=list)

    @property
    def in_doubt(self) -> bool:
        """Whether a process died while it was perhaps on its way for the second time: only then it is given up."""
        return any(row and row.state == "sending" and row.attempts > 1 for _, row in self.deaths)

    def compare(self, heard: list[str], state: str | None) -> None:
        """Each life goes on after the parts that the database knew to have arrived; the last says all the rest."""
        if (state == "uncertain") != self.in_doubt or state not in (None, "uncertain"):
            raise Lost(f"{self.chat} is {state} after {self.deaths}")
        ends = [*(count for count, _ in self.deaths), len(heard)]
        rest, said = self.parts, 0
        for end, row in zip(ends, [None, *(row for _, row in self.deaths)], strict=True):
            known = row.part if row else len(self.parts) if said else 0
            life, rest = tuple(heard[said:end]), self.parts[known:]
            if life != rest[: len(life)]:
                raise Twice(f"{self.chat} heard {_short(heard)}, died {self.deaths}")
            rest, said = rest[len(life) :], end
        if rest and not self.in_doubt:
            raise Lost(f"{self.chat} only heard {_short(heard)}, died {self.deaths}")


Begin: TypeAlias = Callable[[Stage, Parts], Awaitable[Talk]]


async def asks(stage: Stage, parts: Parts) -> Talk:
    """Let somebody new write; the answer leaves right after its commit."""
    person = await stage.people.join(f"Person {len(stage.world.people)}", phone=PHONE)
    await person.says("/start")
    return Talk(person.chat_id, parts)


async def is_told(stage: Stage, parts: Parts) -> Talk:
    """Leave a long answer for somebody in the outbox, as an earlier process would."""
    chat = stage.world.join("Recipient", started=True).id
    message = Message(chat, chat, "en", _PARTS)
    with stage.database.writing() as conn:
        outbox.put(conn, stage.database.vault, [message], clock() - timedelta(days=1))  # the bots begin in the past
    return Talk(chat, parts)


async def undisturbed(stage: Stage) -> tuple[Parts, Parts]:
    """Hear in peace what is said to who asks and to who is told."""
    asker, listener = await asks(stage, ()), await is_told(stage, ())
    await quiet(stage.world, stage.database)
    said, told = (tuple(stage.ears.heard[talk.chat]) for talk in (asker, listener))
    assert len(said) == 1
    assert len(set(told)) == len(told) == 3
    return said, told


def died(stage: Stage, talks: list[Talk]) -> None:
    """Note what each chat had heard, and what is kept of its answer, at a death."""
    rows = rows_of(stage.database)
    for talk in talks:
        row = rows.get(talk.chat)
        talk.deaths.append((len(stage.ears.heard[talk.chat]), row if row and row.state in UNSENT else None))


def compare(stage: Stage, talks: list[Talk]) -> None:
    rows = rows_of(stage.database)
    for talk in talks:
        row = rows.get(talk.chat)
        talk.compare(stage.ears.heard[talk.chat], row and row.state)


def told(stage: Stage, talks: list[Talk]) -> Line:
    """Count what was under way at the deaths, what came again, and what was given up."""
    line = Line()
    for talk in talks:
        heard = stage.ears.heard[talk.chat]
        line.under_way += sum(row is not None for _, row in talk.deaths)
        line.duplicates += len(heard) - len(set(heard))
        line.uncertain += talk.in_doubt
    return line


def rows_of(database: Database) -> dict[int, Any]:
    """Give what is kept of each chat's answer, there being one."""
    with database.reading() as conn:
        found = conn.execute(select(table.c.chat_id, table.c.state, table.c.attempts, table.c.part)).all()
    assert len({row.chat_id for row in found}) == len(found)
    return {row.chat_id: row for row in found}


def _short(heard: list[str]) -> list[str]:
    return [told[-20:] for told in heard]
