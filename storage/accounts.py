"""The account of a broadcast: how it ended for everybody, how many have read it. Nobody by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from flows.staff.sending import Account
from storage.broadcast_tables import STILL_WAITS, broadcast_reply, recipient
from storage.broadcast_tables import broadcast as broadcasts


def account(conn: Connection, broadcast: int) -> Account:
    """Count how it ended."""
    mine, cancelled = recipient.c.broadcast_id == broadcast, is_cancelled(conn, broadcast)
    columns = recipient.c.state, recipient.c.language, recipient.c.country
    counts: dict[tuple[str, str, str], int] = {}
    for state, language, country, count in conn.execute(
        select(*columns, func.count()).where(mine).group_by(*columns)
    ):
        key = end(state, cancelled=cancelled), language, country or ""
        counts[key] = counts.get(key, 0) + count
    read = select(func.count()).where(mine, recipient.c.read_at.is_not(None))
    said = select(func.count()).where(broadcast_reply.c.broadcast_id == broadcast)
    return Account(counts, conn.scalar(read) or 0, conn.scalar(said) or 0, _reasons(conn, broadcast))


def is_cancelled(conn: Connection, broadcast: int) -> bool:
    state = conn.execute(select(broadcasts.c.state).where(broadcasts.c.id == broadcast)).scalar()
    return state == "cancelled"


def end(state: str, *, cancelled: bool) -> str:
    """Tell how it ended for one person: whoever still waits for one that was cancelled is passed over."""
    return "skipped" if cancelled and state == "waiting" else state


def _reasons(conn: Connection, broadcast: int) -> Mapping[str, int]:
    failed = recipient.c.broadcast_id == broadcast, recipient.c.state == "failed"
    query = select(func.coalesce(recipient.c.reason, "–"), func.count()).where(*failed).group_by(recipient.c.reason)
    return {row[0]: row[1] for row in conn.execute(query.order_by(func.count().desc()).limit(5))}


def listed(conn: Connection, broadcast: int, after: int, limit: int) -> Sequence[Any]:
    """Give recipients by number, for a file: nothing in it says who they are."""
    query = select(recipient).where(recipient.c.broadcast_id == broadcast, recipient.c.id > after)
    return conn.execute(query.order_by(recipient.c.id).limit(limit)).all()


def retry(conn: Connection, broadcast: int) -> int:
    """Let those wait again whom a failure kept it from; who waited when it was cancelled is passed over."""
    mine = recipient.c.broadcast_id == broadcast
    left = {"state": "skipped", "reason": "cancelled", "at": func.coalesce(recipient.c.at, _ended(broadcast))}
    conn.execute(update(recipient).where(mine, STILL_WAITS).values(left))
    conn.execute(update(broadcasts).where(broadcasts.c.id == broadcast).values(gathered=None, until_at=None))
    again = {"state": "waiting", "reason": None, "at": None}
    return conn.execute(update(recipient).where(mine, recipient.c.state == "failed").values(again)).rowcount


def _ended(broadcast: int) -> Any:
    return select(broadcasts.c.ended_at).where(broadcasts.c.id == broadcast).scalar_subquery()


# ---------------------------------------------------------------- what readers do


def got(conn: Connection, broadcast: int, who: int) -> bool:
    theirs = recipient.c.broadcast_id == broadcast, recipient.c.person_id == who
    return conn.execute(select(recipient.c.id).where(*theirs)).first() is not None


def read(conn: Connection, broadcast: int, who: int, now: datetime) -> None:
    """Note the first time somebody says that they read it."""
    theirs = recipient.c.broadcast_id == broadcast, recipient.c.person_id == who, recipient.c.read_at.is_(None)
    conn.execute(update(recipient).where(*theirs).values(read_at=now))
