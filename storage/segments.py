"""Which people fit a segment: said in SQL, counted, and fixed as the recipients of a broadcast, some at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    and_,
    case,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)

from flows import hours
from flows.cooperative.records import MEMBER
from flows.staff.desk import Scope
from flows.staff.sending import Broadcast, Reach, Segment
from storage.broadcast_tables import broadcast as broadcasts
from storage.broadcast_tables import recipient
from storage.broadcast_tables import segment as segments
from storage.cooperative_tables import PRESENT, cooperative_member
from storage.dialects import upsert
from storage.moments import Moment
from storage.plain import json_of
from storage.tables import enrollment, person

_CHUNK = 1_000  # people looked at in one transaction: some milliseconds
_NEVER = "9999-99"
_ENROLLED = ("country", "region", "work_region", "place", "status", "plan")  # columns of the enrollment


def conditions(wanted: Segment, scope: Scope, now: datetime) -> list[ColumnElement[bool]]:
    """Say a segment in SQL, over everybody who has chosen a language and is not of the team."""
    found: list[ColumnElement[bool]] = [person.c.role == "migrant", person.c.language.is_not(None)]
    chosen = {name: getattr(wanted, name) for name in _ENROLLED}
    found += [_enrolled(name).in_(values) for name, values in chosen.items() if values]
    if scope:
        found.append(_enrolled("country").in_(scope))
    if wanted.language:
        found.append(or_(*(person.c.language.startswith(code) for code in wanted.language)))  # in either script
    if wanted.departs_from:
        found.append(_enrolled("departure_month") >= wanted.departs_from)
    if wanted.departs_until:
        found.append(_enrolled("departure_month", _NEVER) <= wanted.departs_until)
    if wanted.active:
        found.append(person.c.seen_at >= now - timedelta(days=int(wanted.active)))
    if wanted.cooperative:
        found.append(_in_group(wanted.cooperative))
    if wanted.unread:
        found.append(_unread(int(wanted.unread)))
    return found


def _enrolled(column: str, otherwise: str = "") -> ColumnElement[str]:
    """Give a column of the enrollment so that no index of it is used: people are walked by their own numbers.

    A planner without statistics would begin with everybody of a status, for each thousand people anew.
    """
    return func.coalesce(enrollment.c[column], otherwise)


def _in_group(roles: Sequence[str]) -> ColumnElement[bool]:
    """Tell who is in a group that forms a cooperative: in any role, or only as its chairperson."""
    theirs = cooperative_member.c.person_id == person.c.id, PRESENT
    return exists().where(*theirs, *(() if MEMBER in roles else (cooperative_member.c.role.in_(roles),)))


def _unread(number: int) -> ColumnElement[bool]:
    theirs = recipient.c.broadcast_id == number, recipient.c.person_id == person.c.id
    return exists().where(*theirs, recipient.c.state == "delivered", recipient.c.read_at.is_(None))


def _everybody() -> FromClause:
    return person.outerjoin(enrollment, enrollment.c.person_id == person.c.id)


_REACHED = person.c.unreachable_at.is_(None)  # as far as we know


def _willing(kind: str) -> ColumnElement[bool]:
    """Tell who hears this kind: what is urgent goes to everybody."""
    return true() if kind == "urgent" else person.c.news


def reach(conn: Connection, wanted: Segment, scope: Scope, kind: str, now: datetime) -> Reach:
    """Count the people of a segment as they are now."""
    willing = _willing(kind)
    columns = func.count(), _count(~willing), _count(and_(willing, ~_REACHED))
    query = select(person.c.language, *columns).select_from(_everybody()).where(*conditions(wanted, scope, now))
    rows = conn.execute(query.group_by(person.c.language)).all()
    languages = {language: count for language, count, _, __ in rows}
    return Reach(languages, unreachable=sum(row[3] for row in rows), opted_out=sum(row[2] for row in rows))


def _count(which: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((which, 1), else_=0))


def gather(conn: Connection, found: Broadcast, now: datetime) -> bool:
    """Fix the recipients among the next people, each once; tell whether there are more people."""
    this = broadcasts.c.id == found.id
    after = conn.execute(select(broadcasts.c.gathered).where(this)).scalar()
    if after is None:
        return False
    some = select(person.c.id).where(person.c.id > after).order_by(person.c.id).limit(_CHUNK).subquery()
    last: int | None = conn.execute(select(func.max(some.c.id))).scalar()
    if last is None:
        again = 0 if found.until and found.until > now else None
        conn.execute(update(broadcasts).where(this).values(gathered=again))
        return False
    _fix(conn, found, after, last, now)
    conn.execute(update(broadcasts).where(this).values(gathered=last))
    return True


def _fix(conn: Connection, found: Broadcast, after: int, last: int, now: datetime) -> None:
    values = {
        "broadcast_id": literal(found.id),
        "person_id": person.c.id,
        "language": person.c.language,
        "country": enrollment.c.country,
        "zone": _ZONE,
        "state": case((~_willing(found.kind), "opted-out"), (~_REACHED, "blocked"), else_="waiting"),
        "reason": case((and_(_willing(found.kind), ~_REACHED), "unreachable"), else_=None),
        "at": case((and_(_willing(found.kind), _REACHED), None), else_=literal(now, Moment)),
    }
    chosen = select(*values.values()).select_from(_everybody())
    chosen = chosen.where(*conditions(found.segment, found.scope, now), person.c.id > after, person.c.id <= last)
    new = upsert(conn.dialect.name, recipient).from_select(list(values), chosen)
    conn.execute(new.on_conflict_do_nothing(index_elements=["broadcast_id", "person_id"]))


# Whoever is in Korea, or of whom nothing is known, lives by Korea's clock.
_ZONE: ColumnElement[Any] = case(
    (and_(enrollment.c.place == "home", enrollment.c.country.in_(list(hours.ZONES))), enrollment.c.country),
    else_=hours.KOREA,
)


# ---------------------------------------------------------------- segments with a name


def from_json(kept: str) -> Segment:
    plain = json.loads(kept)
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in plain.items()}
    return Segment(**values)


def keep(conn: Connection, name: str, wanted: Segment, by: int, now: datetime) -> None:
    row = {"name": name, "wanted": json_of(asdict(wanted)), "by_id": by, "created_at": now}
    conn.execute(insert(segments).values(row))


def kept(conn: Connection) -> Sequence[tuple[int, str, Segment]]:
    rows = conn.execute(select(segments).order_by(segments.c.name).limit(30))
    return [(row.id, row.name, from_json(row.wanted)) for row in rows]


def forget(conn: Connection, number: int) -> None:
    conn.execute(delete(segments).where(segments.c.id == number))
