"""The end of what was promised to be kept for a time: whose data, and how it goes. When to look is `tidying`'s."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, exists, insert, or_, select

from storage.broadcast_tables import broadcast_reply
from storage.cooperative_tables import cooperative_member
from storage.dialects import among, numbers
from storage.network_tables import cooperative_request
from storage.office_tables import decision
from storage.service_tables import question, saved_service
from storage.standing import recounted
from storage.tables import audit, consent, enrollment, person, recovery, session, view

_DEED = "expired"
_NOBODY = 0  # the actor of what the house does by itself; no person has this number
_THEIRS = (
    enrollment,
    decision,
    consent,
    recovery,
    view,
    broadcast_reply,
    saved_service,
    question,
    cooperative_member,
    cooperative_request,
)  # besides sessions, which end each by its own clock


def years_before(now: datetime, years: int) -> datetime:
    """Give the moment so many calendar years ago; of a 29 February, where there is none, the day before."""
    try:
        return now.replace(year=now.year - years)
    except ValueError:
        return now.replace(year=now.year - years, day=28)


def expire(conn: Connection, before: datetime, after: int, limit: int, now: datetime) -> int | None:
    """Look at the next people (by number, from `after`) and erase what they last changed at `before` or earlier.

    The person and the chat stay, so that we can answer. Gives the last number looked at; None: nobody is left.
    People are walked by their key: an index on the times would be written with every turn.
    """
    these = select(person.c.id).where(person.c.id > after).order_by(person.c.id).limit(limit)
    ids: Sequence[int] = conn.execute(these).scalars().all()
    if not ids:
        return None
    left = _forget_sessions(conn, ids, before)
    if ended := _ended(conn, ids, before):
        ended = _ended(conn, _locked(conn, ended), before)  # somebody may have changed something a moment ago
        with recounted(conn, ended):
            for table in _THEIRS:
                conn.execute(delete(table).where(_of(conn, table)), {"ids": numbers(conn, ended)})
    if erased := sorted({*left, *ended}):
        entry = {"actor": _NOBODY, "deed": _DEED, "at": now, "why": ""}
        conn.execute(insert(audit), [{**entry, "subject": who} for who in erased])
    return ids[-1]


def _forget_sessions(conn: Connection, ids: Sequence[int], before: datetime) -> Sequence[int]:
    old = delete(session).where(_of(conn, session), session.c.touched_at <= before)
    return conn.execute(old.returning(session.c.person_id), {"ids": numbers(conn, ids)}).scalars().all()


def _ended(conn: Connection, ids: Sequence[int], before: datetime) -> Sequence[int]:
    """Tell who of these has something kept, and has changed nothing since: no answer, sent or not, no consent."""
    something = or_(_has(enrollment), _has(consent))
    changed = or_(
        _has(session), _has(enrollment, enrollment.c.changed_at > before), _has(consent, consent.c.at > before)
    )
    query = select(person.c.id).where(among(conn.dialect.name, person.c.id, "ids"), something, ~changed)
    return conn.execute(query, {"ids": numbers(conn, ids)}).scalars().all()


def _locked(conn: Connection, ids: Sequence[int]) -> Sequence[int]:
    """Keep their turns out until the commit; who is in one now comes tomorrow."""
    these = select(person.c.id).where(among(conn.dialect.name, person.c.id, "ids")).order_by(person.c.id)
    return (
        conn.execute(these.with_for_update(key_share=True, skip_locked=True), {"ids": numbers(conn, ids)})
        .scalars()
        .all()
    )


def _has(table: Table, *which: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(table.c.person_id == person.c.id, *which)


def _of(conn: Connection, table: Table) -> ColumnElement[bool]:
    return among(conn.dialect.name, table.c.person_id, "ids")
