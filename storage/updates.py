"""Which of Telegram's updates were handled already, so that none acts twice; what an update says is not kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Connection, Insert, bindparam, delete, select, true

from storage.dialects import each, numbers, upsert
from storage.moments import Moment
from storage.tables import handled_update

KEPT = timedelta(days=2)  # Telegram keeps updates for a day; after a quiet week it may start its numbers anew


def fresh(conn: Connection, ids: Iterable[int], now: datetime) -> set[int]:
    """Remember these updates, and tell which of them had not been handled within `KEPT`."""
    wanted = sorted(set(ids))  # in one order, so that two writers never wait for each other in a ring
    if not wanted:
        return set()
    known = {"ids": numbers(conn, wanted), "now": now, "expired": now - KEPT}
    return set(conn.execute(_remember(conn.dialect.name), known).scalars())


def forget_old(conn: Connection, now: datetime, limit: int) -> bool:
    """Delete some that were handled longer ago; tell whether there are more."""
    old = select(handled_update.c.update_id).where(handled_update.c.at < now - KEPT).limit(limit)
    return conn.execute(delete(handled_update).where(handled_update.c.update_id.in_(old))).rowcount == limit


@cache
def _remember(dialect: str) -> Insert:
    asked = each(dialect, "ids").add_columns(bindparam("now", type_=Moment)).where(true())
    new = upsert(dialect, handled_update).from_select(["update_id", "at"], asked)
    again = new.on_conflict_do_update(
        index_elements=["update_id"],
        set_={"at": new.excluded.at},
        where=handled_update.c.at < bindparam("expired", type_=Moment),
    )
    return again.returning(handled_update.c.update_id)
