"""The tables of broadcasts: what is sent, to whom, how it ended for each, what people answered, saved segments."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, text

from storage.columns import Id, metadata, of_person, sealed
from storage.moments import Moment

SENDING_NOW = text("state = 'sending'")
SHOWN = text("told_message IS NOT NULL")

broadcast = Table(
    "broadcast",
    metadata,
    Column("id", Id, primary_key=True),
    Column("by_id", BigInteger, nullable=False),  # who made it; after an erasure it names nobody
    Column("state", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),  # counts every change of what is sent, to whom, when
    sealed("plan"),  # the answers of the form it was composed in
    Column("segment", Text, nullable=False),  # JSON
    Column("scope", Text, nullable=False),  # countries its sender may reach, with spaces between them; empty: all
    Column("due_at", Moment),  # None: as soon as it is sent off
    Column("zone", Text, nullable=False),  # the country whose clock the sender meant
    Column("approved_by", BigInteger),
    Column("created_at", Moment, nullable=False),
    Column("began_at", Moment),
    Column("ended_at", Moment),
    Column("gathered", BigInteger, server_default="0"),  # people up to this number are looked at; None: all are
    Column("until_at", Moment),  # who joins before then gets it too
    Column("active_at", Moment),  # when it was last looked after while sending
    Column("watched_at", Moment),  # failures before this are known to a human
    Column("told_at", Moment),  # when its progress was last shown
    Column("told_message", BigInteger),  # in which message of its sender's chat
    Index("ix_broadcast_sending", "id", sqlite_where=SENDING_NOW, postgresql_where=SENDING_NOW),
    Index("ix_broadcast_shown", "id", sqlite_where=SHOWN, postgresql_where=SHOWN),
    sqlite_autoincrement=True,  # an old button must not send a newer broadcast
)

STILL_WAITS = text("state = 'waiting'")

recipient = Table(
    "recipient",
    metadata,
    Column("id", Id, primary_key=True),
    Column("broadcast_id", Id, ForeignKey("broadcast.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL")),  # the account outlives the person
    Column("language", Text, nullable=False),
    Column("country", Text),
    Column("zone", Text, nullable=False),  # the country whose nights they sleep
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("at", Moment),  # when it ended
    Column("read_at", Moment),
    UniqueConstraint("broadcast_id", "person_id"),
    Index(
        "ix_recipient_waiting", "broadcast_id", "zone", "id", sqlite_where=STILL_WAITS, postgresql_where=STILL_WAITS
    ),
    Index("ix_recipient_ended", "broadcast_id", "at"),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

broadcast_reply = Table(
    "broadcast_reply",
    metadata,
    Column("id", Id, primary_key=True),
    Column("broadcast_id", Id, ForeignKey("broadcast.id", ondelete="CASCADE"), nullable=False),
    of_person(),
    sealed("words"),
    Column("at", Moment, nullable=False),
    Column("answered_by", BigInteger),
    sealed("answer", nullable=True),
    Index(None, "broadcast_id", "id"),
    Index(None, "person_id"),
    sqlite_autoincrement=True,
)

segment = Table(
    "segment",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("wanted", Text, nullable=False),  # JSON
    Column("by_id", BigInteger, nullable=False),
    Column("created_at", Moment, nullable=False),
    sqlite_autoincrement=True,
)
