"""The daily housekeeping: what is only kept for a while is forgotten, each by its own module."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from storage import outbox, recovery, updates, views
from storage.timers import Timer, plan

KIND = "tidy"
_DAY = timedelta(days=1)
_OUTCOMES_KEPT = timedelta(days=90)
_VIEWS_KEPT = timedelta(days=400)  # a button pressed a year later still works


def first(now: datetime) -> Timer:
    """Make the timer that begins it."""
    return Timer(KIND, "", now)


def tidy(conn: Connection, now: datetime) -> None:
    """Forget what has had its time, and come again tomorrow."""
    updates.forget_old(conn, now)
    recovery.forget_old(conn, now)
    views.forget_old(conn, now - _VIEWS_KEPT)
    outbox.forget_settled(conn, now - _OUTCOMES_KEPT)
    plan(conn, [Timer(KIND, "", now + _DAY)])
