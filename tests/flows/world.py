"""The world conversations are played in: the real desk on a database in memory. Not the people in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, Table, create_engine, event, select

from bot import facts
from bot.wording import Reading
from flows.model import Reply
from locales import Words
from storage import cases, engines, held, keyring, outbox, people, timers
from storage.cipher import Cipher
from storage.desk import StorageDesk
from storage.keeping import take_release
from storage.outbox import Outcome
from storage.plain import reply_from_json
from storage.tables import metadata
from storage.tables import outbox as queued

NOON = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
WORDS = Words.load(strict=True)
FACTS = facts.load()
READING = Reading(WORDS)
CIPHER = Cipher([bytes(range(32))])


def _in_memory(copy_of: bytes = b"") -> Engine:
    """Make an engine each of whose connections is a new database, prepared as the real one's writer is.

    There is one for all worlds: statements are compiled once, not once for each test.
    """

    def connect() -> sqlite3.Connection:
        raw = sqlite3.connect(":memory:", check_same_thread=False)
        if copy_of:
            raw.deserialize(copy_of)
        return raw

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "connect", engines._prepared(read_only=False))
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql("BEGIN"))
    return engine


def _with_tables() -> bytes:
    """Make the tables and the key ring once, to be copied."""
    with _in_memory().connect() as conn:
        metadata.create_all(conn)
        keyring.make(conn, CIPHER)
        take_release(conn, FACTS.services, NOON)
        conn.commit()
        raw: Any = conn.connection.driver_connection
        return bytes(raw.serialize())


_EMPTY = _in_memory(_with_tables())


@dataclass
class World:
    """One database, one clock, and everybody who is played in it. Nothing is committed: it ends with the test."""

    words: Words = WORDS
    now: datetime = NOON
    conn: Connection = field(default_factory=_EMPTY.connect)

    def __post_init__(self) -> None:
        self.vault = keyring.unlock(self.conn, CIPHER)
        self.desk = StorageDesk(self.conn, self.vault, FACTS, READING)
        self._chats = count(700_000_001)

    def new_chat(self) -> int:
        return next(self._chats)

    def rows(self, table: Table) -> list[Any]:
        """Give everything a table holds, in the order in which it was written."""
        return list(self.conn.execute(select(table).order_by(*table.primary_key)))

    def known(self, chat: int) -> people.Loaded:
        """Load who writes from a chat, as a turn does; somebody new is welcomed."""
        return people.known(self.conn, self.vault, [chat], self.now)[chat]

    def deliver(self, chat: int) -> Iterable[tuple[Reply, str | None]]:
        """Send what is queued for a chat and due: each reply, and the language it is said in."""
        waiting = queued.c.chat_id == chat, queued.c.state == "waiting", queued.c.due_at <= self.now
        due = self.conn.execute(select(queued).where(*waiting).order_by(queued.c.priority, queued.c.id)).all()
        if due:
            outbox.settle(self.conn, [Outcome(row.id, "delivered") for row in due])
        return [(reply_from_json(self.vault.open(outbox.PLACE, row.body)), row.language) for row in due]

    def rings(self, now: datetime | None = None) -> None:
        """Let time pass until `now`, and fire the timers that are due then; what they say is queued."""
        from bot.ringing import RINGING, Rung  # noqa: PLC0415 - few conversations wait for a timer

        self.now = now or self.now
        ripe = timers.due(self.conn, self.now, 1000)
        mine = timers.claim(self.conn, [timer.id for timer in ripe], self.now)
        for timer in ripe:
            if timer.id in mine:
                RINGING[timer.kind](Rung(timer, self.desk, self.now))

    def looks_again(self) -> None:
        """Let the search be built of the directory as it is now, as happens every few seconds."""
        held.build(held.held(self.conn, FACTS.synonyms))

    def sends(self, rate: float = 25) -> None:
        """Let the outgoing side look after broadcasts once, as it does five times a second."""
        from bot.feeding import feed  # noqa: PLC0415

        feed(self.desk, rate, self.now)


class Numbers:
    """Case numbers and recovery codes one after another, so that what is said can be compared with a transcript."""

    def __init__(self) -> None:
        self._cases, self._codes = count(4_829_100), count(1)

    def case(self) -> str:
        digits = str(next(self._cases))
        return f"{digits}{cases.check_digit(digits)}"

    def code(self) -> str:
        return f"TEST-CODE-{next(self._codes):04}0"
