"""What groups show of themselves, who asks to join them, and what they write to each other."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, or_, select, update

from flows.model import Moved
from flows.network.records import Asking, Card, Contact, Profile
from storage.cipher import Vault
from storage.cooperative_tables import PUBLISHED, cooperative
from storage.dialects import upsert
from storage.network_tables import cooperative_contact, cooperative_report, cooperative_request
from storage.plain import json_of
from storage.standing import hold

_PROFILE, _NOTE = "cooperative.profile", "cooperative_report.note"
_NAME, _ASKED, _WORDS = "cooperative_request.name", "cooperative_request.words", "cooperative_contact.words"
_contact = cooperative_contact.c
_request = cooperative_request.c


def sealed_profile(vault: Vault, profile: Profile) -> bytes:
    return vault.seal(_PROFILE, json_of(asdict(profile)).encode())


def asking(vault: Vault, row: Row[Any]) -> Asking:
    name, words = vault.open(_NAME, row.name).decode(), vault.open(_ASKED, row.words).decode()
    return Asking(row.id, row.cooperative_id, row.person_id, name, words, row.at)


@dataclass(frozen=True)
class Network:
    """`flows.network.records.Network` on one connection."""

    conn: Connection
    vault: Vault

    # ------------------------------------------------------------ what they show

    def publish(self, group: int, profile: Profile) -> None:
        self._show(group, sealed_profile(self.vault, profile))

    def hide(self, group: int) -> None:
        self._show(group, None)

    def _show(self, group: int, sealed: bytes | None) -> None:
        self.conn.execute(update(cooperative).where(cooperative.c.id == group).values(profile=sealed))

    def card(self, group: int) -> Card | None:
        this = select(cooperative).where(cooperative.c.id == group, PUBLISHED)
        row = self.conn.execute(this).one_or_none()
        return self._card(row) if row else None

    def cards(self, country: str, kind: str, *, skip: int, rows: int) -> Sequence[Card]:
        shown = select(cooperative).where(PUBLISHED, cooperative.c.country == country)
        if kind:
            shown = shown.where(cooperative.c.kind == kind)
        newest = shown.order_by(cooperative.c.id.desc()).offset(skip).limit(rows)
        return [self._card(row) for row in self.conn.execute(newest)]

    def _card(self, row: Row[Any]) -> Card:
        profile = Profile(**json.loads(self.vault.open(_PROFILE, row.profile)))
        return Card(row.id, row.name, row.country, row.region, row.kind, profile)

    def report(self, group: int, note: str, language: str, now: datetime) -> None:
        sealed = self.vault.seal(_NOTE, note.encode())
        row = {"cooperative_id": group, "note": sealed, "language": language, "at": now}
        self.conn.execute(insert(cooperative_report).values(row))

    # ------------------------------------------------------------ who asks to join

    def ask(self, group: int, person: int, name: str, words: str, now: datetime) -> int:
        said = {
            "name": self.vault.seal(_NAME, name.encode()),
            "words": self.vault.seal(_ASKED, words.encode()),
            "at": now,
        }
        new = upsert(self.conn.dialect.name, cooperative_request)
        new = new.values(cooperative_id=group, person_id=person, **said)
        again = new.on_conflict_do_update(index_elements=["cooperative_id", "person_id"], set_=said)
        return int(self.conn.execute(again.returning(_request.id)).scalar_one())

    def asking(self, number: int) -> Asking | None:
        row = self.conn.execute(select(cooperative_request).where(_request.id == number)).one_or_none()
        return asking(self.vault, row) if row else None

    def askings(self, group: int, *, rows: int) -> Sequence[Asking]:
        mine = select(cooperative_request).where(_request.cooperative_id == group)
        return [asking(self.vault, row) for row in self.conn.execute(mine.order_by(_request.id).limit(rows))]

    def asked_by(self, person: int) -> Sequence[Asking]:
        theirs = select(cooperative_request).where(_request.person_id == person).order_by(_request.id)
        return [asking(self.vault, row) for row in self.conn.execute(theirs)]

    def answered(self, number: int) -> None:
        if self.conn.execute(delete(cooperative_request).where(_request.id == number)).rowcount != 1:
            raise Moved

    # ------------------------------------------------------------ group to group

    def contact(self, number: int) -> Contact | None:
        row = self.conn.execute(select(cooperative_contact).where(_contact.id == number)).one_or_none()
        return self._contact(row) if row else None

    def between(self, group: int, other: int) -> Contact | None:
        both = or_(
            and_(_contact.cooperative_id == group, _contact.other_id == other),
            and_(_contact.cooperative_id == other, _contact.other_id == group),
        )
        row = self.conn.execute(select(cooperative_contact).where(both).limit(1)).one_or_none()
        return self._contact(row) if row else None

    def contacts(self, group: int, *, skip: int, rows: int) -> Sequence[Contact]:
        mine = or_(_contact.cooperative_id == group, _contact.other_id == group), _contact.state != "closed"
        newest = select(cooperative_contact).where(*mine).order_by(_contact.id.desc())
        return [self._contact(row) for row in self.conn.execute(newest.offset(skip).limit(rows))]

    def waiting(self, group: int) -> int:
        hold(self.conn, [group])
        mine = _contact.cooperative_id == group, _contact.state == "asked"
        return int(
            self.conn.execute(select(func.count()).select_from(cooperative_contact).where(*mine)).scalar_one()
        )

    def approach(self, group: int, other: int, member: int, words: str, now: datetime) -> int:
        if earlier := self.between(group, other):
            self.conn.execute(delete(cooperative_contact).where(_contact.id == earlier.id))
        row = {"cooperative_id": group, "other_id": other, "member_id": member, "state": "asked", "at": now}
        sealed = self.vault.seal(_WORDS, words.encode())
        new = insert(cooperative_contact).values(**row, words=sealed).returning(_contact.id)
        return int(self.conn.execute(new).scalar_one())

    def accept(self, number: int) -> None:
        self._move(number, ("asked",), {"state": "open"})

    def close(self, number: int, by: int) -> None:
        gone = self.vault.seal(_WORDS, b"")
        self._move(number, ("asked", "open"), {"state": "closed", "closed_by": by, "words": gone})

    def _move(self, number: int, states: Sequence[str], changed: dict[str, Any]) -> None:
        this = _contact.id == number, _contact.state.in_(states)
        if self.conn.execute(update(cooperative_contact).where(*this).values(changed)).rowcount != 1:
            raise Moved

    def _contact(self, row: Row[Any]) -> Contact:
        words = self.vault.open(_WORDS, row.words).decode()
        return Contact(row.id, row.cooperative_id, row.other_id, row.member_id, words, row.state, row.closed_by)
