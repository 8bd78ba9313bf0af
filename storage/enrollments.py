"""Enrollments in Happy Return: kept, changed, taken back, found. What is asked, and who may look, is the flows'."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, literal, or_, select, update

from flows.desk import Enrollment
from flows.model import Answer, Json, Moved
from storage.cases import new_case
from storage.cipher import Vault
from storage.dialects import upsert
from storage.moments import Moment
from storage.plain import answers_from_plain, answers_to_plain, json_of
from storage.tables import enrollment

_PERSONAL, _NAME, _PHONE = "enrollment.personal", "enrollment.name", "enrollment.phone"

# Which steps of the form are also plain columns, for filters and counts; none of them is personal.
_COLUMNS = {
    "country": "nationality",
    "region": "home_region",
    "plan": "plan",
    "place": "place",
    "work_region": "work_region",
}
_DEPARTURE = "departure"  # of which only the month is a column
_NAMES = ("family_name", "given_name")
_PHONE_STEP = "phone"
_OF = select(enrollment).where(enrollment.c.person_id == bindparam("who"))


@dataclass(frozen=True)
class Enrollments:
    """`flows.desk.Enrollments` on one connection."""

    conn: Connection
    vault: Vault

    def of(self, person: int) -> Enrollment | None:
        row = self.conn.execute(_OF, {"who": person}).one_or_none()
        return read(self.vault, row) if row else None

    def submit(
        self,
        person: int,
        answers: Mapping[str, Answer],
        personal: frozenset[str],
        *,
        version: int,
        form_version: int,
        language: str,
        now: datetime,
    ) -> Enrollment:
        row = {
            "status": "new",
            "version": version + 1,
            "form_version": form_version,
            "language": language,
            "changed_at": now,
            **_columns(answers),
            **_hashes(self.vault, answers),
            **_answers(self.vault, answers, personal),
        }
        if version == 0:
            self._add({**row, "person_id": person, "submitted_at": now, "waiting_at": now})
        else:
            self._change(person, version, {**row, **_back_in_line(now)})
        kept = self.of(person)
        assert kept  # noqa: S101 - written a moment ago, in this transaction
        return kept

    def withdraw(self, person: int, *, version: int, now: datetime) -> None:
        self._change(person, version, {"status": "withdrawn", "version": version + 1, "changed_at": now})

    def _add(self, row: dict[str, Any]) -> None:
        """Insert under a number nobody has; somebody may have taken it a moment ago."""
        new = upsert(self.conn.dialect.name, enrollment).on_conflict_do_nothing().returning(enrollment.c.id)
        while self.conn.execute(new, {**row, "case_number": new_case()}).scalar() is None:
            if self.of(row["person_id"]):
                raise Moved

    def _change(self, person: int, version: int, row: dict[str, Any]) -> None:
        theirs = enrollment.c.person_id == person, enrollment.c.version == version
        if self.conn.execute(update(enrollment).where(*theirs).values(row)).rowcount != 1:
            raise Moved


# ---------------------------------------------------------------- finding


def with_case(conn: Connection, number: str) -> int | None:
    """Tell whose case this is; `cases.read_case` first makes sure of the number."""
    return conn.execute(select(enrollment.c.person_id).where(enrollment.c.case_number == number)).scalar()


def with_phone(conn: Connection, vault: Vault, phone: str) -> list[int]:
    """Tell who enrolled with this phone number, in E.164."""
    mark = vault.fingerprint(_PHONE, phone)
    return list(conn.execute(select(enrollment.c.person_id).where(enrollment.c.phone_hash == mark)).scalars())


def with_name(conn: Connection, vault: Vault, name: str) -> list[int]:
    """Tell who enrolled under exactly this name; the order and case of its words do not matter."""
    mark = vault.fingerprint(_NAME, _plain_name(name))
    return list(conn.execute(select(enrollment.c.person_id).where(enrollment.c.name_hash == mark)).scalars())


# ---------------------------------------------------------------- rows


def _back_in_line(now: datetime) -> dict[str, Any]:
    """Who changes a waiting case keeps their place; one that was decided comes again, at the end."""
    waits, decided = enrollment.c.status == "new", enrollment.c.status.not_in(("new", "withdrawn"))
    return {
        "waiting_at": case((waits, enrollment.c.waiting_at), else_=literal(now, Moment)),
        "again": or_(enrollment.c.again, decided),
        "call": False,
    }


def _columns(answers: Mapping[str, Answer]) -> dict[str, str | None]:
    plain = {column: _value(answers, step) for column, step in _COLUMNS.items()}
    departure = _value(answers, _DEPARTURE)
    return {**plain, "departure_month": departure[:7] if departure else None}


def _hashes(vault: Vault, answers: Mapping[str, Answer]) -> dict[str, str | None]:
    name = _plain_name(" ".join(_value(answers, step) or "" for step in _NAMES))
    phone = _value(answers, _PHONE_STEP)
    return {
        "name_hash": vault.fingerprint(_NAME, name) if name else None,
        "phone_hash": vault.fingerprint(_PHONE, phone) if phone else None,
    }


def _answers(vault: Vault, answers: Mapping[str, Answer], personal: frozenset[str]) -> dict[str, Json]:
    plain = answers_to_plain(answers)
    open_ = {step: kept for step, kept in plain.items() if step not in personal}
    closed = {step: kept for step, kept in plain.items() if step in personal}
    return {"answers": json_of(open_), "personal": vault.seal(_PERSONAL, json_of(closed).encode())}


def _value(answers: Mapping[str, Answer], step: str) -> str | None:
    answer = answers.get(step)
    return None if answer is None or answer.value is None else str(answer.value)


def _plain_name(name: str) -> str:
    return " ".join(sorted(unicodedata.normalize("NFKC", name).casefold().split()))


def read(vault: Vault, row: Row[*tuple[Any, ...]]) -> Enrollment:
    """Make an enrollment of its row."""
    kept = {**json.loads(row.answers), **json.loads(vault.open(_PERSONAL, row.personal))}
    return Enrollment(
        row.person_id,
        row.case_number,
        row.status,
        row.version,
        row.form_version,
        answers_from_plain(kept),
        row.submitted_at,
    )
