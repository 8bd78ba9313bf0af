"""Cooperatives that form: groups, members, their tasks, what they vote on, their plan."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()  # milliseconds since 1970


def upgrade() -> None:
    _groups()
    _roles()
    _motions()
    _plan()


def _id() -> sa.Column[int]:
    return sa.Column("id", ID, nullable=False)


def _ref(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(f"{name}_id", ID, nullable=nullable)


def _of(table: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [f"{other}_id"], [f"{other}.id"], name=f"fk_{table}_{other}_id", ondelete="CASCADE"
    )


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _groups() -> None:
    op.create_table(
        "cooperative",
        _id(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("aim", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        _key("cooperative", "id"),
        sqlite_autoincrement=True,
    )
    _index("cooperative", "country", "region")
    op.create_table(
        "cooperative_member",
        _id(),
        _ref("cooperative"),
        _ref("person"),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        sa.Column("left_at", MOMENT),
        _of("cooperative_member", "cooperative"),
        _of("cooperative_member", "person"),
        _key("cooperative_member", "id"),
        sqlite_autoincrement=True,
    )
    _index("cooperative_member", "person_id")
    present = sa.text("left_at IS NULL")
    op.create_index(
        "ix_cooperative_member_present",
        "cooperative_member",
        ["cooperative_id", "person_id"],
        unique=True,
        sqlite_where=present,
        postgresql_where=present,
    )
    op.create_table(
        "cooperative_invitation",
        _ref("cooperative"),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        _of("cooperative_invitation", "cooperative"),
        _key("cooperative_invitation", "cooperative_id"),
        sa.UniqueConstraint("code_hash", name="uq_cooperative_invitation_code_hash"),
    )


def _roles() -> None:
    op.create_table(
        "cooperative_offer",
        _ref("cooperative"),
        sa.Column("role", sa.Text(), nullable=False),
        _ref("cooperative_member"),
        _of("cooperative_offer", "cooperative"),
        _of("cooperative_offer", "cooperative_member"),
        _key("cooperative_offer", "cooperative_id", "role"),
    )
    _index("cooperative_offer", "cooperative_member_id")
    op.create_table(
        "cooperative_task",
        _ref("cooperative"),
        sa.Column("task", sa.Text(), nullable=False),
        _ref("cooperative_member", nullable=True),
        sa.Column("day", sa.Text()),
        sa.Column("done_at", MOMENT),
        _of("cooperative_task", "cooperative"),
        _of("cooperative_task", "cooperative_member"),
        _key("cooperative_task", "cooperative_id", "task"),
    )
    _index("cooperative_task", "cooperative_member_id")


def _motions() -> None:
    op.create_table(
        "motion",
        _id(),
        _ref("cooperative"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("about_id", sa.BigInteger()),
        sa.Column("secret", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("closes_at", MOMENT, nullable=False),
        sa.Column("result", sa.Text()),
        _of("motion", "cooperative"),
        _key("motion", "id"),
        sqlite_autoincrement=True,
    )
    _index("motion", "cooperative_id", "id")
    for table, column in (("entitled", None), ("vote", sa.Column("choice", sa.Text()))):
        op.create_table(
            table,
            _ref("motion"),
            _ref("cooperative_member"),
            *([] if column is None else [column]),
            _of(table, "motion"),
            _of(table, "cooperative_member"),
            _key(table, "motion_id", "cooperative_member_id"),
        )
        _index(table, "cooperative_member_id")
    op.create_table(
        "ballot",
        sa.Column("id", sa.Text(), nullable=False),
        _ref("motion"),
        sa.Column("choice", sa.Text(), nullable=False),
        _of("ballot", "motion"),
        _key("ballot", "id"),
        sqlite_with_rowid=False,
    )
    _index("ballot", "motion_id", "choice")


def _plan() -> None:
    op.create_table(
        "cooperative_section",
        _id(),
        _ref("cooperative"),
        sa.Column("section", sa.Text(), nullable=False),
        _ref("cooperative_member", nullable=True),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        _of("cooperative_section", "cooperative"),
        _of("cooperative_section", "cooperative_member"),
        _key("cooperative_section", "id"),
    )
    op.create_index(
        "ix_cooperative_section_cooperative_id_section",
        "cooperative_section",
        ["cooperative_id", "section"],
        unique=True,
    )
    _index("cooperative_section", "cooperative_member_id")
