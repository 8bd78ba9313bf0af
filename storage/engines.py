"""How a connection to SQLite or PostgreSQL is made and prepared, to read and to write. Not when."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

_BUSY_MS = 5_000  # how long SQLite waits for another process that writes


def sqlite(url: URL) -> tuple[Engine, Engine]:
    """Make the engines of an SQLite file. ValueError: it is not a file."""
    if not url.database or url.database == ":memory:":
        raise ValueError("SQLite needs a file (sqlite:///path/to/yurt.db): memory alone forgets.")
    reader, writer = create_engine(url), create_engine(url, pool_size=1, max_overflow=0)
    for engine, begin in ((reader, "BEGIN"), (writer, "BEGIN IMMEDIATE")):
        event.listen(engine, "do_connect", _private)
        event.listen(engine, "connect", _prepared(read_only=engine is reader))
        event.listen(engine, "begin", lambda conn, begin=begin: conn.exec_driver_sql(begin))
    return reader, writer


def postgresql(url: URL, writers: int) -> tuple[Engine, Engine]:
    """Make the engines of a PostgreSQL database, which share their connections."""
    engine = create_engine(url.set(drivername="postgresql+psycopg"), pool_size=writers + 2, max_overflow=8)
    return engine.execution_options(postgresql_readonly=True, isolation_level="REPEATABLE READ"), engine


@contextmanager
def pragma(conn: Connection, name: str, value: str | int) -> Iterator[Any]:
    """Set a pragma of an SQLite connection for a while, outside of transactions. Gives the driver's connection."""
    raw: Any = conn.connection.driver_connection
    before = raw.execute(f"PRAGMA {name}").fetchone()[0]
    raw.execute(f"PRAGMA {name}={value}")
    try:
        yield raw
    finally:
        raw.execute(f"PRAGMA {name}={before}")


def _private(_dialect: Any, _record: Any, args: list[Any], _kwargs: Any) -> None:
    """Make a new file readable by its owner alone; SQLite gives its log the same mode.

    A file that is there is never opened: closing it again would drop every lock this process has on it, and the
    next process to leave would take the log away under our feet (https://sqlite.org/howtocorrupt.html, 2.2).
    """
    with suppress(FileExistsError):
        os.close(os.open(args[0], os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _prepared(*, read_only: bool) -> Callable[[Any, Any], None]:
    pragmas = {
        "journal_mode": "WAL",
        "synchronous": "FULL",  # a commit survives a power cut; the batch pays for it once
        "foreign_keys": "ON",
        "secure_delete": "ON",  # what is deleted is overwritten with zeros
        "temp_store": "MEMORY",  # no personal data in temporary files
        "busy_timeout": _BUSY_MS,
        "query_only": "ON" if read_only else "OFF",
    }

    def prepare(raw: Any, _record: Any) -> None:
        raw.isolation_level = None  # else the driver begins transactions behind our back, and too late
        for name, value in pragmas.items():
            raw.execute(f"PRAGMA {name}={value}")

    return prepare
