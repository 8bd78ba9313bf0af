"""How a database made by an older release becomes this release's; the steps are in `versions/`, oldest first."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

_LOCK = 7_208_815_630  # the number of the lock that processes starting together share on PostgreSQL


def upgrade(conn: Connection) -> None:
    """Apply the steps this database has not seen, all in the caller's transaction."""
    if conn.dialect.name == "postgresql":
        conn.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    command.upgrade(configured(conn), "head")


def configured(conn: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = conn
    return config
