"""Requests of people who lost account and recovery code, and the move the office makes for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select

from flows.model import Moved, Person
from storage.cases import new_number, read_number
from storage.dialects import upsert
from storage.moving import move
from storage.office_tables import move_request as requests
from storage.people import person_of
from storage.tables import person as people

_DIGITS = 6  # besides the check digit
_VALID = timedelta(days=1)


@dataclass(frozen=True)
class Moves:
    """`flows.staff.desk.Moves` on one connection."""

    conn: Connection

    def request(self, person: int, now: datetime) -> str:
        """Asked again within the day, the number is the same: the page that shows it may be drawn twice."""
        theirs = requests.c.person_id == person
        valid = select(requests.c.number).where(theirs, requests.c.at > now - _VALID)
        if number := self.conn.execute(valid).scalar():
            return str(number)
        self.conn.execute(delete(requests).where(theirs))
        new = upsert(self.conn.dialect.name, requests).on_conflict_do_nothing(index_elements=["number"])
        while True:
            row = {"person_id": person, "number": new_number(_DIGITS), "at": now}
            if number := self.conn.execute(new.returning(requests.c.number), row).scalar():
                return str(number)

    def requested(self, number: str, now: datetime) -> int | None:
        right = requests.c.number == read_number(number, _DIGITS), requests.c.at > now - _VALID
        return self.conn.execute(select(requests.c.person_id).where(*right)).scalar()

    def move(self, newcomer: int, owner: int, now: datetime) -> Person:
        """Moved: one of them is gone, or they are the same, so that there is nothing to move."""
        both = select(people.c.id).where(people.c.id.in_([newcomer, owner])).order_by(people.c.id)
        if newcomer == owner or len(self.conn.execute(both.with_for_update()).all()) != len((newcomer, owner)):
            raise Moved
        if person_of(self.conn, newcomer).role != "migrant":
            raise Moved  # somebody of the team: their role must not vanish with a slip of the finger
        self.conn.execute(delete(requests).where(requests.c.person_id.in_([newcomer, owner])))
        return move(self.conn, newcomer, owner, now)


def forget_old(conn: Connection, now: datetime, limit: int) -> bool:
    """Delete some requests that are no longer valid; tell whether there are more."""
    old = select(requests.c.person_id).where(requests.c.at <= now - _VALID).limit(limit)
    return conn.execute(delete(requests).where(requests.c.person_id.in_(old))).rowcount == limit
