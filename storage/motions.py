"""What groups vote on. Each vote is a row with a key of its own: none counts twice, however many come at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, exists, func, insert, literal, select, update

from flows.cooperative.records import CHOICES, Count, Motion
from flows.facts.cooperatives import Part
from storage.cipher import Vault
from storage.cooperative_tables import PRESENT, ballot, cooperative_member, entitled, motion, vote
from storage.dialects import upsert
from storage.plain import json_of

_WORDS = "motion.words"
_OPEN = motion.c.state == "open"


@dataclass(frozen=True)
class Motions:
    """`flows.cooperative.records.Motions` on one connection."""

    conn: Connection
    vault: Vault

    def put(
        self,
        group: int,
        kind: str,
        words: str,
        *,
        about: int | None,
        secret: bool,
        quorum: Part,
        majority: Part,
        now: datetime,
        closes: datetime,
    ) -> int:
        row = {"cooperative_id": group, "kind": kind, "about_id": about, "secret": secret, "state": "open"}
        row |= {
            "words": self.vault.seal(_WORDS, words.encode()),
            "rule": json_of([_plain(quorum), _plain(majority)]),
        }
        new = insert(motion).values(**row, opened_at=now, closes_at=closes).returning(motion.c.id)
        number = int(self.conn.execute(new).scalar_one())
        present = cooperative_member.c.cooperative_id == group, PRESENT
        members = select(literal(number), cooperative_member.c.id).where(*present)
        self.conn.execute(insert(entitled).from_select(["motion_id", "cooperative_member_id"], members))
        return number

    def get(self, motion_: int) -> Motion | None:
        row = self.conn.execute(select(motion).where(motion.c.id == motion_)).one_or_none()
        return self._motion(row) if row else None

    def of(self, group: int, *, skip: int, rows: int) -> Sequence[Motion]:
        newest = select(motion).where(motion.c.cooperative_id == group).order_by(motion.c.id.desc())
        return [self._motion(row) for row in self.conn.execute(newest.offset(skip).limit(rows))]

    def open(self, group: int) -> int:
        mine = select(func.count()).select_from(motion).where(motion.c.cooperative_id == group, _OPEN)
        return int(self.conn.execute(mine).scalar_one())

    def entitled(self, motion_: int, member: int) -> bool:
        mine = entitled.c.motion_id == motion_, entitled.c.cooperative_member_id == member
        return bool(self.conn.execute(select(exists().where(*mine))).scalar())

    def voted(self, motion_: int, member: int) -> bool:
        mine = vote.c.motion_id == motion_, vote.c.cooperative_member_id == member
        return bool(self.conn.execute(select(exists().where(*mine))).scalar())

    def vote(self, motion_: int, member: int, choice: str) -> bool:
        """The motion's row is held until the commit: votes come one after another, so the last one sees all."""
        this = select(motion.c.secret).where(motion.c.id == motion_, _OPEN).with_for_update()
        secret = self.conn.execute(this).scalar()
        if secret is None or not self.entitled(motion_, member):
            return False
        row = {"motion_id": motion_, "cooperative_member_id": member, "choice": None if secret else choice}
        new = upsert(self.conn.dialect.name, vote).values(row).on_conflict_do_nothing()
        if self.conn.execute(new.returning(vote.c.motion_id)).first() is None:
            return False
        if secret:
            self.conn.execute(insert(ballot).values(id=uuid4().hex, motion_id=motion_, choice=choice))
        return True

    def count(self, motion_: int) -> Count:
        said = dict.fromkeys(CHOICES, 0)
        for table in (vote, ballot):
            counted = (
                select(table.c.choice, func.count()).where(table.c.motion_id == motion_).group_by(table.c.choice)
            )
            said |= {choice: n for choice, n in self.conn.execute(counted) if choice}
        everyone = select(func.count()).select_from(entitled).where(entitled.c.motion_id == motion_)
        return Count(int(self.conn.execute(everyone).scalar_one()), **said)

    def end(self, motion_: int) -> Motion | None:
        this = select(motion).where(motion.c.id == motion_, _OPEN).with_for_update()
        row = self.conn.execute(this).one_or_none()
        if row is None:
            return None
        count = self.count(motion_)
        state = "passed" if self._motion(row).carried(count) else "failed"
        ended = update(motion).where(motion.c.id == motion_).values(state=state, result=json_of(asdict(count)))
        self.conn.execute(ended)
        return self.get(motion_)

    def _motion(self, row: Row[Any]) -> Motion:
        words = self.vault.open(_WORDS, row.words).decode()
        quorum, majority = (Part(Fraction(part), beyond) for part, beyond in json.loads(row.rule))
        result = Count(**json.loads(row.result)) if row.result else None
        what = row.kind, words, row.about_id, row.secret, row.state
        when = row.opened_at, row.closes_at
        return Motion(row.id, row.cooperative_id, *what, quorum, majority, *when, result)


def _plain(part: Part) -> tuple[str, bool]:
    return str(part.fraction), part.beyond
