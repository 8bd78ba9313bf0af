"""Notices to people and timers, as a flow asks for them. How they are kept is `outbox`'s and `timers`'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.model import Reply
from storage import outbox, timers
from storage.cipher import Vault

_GRACE = timedelta(days=3)  # what is later than this asks a human


@dataclass(frozen=True)
class Telling:
    """`flows.staff.desk.Telling` on one connection."""

    conn: Connection
    vault: Vault

    def tell(self, person: int, reply: Reply, now: datetime) -> None:
        outbox.notify(self.conn, self.vault, [outbox.Notice(person, reply)], now)

    def tell_all(self, people: Sequence[int], reply: Reply, now: datetime) -> None:
        outbox.notify(self.conn, self.vault, [outbox.Notice(person, reply) for person in people], now)

    def remind(self, kind: str, subject: str, due: datetime, *, ever: bool = False) -> None:
        timers.plan(self.conn, [timers.Timer(kind, subject, due, None if ever else _GRACE)])

    def forget(self, kind: str, subject: str) -> None:
        timers.cancel(self.conn, kind, subject)
