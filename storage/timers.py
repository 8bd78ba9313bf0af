"""What is due at a moment: one row for each kind and subject, fired once. What firing does is the caller's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Update, and_, bindparam, delete, select, text, update
from sqlalchemy.sql.dml import ReturningDelete

from storage.dialects import Upsert, among, numbers, upsert
from storage.moments import Moment
from storage.tables import RINGS, timer


@dataclass(frozen=True)
class Timer:
    """Something due; `subject` is what it is about, `grace` how late it may still fire (None: at any time)."""

    kind: str
    subject: str
    due: datetime
    grace: timedelta | None = None


@dataclass(frozen=True)
class Ripe:
    """A timer whose time has come."""

    id: int
    kind: str
    subject: str
    due: datetime


def plan(conn: Connection, timers: Sequence[Timer]) -> None:
    """Set timers; one that is set already for this kind and subject is moved, and released if it was held."""
    if rows := [_row(one) for one in timers]:
        new = _new(conn.dialect.name)
        moved = {"due_at": new.excluded.due_at, "grace_until": new.excluded.grace_until, "held": text("false")}
        conn.execute(new.on_conflict_do_update(index_elements=["kind", "subject"], set_=moved), rows)


def begin(conn: Connection, first: Timer) -> None:
    """Set a timer unless it is set already."""
    conn.execute(_new(conn.dialect.name).on_conflict_do_nothing(), [_row(first)])


def cancel(conn: Connection, kind: str, subject: str) -> None:
    conn.execute(delete(timer).where(timer.c.kind == kind, timer.c.subject == subject))


def due(conn: Connection, now: datetime, limit: int) -> list[Ripe]:
    """Give the timers whose time has come, the longest due first."""
    ripe = select(timer.c.id, timer.c.kind, timer.c.subject, timer.c.due_at).where(RINGS, timer.c.due_at <= now)
    return [Ripe(*row) for row in conn.execute(ripe.order_by(timer.c.due_at).limit(limit))]


def claim(conn: Connection, ids: Sequence[int], now: datetime) -> set[int]:
    """Tell which of these are the caller's to fire: still due, fired by nobody, not held back for a human."""
    if not ids:
        return set()
    these = {"ids": numbers(conn, sorted(ids)), "now": now}
    conn.execute(_hold(conn.dialect.name), these)
    return set(conn.execute(_fire(conn.dialect.name), these).scalars())


def delay(conn: Connection, number: int, until: datetime) -> None:
    """Put a timer off."""
    conn.execute(update(timer).where(timer.c.id == number).values(due_at=until))


# ---------------------------------------------------------------- statements


def _row(one: Timer) -> dict[str, Any]:
    until = None if one.grace is None else one.due + one.grace
    return {"kind": one.kind, "subject": one.subject, "due_at": one.due, "grace_until": until}


@cache
def _new(dialect: str) -> Upsert:
    return upsert(dialect, timer)


@cache
def _hold(dialect: str) -> Update:
    late = and_(among(dialect, timer.c.id, "ids"), timer.c.grace_until < bindparam("now", type_=Moment))
    return update(timer).where(late).values(held=True)


@cache
def _fire(dialect: str) -> ReturningDelete[Any]:
    ripe = and_(among(dialect, timer.c.id, "ids"), RINGS, timer.c.due_at <= bindparam("now", type_=Moment))
    return delete(timer).where(ripe).returning(timer.c.id)
