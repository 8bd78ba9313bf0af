"""Keeping the directory: its history, newer releases, questions not answered, words of staff, spreadsheets."""

from __future__ import annotations

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()  # milliseconds since 1970


def upgrade() -> None:
    op.add_column("directory", sa.Column("home", sa.Text(), server_default="", nullable=False))
    op.execute(sa.text("UPDATE directory SET home = :home").bindparams(home=uuid4().hex))
    op.add_column("service", sa.Column("offered", sa.Text()))
    op.add_column("service", sa.Column("stamp", sa.Text(), server_default="", nullable=False))
    op.create_index("ix_service_status_id_stamp", "service", ["status", "id", "stamp"])
    for (number,) in op.get_bind().execute(sa.text("SELECT id FROM service")).all():
        stamped = sa.text("UPDATE service SET stamp = :stamp WHERE id = :id")
        op.execute(stamped.bindparams(stamp=uuid4().hex, id=number))
    op.add_column("upload", sa.Column("kind", sa.Text(), server_default="decisions", nullable=False))
    _history()
    _questions()
    _words()
    _spreadsheets()


def _of(table: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [f"{other}_id"], [f"{other}.id"], name=f"fk_{table}_{other}_id", ondelete="CASCADE"
    )


def _history() -> None:
    op.create_table(
        "service_change",
        sa.Column("id", ID, nullable=False),
        sa.Column("service_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger()),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        _of("service_change", "service"),
        sa.PrimaryKeyConstraint("id", name="pk_service_change"),
    )
    op.create_index("ix_service_change_service_id_id", "service_change", ["service_id", "id"])


def _questions() -> None:
    op.create_table(
        "question",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        sa.Column("done_by", sa.BigInteger()),
        sa.Column("outcome", sa.Text()),
        _of("question", "person"),
        sa.PrimaryKeyConstraint("id", name="pk_question"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_question_person_id", "question", ["person_id"])
    undone = sa.text("done_at IS NULL")
    op.create_index("ix_question_open", "question", ["id"], sqlite_where=undone, postgresql_where=undone)


def _words() -> None:
    op.create_table(
        "service_word",
        sa.Column("id", ID, nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_service_word"),
        sqlite_autoincrement=True,
    )


def _spreadsheets() -> None:
    op.create_table(
        "staged_entry",
        sa.Column("id", ID, nullable=False),
        sa.Column("upload_id", ID, nullable=False),
        sa.Column("service_id", ID),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        _of("staged_entry", "upload"),
        _of("staged_entry", "service"),
        sa.PrimaryKeyConstraint("id", name="pk_staged_entry"),
    )
    op.create_index("ix_staged_entry_upload_id", "staged_entry", ["upload_id"])
    op.create_index("ix_staged_entry_service_id", "staged_entry", ["service_id"])
