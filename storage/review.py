"""Cases in the queue: listed, found, taken, decided on. What was decided is kept by `decisions`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, or_, select, true, update

from flows.model import Moved
from flows.staff.desk import Case, Decision, Filter, Line, Overview, Scope
from storage import decisions, enrollments, overview
from storage.cases import read_case
from storage.cipher import Vault
from storage.office_tables import WANTED, decision
from storage.tables import CALL, enrollment

STATUSES = ("new", "returned", "approved", "rejected", "withdrawn")
_MANY = 1_000
_SOME = 100  # of what is listed for people to work through
_FIELDS = {"status": "status", "country": "country", "region": "region", "month": "departure_month", "plan": "plan"}
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Review:
    """`flows.staff.desk.Review` on one connection."""

    conn: Connection
    vault: Vault

    def lines(self, wanted: Filter, scope: Scope, *, skip: int, rows: int) -> Sequence[Line]:
        query = select(*_LINE).where(*filtered(wanted, scope))
        query = query.order_by(enrollment.c.waiting_at, enrollment.c.id).offset(skip).limit(rows)
        return [_line(row) for row in self.conn.execute(query)]

    def counts(self, scope: Scope) -> Mapping[str, int]:
        return {status: self._count(status, scope) for status in STATUSES}

    def _count(self, status: str, scope: Scope) -> int:
        some = select(enrollment.c.id).where(enrollment.c.status == status, _within(scope)).limit(_MANY)
        return self.conn.execute(select(func.count()).select_from(some.subquery())).scalar_one()

    def case(self, case: str, scope: Scope) -> Case | None:
        row = self.conn.execute(select(enrollment).where(*_this(case), _within(scope))).one_or_none()
        if row is None:
            return None
        kept = enrollments.read(self.vault, row)
        return Case(kept, row.language, row.taken_by, self.last(row.person_id))

    def find(self, words: str, scope: Scope) -> Sequence[str]:
        if case := read_case(words):
            people = [enrollments.with_case(self.conn, case)]
        else:
            people = [p for phone in _phones(words) for p in enrollments.with_phone(self.conn, self.vault, phone)]
            people += enrollments.with_name(self.conn, self.vault, words)
        theirs = enrollment.c.person_id.in_([person for person in people if person is not None])
        found = select(enrollment.c.case_number).where(theirs, _within(scope)).order_by(enrollment.c.id)
        return list(self.conn.execute(found).scalars())

    # ------------------------------------------------------------ whose it is

    def take(self, case: str, by: int, *, over: int = 0) -> None:
        free = enrollment.c.taken_by == over if over else enrollment.c.taken_by.is_(None)
        mine = or_(free, enrollment.c.taken_by == by)
        taken = update(enrollment).where(*_this(case), enrollment.c.status == "new", mine).values(taken_by=by)
        if self.conn.execute(taken).rowcount != 1:
            raise Moved

    def give_back(self, case: str, by: int) -> None:
        self.conn.execute(update(enrollment).where(*_this(case), enrollment.c.taken_by == by).values(taken_by=None))

    def hand_over(self, by: int, to: int | None) -> int:
        waiting = enrollment.c.taken_by == by, enrollment.c.status.in_(("new", "returned"))
        return self.conn.execute(update(enrollment).where(*waiting).values(taken_by=to)).rowcount

    # ------------------------------------------------------------ decisions

    def decide(
        self,
        case: str,
        state: str,
        *,
        note: str,
        language: str,
        mend: tuple[str, ...],
        version: int,
        by: int,
        now: datetime,
    ) -> Decision:
        unchanged = *_this(case), enrollment.c.version == version, enrollment.c.status == "new"
        values = {"status": state, "version": version + 1, "changed_at": now, "taken_by": by}
        decided = update(enrollment).where(*unchanged).values(values).returning(enrollment.c.person_id)
        person = self.conn.execute(decided).scalar()
        if person is None:
            raise Moved
        row = {"person_id": person, "state": state, "language": language, "by_id": by, "at": now}
        decisions.add(self.conn, self.vault, {**row, "mend": " ".join(mend)}, note)
        made = self.last(person)
        assert made  # noqa: S101 - written a moment ago, in this transaction
        return made

    def last(self, person: int) -> Decision | None:
        return decisions.last(self.conn, self.vault, person)

    def decision(self, decision: int) -> Decision | None:
        return decisions.get(self.conn, self.vault, decision)

    def read(self, person: int, now: datetime) -> None:
        decisions.read(self.conn, person, now)
        called = update(enrollment).where(enrollment.c.person_id == person, CALL)
        self.conn.execute(called.values(call=False))

    def want_translation(self, decision: int) -> None:
        decisions.want(self.conn, decision)

    def translate(self, decision: int, words: str) -> None:
        decisions.set_translation(self.conn, self.vault, decision, words)

    def untranslated(self, scope: Scope) -> Sequence[Decision]:
        return decisions.listed(self.conn, self.vault, WANTED, _within(scope), limit=_SOME)

    # ------------------------------------------------------------ whom to call

    def to_call(self, decision: int) -> None:
        whose = select(_decisions.c.person_id).where(_decisions.c.id == decision).scalar_subquery()
        self.conn.execute(update(enrollment).where(enrollment.c.person_id == whose).values(call=True))

    def calls(self, scope: Scope) -> Sequence[Line]:
        query = select(*_LINE).where(CALL, _within(scope)).order_by(enrollment.c.id).limit(_SOME)
        return [_line(row) for row in self.conn.execute(query)]

    def called(self, case: str) -> None:
        self.conn.execute(update(enrollment).where(*_this(case)).values(call=False))

    def overview(self, scope: Scope, now: datetime) -> Overview:
        return overview.count(self.conn, _within(scope), now)


def filtered(wanted: Filter, scope: Scope) -> list[ColumnElement[bool]]:
    """Say a filter in SQL."""
    conditions = [_within(scope)]
    for field, column in _FIELDS.items():
        if value := getattr(wanted, field):
            conditions.append(enrollment.c[column] == value)
    if wanted.language:
        conditions.append(enrollment.c.language.startswith(wanted.language))  # uz and uz_Cyrl are one
    if since := _midnight(wanted.since):
        conditions.append(enrollment.c.changed_at >= since)
    if until := _midnight(wanted.until):
        conditions.append(enrollment.c.changed_at < until + _DAY)
    return conditions


# ---------------------------------------------------------------- rows

_decisions = decision  # where a parameter has the name of the table
_LINE = (
    enrollment.c.case_number,
    enrollment.c.status,
    enrollment.c.country,
    enrollment.c.region,
    enrollment.c.plan,
    enrollment.c.language,
    enrollment.c.departure_month,
    enrollment.c.waiting_at,
    enrollment.c.taken_by,
    enrollment.c.again,
)


def _line(row: Row[*tuple[Any, ...]]) -> Line:
    case, status, country, region, plan, language, month, waiting, taken, again = row
    words = (country or "", region or "", plan or "", language, month or "")
    return Line(case, status, *words, waiting, taken, again)


def _this(case: str) -> tuple[ColumnElement[bool]]:
    return (enrollment.c.case_number == case,)


def _within(scope: Scope) -> ColumnElement[bool]:
    return enrollment.c.country.in_(scope) if scope else true()


def _phones(words: str) -> list[str]:
    """Read digits as a number with its country, or as a Korean one that begins with 0."""
    digits = re.sub(r"\D", "", words)
    if not digits:
        return []
    return [f"+{digits}", f"+82{digits[1:]}"] if digits.startswith("0") else [f"+{digits}"]


def _midnight(day: str) -> datetime | None:
    """Take the day as Seoul counts it, where the office is."""
    return datetime.fromisoformat(f"{date.fromisoformat(day)}T00:00:00+09:00") if day else None
