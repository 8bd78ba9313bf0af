"""Review: the queue, the team, decisions on cases, reviewed spreadsheets, long work."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.BigInteger()  # milliseconds since 1970
FALSE = sa.text("false")


def upgrade() -> None:
    _queue()
    _team()
    _decisions()
    _uploads()
    _work()


def _partial(name: str, table: str, column: str, condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)


def _of_person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=f"fk_{table}_person_id", ondelete="CASCADE")


def _queue() -> None:
    op.add_column("enrollment", sa.Column("waiting_at", MOMENT, server_default=sa.text("0"), nullable=False))
    op.add_column("enrollment", sa.Column("taken_by", sa.BigInteger()))
    op.add_column("enrollment", sa.Column("again", sa.Boolean(), server_default=FALSE, nullable=False))
    op.add_column("enrollment", sa.Column("call", sa.Boolean(), server_default=FALSE, nullable=False))
    op.execute("UPDATE enrollment SET waiting_at = submitted_at")
    op.drop_index("ix_enrollment_status_submitted_at", "enrollment")
    op.drop_index("ix_enrollment_country_region", "enrollment")
    op.create_index("ix_enrollment_queue", "enrollment", ["status", "waiting_at", "id"])
    op.create_index("ix_enrollment_queue_country", "enrollment", ["status", "country", "waiting_at", "id"])
    _partial("ix_enrollment_taken", "enrollment", "taken_by", "taken_by IS NOT NULL")
    _partial("ix_enrollment_call", "enrollment", "id", "call")


def _team() -> None:
    op.create_table(
        "member",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("countries", sa.Text(), nullable=False),
        sa.Column("away", sa.Boolean(), server_default=FALSE, nullable=False),
        sa.Column("joined_at", MOMENT, nullable=False),
        _of_person("member"),
        sa.PrimaryKeyConstraint("person_id", name="pk_member"),
    )
    op.create_table(
        "invitation",
        sa.Column("id", ID, nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("countries", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("code_hash", name="uq_invitation_code_hash"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "move_request",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        _of_person("move_request"),
        sa.PrimaryKeyConstraint("person_id", name="pk_move_request"),
        sa.UniqueConstraint("number", name="uq_move_request_number"),
    )


def _decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("mend", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("read_at", MOMENT),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("wanted", sa.Boolean(), server_default=FALSE, nullable=False),
        sa.Column("translation", sa.LargeBinary()),
        _of_person("decision"),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_decision_person_id_id", "decision", ["person_id", "id"])
    _partial("ix_decision_untold", "decision", "id", "NOT told")
    _partial("ix_decision_wanted", "decision", "id", "wanted AND translation IS NULL")


def _uploads() -> None:
    op.create_table(
        "upload",
        sa.Column("id", ID, nullable=False),
        sa.Column("by_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("refused", sa.Text(), nullable=False),
        sa.Column("refusals", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_upload"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "staged",
        sa.Column("id", ID, nullable=False),
        sa.Column("upload_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("mend", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name="fk_staged_upload_id", ondelete="CASCADE"),
        _of_person("staged"),
        sa.PrimaryKeyConstraint("id", name="pk_staged"),
    )
    op.create_index("ix_staged_upload_id_person_id", "staged", ["upload_id", "person_id"], unique=True)
    op.create_index("ix_staged_person_id", "staged", ["person_id"])


def _work() -> None:
    op.create_table(
        "job",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("asked", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("lease_until", MOMENT),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        _of_person("job"),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_job_person_id_kind", "job", ["person_id", "kind"])
    _partial("ix_job_undone", "job", "id", "state IN ('waiting', 'running')")
