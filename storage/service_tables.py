"""The directory's tables: entries, who saved which, what was reported wrong."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, SmallInteger, Table, Text, text

from storage.columns import Id, metadata, of_person, sealed
from storage.moments import Moment

directory = Table(
    "directory",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),  # there is one
    Column("stamp", Text, nullable=False),  # another one at every change: what is held in memory asks for it
)

service = Table(
    "service",
    metadata,
    Column("id", Id, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("status", Text, nullable=False),  # active, retired
    Column("version", Integer, nullable=False),
    Column(
        "edited", Boolean, nullable=False, server_default=text("false")
    ),  # by staff: a release does not touch it
    Column("body", Text, nullable=False),  # JSON, as in flows/facts/services.toml
    sqlite_autoincrement=True,  # an old button must not open a newer entry
)

saved_service = Table(
    "saved_service",
    metadata,
    of_person(primary_key=True),
    Column("service_id", Id, ForeignKey("service.id", ondelete="CASCADE"), primary_key=True),
)

OPEN_REPORT = text("done_at IS NULL")

service_report = Table(
    "service_report",
    metadata,
    Column("id", Id, primary_key=True),
    Column("service_id", Id, ForeignKey("service.id", ondelete="CASCADE"), nullable=False),
    sealed("note"),  # nothing says whose it is
    Column("language", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("done_by", BigInteger),
    Index(None, "service_id"),
    Index("ix_service_report_open", "id", sqlite_where=OPEN_REPORT, postgresql_where=OPEN_REPORT),
    sqlite_autoincrement=True,
)
