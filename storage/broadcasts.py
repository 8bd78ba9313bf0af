"""Broadcasts: kept, changed, brought from state to state. Their recipients are `recipients`'."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, literal, select, update

from flows import hours
from flows.model import Answers, Moved
from flows.staff.desk import Scope
from flows.staff.sending import ENDED, Account, Broadcast, Reach, Segment, Written
from storage import accounts, recipients, replies, segments
from storage.broadcast_tables import broadcast as broadcasts
from storage.broadcast_tables import recipient
from storage.cipher import Vault
from storage.moments import Moment
from storage.plain import answers_from_plain, answers_to_plain, json_of
from storage.tables import person as people

_PLAN = "broadcast.plan"
_LIVE = ("gathering", "sending")


@dataclass(frozen=True)
class Broadcasts:
    """`flows.staff.sending.Broadcasts` on one connection."""

    conn: Connection
    vault: Vault

    def make(self, answers: Answers, *, by: int, scope: Scope, now: datetime) -> int:
        row = {
            "by_id": by,
            "state": "draft",
            "version": 1,
            "segment": json_of(asdict(Segment())),
            "scope": " ".join(scope),
            "zone": hours.KOREA,
            "created_at": now,
            **self._plan(answers),
        }
        return int(self.conn.execute(insert(broadcasts).returning(broadcasts.c.id), row).scalar_one())

    def get(self, broadcast: int) -> Broadcast | None:
        row = self.conn.execute(select(broadcasts).where(broadcasts.c.id == broadcast)).one_or_none()
        return self._read(row) if row else None

    def latest(self, *, skip: int, rows: int) -> Sequence[Broadcast]:
        query = select(broadcasts).order_by(broadcasts.c.id.desc()).offset(skip).limit(rows)
        return [self._read(row) for row in self.conn.execute(query)]

    def change(self, broadcast: int, version: int, **changes: Any) -> None:
        values: dict[str, Any] = {"version": version + 1}
        for name, value in changes.items():
            match name:
                case "answers":
                    values |= self._plan(value)
                case "segment":
                    values["segment"] = json_of(asdict(value))
                case _:
                    values[{"due": "due_at", "zone": "zone"}[name]] = value
        self._update(broadcast, version, ("draft",), values)

    def move(self, broadcast: int, version: int, come_from: Sequence[str], state: str, *, now: datetime) -> None:
        values: dict[str, Any] = {"state": state}
        if state in _LIVE:  # whoever let it go on knows how it stood
            began = func.coalesce(broadcasts.c.began_at, literal(now, Moment))
            values |= {"began_at": began, "active_at": now, "ended_at": None}
            values |= {"watched_at": now} if "gathering" not in come_from else {}
        elif state in ENDED:
            values["ended_at"] = now
        self._update(broadcast, version, come_from, values)
        if state not in _LIVE:
            recipients.call_back(self.conn, broadcast)

    def approve(self, broadcast: int, by: int) -> None:
        self.conn.execute(update(broadcasts).where(broadcasts.c.id == broadcast).values(approved_by=by))

    def delete(self, broadcast: int) -> None:
        self.conn.execute(delete(broadcasts).where(broadcasts.c.id == broadcast, broadcasts.c.state == "draft"))

    def _update(self, number: int, version: int, states: Sequence[str], values: dict[str, Any]) -> None:
        this = broadcasts.c.id == number, broadcasts.c.version == version, broadcasts.c.state.in_(states)
        if self.conn.execute(update(broadcasts).where(*this).values(values)).rowcount != 1:
            raise Moved

    # ------------------------------------------------------------ whom it reaches

    def reach(self, segment: Segment, scope: Scope, kind: str, now: datetime) -> Reach:
        return segments.reach(self.conn, segment, scope, kind, now)

    def gather(self, broadcast: int, now: datetime) -> bool:
        found = self.get(broadcast)
        return found is not None and segments.gather(self.conn, found, now)

    def account(self, broadcast: int) -> Account:
        return accounts.account(self.conn, broadcast)

    def retry(self, broadcast: int) -> int:
        return accounts.retry(self.conn, broadcast)

    # ------------------------------------------------------------ what its readers do

    def got(self, broadcast: int, person: int) -> bool:
        return accounts.got(self.conn, broadcast, person)

    def read(self, broadcast: int, person: int, now: datetime) -> None:
        accounts.read(self.conn, broadcast, person, now)

    def reply(self, broadcast: int, person: int, words: str, now: datetime) -> None:
        replies.add(self.conn, self.vault, Written(0, broadcast, person, words, now))

    def replies(self, broadcast: int, *, skip: int, rows: int) -> Sequence[Written]:
        return replies.listed(self.conn, self.vault, broadcast, skip, rows)

    def written(self, reply: int) -> Written | None:
        return replies.get(self.conn, self.vault, reply)

    def written_by(self, person: int) -> Sequence[Written]:
        return replies.of(self.conn, self.vault, person)

    def respond(self, reply: int, words: str, by: int) -> None:
        replies.respond(self.conn, self.vault, reply, words, by)

    def wants_news(self, person: int) -> bool:
        return bool(self.conn.execute(select(people.c.news).where(people.c.id == person)).scalar())

    def want_news(self, person: int, *, wanted: bool) -> None:
        self.conn.execute(update(people).where(people.c.id == person).values(news=wanted))

    # ------------------------------------------------------------ segments with a name

    def keep_segment(self, name: str, segment: Segment, by: int, now: datetime) -> None:
        segments.keep(self.conn, name, segment, by, now)

    def segments(self) -> Sequence[tuple[int, str, Segment]]:
        return segments.kept(self.conn)

    def forget_segment(self, segment: int) -> None:
        segments.forget(self.conn, segment)

    # ------------------------------------------------------------ rows

    def _plan(self, answers: Answers) -> dict[str, Any]:
        """Seal what was composed; what is filtered or looked at without it stands in columns."""
        sealed = self.vault.seal(_PLAN, json_of(answers_to_plain(answers)).encode())
        until = answers["until"].value if "until" in answers else None
        end = hours.at(until, "00:00", hours.KOREA) + timedelta(days=1) if until else None
        return {"kind": answers["kind"].value, "until_at": end, "plan": sealed}

    def _read(self, row: Row[Any]) -> Broadcast:
        return Broadcast(
            row.id,
            row.by_id,
            row.state,
            row.kind,
            row.version,
            answers_from_plain(json.loads(self.vault.open(_PLAN, row.plan))),
            segments.from_json(row.segment),
            tuple(row.scope.split()),
            row.due_at,
            row.zone,
            row.approved_by,
            row.began_at,
            row.ended_at,
            row.until_at,
        )


def forget_old(conn: Connection, before: datetime, limit: int) -> bool:
    """Delete some of what is left of a broadcast that ended before a moment; tell whether there is more."""
    old = select(broadcasts.c.id).where(broadcasts.c.state.in_(ENDED), broadcasts.c.ended_at < before)
    number = conn.execute(old.order_by(broadcasts.c.id).limit(1)).scalar()
    if number is None:
        return False
    some = select(recipient.c.id).where(recipient.c.broadcast_id == number).limit(limit)
    if conn.execute(delete(recipient).where(recipient.c.id.in_(some))).rowcount < limit:
        conn.execute(delete(broadcasts).where(broadcasts.c.id == number))
    return True
