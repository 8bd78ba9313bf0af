"""Every table, and how sealed bytes are kept in it; what is done with the rows lives beside it."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage import (
    broadcast_tables,  # noqa: F401 - the MetaData is complete only with them
    columns,
    cooperative_tables,  # noqa: F401
    network_tables,  # noqa: F401
    office_tables,  # noqa: F401
    service_tables,  # noqa: F401
)
from storage.columns import Id, of_person, sealed
from storage.moments import Instant, Moment

metadata = columns.metadata

# ---------------------------------------------------------------- people

person = Table(
    "person",
    metadata,
    Column("id", Id, primary_key=True),
    Column("language", Text),
    Column("role", Text, nullable=False, server_default="migrant"),
    Column("keys", Boolean, nullable=False, server_default=text("false")),
    Column("created_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("unreachable_at", Moment),
    Column("news", Boolean, nullable=False, server_default=text("true")),  # wants information from the office
    sqlite_autoincrement=True,  # a number that once named somebody never names somebody else
)

OPEN = text("closed_at IS NULL")

account = Table(
    "account",
    metadata,
    Column("id", Id, primary_key=True),
    of_person(),
    Column("chat_id", BigInteger, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("closed_at", Moment),  # only until the old account has been told
    Index("uq_account_open", "chat_id", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    Index(None, "person_id"),
)

session = Table(
    "session",
    metadata,
    Column("id", Id, primary_key=True),
    of_person(),
    Column("flow", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("asked", Text),
    Column("in_hand", Boolean, nullable=False),
    Column("base", Integer, nullable=False),
    Column("touched_at", Moment, nullable=False),
    sealed("held"),  # answers, draft, only, last
    UniqueConstraint("person_id", "flow", "subject"),
)

# ---------------------------------------------------------------- turns and deliveries

handled_update = Table(
    "handled_update",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)

WAITING = text("state = 'waiting'")
ON_HAND = text("state = 'taken'")  # leased, and certainly not sent under this lease
SENDING = text("state = 'sending'")  # leased, and perhaps sent
LEASED = text("lease_until IS NOT NULL")
OF_BROADCAST = text("recipient_id IS NOT NULL")

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("person_id", BigInteger),  # no foreign key: a last word outlives the person
    Column("language", Text),
    Column("priority", SmallInteger, nullable=False),
    sealed("body", nullable=True),  # the text goes when the outcome is final
    Column("state", Text, nullable=False),
    Column("attempts", SmallInteger, nullable=False),  # how often it may have been sent
    Column("part", SmallInteger, nullable=False, server_default="0"),  # parts of a long message already delivered
    Column("stumbles", SmallInteger, nullable=False, server_default="0"),  # how often Telegram itself failed
    Column("lease_until", Moment),  # of a waiting row: Telegram wants nothing sent to the chat before
    Column("sender", BigInteger),  # who holds the lease
    Column("due_at", Moment, nullable=False),
    Column("grace_until", Moment),  # not sent after this without a human
    Column("created_at", Moment, nullable=False),
    Column("reason", Text),
    Column("recipient_id", BigInteger),  # of a broadcast, which keeps the outcome
    Index("ix_outbox_chat", "chat_id", "id"),
    Index("ix_outbox_due", "priority", "due_at", "id", sqlite_where=WAITING, postgresql_where=WAITING),
    Index("ix_outbox_lease", "lease_until", "chat_id", sqlite_where=LEASED, postgresql_where=LEASED),
    Index("ix_outbox_recipient", "recipient_id", sqlite_where=OF_BROADCAST, postgresql_where=OF_BROADCAST),
    sqlite_autoincrement=True,  # a late confirmation must not meet a newer message
)

pace = Table(
    "pace",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),  # there is one
    Column("free_at", Instant),  # the next instant nobody has taken
    Column("paused_until", Instant),
)

RINGS = text("NOT held")

timer = Table(
    "timer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("grace_until", Moment),  # does not fire after this without a human
    Column("held", Boolean, nullable=False, server_default=text("false")),
    UniqueConstraint("kind", "subject"),
    Index("ix_timer_due", "due_at", sqlite_where=RINGS, postgresql_where=RINGS),
    sqlite_autoincrement=True,  # a late claim must not meet a newer timer
)

# ---------------------------------------------------------------- enrollments

WITH_SOMEBODY = text("taken_by IS NOT NULL")
CALL = text("call")

enrollment = Table(
    "enrollment",
    metadata,
    Column("id", Id, primary_key=True),
    of_person(unique=True),
    Column("case_number", Text, nullable=False, unique=True),
    Column("status", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("form_version", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("country", Text),
    Column("region", Text),
    Column("departure_month", Text),
    Column("plan", Text),
    Column("place", Text),
    Column("work_region", Text),
    Column("answers", Text, nullable=False),  # the steps that are not personal
    sealed("personal"),
    Column("name_hash", Text, index=True),
    Column("phone_hash", Text, index=True),
    Column("submitted_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("waiting_at", Moment, nullable=False, server_default=text("0")),  # since when it is in the queue
    Column("taken_by", BigInteger),  # a colleague; no foreign key: they may leave
    Column("again", Boolean, nullable=False, server_default=text("false")),  # it was decided before and came back
    Column("call", Boolean, nullable=False, server_default=text("false")),  # nobody has read the decision
    Index("ix_enrollment_queue", "status", "waiting_at", "id"),
    Index("ix_enrollment_queue_country", "status", "country", "waiting_at", "id"),
    Index("ix_enrollment_taken", "taken_by", sqlite_where=WITH_SOMEBODY, postgresql_where=WITH_SOMEBODY),
    Index("ix_enrollment_call", "id", sqlite_where=CALL, postgresql_where=CALL),
    sqlite_autoincrement=True,
)

# ---------------------------------------------------------------- what else belongs to a person

consent = Table(
    "consent",
    metadata,
    Column("id", Id, primary_key=True),
    of_person(),
    Column("purpose", Text, nullable=False),
    Column("given", Boolean, nullable=False),
    Column("wording", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "person_id"),
)

recovery = Table(
    "recovery",
    metadata,
    of_person(primary_key=True),
    Column("code_hash", Text, nullable=False, unique=True),
    Column("issued_at", Moment, nullable=False),
)

recovery_attempt = Table(
    "recovery_attempt",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", BigInteger, nullable=False),  # no foreign key: leaving must not clear the count
    Column("at", Moment, nullable=False),
    Index(None, "at"),
    Index(None, "person_id", "at"),
)

view = Table(
    "view",
    metadata,
    Column("id", Id, primary_key=True),
    of_person(),
    sealed("data"),
    Column("created_at", Moment, nullable=False),
    Index(None, "person_id"),
    sqlite_autoincrement=True,  # an old button must not open a newer view
)

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("actor", BigInteger, nullable=False),  # person numbers: after an erasure they name nobody
    Column("subject", BigInteger, nullable=False),
    Column("deed", Text, nullable=False),
    Column("why", Text, nullable=False),
    Index(None, "subject", "at"),
)

keyring = Table(
    "keyring",
    metadata,
    Column("name", Text, primary_key=True),
    sealed("sealed"),
)
