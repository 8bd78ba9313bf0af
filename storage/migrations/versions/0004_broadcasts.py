"""Broadcasts: what is sent, to whom, how it ended for each; who wants no news; where people are and work."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()  # milliseconds since 1970


def upgrade() -> None:
    op.add_column("person", sa.Column("news", sa.Boolean(), server_default=sa.text("true"), nullable=False))
    op.add_column("outbox", sa.Column("recipient_id", sa.BigInteger()))
    _partial("ix_outbox_recipient", "outbox", ["recipient_id"], "recipient_id IS NOT NULL")
    _places()
    _broadcasts()
    _recipients()
    _replies()


def _partial(name: str, table: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)


def _places() -> None:
    """Make columns of two answers that were kept among the others, and fill them."""
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    for step in ("place", "work_region"):
        op.add_column("enrollment", sa.Column(step, sa.Text()))
        value = f"json_extract(answers, '$.{step}[0]')" if on_sqlite else f"answers::json -> '{step}' ->> 0"
        op.execute(f"UPDATE enrollment SET {step} = {value}")  # noqa: S608 - both names stand three lines above


def _broadcasts() -> None:
    op.create_table(
        "broadcast",
        sa.Column("id", ID, nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("plan", sa.LargeBinary(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("due_at", MOMENT),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.BigInteger()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("began_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.Column("gathered", sa.BigInteger(), server_default="0"),
        sa.Column("until_at", MOMENT),
        sa.Column("active_at", MOMENT),
        sa.Column("watched_at", MOMENT),
        sa.Column("told_at", MOMENT),
        sa.Column("told_message", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast"),
        sqlite_autoincrement=True,
    )
    _partial("ix_broadcast_sending", "broadcast", ["id"], "state = 'sending'")
    _partial("ix_broadcast_shown", "broadcast", ["id"], "told_message IS NOT NULL")
    op.create_table(
        "segment",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_segment"),
        sqlite_autoincrement=True,
    )


def _of_broadcast(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_broadcast_id"
    return sa.ForeignKeyConstraint(["broadcast_id"], ["broadcast.id"], name=name, ondelete="CASCADE")


def _recipients() -> None:
    op.create_table(
        "recipient",
        sa.Column("id", ID, nullable=False),
        sa.Column("broadcast_id", ID, nullable=False),
        sa.Column("person_id", ID),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("country", sa.Text()),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("at", MOMENT),
        sa.Column("read_at", MOMENT),
        _of_broadcast("recipient"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_recipient_person_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_recipient"),
        sa.UniqueConstraint("broadcast_id", "person_id", name="uq_recipient_broadcast_id_person_id"),
        sqlite_autoincrement=True,
    )
    _partial("ix_recipient_waiting", "recipient", ["broadcast_id", "zone", "id"], "state = 'waiting'")
    op.create_index("ix_recipient_ended", "recipient", ["broadcast_id", "at"])
    op.create_index("ix_recipient_person_id", "recipient", ["person_id"])


def _replies() -> None:
    op.create_table(
        "broadcast_reply",
        sa.Column("id", ID, nullable=False),
        sa.Column("broadcast_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("answered_by", sa.BigInteger()),
        sa.Column("answer", sa.LargeBinary()),
        _of_broadcast("broadcast_reply"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_broadcast_reply_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast_reply"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_broadcast_reply_broadcast_id_id", "broadcast_reply", ["broadcast_id", "id"])
    op.create_index("ix_broadcast_reply_person_id", "broadcast_reply", ["person_id"])
