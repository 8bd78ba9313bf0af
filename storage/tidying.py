"""The daily housekeeping: what is only kept for a while is forgotten, some rows at a time; each module its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TypeAlias

from sqlalchemy import Connection

from storage import broadcasts, moves, outbox, questions, recovery, retention, team, updates, uploads, views
from storage.timers import Timer, plan

KIND = "tidy"
_DAY = timedelta(days=1)
_OUTCOMES_KEPT = timedelta(days=90)
_VIEWS_KEPT = timedelta(days=400)  # a button pressed a year later still works
_QUESTIONS_KEPT = timedelta(days=180)  # dealt with or not
_UPLOADS_KEPT = timedelta(days=90)
_SOME = 500  # rows in one transaction, and then a rest: turns come first
_REST = timedelta(seconds=1)

# Tidies some rows after a number, and gives the number to go on after; None: this part is done.
Part: TypeAlias = Callable[[Connection, int, datetime, int], int | None]


def first(now: datetime) -> Timer:
    """Make the timer that begins it."""
    return Timer(KIND, "", now)


def tidy(conn: Connection, subject: str, keep_years: int, now: datetime) -> None:
    """Begin the day's parts ("" is the day), or go on with one (PART/NUMBER) and come again for what is left."""
    if not subject:
        parts = [Timer(KIND, f"{name}/0", now) for name in _PARTS]
        plan(conn, [*parts, Timer(KIND, "", now + _DAY)])
        return
    name, _, after = subject.partition("/")
    reached = _PARTS[name](conn, int(after), now, keep_years)
    if reached is not None:
        plan(conn, [Timer(KIND, f"{name}/{reached}", now + _REST)])


def _people(conn: Connection, after: int, now: datetime, keep_years: int) -> int | None:
    return retention.expire(conn, retention.years_before(now, keep_years), after, _SOME, now)


def _outcomes(conn: Connection, after: int, now: datetime, _: int) -> int | None:
    return outbox.forget_settled(conn, now - _OUTCOMES_KEPT, after, _SOME)


def _broadcasts(conn: Connection, _: int, now: datetime, keep_years: int) -> int | None:
    return _again(broadcasts.forget_old(conn, retention.years_before(now, keep_years), _SOME))


def _again(more: bool) -> int | None:
    return 0 if more else None


_PARTS: Mapping[str, Part] = {
    "updates": lambda conn, _, now, __: _again(updates.forget_old(conn, now, _SOME)),
    "attempts": lambda conn, _, now, __: _again(recovery.forget_old(conn, now, _SOME)),
    "invitations": lambda conn, _, now, __: _again(team.forget_old(conn, now, _SOME)),
    "moves": lambda conn, _, now, __: _again(moves.forget_old(conn, now, _SOME)),
    "uploads": lambda conn, _, now, __: _again(uploads.forget_old(conn, now - _UPLOADS_KEPT, _SOME)),
    "questions": lambda conn, _, now, __: _again(questions.forget_old(conn, now - _QUESTIONS_KEPT, _SOME)),
    "views": lambda conn, _, now, __: _again(views.forget_old(conn, now - _VIEWS_KEPT, _SOME)),
    "outcomes": _outcomes,
    "broadcasts": _broadcasts,
    "people": _people,
}
