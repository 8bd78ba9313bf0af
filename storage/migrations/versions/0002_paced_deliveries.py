"""Who holds a lease, a pace for what the bot starts, and timers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()  # milliseconds since 1970
INSTANT = sa.BigInteger()  # microseconds since 1970
WAITING = sa.text("state = 'waiting'")
LEASED = sa.text("lease_until IS NOT NULL")
RINGS = sa.text("NOT held")


def upgrade() -> None:
    _outbox()
    _pace()
    _timers()


def _outbox() -> None:
    op.add_column("outbox", sa.Column("stumbles", sa.SmallInteger(), server_default="0", nullable=False))
    op.add_column("outbox", sa.Column("sender", sa.BigInteger()))
    op.add_column("outbox", sa.Column("grace_until", MOMENT))
    op.drop_index("ix_outbox_due", "outbox")
    op.create_index(
        "ix_outbox_due", "outbox", ["priority", "due_at", "id"], sqlite_where=WAITING, postgresql_where=WAITING
    )
    op.create_index(
        "ix_outbox_lease", "outbox", ["lease_until", "chat_id"], sqlite_where=LEASED, postgresql_where=LEASED
    )


def _pace() -> None:
    op.create_table(
        "pace",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("free_at", INSTANT),
        sa.Column("paused_until", INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_pace"),
    )


def _timers() -> None:
    op.create_table(
        "timer",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("grace_until", MOMENT),
        sa.Column("held", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_timer"),
        sa.UniqueConstraint("kind", "subject", name="uq_timer_kind_subject"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_timer_due", "timer", ["due_at"], sqlite_where=RINGS, postgresql_where=RINGS)
