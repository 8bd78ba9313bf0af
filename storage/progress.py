"""How far broadcasts are, for their senders to see: each telling is taken by one process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from storage.broadcast_tables import SENDING_NOW, SHOWN, recipient
from storage.broadcast_tables import broadcast as broadcasts


@dataclass(frozen=True)
class Progress:
    """How far a broadcast is, to be shown to its sender in a message there (None: in a new one)."""

    broadcast: int
    by: int
    message: int | None
    done: int
    people: int
    ended: bool


def _stale(before: datetime) -> ColumnElement[bool]:
    """Tell which have moved since they were shown, or have ended with a progress still on the screen."""
    moving = or_(SENDING_NOW, and_(SHOWN, broadcasts.c.state != "gathering"))
    return and_(moving, or_(broadcasts.c.told_at.is_(None), broadcasts.c.told_at < before))


def to_be_shown(conn: Connection, before: datetime) -> bool:
    """Tell whether there is a broadcast whose progress was last shown before a moment."""
    return conn.execute(select(broadcasts.c.id).where(_stale(before)).limit(1)).first() is not None


def to_show(conn: Connection, now: datetime, before: datetime) -> Sequence[Progress]:
    """Give those broadcasts; they count as shown now."""
    columns = broadcasts.c.id, broadcasts.c.by_id, broadcasts.c.told_message, broadcasts.c.state
    shown = update(broadcasts).where(_stale(before)).values(told_at=now).returning(*columns)
    return [_progress(conn, *row) for row in conn.execute(shown).all()]


def _progress(conn: Connection, number: int, by: int, message: int | None, state: str) -> Progress:
    counted = select(func.count(recipient.c.at), func.count()).where(recipient.c.broadcast_id == number)
    done, people = conn.execute(counted).one()
    if state != "sending":
        shown_in(conn, number, None)
    return Progress(number, by, message, done, people, state != "sending")


def shown_in(conn: Connection, broadcast: int, message: int | None) -> None:
    """Remember in which message its progress is shown; None: in none any more."""
    conn.execute(update(broadcasts).where(broadcasts.c.id == broadcast).values(told_message=message))
