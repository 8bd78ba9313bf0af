"""What was decided on cases: kept, read, told, translated. Which case it is, and its status, is `review`'s."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from flows.staff.desk import Decision
from storage.cipher import Vault
from storage.office_tables import UNTOLD, decision
from storage.tables import enrollment

NOTE, TRANSLATION = "decision.note", "decision.translation"


def add(conn: Connection, vault: Vault, row: dict[str, Any], note: str) -> int:
    """Keep a decision that has taken effect."""
    sealed = {**row, "note": vault.seal(NOTE, note.encode()), "told": True}
    return int(conn.execute(insert(decision).returning(decision.c.id), sealed).scalar_one())


def last(conn: Connection, vault: Vault, person: int) -> Decision | None:
    row = conn.execute(_LAST, {"person": person}).one_or_none()
    return _decision(vault, row) if row else None


def get(conn: Connection, vault: Vault, number: int) -> Decision | None:
    row = conn.execute(_DECISIONS.where(decision.c.id == number)).one_or_none()
    return _decision(vault, row) if row else None


def listed(conn: Connection, vault: Vault, *which: Any, limit: int) -> list[Decision]:
    """Give decisions, the oldest first."""
    found = conn.execute(_DECISIONS.where(*which).order_by(decision.c.id).limit(limit))
    return [_decision(vault, row) for row in found]


def tell_next(conn: Connection, vault: Vault, limit: int) -> Sequence[tuple[Decision, str]]:
    """Give decisions whose people do not know yet, with the language of their form, and count them as told."""
    rows = conn.execute(_DECISIONS.where(UNTOLD).order_by(decision.c.id).limit(limit)).all()
    if rows:
        conn.execute(_TOLD, [{"of": row.id} for row in rows])
    return [(_decision(vault, row), row.filled_in) for row in rows]


_DECISIONS: Select[Any] = select(decision, enrollment.c.case_number, enrollment.c.language.label("filled_in")).join(
    enrollment, enrollment.c.person_id == decision.c.person_id
)
_LAST = _DECISIONS.where(decision.c.person_id == bindparam("person")).order_by(decision.c.id.desc()).limit(1)
_TOLD = update(decision).where(decision.c.id == bindparam("of")).values(told=True)


def _decision(vault: Vault, row: Row[Any]) -> Decision:
    return Decision(
        id=row.id,
        case=row.case_number,
        person=row.person_id,
        state=row.state,
        note=vault.open(NOTE, row.note).decode(),
        language=row.language,
        mend=tuple(row.mend.split()),
        by=row.by_id,
        at=row.at,
        read=row.read_at,
        wanted=row.wanted,
        translation=vault.open(TRANSLATION, row.translation).decode() if row.translation else "",
    )


def set_translation(conn: Connection, vault: Vault, number: int, words: str) -> None:
    sealed = vault.seal(TRANSLATION, words.encode())
    conn.execute(update(decision).where(decision.c.id == number).values(translation=sealed))


def want(conn: Connection, number: int) -> None:
    conn.execute(update(decision).where(decision.c.id == number).values(wanted=True))


def read(conn: Connection, person: int, now: datetime) -> None:
    unread = decision.c.person_id == person, decision.c.read_at.is_(None)
    conn.execute(update(decision).where(*unread).values(read_at=now))
