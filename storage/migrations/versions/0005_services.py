"""The service directory: entries, what people saved, what they reported wrong."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()  # milliseconds since 1970


def _of(table: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [f"{other}_id"], [f"{other}.id"], name=f"fk_{table}_{other}_id", ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "directory",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("stamp", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_directory"),
    )
    op.create_table(
        "service",
        sa.Column("id", ID, nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edited", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_service"),
        sa.UniqueConstraint("slug", name="uq_service_slug"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "saved_service",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("service_id", ID, nullable=False),
        _of("saved_service", "person"),
        _of("saved_service", "service"),
        sa.PrimaryKeyConstraint("person_id", "service_id", name="pk_saved_service"),
    )
    _reports()


def _reports() -> None:
    op.create_table(
        "service_report",
        sa.Column("id", ID, nullable=False),
        sa.Column("service_id", ID, nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        sa.Column("done_by", sa.BigInteger()),
        _of("service_report", "service"),
        sa.PrimaryKeyConstraint("id", name="pk_service_report"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_service_report_service_id", "service_report", ["service_id"])
    undone = sa.text("done_at IS NULL")
    op.create_index(
        "ix_service_report_open", "service_report", ["id"], sqlite_where=undone, postgresql_where=undone
    )
