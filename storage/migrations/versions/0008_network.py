"""Cooperatives and those around them: what staff look through, profiles, requests, contacts, advice, reports."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()  # milliseconds since 1970


def upgrade() -> None:
    _sought()
    _table("advice", sa.Column("by_id", sa.BigInteger(), nullable=False), _sealed("words"), _at())
    _index("cooperative_advice", "cooperative_id")
    _requests()
    _contacts()
    _reports()


def _sought() -> None:
    """Add what groups are looked for by. Stages are worked out at the next start, which knows the guides."""
    op.add_column("cooperative", sa.Column("stage", sa.Text(), nullable=False, server_default=""))
    op.add_column("cooperative", sa.Column("size", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("cooperative", sa.Column("keeper", sa.LargeBinary()))
    op.add_column("cooperative", sa.Column("profile", sa.LargeBinary()))
    op.execute(
        "UPDATE cooperative SET size = (SELECT count(*) FROM cooperative_member"
        " WHERE cooperative_id = cooperative.id AND left_at IS NULL)"
    )
    op.create_index("ix_cooperative_sought", "cooperative", ["country", "kind", "region", "stage", "size"])
    published = sa.text("profile IS NOT NULL")
    op.create_index(
        "ix_cooperative_published",
        "cooperative",
        ["country", "kind"],
        sqlite_where=published,
        postgresql_where=published,
    )


def _requests() -> None:
    person = sa.ForeignKeyConstraint(
        ["person_id"], ["person.id"], name="fk_cooperative_request_person_id", ondelete="CASCADE"
    )
    _table(
        "request",
        sa.Column("person_id", ID, nullable=False),
        _sealed("name"),
        _sealed("words"),
        _at(),
        person,
        numbered=True,
    )
    _index("cooperative_request", "cooperative_id", "person_id", unique=True)
    _index("cooperative_request", "person_id")


def _contacts() -> None:
    _table(
        "contact",
        sa.Column("other_id", ID, nullable=False),
        sa.Column("member_id", ID),
        _sealed("words"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("closed_by", sa.BigInteger()),
        _at(),
        sa.ForeignKeyConstraint(
            ["other_id"], ["cooperative.id"], name="fk_cooperative_contact_other_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["cooperative_member.id"], name="fk_cooperative_contact_member_id", ondelete="SET NULL"
        ),
        numbered=True,
    )
    _index("cooperative_contact", "cooperative_id", "other_id", unique=True)
    _index("cooperative_contact", "other_id")
    _index("cooperative_contact", "member_id")


def _reports() -> None:
    done = sa.Column("done_at", MOMENT), sa.Column("done_by", sa.BigInteger())
    _table("report", _sealed("note"), sa.Column("language", sa.Text(), nullable=False), _at(), *done)
    _index("cooperative_report", "cooperative_id")
    open_ = sa.text("done_at IS NULL")
    op.create_index(
        "ix_cooperative_report_open", "cooperative_report", ["id"], sqlite_where=open_, postgresql_where=open_
    )


def _table(name: str, *parts: sa.Column[Any] | sa.ForeignKeyConstraint, numbered: bool = False) -> None:
    """Make a table of what belongs to a group."""
    table = f"cooperative_{name}"
    group = f"fk_{table}_cooperative_id"
    op.create_table(
        table,
        sa.Column("id", ID, nullable=False),
        sa.Column("cooperative_id", ID, nullable=False),
        *parts,
        sa.ForeignKeyConstraint(["cooperative_id"], ["cooperative.id"], name=group, ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        **({"sqlite_autoincrement": True} if numbered else {}),
    )


def _sealed(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _at() -> sa.Column[int]:
    return sa.Column("at", MOMENT, nullable=False)


def _index(table: str, *columns: str, unique: bool = False) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns), unique=unique)
