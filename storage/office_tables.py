"""The office's tables: team, decisions, jobs, uploads, moves. Those of the people it serves are `tables`'s."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, SmallInteger, Table, Text, text

from storage.columns import Id, metadata, of_person, sealed
from storage.moments import Moment

member = Table(
    "member",
    metadata,
    of_person(primary_key=True),
    sealed("name"),
    Column("countries", Text, nullable=False),  # codes with spaces between them; empty: all
    Column("away", Boolean, nullable=False, server_default=text("false")),
    Column("joined_at", Moment, nullable=False),
)

invitation = Table(
    "invitation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code_hash", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("countries", Text, nullable=False),
    Column("by_id", BigInteger, nullable=False),  # 0: the command line
    Column("expires_at", Moment, nullable=False),
    sqlite_autoincrement=True,  # an old button must not revoke a newer invitation
)

UNTOLD = text("NOT told")
WANTED = text("wanted AND translation IS NULL")

decision = Table(
    "decision",
    metadata,
    Column("id", Id, primary_key=True),
    of_person(),
    Column("state", Text, nullable=False),
    sealed("note"),
    Column("language", Text, nullable=False),
    Column("mend", Text, nullable=False),  # step ids with spaces between them
    Column("by_id", BigInteger, nullable=False),  # after an erasure it names nobody
    Column("at", Moment, nullable=False),
    Column("read_at", Moment),
    Column("told", Boolean, nullable=False),  # the notice to the person is queued
    Column("wanted", Boolean, nullable=False, server_default=text("false")),
    sealed("translation", nullable=True),
    Index(None, "person_id", "id"),
    Index("ix_decision_untold", "id", sqlite_where=UNTOLD, postgresql_where=UNTOLD),
    Index("ix_decision_wanted", "id", sqlite_where=WANTED, postgresql_where=WANTED),
    sqlite_autoincrement=True,
)

move_request = Table(
    "move_request",
    metadata,
    of_person(primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    Column("at", Moment, nullable=False),
)

UNDONE = text("state IN ('waiting', 'running')")

job = Table(
    "job",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    of_person(),
    sealed("asked"),
    Column("state", Text, nullable=False),  # waiting, running, done, failed
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    Column("lease_until", Moment),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    Index(None, "person_id", "kind"),
    Index("ix_job_undone", "id", sqlite_where=UNDONE, postgresql_where=UNDONE),
    sqlite_autoincrement=True,
)

upload = Table(
    "upload",
    metadata,
    Column("id", Id, primary_key=True),
    Column("by_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False, server_default="decisions"),  # or entries: of the directory
    Column("state", Text, nullable=False),  # reading, staged, applied, dropped
    Column("created_at", Moment, nullable=False),
    Column("counts", Text, nullable=False),  # JSON; kept when the rows are gone
    Column("refused", Text, nullable=False),  # JSON: rows, case numbers, reasons
    Column("refusals", Integer, nullable=False),
    sqlite_autoincrement=True,  # an old button must not apply a newer upload
)

staged = Table(
    "staged",
    metadata,
    Column("id", Id, primary_key=True),
    Column("upload_id", Id, ForeignKey("upload.id", ondelete="CASCADE"), nullable=False),
    of_person(),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),
    sealed("note", place="decision.note"),  # one statement copies them all there
    Column("language", Text, nullable=False),
    Column("mend", Text, nullable=False),
    Index(None, "upload_id", "person_id", unique=True),
    Index(None, "person_id"),
)
