"""Groups that form a cooperative: who is in them, under which name, with which role and task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from flows.cooperative.records import CHAIR, FORMING, MEMBER, Group, Member, Task
from flows.model import Moved
from storage.cipher import Vault
from storage.cooperative_tables import (
    PRESENT,
    cooperative,
    cooperative_invitation,
    cooperative_member,
    cooperative_offer,
    cooperative_task,
)
from storage.dialects import upsert
from storage.recovery import new_code, read_code
from storage.standing import hold, recount

_AIM, _NAME, _CODE = "cooperative.aim", "cooperative_member.name", "cooperative_invitation.code"
_members = cooperative_member.c


@dataclass(frozen=True)
class Groups:
    """`flows.cooperative.records.Groups` on one connection."""

    conn: Connection
    vault: Vault

    # ------------------------------------------------------------ groups

    def found(self, fields: Mapping[str, str], *, person: int, name: str, now: datetime) -> int:
        row = {**self._sealed(fields), "state": FORMING, "version": 1, "made_at": now}
        new = insert(cooperative).values(row).returning(cooperative.c.id)
        number = int(self.conn.execute(new).scalar_one())
        self._enter(number, person, name, CHAIR, now)
        return number

    def get(self, group: int) -> Group | None:
        row = self.conn.execute(select(cooperative).where(cooperative.c.id == group)).one_or_none()
        return self._group(row) if row else None

    def change(self, group: int, version: int, fields: Mapping[str, str]) -> None:
        this = cooperative.c.id == group, cooperative.c.version == version
        row = {**self._sealed(fields), "version": version + 1}
        if self.conn.execute(update(cooperative).where(*this).values(row)).rowcount != 1:
            raise Moved

    def reach(self, group: int, stage: str) -> None:
        self.conn.execute(update(cooperative).where(cooperative.c.id == group).values(stage=stage))

    def of(self, person: int) -> Sequence[Group]:
        theirs = select(cooperative).join(cooperative_member).where(_members.person_id == person, PRESENT)
        return [self._group(row) for row in self.conn.execute(theirs.order_by(cooperative.c.id))]

    def _sealed(self, fields: Mapping[str, str]) -> dict[str, Any]:
        sealed = {"aim": self.vault.seal(_AIM, fields["aim"].encode())} if "aim" in fields else {}
        return {**fields, **sealed}

    def _group(self, row: Row[Any]) -> Group:
        aim = self.vault.open(_AIM, row.aim).decode()
        where = row.country, row.region, row.kind
        return Group(row.id, row.name, *where, aim, row.state, row.version, row.made_at)

    # ------------------------------------------------------------ members

    def me(self, group: int, person: int) -> Member | None:
        return self._one(
            select(cooperative_member).where(_members.cooperative_id == group, _members.person_id == person)
        )

    def member(self, member: int) -> Member | None:
        return self._one(select(cooperative_member).where(_members.id == member))

    def members(self, group: int, *, skip: int = 0, rows: int = 1000) -> Sequence[Member]:
        all_ = select(cooperative_member).where(_members.cooperative_id == group, PRESENT)
        return [self._member(row) for row in self.conn.execute(all_.order_by(_members.id).offset(skip).limit(rows))]

    def size(self, group: int) -> int:
        present = select(func.count()).select_from(cooperative_member)
        return int(self.conn.execute(present.where(_members.cooperative_id == group, PRESENT)).scalar_one())

    def holders(self, group: int) -> Mapping[str, Member]:
        roles = select(cooperative_member).where(_members.cooperative_id == group, PRESENT, _members.role != MEMBER)
        return {row.role: self._member(row) for row in self.conn.execute(roles)}

    def join(self, group: int, *, person: int, name: str, now: datetime) -> Member:
        if self.me(group, person) is None:
            self._enter(group, person, name, MEMBER, now)
        joined = self.me(group, person)
        assert joined  # noqa: S101 - written a moment ago, in this transaction
        return joined

    def leave(self, member: int, now: datetime) -> None:
        """Forget the name; what they voted stays counted, their tasks and roles are free."""
        group = self.conn.execute(select(_members.cooperative_id).where(_members.id == member, PRESENT)).scalar()
        nobody = {"left_at": now, "role": MEMBER, "name": self.vault.seal(_NAME, b"")}
        self.conn.execute(update(cooperative_member).where(_members.id == member, PRESENT).values(nobody))
        self.conn.execute(delete(cooperative_offer).where(cooperative_offer.c.cooperative_member_id == member))
        free = update(cooperative_task).where(cooperative_task.c.cooperative_member_id == member)
        self.conn.execute(free.values(cooperative_member_id=None))
        if group is not None:
            recount(self.conn, [group])

    def resign(self, member: int) -> None:
        self.conn.execute(update(cooperative_member).where(_members.id == member).values(role=MEMBER))

    def _enter(self, group: int, person: int, name: str, role: str, now: datetime) -> None:
        """Let somebody in; of two joins at once by the same person, one counts."""
        row = {"cooperative_id": group, "person_id": person, "role": role, "joined_at": now}
        new = upsert(self.conn.dialect.name, cooperative_member).values(
            **row, name=self.vault.seal(_NAME, name.encode())
        )
        self.conn.execute(new.on_conflict_do_nothing())
        recount(self.conn, [group])

    def _one(self, which: Select[Any]) -> Member | None:
        row = self.conn.execute(which.where(PRESENT)).one_or_none()
        return self._member(row) if row else None

    def _member(self, row: Row[Any]) -> Member:
        name = self.vault.open(_NAME, row.name).decode()
        return Member(row.id, row.cooperative_id, row.person_id, name, row.role, row.joined_at)

    # ------------------------------------------------------------ invitations

    def invitation(self, group: int) -> str:
        hold(self.conn, [group])
        mine = cooperative_invitation.c.cooperative_id == group
        sealed = self.conn.execute(select(cooperative_invitation.c.code).where(mine)).scalar()
        return self.vault.open(_CODE, sealed).decode() if sealed else self.renew(group)

    def renew(self, group: int) -> str:
        code = new_code()
        row = {"code_hash": self._mark(code), "code": self.vault.seal(_CODE, code.encode())}
        new = upsert(self.conn.dialect.name, cooperative_invitation).values(cooperative_id=group, **row)
        self.conn.execute(new.on_conflict_do_update(index_elements=["cooperative_id"], set_=row))
        return code

    def invited(self, code: str) -> Group | None:
        fits = select(cooperative).join(cooperative_invitation)
        row = self.conn.execute(fits.where(cooperative_invitation.c.code_hash == self._mark(code))).one_or_none()
        return self._group(row) if row else None

    def _mark(self, code: str) -> str:
        return self.vault.fingerprint("cooperative_invitation.code", read_code(code))

    # ------------------------------------------------------------ roles

    def offer(self, group: int, role: str, member: int) -> None:
        row = {"cooperative_id": group, "role": role, "cooperative_member_id": member}
        new = upsert(self.conn.dialect.name, cooperative_offer).values(row)
        changed = {"cooperative_member_id": new.excluded.cooperative_member_id}
        self.conn.execute(new.on_conflict_do_update(index_elements=["cooperative_id", "role"], set_=changed))

    def offered(self, group: int) -> Mapping[str, int]:
        mine = select(cooperative_offer).where(cooperative_offer.c.cooperative_id == group)
        return {row.role: row.cooperative_member_id for row in self.conn.execute(mine)}

    def answer(self, group: int, role: str, member: int, *, takes: bool) -> None:
        """Whoever had the role is a member like the others from then on."""
        offer = cooperative_offer.c
        this = offer.cooperative_id == group, offer.role == role, offer.cooperative_member_id == member
        if self.conn.execute(delete(cooperative_offer).where(*this)).rowcount != 1:
            raise Moved
        if takes:
            had = _members.cooperative_id == group, _members.role == role
            self.conn.execute(update(cooperative_member).where(*had).values(role=MEMBER))
            self.conn.execute(update(cooperative_member).where(_members.id == member, PRESENT).values(role=role))

    # ------------------------------------------------------------ tasks

    def tasks(self, group: int) -> Mapping[str, Task]:
        rows = self.conn.execute(select(cooperative_task).where(cooperative_task.c.cooperative_id == group))
        return {row.task: _task(row) for row in rows}

    def task(self, group: int, task: Task) -> None:
        hold(self.conn, [group])
        kept = {
            "cooperative_member_id": task.member,
            "day": task.day.isoformat() if task.day else None,
            "done_at": task.done,
        }
        new = upsert(self.conn.dialect.name, cooperative_task).values(cooperative_id=group, task=task.task, **kept)
        fresh = {name: new.excluded[name] for name in kept}
        self.conn.execute(new.on_conflict_do_update(index_elements=["cooperative_id", "task"], set_=fresh))


def _task(row: Row[Any]) -> Task:
    day = date.fromisoformat(row.day) if row.day else None
    return Task(row.task, row.cooperative_member_id, day, row.done_at)
