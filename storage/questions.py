"""Questions the directory had no good answer to: kept sealed, until staff have dealt with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select, update

from flows.staff.keeping import Question
from storage.cipher import Vault
from storage.dialects import among, numbers
from storage.service_tables import OPEN_QUESTION, question

_PLACE = "question.words"


@dataclass(frozen=True)
class Questions:
    """`flows.staff.keeping.Questions` on one connection."""

    conn: Connection
    vault: Vault

    def keep(self, person: int, words: str, language: str, country: str, now: datetime) -> None:
        sealed = self.vault.seal(_PLACE, words.encode())
        row = {"person_id": person, "words": sealed, "language": language, "country": country, "at": now}
        self.conn.execute(insert(question).values(row))

    def of(self, person: int) -> Sequence[Question]:
        return self._read(select(question).where(question.c.person_id == person).order_by(question.c.id.desc()))

    def open(self, rows: int) -> Sequence[Question]:
        return self._read(select(question).where(OPEN_QUESTION).order_by(question.c.id.desc()).limit(rows))

    def _read(self, which: Select[Any]) -> list[Question]:
        return [
            Question(
                row.id,
                row.person_id,
                self.vault.open(_PLACE, row.words).decode(),
                row.language,
                row.country,
                row.at,
            )
            for row in self.conn.execute(which)
        ]

    def close(self, questions: Sequence[int], outcome: str, *, by: int, now: datetime) -> None:
        these = among(self.conn.dialect.name, question.c.id, "these"), OPEN_QUESTION
        done = update(question).where(*these).values(done_at=now, done_by=by, outcome=outcome)
        self.conn.execute(done, {"these": numbers(self.conn, questions)})


def forget_old(conn: Connection, before: datetime, limit: int) -> bool:
    """Delete some asked before a moment; tell whether there are more. The oldest have the lowest numbers."""
    oldest = select(question.c.id).order_by(question.c.id).limit(limit)
    old = delete(question).where(question.c.id.in_(oldest), question.c.at < before)
    return conn.execute(old).rowcount == limit
