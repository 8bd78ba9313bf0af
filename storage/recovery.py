"""Recovery codes: made, guessed at, used up. What moves along with the account is `moving`'s."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, true

from flows.model import Person
from storage.cipher import Vault
from storage.dialects import upsert
from storage.moving import move
from storage.people import person_of
from storage.tables import recovery, recovery_attempt

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: nothing that looks like something else
_LENGTH, _GROUP = 12, 4  # 60 bits: beyond guessing at the pace below
_READ_AS = str.maketrans("OIL", "011", " -\t\n")

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_PER_HOUR, _PER_DAY, _ALL_PER_HOUR = 5, 20, 200


def new_code() -> str:
    """Make a code as it is shown: three groups of four."""
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    return "-".join(code[i : i + _GROUP] for i in range(0, _LENGTH, _GROUP))


def read_code(typed: str) -> str:
    """Read a code the way it was meant: any case, any grouping, look-alikes taken for what they look like."""
    return typed.upper().translate(_READ_AS)


@dataclass(frozen=True)
class Recovery:
    """`flows.desk.Recovery` on one connection."""

    conn: Connection
    vault: Vault

    def issue(self, person: int, now: datetime) -> str:
        code = new_code()
        new = upsert(self.conn.dialect.name, recovery)
        fresh = {"code_hash": new.excluded.code_hash, "issued_at": new.excluded.issued_at}
        row = {"person_id": person, "code_hash": self._mark(code), "issued_at": now}
        self.conn.execute(new.on_conflict_do_update(index_elements=["person_id"], set_=fresh), row)
        return code

    def allowed(self, person: int, now: datetime) -> bool:
        theirs = recovery_attempt.c.person_id == person
        return (
            self._attempts(theirs, now - _HOUR) < _PER_HOUR
            and self._attempts(theirs, now - _DAY) < _PER_DAY
            and self._attempts(true(), now - _HOUR) < _ALL_PER_HOUR
        )

    def redeem(self, person: int, code: str, now: datetime) -> Person | None:
        """Every try counts, and none succeeds beyond the limits of `allowed`.

        Their own code in their own account moves nothing, and stays valid.
        """
        if not self.allowed(person, now):
            return None
        self.conn.execute(insert(recovery_attempt).values(person_id=person, at=now))
        fits = recovery.c.code_hash == self._mark(code)
        if self.conn.execute(select(recovery.c.person_id).where(fits)).scalar() == person:
            return person_of(self.conn, person)
        owner = self.conn.execute(delete(recovery).where(fits).returning(recovery.c.person_id)).scalar()
        return None if owner is None else move(self.conn, person, owner, now)

    def _attempts(self, whose: ColumnElement[bool], since: datetime) -> int:
        tries = select(func.count()).where(whose, recovery_attempt.c.at > since)
        return self.conn.execute(tries).scalar_one()

    def _mark(self, code: str) -> str:
        return self.vault.fingerprint("recovery.code", read_code(code))


def forget_old(conn: Connection, now: datetime, limit: int) -> bool:
    """Delete some of the attempts that no limit counts any more; tell whether there are more."""
    old = select(recovery_attempt.c.id).where(recovery_attempt.c.at <= now - _DAY).limit(limit)
    return conn.execute(delete(recovery_attempt).where(recovery_attempt.c.id.in_(old))).rowcount == limit
