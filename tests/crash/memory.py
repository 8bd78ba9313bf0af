"""What the database holds of each person, apart from what differs between any two, as another process reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from flows.model import Answers, Session
from storage import sessions, tables
from storage.cooperatives import Groups
from storage.database import Database
from storage.desk import StorageDesk
from storage.motions import Motions

UNSENT = ("waiting", "taken", "sending")


@dataclass(frozen=True)
class Held:
    """Everything about one person. Consents and audit entries are only ever added: a turn done twice shows."""

    accounts: int
    language: str | None
    keys: bool
    forms: tuple[tuple[Any, ...], ...]
    consents: tuple[tuple[str, bool], ...]
    enrollment: tuple[Any, ...] | None
    deeds: tuple[str, ...]
    codes: int
    groups: tuple[tuple[Any, ...], ...] = ()  # name, size, roles, open motions


@dataclass(frozen=True)
class Everything:
    """One moment of the database: each chat's person, the answers not confirmed, the updates handled."""

    held: dict[int, Held]
    unsent: Counter[int]  # by chat
    outbox: int  # rows in any state
    updates: frozenset[int]
    people: int


def unsent(database: Database) -> Counter[int]:
    """Count by chat what is in the outbox and not over."""
    with database.reading() as conn:
        return _unsent(conn)


def look(database: Database, chats: Iterable[int]) -> Everything:
    with database.reading() as conn:
        return Everything(
            {chat: _held(conn, database, chat) for chat in chats},
            _unsent(conn),
            _count(conn, tables.outbox),
            frozenset(conn.execute(select(tables.handled_update.c.update_id)).scalars()),
            _count(conn, tables.person),
        )


def _unsent(conn: Connection) -> Counter[int]:
    waiting = select(tables.outbox.c.chat_id).where(tables.outbox.c.state.in_(UNSENT))
    return Counter(conn.execute(waiting).scalars())


def _held(conn: Connection, database: Database, chat: int) -> Held:
    person, account = tables.person, tables.account
    theirs = select(person.c.id, person.c.language, person.c["keys"]).join_from(account, person)
    rows = conn.execute(theirs.where(account.c.chat_id == chat)).all()
    if not rows:
        return Held(0, None, keys=False, forms=(), consents=(), enrollment=None, deeds=(), codes=0)
    who, language, keys = rows[0]
    under_way = sessions.load(conn, database.vault, [who]).get(who, ())
    return Held(
        len(rows),
        language,
        keys,
        tuple(_form(session) for session in under_way),
        _in_order(conn, tables.consent, who, lambda row: (row.purpose, row.given)),
        _enrollment(conn, database, who),
        _in_order(conn, tables.audit, who, lambda row: row.deed),
        _count(conn, tables.recovery, who),
        _groups(conn, database, who),
    )


def _groups(conn: Connection, database: Database, who: int) -> tuple[tuple[Any, ...], ...]:
    groups, motions = Groups(conn, database.vault), Motions(conn, database.vault)
    return tuple(
        (
            group.name,
            groups.size(group.id),
            [member.role for member in groups.members(group.id)],
            motions.open(group.id),
        )
        for group in groups.of(who)
    )


def _form(session: Session) -> tuple[Any, ...]:
    step = session.last[0] if session.last else None
    values = _values(session.answers)
    return (session.flow, bool(session.subject), session.asked, session.in_hand, session.draft, step, values)


def _enrollment(conn: Connection, database: Database, who: int) -> tuple[Any, ...] | None:
    facts: Any = None  # reading what is kept asks for neither facts nor words
    found = StorageDesk(conn, database.vault, facts, facts).enrollments.of(who)
    return (found.status, found.version, _values(found.answers)) if found else None


def _values(answers: Answers) -> dict[str, Any]:
    return {step: answer.value for step, answer in answers.items()}


def _in_order(conn: Connection, table: Any, who: int, told: Callable[[Any], Any]) -> tuple[Any, ...]:
    owner = table.c.subject if table is tables.audit else table.c.person_id
    return tuple(told(row) for row in conn.execute(select(table).where(owner == who).order_by(table.c.id)))


def _count(conn: Connection, table: Any, who: int | None = None) -> int:
    query = select(func.count()).select_from(table)
    found = conn.execute(query if who is None else query.where(table.c.person_id == who)).scalar()
    return int(found or 0)
