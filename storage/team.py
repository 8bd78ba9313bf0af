"""The team: members, and invitations into it. What a role may do is the flows'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from flows.model import Moved
from flows.staff.desk import Invitation, Member, Scope
from storage.cipher import Vault
from storage.dialects import upsert
from storage.office_tables import invitation as invitations
from storage.office_tables import member as members
from storage.people import appoint
from storage.recovery import new_code, read_code
from storage.tables import enrollment, person

_NAME = "member.name"


@dataclass(frozen=True)
class Team:
    """`flows.staff.desk.Team` on one connection."""

    conn: Connection
    vault: Vault

    def member(self, person: int) -> Member | None:
        row = self.conn.execute(_MEMBERS.where(members.c.person_id == person)).one_or_none()
        return self._member(row) if row else None

    def members(self) -> Sequence[Member]:
        """List everybody, the longest here first."""
        rows = self.conn.execute(_MEMBERS.order_by(members.c.joined_at, members.c.person_id))
        return [self._member(row) for row in rows]

    def invite(self, role: str, countries: Scope, *, by: int, now: datetime, expires: datetime) -> str:
        code = new_code()
        row = {"role": role, "countries": " ".join(countries), "by_id": by, "expires_at": max(now, expires)}
        self.conn.execute(insert(invitations).values(code_hash=self._mark(code), **row))
        return code

    def invitation(self, code: str, now: datetime) -> Invitation | None:
        fits = invitations.c.code_hash == self._mark(code), invitations.c.expires_at > now
        row = self.conn.execute(select(invitations).where(*fits)).one_or_none()
        return _invitation(row) if row else None

    def invitations(self, now: datetime) -> Sequence[Invitation]:
        open_ = select(invitations).where(invitations.c.expires_at > now).order_by(invitations.c.id)
        return [_invitation(row) for row in self.conn.execute(open_)]

    def revoke(self, invitation: int) -> None:
        self.conn.execute(delete(invitations).where(invitations.c.id == invitation))

    def join(self, person: int, code: str, name: str, now: datetime) -> Member:
        """Who is a member already gets the new role and countries."""
        fits = invitations.c.code_hash == self._mark(code), invitations.c.expires_at > now
        used = self.conn.execute(delete(invitations).where(*fits).returning(invitations)).one_or_none()
        if used is None:
            raise Moved
        new = upsert(self.conn.dialect.name, members)
        fresh = {column: new.excluded[column] for column in ("name", "countries", "away")}
        row = {"name": self.vault.seal(_NAME, name.encode()), "countries": used.countries, "away": False}
        join = new.on_conflict_do_update(index_elements=["person_id"], set_=fresh)
        self.conn.execute(join, {"person_id": person, "joined_at": now, **row})
        appoint(self.conn, person, used.role)
        joined = self.member(person)
        assert joined  # noqa: S101 - written a moment ago, in this transaction
        return joined

    def leave(self, person: int) -> None:
        self.conn.execute(update(enrollment).where(enrollment.c.taken_by == person).values(taken_by=None))
        self.conn.execute(delete(members).where(members.c.person_id == person))
        appoint(self.conn, person, "migrant")

    def away(self, person: int, *, away: bool) -> None:
        self.conn.execute(update(members).where(members.c.person_id == person).values(away=away))

    def _member(self, row: Row[*tuple[Any, ...]]) -> Member:
        name = self.vault.open(_NAME, row.name).decode()
        return Member(row.person_id, name, row.role, tuple(row.countries.split()), row.away, row.joined_at)

    def _mark(self, code: str) -> str:
        return self.vault.fingerprint("invitation.code", read_code(code))


def forget_old(conn: Connection, now: datetime, limit: int) -> bool:
    """Delete some invitations that have expired; tell whether there are more."""
    old = select(invitations.c.id).where(invitations.c.expires_at <= now).limit(limit)
    return conn.execute(delete(invitations).where(invitations.c.id.in_(old))).rowcount == limit


_MEMBERS = select(members, person.c.role).join_from(members, person)


def _invitation(row: Row[*tuple[Any, ...]]) -> Invitation:
    return Invitation(row.id, row.role, tuple(row.countries.split()), row.expires_at)
