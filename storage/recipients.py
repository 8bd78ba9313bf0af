"""Who gets a broadcast: queued a little ahead of the pace, and collected when it has ended for them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select, text, update

from storage.broadcast_tables import SENDING_NOW, STILL_WAITS, recipient
from storage.broadcast_tables import broadcast as broadcasts
from storage.cipher import Vault
from storage.dialects import among, numbers
from storage.outbox import Message, rows
from storage.tables import OF_BROADCAST, outbox, person
from storage.tables import account as accounts

_FAILED = ("failed", "uncertain")
_WATCHED = 200  # of the last so many
_TOO_MANY = 10  # failures: more than five per cent
_SOME = 500


@dataclass(frozen=True)
class Waiting:
    """Somebody whose turn has come. No chat: they have left since."""

    recipient: int
    person: int | None
    language: str
    chat: int | None


@dataclass(frozen=True)
class Sending:
    """A broadcast that is going out: when it was last looked after, and since when its failures count."""

    id: int
    active: datetime | None
    watched: datetime | None


@dataclass(frozen=True)
class Recipients:
    """The recipients of all broadcasts, on one connection: what the outgoing side needs of them."""

    conn: Connection
    vault: Vault

    def sending(self) -> Sequence[Sending]:
        """List the broadcasts that are going out."""
        query = select(broadcasts.c.id, broadcasts.c.active_at, broadcasts.c.watched_at).where(SENDING_NOW)
        return [Sending(*row) for row in self.conn.execute(query.order_by(broadcasts.c.id))]

    def looked_after(self, broadcast: int, now: datetime) -> None:
        self.conn.execute(update(broadcasts).where(broadcasts.c.id == broadcast).values(active_at=now))

    def apart(self) -> AbstractContextManager[object]:
        """Let something be tried: what it wrote is undone if it raises, and nothing else is."""
        return self.conn.begin_nested()

    def hold(self, broadcast: int) -> None:
        """Hold a broadcast that cannot be looked after, for a human."""
        self.conn.execute(update(broadcasts).where(broadcasts.c.id == broadcast).values(state="held"))
        call_back(self.conn, broadcast)

    # ------------------------------------------------------------ into the outbox

    def queued(self) -> int:
        """Count what of all broadcasts is in the outbox."""
        return self.conn.execute(select(func.count()).select_from(outbox).where(OF_BROADCAST)).scalar_one()

    def next_in(self, broadcast: int, zones: Sequence[str], limit: int) -> list[Waiting]:
        """Give the next who wait where it is day, zone by zone, and count them as queued."""
        found: list[Waiting] = []
        for zone in zones:
            rows_ = self.conn.execute(_NEXT, {"broadcast": broadcast, "zone": zone, "rows": limit - len(found)})
            found += [Waiting(*row) for row in rows_]
            if len(found) >= limit:
                break
        _set(self.conn, [one.recipient for one in found], state="queued")
        return found

    def put(self, messages: Sequence[tuple[int, Message]], now: datetime) -> None:
        """Queue messages, each with the number of its recipient."""
        made = rows(self.vault, [message for _, message in messages], now)
        if made:
            numbered = [{**row, "recipient_id": number} for row, (number, _) in zip(made, messages, strict=True)]
            self.conn.execute(insert(outbox), numbered)

    def skip(self, recipients: Sequence[int], reason: str, now: datetime) -> None:
        """End it for people to whom nothing can be sent."""
        _set(self.conn, recipients, state="skipped", reason=reason, at=now)

    # ------------------------------------------------------------ out of it

    def collect(self, now: datetime) -> bool:
        """Take over how messages ended; the outbox forgets them. Tells whether one failed."""
        ended = self.conn.execute(_ENDED).all()
        if ended:
            end = [{"of": r.recipient_id, "is": r.state, "because": r.reason, "now": now} for r in ended]
            self.conn.execute(_END, end)
            gone = delete(outbox).where(among(self.conn.dialect.name, outbox.c.id, "ids"))
            self.conn.execute(gone, {"ids": numbers(self.conn, [row.id for row in ended])})
        return any(row.state in _FAILED for row in ended)

    def failing(self, one: Sending) -> bool:
        """Tell whether too many of the last ones failed, since a human last knew."""
        last = select(recipient.c.state).where(recipient.c.broadcast_id == one.id, recipient.c.at.is_not(None))
        if one.watched:
            last = last.where(recipient.c.at > one.watched)
        states = self.conn.execute(last.order_by(recipient.c.at.desc()).limit(_WATCHED)).scalars()
        return sum(state in _FAILED for state in states) > _TOO_MANY

    def over(self, broadcast: int, now: datetime) -> bool:
        """Tell whether it has ended for everybody; who was erased while their message waited ends here."""
        mine = recipient.c.broadcast_id == broadcast
        if self.conn.execute(select(recipient.c.id).where(mine, STILL_WAITS).limit(1)).first():
            return False
        there = exists().where(outbox.c.recipient_id == recipient.c.id)
        open_ = select(recipient.c.id).where(mine, recipient.c.at.is_(None))
        self.skip(self.conn.execute(open_.where(~there).limit(_SOME)).scalars().all(), "gone", now)
        return self.conn.execute(open_.limit(1)).first() is None


def call_back(conn: Connection, broadcast: int) -> None:
    """Take what has not left out of the outbox: those people wait again."""
    mine = select(recipient.c.id).where(recipient.c.broadcast_id == broadcast)
    unsent = OF_BROADCAST, outbox.c.recipient_id.in_(mine), outbox.c.state.in_(("waiting", "held"))
    gone = conn.execute(delete(outbox).where(*unsent).returning(outbox.c.recipient_id)).scalars().all()
    _set(conn, gone, state="waiting")


def _set(conn: Connection, ids: Sequence[int], **values: Any) -> None:
    if ids:
        these = among(conn.dialect.name, recipient.c.id, "ids")
        conn.execute(update(recipient).where(these).values(values), {"ids": numbers(conn, ids)})


# ---------------------------------------------------------------- statements

# It means OPEN; said so, a planner without statistics would walk the accounts of everybody.
_IS_OPEN = text("coalesce(account.closed_at, 0) = 0")
_CHAT = select(accounts.c.chat_id).where(accounts.c.person_id == recipient.c.person_id, _IS_OPEN).limit(1)
_NEXT = (
    select(
        recipient.c.id,
        recipient.c.person_id,
        func.coalesce(person.c.language, recipient.c.language),
        _CHAT.scalar_subquery(),
    )
    .join_from(recipient, person, person.c.id == recipient.c.person_id, isouter=True)
    .where(recipient.c.broadcast_id == bindparam("broadcast"), recipient.c.zone == bindparam("zone"), STILL_WAITS)
    .order_by(recipient.c.id)
    .limit(bindparam("rows"))
)
_ENDED = (
    select(outbox.c.id, outbox.c.recipient_id, outbox.c.state, outbox.c.reason)
    .where(OF_BROADCAST, outbox.c.body.is_(None))
    .limit(_SOME)
)
_END = (
    update(recipient)
    .where(recipient.c.id == bindparam("of"), recipient.c.state == "queued")
    .values(state=bindparam("is"), reason=bindparam("because"), at=bindparam("now"))
)
