"""The tables of what goes on between groups, newcomers and the office: advice, requests, contacts, reports."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text, text

from storage.columns import Id, metadata, of_person, sealed
from storage.moments import Moment


def _group(name: str = "cooperative_id") -> Column[int]:
    return Column(name, Id, ForeignKey("cooperative.id", ondelete="CASCADE"), nullable=False)


cooperative_advice = Table(
    "cooperative_advice",
    metadata,
    Column("id", Id, primary_key=True),
    _group(),
    Column("by_id", BigInteger, nullable=False),  # who of the office
    sealed("words"),
    Column("at", Moment, nullable=False),
    Index(None, "cooperative_id"),
)

cooperative_request = Table(  # of somebody to join; deleted once answered
    "cooperative_request",
    metadata,
    Column("id", Id, primary_key=True),
    _group(),
    of_person(),
    sealed("name"),
    sealed("words"),
    Column("at", Moment, nullable=False),
    Index(None, "cooperative_id", "person_id", unique=True),
    Index(None, "person_id"),
    sqlite_autoincrement=True,  # an old button must not answer somebody else
)

cooperative_contact = Table(
    "cooperative_contact",
    metadata,
    Column("id", Id, primary_key=True),
    _group(),  # who asked
    _group("other_id"),  # who was asked
    Column("member_id", Id, ForeignKey("cooperative_member.id", ondelete="SET NULL")),  # who wrote the request
    sealed("words"),
    Column("state", Text, nullable=False),  # asked, open, closed
    Column("closed_by", BigInteger),  # the group that wants no more of it
    Column("at", Moment, nullable=False),
    Index(None, "cooperative_id", "other_id", unique=True),
    Index(None, "other_id"),
    Index(None, "member_id"),
    sqlite_autoincrement=True,
)

OPEN_GROUP_REPORT = text("done_at IS NULL")

cooperative_report = Table(
    "cooperative_report",
    metadata,
    Column("id", Id, primary_key=True),
    _group(),
    sealed("note"),
    Column("language", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("done_by", BigInteger),
    Index(None, "cooperative_id"),
    Index("ix_cooperative_report_open", "id", sqlite_where=OPEN_GROUP_REPORT, postgresql_where=OPEN_GROUP_REPORT),
)
