"""What is to be said now, one row per message, until its outcome is final. Sending it is `bot`'s."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Delete,
    Select,
    Update,
    and_,
    bindparam,
    case,
    delete,
    insert,
    or_,
    select,
    update,
)

from flows.model import Reply
from storage.cipher import Vault
from storage.dialects import among, numbers
from storage.moments import Moment
from storage.plain import reply_to_json
from storage.tables import ON_HAND, OPEN, SENDING, WAITING, account, outbox, person

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
    grace: timedelta | None = None  # how late it may go without asking a human; None: at any time


@dataclass(frozen=True)
class Notice:
    """Something the bot has to say to a person, wherever they write from now."""

    person: int
    reply: Reply


@dataclass(frozen=True)
class Lease:
    """Who sends a message, and until when nobody else does."""

    until: datetime
    sender: int | None = None


@dataclass(frozen=True)
class Outcome:
    """How a message ended for good, with Telegram's reason if it was not delivered."""

    id: int
    state: str  # delivered, blocked, failed, uncertain
    reason: str | None = None


def put(
    conn: Connection,
    vault: Vault,
    messages: Iterable[Message],
    now: datetime,
    lease: Lease | None = None,
    *,
    busy: Collection[int] = (),
) -> list[int]:
    """Queue messages and give their numbers, in order.

    With a lease they are the caller's to send, at once, after the commit; nobody else takes them before it ends.
    That counts as sent already: answers need no second commit before they leave.
    Messages to `busy` chats wait for whoever is sending there.
    """
    rows = [_row(vault, message, now, None if message.chat in busy else lease) for message in messages]
    return list(conn.execute(_PUT, rows).scalars()) if rows else []


def busy(conn: Connection, chats: Iterable[int], now: datetime, sender: int) -> set[int]:
    """Tell in which of these chats an answer has to wait: another is sending there, or earlier answers wait."""
    asked = {"chats": numbers(conn, list(set(chats))), "now": now, "me": sender}
    return {row.chat_id for row in conn.execute(_busy(conn.dialect.name), asked)}


def notify(conn: Connection, vault: Vault, notices: Sequence[Notice], now: datetime) -> None:
    """Queue notices to people, in their languages; who has no account hears nothing."""
    if not notices:
        return
    whom = {"people": numbers(conn, [notice.person for notice in notices])}
    found = {row.person_id: row for row in conn.execute(_addresses(conn.dialect.name), whom)}
    messages = [
        Message(to.chat_id, notice.person, to.language, notice.reply, Priority.NOTICE)
        for notice in notices
        if (to := found.get(notice.person))
    ]
    put(conn, vault, messages, now)


def forget_settled(conn: Connection, before: datetime, after: int, limit: int) -> int | None:
    """Delete outcomes of what was queued before a moment, among so many messages after a number.

    Gives the last number looked at; None: the next one is not old yet, or there is none.
    """
    these = select(outbox.c.id, outbox.c.created_at).where(outbox.c.id > after).order_by(outbox.c.id).limit(limit)
    old = [row.id for row in conn.execute(these) if row.created_at < before]
    gone = delete(outbox).where(among(conn.dialect.name, outbox.c.id, "ids"), outbox.c.body.is_(None))
    conn.execute(gone, {"ids": numbers(conn, old)})
    return old[-1] if len(old) == limit else None


# ---------------------------------------------------------------- how it goes on


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
    """Give leased messages back, and let nobody send to their chats before `due`; none of them has arrived."""
    conn.execute(_later(conn.dialect.name), {"ids": numbers(conn, ids), "due": due})


def release(conn: Connection, ids: Sequence[int]) -> None:
    """Give leased messages back as if they had never been taken."""
    conn.execute(_back(conn.dialect.name), {"ids": numbers(conn, ids)})


def stumble(conn: Connection, message: int, due: datetime) -> None:
    """Telegram itself failed: the message has not arrived, and is sent again from `due`."""
    postpone(conn, [message], due)
    conn.execute(update(outbox).where(outbox.c.id == message).values(stumbles=outbox.c.stumbles + 1))


# ---------------------------------------------------------------- statements

_PUT = insert(outbox).returning(outbox.c.id, sort_by_parameter_order=True)
_NOT_LEASED: dict[str, Any] = {"lease_until": None, "sender": None}
_UNTRIED = {"state": "waiting", "attempts": outbox.c.attempts - case((SENDING, 1), else_=0)}

_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"))
    .values(state=bindparam("is"), reason=bindparam("because"), body=None, **_NOT_LEASED)
)


@cache
def _gone(dialect: str) -> Delete:
    return delete(outbox).where(among(dialect, outbox.c.id, "ids"))


@cache
def _later(dialect: str) -> Update:
    held: dict[str, Any] = {"due_at": bindparam("due"), "lease_until": bindparam("due"), "sender": None}
    return update(outbox).where(among(dialect, outbox.c.id, "ids")).values(**_UNTRIED, **held)


@cache
def _back(dialect: str) -> Update:
    return update(outbox).where(among(dialect, outbox.c.id, "ids")).values(**_UNTRIED, **_NOT_LEASED)


@cache
def _busy(dialect: str) -> Select[tuple[int]]:
    another = or_(outbox.c.sender.is_(None), outbox.c.sender != bindparam("me"))
    sending = outbox.c.lease_until > bindparam("now", type_=Moment)
    earlier = and_(
        or_(WAITING, ON_HAND, SENDING), outbox.c.priority == Priority.ANSWER
    )  # also one whose sender has died
    found = and_(another, or_(sending, earlier))
    return select(outbox.c.chat_id).where(among(dialect, outbox.c.chat_id, "chats"), found)


@cache
def _addresses(dialect: str) -> Select[Any]:
    query = select(account.c.person_id, account.c.chat_id, person.c.language).join_from(account, person)
    return query.where(among(dialect, account.c.person_id, "people"), OPEN)


def _row(vault: Vault, message: Message, now: datetime, lease: Lease | None) -> dict[str, Any]:
    due = message.due or now
    return {
        "chat_id": message.chat,
        "person_id": message.person,
        "language": message.language,
        "priority": int(message.priority),
        "body": vault.seal(PLACE, reply_to_json(message.reply)),
        "state": "sending" if lease else "waiting",
        "attempts": 1 if lease else 0,
        "lease_until": lease and lease.until,
        "sender": lease and lease.sender,
        "due_at": due,
        "grace_until": None if message.grace is None else due + message.grace,
        "created_at": now,
    }
