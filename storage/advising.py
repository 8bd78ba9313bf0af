"""All groups for those who advise them: found by what they are, advised, added. Nobody's name is read here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, exists, insert, select, true, update

from flows.cooperative.records import CHAIR, REGISTERED
from flows.network.records import Asking, Profile
from flows.staff.cooperatives.records import SIZES, Advice, Line, Report, Sought
from flows.staff.desk import Scope
from storage.cipher import Vault
from storage.cooperative_tables import PRESENT, cooperative, cooperative_member
from storage.network import asking, sealed_profile
from storage.network_tables import OPEN_GROUP_REPORT, cooperative_advice, cooperative_report, cooperative_request

_AIM, _KEEPER = "cooperative.aim", "cooperative.keeper"
_ADVICE, _NOTE = "cooperative_advice.words", "cooperative_report.note"
_group = cooperative.c
_LINE = select(_group.id, _group.name, _group.country, _group.region, _group.kind, _group.stage, _group.size)
_CHAIRED = exists().where(
    cooperative_member.c.cooperative_id == _group.id, cooperative_member.c.role == CHAIR, PRESENT
)


def within(scope: Scope) -> ColumnElement[bool]:
    return _group.country.in_(scope) if scope else true()


@dataclass(frozen=True)
class Cooperatives:
    """`flows.staff.cooperatives.records.Cooperatives` on one connection."""

    conn: Connection
    vault: Vault

    def lines(self, sought: Sought, scope: Scope, *, skip: int, rows: int) -> Sequence[Line]:
        """Find their numbers in the index first: the rows themselves, with what is sealed, are large."""
        found = select(_group.id).where(within(scope), *_fits(sought))
        page = found.order_by(_group.id.desc()).offset(skip).limit(rows).scalar_subquery()
        shown = _LINE.where(_group.id.in_(page)).order_by(_group.id.desc())
        return [Line(*row) for row in self.conn.execute(shown)]

    def line(self, group: int, scope: Scope) -> Line | None:
        row = self.conn.execute(_LINE.where(_group.id == group, within(scope))).one_or_none()
        return Line(*row) if row else None

    # ------------------------------------------------------------ advice

    def advise(self, group: int, words: str, *, by: int, now: datetime) -> None:
        sealed = self.vault.seal(_ADVICE, words.encode())
        row = {"cooperative_id": group, "by_id": by, "words": sealed, "at": now}
        self.conn.execute(insert(cooperative_advice).values(row))

    def advice(self, group: int) -> Advice | None:
        theirs = select(cooperative_advice).where(cooperative_advice.c.cooperative_id == group)
        row = self.conn.execute(theirs.order_by(cooperative_advice.c.id.desc()).limit(1)).one_or_none()
        return Advice(self.vault.open(_ADVICE, row.words).decode(), row.at) if row else None

    # ------------------------------------------------------------ what exists already

    def add(self, fields: Mapping[str, str], profile: Profile, keeper: str, now: datetime) -> int:
        row = {**fields, "state": REGISTERED, "stage": REGISTERED, "version": 1, "made_at": now}
        sealed = {
            "aim": self.vault.seal(_AIM, profile.makes.encode()),
            "keeper": self.vault.seal(_KEEPER, keeper.encode()),
            "profile": sealed_profile(self.vault, profile),
        }
        new = insert(cooperative).values(**row, **sealed).returning(_group.id)
        return int(self.conn.execute(new).scalar_one())

    def keeper(self, group: int) -> str:
        sealed = self.conn.execute(select(_group.keeper).where(_group.id == group)).scalar()
        return self.vault.open(_KEEPER, sealed).decode() if sealed else ""

    # ------------------------------------------------------------ what waits for the office

    def askings(self, scope: Scope, *, rows: int) -> Sequence[Asking]:
        waiting = select(cooperative_request).where(_of(cooperative_request, scope, ~_CHAIRED))
        oldest = waiting.order_by(cooperative_request.c.id).limit(rows)
        return [asking(self.vault, row) for row in self.conn.execute(oldest)]

    def reports(self, scope: Scope, *, rows: int) -> Sequence[Report]:
        open_ = select(cooperative_report).where(OPEN_GROUP_REPORT, _of(cooperative_report, scope))
        oldest = open_.order_by(cooperative_report.c.id).limit(rows)
        return [self._report(row) for row in self.conn.execute(oldest)]

    def done(self, report: int, scope: Scope, *, by: int, now: datetime) -> None:
        this = cooperative_report.c.id == report, OPEN_GROUP_REPORT, _of(cooperative_report, scope)
        self.conn.execute(update(cooperative_report).where(*this).values(done_at=now, done_by=by))

    def _report(self, row: Row[Any]) -> Report:
        note = self.vault.open(_NOTE, row.note).decode()
        return Report(row.id, row.cooperative_id, note, row.language, row.at)


def _of(table: Table, scope: Scope, *which: ColumnElement[bool]) -> ColumnElement[bool]:
    """Look from each row at its group: what waits is little, and a join would begin at thousands of groups."""
    return exists().where(_group.id == table.c.cooperative_id, within(scope), *which)


def _fits(sought: Sought) -> list[ColumnElement[bool]]:
    named = {name: getattr(sought, name) for name in ("country", "region", "kind", "stage")}
    fits: list[ColumnElement[bool]] = [_group[name] == value for name, value in named.items() if value]
    if sought.size:
        fits.append(_group.size.between(*SIZES[sought.size]))
    return fits
