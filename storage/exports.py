"""Enrollments read one after the other for an export, and noted in the audit. Not what is shown of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from flows.model import Json
from flows.staff.desk import Filter, Scope
from storage.cipher import Vault
from storage.database import Database
from storage.decisions import NOTE
from storage.dialects import among, numbers
from storage.office_tables import decision
from storage.review import filtered
from storage.tables import audit, enrollment
from storage.team import Team

_CHUNK = 500  # rows read at once: a reader that stays would keep erased rows in the log
_PERSONAL = "enrollment.personal"


class Decided(NamedTuple):
    """The last decision on a case: what, when, with which words."""

    state: str
    at: datetime
    note: str


class Kept(NamedTuple):
    """An enrollment as it is kept: by step [value, language, form version, when], as plain JSON."""

    person: int
    case: str
    status: str
    version: int
    form_version: int
    language: str
    submitted: datetime
    changed: datetime
    answers: Mapping[str, Sequence[Json]]
    taken: str  # the name of the colleague who has it, or empty
    decided: Decided | None


class Wanted(NamedTuple):
    """Which enrollments: a filter, the countries somebody sees, and changed after which moment."""

    filter: Filter
    scope: Scope = ()
    after: datetime | None = None


def count(conn: Connection, wanted: Wanted) -> int:
    """Count what an export will hold, to tell how far it is."""
    return conn.execute(select(func.count()).select_from(enrollment).where(*_where(wanted))).scalar_one()


def read(database: Database, wanted: Wanted) -> Iterator[list[Kept]]:
    """Give them in chunks, in the order they were first sent. Each chunk sees a moment of its own."""
    vault, last = database.vault, 0
    where = _where(wanted)
    with database.reading() as conn:
        names = {member.person: member.name for member in Team(conn, vault).members()}
    while True:
        with database.reading() as conn:
            query = select(enrollment).where(enrollment.c.id > last, *where).order_by(enrollment.c.id).limit(_CHUNK)
            rows = conn.execute(query).all()
            decided = _decided(conn, vault, [row.person_id for row in rows])
        if not rows:
            return
        yield [_kept(vault, row, names, decided) for row in rows]
        last = rows[-1].id


def note(database: Database, people: Sequence[int], *, actor: int, why: str, now: datetime) -> None:
    """Note for each of these people that their data was exported, some at a time: turns go on in between."""
    entry = {"deed": "exported", "actor": actor, "at": now, "why": why.replace("\0", "")}
    for first in range(0, len(people), _CHUNK):
        with database.writing() as conn:
            conn.execute(insert(audit), [{**entry, "subject": who} for who in people[first : first + _CHUNK]])


def _where(wanted: Wanted) -> list[ColumnElement[bool]]:
    found = filtered(wanted.filter, wanted.scope)
    return [*found, enrollment.c.changed_at > wanted.after] if wanted.after else found


def _decided(conn: Connection, vault: Vault, people: Sequence[int]) -> dict[int, Decided]:
    """Give the last decision on each of these people's cases."""
    theirs = among(conn.dialect.name, decision.c.person_id, "people")
    query = select(decision).where(theirs).order_by(decision.c.id)
    rows = conn.execute(query, {"people": numbers(conn, people)}).all()
    last = {row.person_id: row for row in rows}
    return {who: Decided(row.state, row.at, vault.open(NOTE, row.note).decode()) for who, row in last.items()}


def _kept(
    vault: Vault, row: Row[*tuple[Any, ...]], names: Mapping[int, str], decided: Mapping[int, Decided]
) -> Kept:
    answers = {**json.loads(row.answers), **json.loads(vault.open(_PERSONAL, row.personal))}
    return Kept(
        row.person_id,
        row.case_number,
        row.status,
        row.version,
        row.form_version,
        row.language,
        row.submitted_at,
        row.changed_at,
        answers,
        names.get(row.taken_by, ""),
        decided.get(row.person_id),
    )
