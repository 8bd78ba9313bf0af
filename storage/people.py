"""People and the accounts they write from: found in bulk, kept, erased. Not what they said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select, update

from flows.model import Person, Reply, Session
from storage import sessions
from storage.cipher import Vault
from storage.dialects import Upsert, among, numbers, upsert
from storage.outbox import Message, put
from storage.standing import recounted
from storage.tables import OPEN, account, enrollment, outbox, person

_SEEN_STEP = timedelta(hours=1)  # how exactly it is known when a person wrote last: rows are not rewritten for less


@dataclass(frozen=True)
class Loaded:
    """Who writes from a chat, and the forms they have under way."""

    person: Person
    account: int
    sessions: tuple[Session, ...] = ()
    rested: bool = False  # not seen for an hour, or unreachable till now: worth saving even if nothing changed


def known(conn: Connection, vault: Vault, chats: Iterable[int], now: datetime) -> dict[int, Loaded]:
    """Load everybody who writes from these chats, locked to the end of the transaction. Strangers are welcomed."""
    wanted = sorted(set(chats))
    found = _find(conn, wanted, now)
    if strangers := [chat for chat in wanted if chat not in found]:
        _welcome(conn, strangers, now)
        found |= _find(conn, strangers, now)
    under_way = sessions.load(conn, vault, [loaded.person.id for loaded in found.values()])
    for chat, loaded in found.items():
        if forms := under_way.get(loaded.person.id):
            found[chat] = Loaded(loaded.person, loaded.account, forms, loaded.rested)
    return found


_PERSON = select(person.c.id, person.c.language, person.c.role, person.c["keys"])


def person_of(conn: Connection, who: int) -> Person:
    return Person(*conn.execute(_PERSON.where(person.c.id == who)).one())


def writes_from(conn: Connection, chat: int) -> Person | None:
    """Give who writes from a chat, only to read: nobody is locked, and a stranger stays one (None)."""
    row = conn.execute(_PERSON.join_from(person, account).where(account.c.chat_id == chat, OPEN)).first()
    return Person(*row) if row else None


def chat_of(conn: Connection, who: int) -> int | None:
    """Give the chat a person writes from; None: they have left it."""
    theirs = account.c.person_id == who, OPEN
    return conn.execute(select(account.c.chat_id).where(*theirs).order_by(account.c.id.desc()).limit(1)).scalar()


def save(conn: Connection, people: Iterable[Person], now: datetime) -> None:
    """Keep the language and keys of people who have just written. A role is changed by `appoint` alone."""
    if rows := [{"of": p.id, "speaks": p.language, "hang": p.keys, "now": now} for p in people]:
        conn.execute(_SAVE, rows)


def appoint(conn: Connection, who: int, role: str) -> None:
    conn.execute(update(person).where(person.c.id == who).values(role=role))


def unreachable(conn: Connection, chat: int, since: datetime | None) -> None:
    """Note that Telegram delivers nothing to this chat any more, until its person writes again; None: it does."""
    owner = select(account.c.person_id).where(account.c.chat_id == chat, OPEN).scalar_subquery()
    conn.execute(update(person).where(person.c.id == owner).values(unreachable_at=since))


def erase(conn: Connection, who: int) -> None:
    """Forget everything about a person; what is audited stays and names nobody.

    The caller queues the last words afterwards, and calls `Database.shred` once they are delivered.
    """
    theirs = select(account.c.chat_id).where(account.c.person_id == who)
    conn.execute(delete(outbox).where(outbox.c.chat_id.in_(theirs)))
    conn.execute(update(enrollment).where(enrollment.c.taken_by == who).values(taken_by=None))
    with recounted(conn, [who]):
        conn.execute(delete(person).where(person.c.id == who))  # and with it all that hangs on it


@dataclass(frozen=True)
class People:
    """`flows.desk.People` on one connection."""

    conn: Connection
    vault: Vault

    def erase(self, person: int) -> None:
        erase(self.conn, person)

    def tell_old_account(self, person: int, reply: Reply) -> None:
        """Queue the last words to the account they left, in their language, and forget that account."""
        left = account.c.person_id == person, account.c.closed_at.is_not(None)
        language = person_of(self.conn, person).language
        for chat, closed in self.conn.execute(select(account.c.chat_id, account.c.closed_at).where(*left)).all():
            put(self.conn, self.vault, [Message(chat, None, language, reply)], closed)
        self.conn.execute(delete(account).where(*left))


# ---------------------------------------------------------------- finding

_SAVE = (
    update(person)
    .where(person.c.id == bindparam("of"))
    .values(
        language=bindparam("speaks"),
        keys=bindparam("hang"),
        seen_at=bindparam("now"),
        unreachable_at=None,
    )
)


@cache
def _by_chat(dialect: str) -> Select[*tuple[Any, ...]]:
    """Both rows are locked: an account that is being moved to another person is waited for."""
    query = select(
        account.c.chat_id,
        account.c.id,
        person.c.id,
        person.c.language,
        person.c.role,
        person.c["keys"],
        person.c.seen_at,
        person.c.unreachable_at,
    ).join_from(account, person)
    query = query.where(among(dialect, account.c.chat_id, "chats"), OPEN)
    return query.order_by(person.c.id).with_for_update(key_share=True)


def _find(conn: Connection, chats: Sequence[int], now: datetime) -> dict[int, Loaded]:
    rows = conn.execute(_by_chat(conn.dialect.name), {"chats": numbers(conn, chats)})
    return {row[0]: _loaded(row, now) for row in rows}


def _loaded(row: Row[*tuple[Any, ...]], now: datetime) -> Loaded:
    _, account_id, person_id, language, role, keys, seen, unreachable_at = row
    rested = unreachable_at is not None or now - seen >= _SEEN_STEP
    return Loaded(Person(person_id, language, role, keys), account_id, rested=rested)


# ---------------------------------------------------------------- strangers

_MAKE = insert(person).returning(person.c.id, sort_by_parameter_order=True)


@cache
def _open_account(dialect: str) -> Upsert:
    return upsert(dialect, account).on_conflict_do_nothing(index_elements=["chat_id"], index_where=OPEN)


def _welcome(conn: Connection, chats: Sequence[int], now: datetime) -> None:
    """Make a person for each chat, unless another process is making one at this moment."""
    people = conn.execute(_MAKE, [{"created_at": now, "seen_at": now} for _ in chats]).scalars().all()
    rows = [{"person_id": who, "chat_id": chat, "opened_at": now} for who, chat in zip(people, chats, strict=True)]
    opened = _open_account(conn.dialect.name).returning(account.c.person_id)
    used = set(conn.execute(opened, rows).scalars())
    if unused := [{"of": who} for who in people if who not in used]:
        conn.execute(delete(person).where(person.c.id == bindparam("of")), unused)
