"""Taking messages out of the outbox to send them: what waits, and what a crash left. Queueing is `outbox`'s."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, or_, select, text, update

from flows.model import Reply
from storage.cipher import Vault
from storage.dialects import among, numbers
from storage.outbox import PLACE, Priority
from storage.plain import reply_from_json
from storage.tables import outbox

_TRIES = 2  # a message whose outcome is unknown is sent once more, then it is uncertain
_LOCK = 7_208_815_631  # the number of the lock that takers of deliveries share on PostgreSQL


@dataclass(frozen=True)
class Delivery:
    """A message to send now. `attempt` 2: perhaps it was sent before; `part`: that many parts arrived already."""

    id: int
    chat: int
    person: int | None
    language: str | None
    reply: Reply
    priority: Priority
    attempt: int
    part: int


def take(
    conn: Connection,
    vault: Vault,
    now: datetime,
    lease_until: datetime,
    *,
    chats: int = 100,
    upto: Priority = Priority.ANSWER,
) -> list[Delivery]:
    """Lease what is due in up to `chats` chats that nobody is sending to, in order within each chat."""
    if conn.dialect.name == "postgresql":
        conn.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    _doubt(conn, now)
    free = _free_chats(conn, now, chats, upto)
    mine = and_(among(conn.dialect.name, outbox.c.chat_id, "chats"), _due(now), outbox.c.priority <= upto)
    if not free:
        return []
    rows = conn.execute(select(outbox).where(mine).order_by(outbox.c.id), {"chats": numbers(conn, free)}).all()
    leased = {"state": "sending", "lease_until": lease_until, "attempts": outbox.c.attempts + 1}
    taken = among(conn.dialect.name, outbox.c.id, "ids")
    conn.execute(update(outbox).where(taken).values(leased), {"ids": numbers(conn, [row.id for row in rows])})
    return [_delivery(vault, row) for row in rows]


def _doubt(conn: Connection, now: datetime) -> None:
    """Give up what was being sent when its sender died, if it was tried twice or is a broadcast."""
    enough = or_(outbox.c.priority == Priority.BROADCAST, outbox.c.attempts >= _TRIES)
    lost = and_(outbox.c.state == "sending", outbox.c.lease_until < now, enough)
    conn.execute(update(outbox).where(lost).values(state="uncertain", body=None, lease_until=None))


def _due(now: datetime) -> ColumnElement[bool]:
    waits = and_(outbox.c.state == "waiting", outbox.c.due_at <= now)
    return or_(waits, and_(outbox.c.state == "sending", outbox.c.lease_until < now))


def _free_chats(conn: Connection, now: datetime, chats: int, upto: Priority) -> list[int]:
    other = outbox.alias()
    held = exists().where(
        other.c.chat_id == outbox.c.chat_id, other.c.state == "sending", other.c.lease_until >= now
    )
    query = select(outbox.c.chat_id).where(_due(now), outbox.c.priority <= upto, ~held)
    first = query.group_by(outbox.c.chat_id).order_by(func.min(outbox.c.priority), func.min(outbox.c.id))
    return list(conn.execute(first.limit(chats)).scalars())


def _delivery(vault: Vault, row: Row[*tuple[Any, ...]]) -> Delivery:
    reply = reply_from_json(vault.open(PLACE, row.body))
    return Delivery(
        row.id, row.chat_id, row.person_id, row.language, reply, Priority(row.priority), row.attempts + 1, row.part
    )
