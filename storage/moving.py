"""An account that changes hands: what a newcomer brings along who turns out to be somebody we know."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, exists, false, select, update

from flows.model import Person
from storage.broadcast_tables import broadcast_reply, recipient
from storage.cooperative_tables import cooperative_member
from storage.network_tables import cooperative_request
from storage.office_tables import decision
from storage.people import person_of
from storage.service_tables import question, saved_service
from storage.standing import recounted
from storage.tables import OPEN, account, consent, enrollment, outbox, person, session, view


def move(conn: Connection, newcomer: int, owner: int, now: datetime) -> Person:
    """Give the newcomer's account to the owner, close the owner's, and merge what both have. Gives the owner.

    Forms under way and an enrollment of the newcomer stay only where the owner has none.
    """
    conn.execute(select(person.c.id).where(person.c.id == owner).with_for_update())
    _leave(conn, newcomer, owner, now)
    _hand_over(conn, account, newcomer, owner)
    _hand_over(conn, consent, newcomer, owner)
    _hand_over(conn, view, newcomer, owner)
    _hand_over(conn, question, newcomer, owner)
    _hand_over(conn, broadcast_reply, newcomer, owner)
    _hand_over(conn, recipient, newcomer, owner, ~_owns(recipient, "broadcast_id", owner))
    _hand_over(conn, saved_service, newcomer, owner, ~_owns(saved_service, "service_id", owner))
    for table in (cooperative_member, cooperative_request):
        _hand_over(conn, table, newcomer, owner, ~_owns(table, "cooperative_id", owner))
    _merge_sessions(conn, newcomer, owner)
    if not _has(conn, enrollment, owner):
        _hand_over(conn, enrollment, newcomer, owner)
        _hand_over(conn, decision, newcomer, owner)
    with recounted(conn, [newcomer]):  # who was in a group twice is in it once
        conn.execute(delete(person).where(person.c.id == newcomer))
    conn.execute(update(person).where(person.c.id == owner).values(seen_at=now, unreachable_at=None))
    return person_of(conn, owner)


def _leave(conn: Connection, newcomer: int, owner: int, now: datetime) -> None:
    """Close the old account: answers meant for it are dropped, notices follow the person to the new one."""
    old = outbox.c.chat_id.in_(select(account.c.chat_id).where(account.c.person_id == owner))
    new = select(account.c.chat_id).where(account.c.person_id == newcomer).limit(1).scalar_subquery()
    conn.execute(delete(outbox).where(old, outbox.c.priority == 0))
    conn.execute(update(outbox).where(old, outbox.c.state == "waiting").values(chat_id=new))
    conn.execute(update(outbox).where(outbox.c.chat_id == new).values(person_id=owner))
    conn.execute(update(account).where(account.c.person_id == owner).values(closed_at=now))


def _merge_sessions(conn: Connection, newcomer: int, owner: int) -> None:
    """Move the forms the owner has not begun. The one in hand is the one the code was typed into: it is over.

    The owner's own forms are parked: the question they ask is on another phone's screen.
    """
    conn.execute(update(session).where(session.c.person_id == owner).values(in_hand=False))
    theirs = session.alias()
    begun = exists().where(
        theirs.c.person_id == owner, theirs.c.flow == session.c.flow, theirs.c.subject == session.c.subject
    )
    _hand_over(conn, session, newcomer, owner, and_(~begun, session.c.in_hand == false()))


def _owns(table: Table, what: str, owner: int) -> ColumnElement[bool]:
    """Tell of which things the owner has a row already: the same broadcast, the same office."""
    theirs = table.alias()
    return exists().where(theirs.c.person_id == owner, theirs.c[what] == table.c[what])


def _hand_over(
    conn: Connection, table: Table, newcomer: int, owner: int, which: ColumnElement[bool] | None = None
) -> None:
    rows = update(table).where(table.c.person_id == newcomer)
    conn.execute((rows if which is None else rows.where(which)).values(person_id=owner))


def _has(conn: Connection, table: Table, who: int) -> bool:
    return conn.execute(select(table.c.id).where(table.c.person_id == who).limit(1)).scalar() is not None


def renumber(conn: Connection, old: int, new: int) -> None:
    """Follow a chat to which Telegram gave another number, with all that waits for it."""
    known = exists().where(account.c.chat_id == new, OPEN)
    conn.execute(update(account).where(account.c.chat_id == old, OPEN, ~known).values(chat_id=new))
    unsent = outbox.c.state.in_(("waiting", "taken", "sending"))
    conn.execute(update(outbox).where(outbox.c.chat_id == old, unsent).values(chat_id=new))
