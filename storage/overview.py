"""Counts for the overview: true counts; who shows them leaves out what is too small."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import Column, ColumnElement, Connection, func, select

from flows.staff.desk import Overview
from storage.tables import enrollment, person, session

_WEEKS = timedelta(weeks=12)
_UNDER_WAY = timedelta(hours=1)  # who wrote a moment ago has not stopped


def count(conn: Connection, within: ColumnElement[bool], now: datetime) -> Overview:
    """Count cases within some countries, and where people stop in the form (of those, no country is known yet)."""
    return Overview(
        status=_by(conn, enrollment.c.status, within),
        country=_by(conn, enrollment.c.country, within),
        plan=_by(conn, enrollment.c.plan, within),
        week=_weeks(conn, within, now - _WEEKS),
        stopped=_stopped(conn, now - _UNDER_WAY),
    )


def _by(conn: Connection, column: Column[str], within: ColumnElement[bool]) -> dict[str, int]:
    found = conn.execute(select(column, func.count()).where(within, column.is_not(None)).group_by(column))
    return {row[0]: row[1] for row in found}


def _weeks(conn: Connection, within: ColumnElement[bool], since: datetime) -> dict[str, int]:
    days = conn.execute(select(enrollment.c.submitted_at).where(within, enrollment.c.submitted_at >= since))
    weeks = Counter("{}-W{:02}".format(*moment.isocalendar()[:2]) for moment in days.scalars())
    return dict(sorted(weeks.items()))


def _stopped(conn: Connection, before: datetime) -> dict[tuple[str, str], int]:
    left = session.c.flow == "enrollment", session.c.asked.is_not(None), session.c.touched_at < before
    counted = select(session.c.asked, person.c.language, func.count()).join_from(session, person).where(*left)
    rows = conn.execute(counted.group_by(session.c.asked, person.c.language))
    return {(step, language or "en"): number for step, language, number in rows}
