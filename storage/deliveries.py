"""Taking messages out of the outbox to send them: what waits, and what a crash left. Queueing is `outbox`'s."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, Update, bindparam, or_, select, text, update

from flows.model import Reply
from storage import pace
from storage.cipher import CipherError, Vault
from storage.dialects import among, numbers
from storage.moments import Moment
from storage.outbox import PLACE, Lease, Priority
from storage.plain import reply_from_json
from storage.tables import ON_HAND, SENDING, WAITING, outbox

_TRIES = 2  # a message whose outcome is unknown is sent once more, then it is uncertain
_LOCK = 7_208_815_631  # the number of the lock that takers of deliveries share on PostgreSQL


UNREADABLE = Reply(())  # stands for a body that no key opens, or that is damaged


@dataclass(frozen=True)
class Delivery:
    """A message to send now. `attempt` 2: perhaps it was sent before; `part`: that many parts arrived already.

    `noted`: the database knows that it may have left; one that was taken must be noted (`leave`) before it leaves.
    """

    id: int
    chat: int
    person: int | None
    language: str | None
    reply: Reply
    priority: Priority
    attempt: int
    part: int
    stumbles: int = 0  # how often Telegram itself failed
    until: datetime | None = field(default=None, compare=False)  # the end of the lease
    at: datetime | None = field(default=None, compare=False)  # its instant, if it is paced
    noted: bool = field(default=True, compare=False)


def take(
    conn: Connection,
    vault: Vault,
    now: datetime,
    lease: Lease,
    *,
    rows: int = 100,
    upto: Priority = Priority.ANSWER,
) -> list[Delivery]:
    """Lease what is due in chats that nobody is sending to, in order within each chat."""
    _queue_up(conn)
    _recover(conn, now)
    found = _due(conn, now, Priority.ANSWER, upto, rows)
    return [_delivery(vault, row, lease) for row in _leased(conn, found, now, lease)]


def take_paced(conn: Connection, vault: Vault, now: datetime, lease: Lease, rate: float) -> list[Delivery]:
    """Lease the notices and broadcasts whose instants are next, and give each its instant."""
    _queue_up(conn)
    slots = pace.slots(conn, now, rate)
    found = _due(conn, now, Priority.NOTICE, Priority.BROADCAST, len(slots)) if slots else []
    taken = _leased(conn, found, now, lease)
    if taken:
        pace.use(conn, slots[len(taken) - 1], rate)
    return [_delivery(vault, row, lease, at) for row, at in zip(taken, slots, strict=False)]


def leave(conn: Connection, ids: Sequence[int]) -> None:
    """Note that these leave now: from here on nobody knows whether they arrived until that is reported."""
    counted = {"state": "sending", "attempts": outbox.c.attempts + 1}
    these = among(conn.dialect.name, outbox.c.id, "ids")
    conn.execute(update(outbox).where(these, ON_HAND).values(counted), {"ids": numbers(conn, ids)})


def abandon(conn: Connection, now: datetime) -> None:
    """End every lease: whoever held them is certainly dead."""
    conn.execute(update(outbox).where(_LEASED).values(lease_until=now))


def doubt(conn: Connection, ids: Sequence[int], due: datetime) -> None:
    """Nobody knows whether these arrived: from `due` each is sent once more, unless it was, or is a broadcast."""
    mine = {"ids": numbers(conn, ids)}
    conn.execute(_given_up(conn.dialect.name), mine)
    conn.execute(_once_more(conn.dialect.name), {**mine, "due": due})


# ---------------------------------------------------------------- one after the other


def _queue_up(conn: Connection) -> None:
    """Let takers take in turns; on SQLite all who write do."""
    if conn.dialect.name == "postgresql":
        conn.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


def _recover(conn: Connection, now: datetime) -> None:
    """Bring back what was being sent when its sender died, or give it up."""
    over = outbox.c.lease_until <= now
    conn.execute(update(outbox).where(over, SENDING, _ENOUGH).values(_UNCERTAIN))
    for leased in (ON_HAND, SENDING):  # with OR between them a planner without statistics walks the whole queue
        conn.execute(update(outbox).where(over, leased).values(state="waiting", lease_until=None, sender=None))


def _due(conn: Connection, now: datetime, first: Priority, last: Priority, rows: int) -> list[Row[Any]]:
    """Find up to `rows` messages: the best priority first, and nothing before what the same chat heard first."""
    chats: dict[int, None] = {}
    for priority in Priority:
        if first <= priority <= last and len(chats) < rows:
            asked = {"priority": int(priority), "now": now, "rows": rows - len(chats)}
            chats |= dict.fromkeys(conn.execute(_CHATS, asked).scalars())
    if not chats:
        return []
    asked = {"chats": numbers(conn, list(chats)), "now": now, "first": int(first), "last": int(last), "rows": rows}
    return list(conn.execute(_in_chats(conn.dialect.name), asked))


def _leased(conn: Connection, found: Sequence[Row[Any]], now: datetime, lease: Lease) -> list[Row[Any]]:
    """Lease these; what is overdue beyond its grace is held for a human instead."""
    late = {row.id for row in found if row.grace_until is not None and row.grace_until < now}
    rows = [row for row in found if row.id not in late]
    if late:
        _set(conn, late, {"state": "held"})
    if rows:
        leased = {"state": "taken", "lease_until": lease.until, "sender": lease.sender}
        _set(conn, [row.id for row in rows], leased)
    return rows


def _set(conn: Connection, ids: Iterable[int], values: dict[str, Any]) -> None:
    these = among(conn.dialect.name, outbox.c.id, "ids")
    conn.execute(update(outbox).where(these).values(values), {"ids": numbers(conn, list(ids))})


def _delivery(vault: Vault, row: Row[Any], lease: Lease, at: datetime | None = None) -> Delivery:
    try:
        reply = reply_from_json(vault.open(PLACE, row.body))
    except (CipherError, ValueError, TypeError, LookupError, AttributeError):
        reply = UNREADABLE  # whoever sends ends it; the others must not wait behind it
    whom = row.id, row.chat_id, row.person_id, row.language
    how = row.attempts + 1, row.part, row.stumbles
    return Delivery(*whom, reply, Priority(row.priority), *how, lease.until, at, noted=False)


# ---------------------------------------------------------------- statements

_LEASED = or_(ON_HAND, SENDING)
_ENOUGH = or_(outbox.c.priority == Priority.BROADCAST, outbox.c.attempts >= _TRIES)
_UNCERTAIN = {"state": "uncertain", "body": None, "lease_until": None, "sender": None}

_sending = outbox.alias()
_CHATS = (
    select(outbox.c.chat_id)
    .where(
        WAITING,
        outbox.c.priority == bindparam("priority"),
        outbox.c.due_at <= bindparam("now", type_=Moment),
        outbox.c.chat_id.not_in(
            select(_sending.c.chat_id).where(_sending.c.lease_until > bindparam("now", type_=Moment))
        ),
    )
    .order_by(outbox.c.due_at, outbox.c.id)
    .limit(bindparam("rows"))
)


@cache
def _in_chats(dialect: str) -> Select[Any]:
    # It means WAITING; said so, a planner without statistics would walk the index of the whole queue.
    waiting = outbox.c.state.not_in(("taken", "sending", "held")), outbox.c.body.is_not(None)
    due = *waiting, outbox.c.due_at <= bindparam("now", type_=Moment)
    wanted = outbox.c.priority.between(bindparam("first"), bindparam("last"))
    query = select(outbox).where(among(dialect, outbox.c.chat_id, "chats"), *due, wanted)
    return query.order_by(outbox.c.priority, outbox.c.id).limit(bindparam("rows"))


@cache
def _given_up(dialect: str) -> Update:
    return update(outbox).where(among(dialect, outbox.c.id, "ids"), SENDING, _ENOUGH).values(_UNCERTAIN)


@cache
def _once_more(dialect: str) -> Update:
    again: dict[str, Any] = {
        "state": "waiting",
        "due_at": bindparam("due"),
        "lease_until": bindparam("due"),
        "sender": None,
    }
    return update(outbox).where(among(dialect, outbox.c.id, "ids"), SENDING).values(again)
