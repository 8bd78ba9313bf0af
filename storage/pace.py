"""One rate and one pause for all that the bot starts, shared by every process, also after a restart."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select, update

from storage.dialects import upsert
from storage.tables import pace

AHEAD = timedelta(seconds=0.5)  # how far ahead instants are given away
_SLACK = 0.977  # a little below the rate, so that a late one does not make a second too full
_THE_ONE = 1
_AT_MOST = 300  # instants given away at once


def gap(rate: float) -> timedelta:
    """Tell how far apart messages go at so many a second."""
    return timedelta(seconds=1 / (rate * _SLACK))


def slots(conn: Connection, now: datetime, rate: float) -> list[datetime]:
    """Give the free instants until `AHEAD`; nobody else gets any before the transaction ends."""
    free, paused = _locked(conn)
    first = max(moment for moment in (now, free, paused) if moment is not None)
    count = (now + AHEAD - first) // gap(rate) + 1
    return [first + number * gap(rate) for number in range(min(count, _AT_MOST))]


def use(conn: Connection, last: datetime, rate: float) -> None:
    """Take the instants up to and including `last`."""
    conn.execute(update(pace).values(free_at=last + gap(rate)))


def pause(conn: Connection, until: datetime) -> None:
    """Let nothing go out before `until`; a longer pause stays."""
    _locked(conn)
    shorter = or_(pace.c.paused_until.is_(None), pace.c.paused_until < until)
    conn.execute(update(pace).where(shorter).values(paused_until=until))


def _locked(conn: Connection) -> tuple[datetime | None, datetime | None]:
    query = select(pace.c.free_at, pace.c.paused_until).with_for_update()
    if (row := conn.execute(query).one_or_none()) is None:
        conn.execute(upsert(conn.dialect.name, pace).on_conflict_do_nothing(), {"id": _THE_ONE})
        row = conn.execute(query).one()
    return row.free_at, row.paused_until
