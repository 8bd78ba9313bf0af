"""The directory's tables: entries, their history, who saved which, what was reported wrong or not found."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, SmallInteger, Table, Text, text

from storage.columns import Id, metadata, of_person, sealed
from storage.moments import Moment

directory = Table(
    "directory",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),  # there is one
    Column("home", Text, nullable=False, server_default=""),  # tells it from all other directories, for good
    Column("stamp", Text, nullable=False),  # another one at every change: what is held in memory asks for it
)

service = Table(
    "service",
    metadata,
    Column("id", Id, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("status", Text, nullable=False),  # active, retired
    Column("version", Integer, nullable=False),
    # Edited by staff: a release does not touch it.
    Column("edited", Boolean, nullable=False, server_default=text("false")),
    Column("body", Text, nullable=False),  # JSON, as in flows/facts/services.toml
    Column("stamp", Text, nullable=False, server_default=""),  # another one at every change of this row
    Column("offered", Text),  # the body a release has for it since, until staff take it or keep theirs
    Index(None, "status", "id", "stamp"),  # what has changed is told without reading bodies
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

service_change = Table(
    "service_change",
    metadata,
    Column("id", Id, primary_key=True),
    Column("service_id", Id, ForeignKey("service.id", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),  # the one it made
    Column("how", Text, nullable=False),  # chat, spreadsheet, release
    Column("by_id", BigInteger),  # nobody: a release; after an erasure it names nobody
    Column("at", Moment, nullable=False),
    Column("fields", Text, nullable=False),  # JSON: field -> [before, after]
    Index(None, "service_id", "id"),
)

OPEN_QUESTION = text("done_at IS NULL")

question = Table(
    "question",
    metadata,
    Column("id", Id, primary_key=True),
    of_person(),  # for the answer; staff are not shown whose it is
    sealed("words"),
    Column("language", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("done_by", BigInteger),
    Column("outcome", Text),  # word, entry, answer, aside
    Index(None, "person_id"),
    Index("ix_question_open", "id", sqlite_where=OPEN_QUESTION, postgresql_where=OPEN_QUESTION),
    sqlite_autoincrement=True,
)

service_word = Table(
    "service_word",
    metadata,
    Column("id", Id, primary_key=True),
    Column("category", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("words", Text, nullable=False),  # written by staff
    Column("by_id", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    sqlite_autoincrement=True,
)

staged_entry = Table(
    "staged_entry",
    metadata,
    Column("id", Id, primary_key=True),
    Column("upload_id", Id, ForeignKey("upload.id", ondelete="CASCADE"), nullable=False),
    Column("service_id", Id, ForeignKey("service.id", ondelete="CASCADE")),  # nothing: a new entry
    Column("slug", Text, nullable=False),
    Column("version", Integer, nullable=False),  # the one that was changed in the spreadsheet
    Column("status", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("fields", Text, nullable=False),  # as in service_change
    Index(None, "upload_id"),
    Index(None, "service_id"),
)
