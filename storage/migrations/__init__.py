"""How a database made by an older release becomes this release's; the steps are in `versions/`, oldest first."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from storage.dialects import one_at_a_time


def upgrade(conn: Connection) -> None:
    """Apply the steps this database has not seen, all in the caller's transaction."""
    one_at_a_time(conn)
    command.upgrade(configured(conn), "head")


def configured(conn: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = conn
    return config
