"""The tables of cooperatives that form: groups, members, their tasks, what they vote on."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, SmallInteger, Table, Text, text

from storage.columns import Id, metadata, of_person, sealed
from storage.moments import Moment

_GONE = "CASCADE"


def _of(table: str, *, primary_key: bool = False, nullable: bool = False) -> Column[int]:
    key = ForeignKey(f"{table}.id", ondelete=_GONE)
    return Column(f"{table}_id", Id, key, primary_key=primary_key, nullable=nullable)


PUBLISHED = text("profile IS NOT NULL")

cooperative = Table(
    "cooperative",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("region", Text, nullable=False),  # ISO 3166-2; empty: not decided
    Column("kind", Text, nullable=False),
    sealed("aim"),
    Column("state", Text, nullable=False),  # forming, registered
    Column("version", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("stage", Text, nullable=False, server_default=""),  # of the guide; written whenever tasks change
    Column("size", Integer, nullable=False, server_default="0"),  # members present; written with them
    sealed("keeper", nullable=True),  # who looks after one that the office has added
    sealed("profile", nullable=True),  # JSON: what others may read of it; nothing: it shows itself to nobody
    Index(None, "country", "region"),
    Index("ix_cooperative_sought", "country", "kind", "region", "stage", "size"),  # staff look through all of them
    Index("ix_cooperative_published", "country", "kind", sqlite_where=PUBLISHED, postgresql_where=PUBLISHED),
    sqlite_autoincrement=True,  # an old button must not open a newer group
)

PRESENT = text("left_at IS NULL")

cooperative_member = Table(
    "cooperative_member",
    metadata,
    Column("id", Id, primary_key=True),
    _of("cooperative"),
    of_person(),
    sealed("name"),  # as the group sees it; emptied when they leave
    Column("role", Text, nullable=False),  # member, chairperson, secretary, treasurer, auditor
    Column("joined_at", Moment, nullable=False),
    Column("left_at", Moment),
    Index(None, "person_id"),
    Index(
        "ix_cooperative_member_present",
        "cooperative_id",
        "person_id",
        unique=True,
        sqlite_where=PRESENT,
        postgresql_where=PRESENT,
    ),
    sqlite_autoincrement=True,
)

cooperative_invitation = Table(
    "cooperative_invitation",
    metadata,
    _of("cooperative", primary_key=True),
    Column("code_hash", Text, nullable=False, unique=True),
    sealed("code"),  # shown again whenever somebody invites
)

cooperative_offer = Table(
    "cooperative_offer",
    metadata,
    _of("cooperative", primary_key=True),
    Column("role", Text, primary_key=True),
    _of("cooperative_member"),
    Index(None, "cooperative_member_id"),
)

cooperative_task = Table(
    "cooperative_task",
    metadata,
    _of("cooperative", primary_key=True),
    Column("task", Text, primary_key=True),  # as in flows/facts/cooperatives
    _of("cooperative_member", nullable=True),
    Column("day", Text),  # ISO date by which it is to be done
    Column("done_at", Moment),
    Index(None, "cooperative_member_id"),
)

motion = Table(
    "motion",
    metadata,
    Column("id", Id, primary_key=True),
    _of("cooperative"),
    Column("kind", Text, nullable=False),  # articles, board, share, remove, other
    sealed("words"),
    Column("about_id", BigInteger),  # the member it is about
    Column("secret", Boolean, nullable=False),
    Column("state", Text, nullable=False),  # open, passed, failed, stopped
    Column("rule", Text, nullable=False),  # JSON: the quorum and majority it was put under
    Column("opened_at", Moment, nullable=False),
    Column("closes_at", Moment, nullable=False),
    Column("result", Text),  # JSON: counts, when it is over
    Index(None, "cooperative_id", "id"),
    sqlite_autoincrement=True,
)

entitled = Table(
    "entitled",
    metadata,
    _of("motion", primary_key=True),
    _of("cooperative_member", primary_key=True),
    Index(None, "cooperative_member_id"),
)

vote = Table(
    "vote",
    metadata,
    _of("motion", primary_key=True),
    _of("cooperative_member", primary_key=True),
    Column("choice", Text),  # yes, no, abstain; nothing where the vote is secret
    Index(None, "cooperative_member_id"),
)

ballot = Table(
    "ballot",
    metadata,
    Column("id", Text, primary_key=True),  # by chance: it tells neither who voted nor when
    _of("motion"),
    Column("choice", Text, nullable=False),
    Index(None, "motion_id", "choice"),
    sqlite_with_rowid=False,
)

cooperative_section = Table(
    "cooperative_section",
    metadata,
    Column("id", Id, primary_key=True),
    _of("cooperative"),
    Column("section", Text, nullable=False),  # of the business plan
    _of("cooperative_member", nullable=True),  # whose it is to write
    Column("version", SmallInteger, nullable=False),
    sealed("answers"),
    Column("changed_at", Moment, nullable=False),
    Index(None, "cooperative_id", "section", unique=True),
    Index(None, "cooperative_member_id"),
)
