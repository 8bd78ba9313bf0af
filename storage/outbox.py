"""What is to be said now, one row per message, until its outcome is final. Sending it is `bot`'s."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Update, bindparam, delete, insert, update

from flows.model import Reply
from storage.cipher import Vault
from storage.dialects import among, numbers
from storage.plain import reply_to_json
from storage.tables import outbox

PLACE = "outbox.body"


class Priority(IntEnum):
    """The smaller goes first."""

    ANSWER = 0
    NOTICE = 1
    BROADCAST = 2


@dataclass(frozen=True)
class Message:
    """Something to say in a chat. No person: the last words to somebody who has been forgotten."""

    chat: int
    person: int | None
    language: str | None
    reply: Reply
    priority: Priority = Priority.ANSWER
    due: datetime | None = None  # not before; None: at once


@dataclass(frozen=True)
class Outcome:
    """How a message ended for good, with Telegram's reason if it was not delivered."""

    id: int
    state: str  # delivered, blocked, failed, uncertain
    reason: str | None = None


def put(
    conn: Connection, vault: Vault, messages: Iterable[Message], now: datetime, lease_until: datetime | None = None
) -> list[int]:
    """Queue messages and give their numbers, in order.

    With a lease they are the caller's to send, at once, after the commit; nobody else takes them before it ends.
    """
    rows = [_row(vault, message, now, lease_until) for message in messages]
    return list(conn.execute(_PUT, rows).scalars()) if rows else []


def confirm(conn: Connection, ids: Sequence[int]) -> None:
    """Forget answers that were delivered."""
    conn.execute(_gone(conn.dialect.name), {"ids": numbers(conn, ids)})


def settle(conn: Connection, outcomes: Iterable[Outcome]) -> None:
    """Keep how messages ended, not what they said."""
    if rows := [{"of": o.id, "is": o.state, "because": o.reason} for o in outcomes]:
        conn.execute(_SETTLE, rows)


def advance(conn: Connection, message: int, parts: int) -> None:
    """Note how many parts of a long message have arrived, so that a second try goes on after them."""
    conn.execute(update(outbox).where(outbox.c.id == message).values(part=parts))


def postpone(conn: Connection, ids: Sequence[int], due: datetime) -> None:
    """Give leased messages back, not to be sent before `due`: Telegram refused them for now, none has arrived."""
    conn.execute(_later(conn.dialect.name), {"ids": numbers(conn, ids), "due": due})


def forget_settled(conn: Connection, before: datetime) -> None:
    """Delete the outcomes of what was queued before a moment."""
    conn.execute(delete(outbox).where(outbox.c.body.is_(None), outbox.c.created_at < before))


# ---------------------------------------------------------------- statements

_PUT = insert(outbox).returning(outbox.c.id, sort_by_parameter_order=True)

_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"))
    .values(state=bindparam("is"), reason=bindparam("because"), body=None, lease_until=None)
)


@cache
def _gone(dialect: str) -> Delete:
    return delete(outbox).where(among(dialect, outbox.c.id, "ids"))


@cache
def _later(dialect: str) -> Update:
    back = {"state": "waiting", "lease_until": None, "due_at": bindparam("due"), "attempts": outbox.c.attempts - 1}
    return update(outbox).where(among(dialect, outbox.c.id, "ids")).values(back)


def _row(vault: Vault, message: Message, now: datetime, lease_until: datetime | None) -> dict[str, Any]:
    return {
        "chat_id": message.chat,
        "person_id": message.person,
        "language": message.language,
        "priority": int(message.priority),
        "body": vault.seal(PLACE, reply_to_json(message.reply).encode()),
        "state": "sending" if lease_until else "waiting",
        "attempts": 1 if lease_until else 0,
        "lease_until": lease_until,
        "due_at": message.due or now,
        "created_at": now,
    }
