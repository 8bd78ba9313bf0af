"""Every yes and no a person gave about their data, one row each, never changed. Not what they said yes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from flows.desk import ConsentGiven
from storage.tables import consent as given

_RECORD = insert(given)
_GIVEN = (given.c.purpose, given.c.given, given.c.wording, given.c.language, given.c.at)


@dataclass(frozen=True)
class Consents:
    """`flows.desk.Consents` on one connection."""

    conn: Connection

    def record(self, person: int, consent: ConsentGiven) -> None:
        self.conn.execute(_RECORD, {"person_id": person, **vars(consent)})

    def of(self, person: int) -> Mapping[str, ConsentGiven]:
        rows = self.conn.execute(select(*_GIVEN).where(given.c.person_id == person).order_by(given.c.id))
        return {row.purpose: ConsentGiven(*row) for row in rows}  # a later one takes the place of an earlier
