"""How a database made by an older release becomes this release's; the steps are in `versions/`, oldest first."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.dialects import one_at_a_time

_HERE = Path(__file__).parent


def upgrade(conn: Connection) -> None:
    """Apply the steps this database has not seen, all in the caller's transaction."""
    one_at_a_time(conn)
    if applied(conn) != newest():
        _upgrade(conn)


def newest() -> str:
    """Name the last step, with which its file begins."""
    return max(path.name for path in (_HERE / "versions").glob("[0-9]*.py")).partition("_")[0]


def applied(conn: Connection) -> str | None:
    """Name the last step this database has seen, if any."""
    if not inspect(conn).has_table("alembic_version"):
        return None
    return conn.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(conn: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - takes as much as all of storage, and most starts have no step to take
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
