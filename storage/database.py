"""One database, SQLite or PostgreSQL: how it is opened, who may write when, how it is closed. No contents."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

from storage.cipher import Cipher, Vault
from storage.keyring import make, unlock

WRITERS = 3  # threads that write at once to PostgreSQL
_BUSY_MS = 5_000  # how long SQLite waits for another process that writes
_SHRED_MS = 20  # how long emptying the log may hold up the turns


class Database:
    """Two ways in: `reading()` sees one moment and cannot write; `writing()` is one transaction.

    SQLite takes one writer at a time, so writers of this process queue for a lock, which is fairer and
    faster than its own waiting. PostgreSQL takes several.
    """

    def __init__(self, reader: Engine, writer: Engine, keys: Sequence[bytes], writers: int) -> None:
        self._reader, self._writer, self.writers = reader, writer, writers
        self.cipher = Cipher(keys)
        self.dialect = writer.dialect.name
        self._pen: AbstractContextManager[Any] = Lock() if self.dialect == "sqlite" else nullcontext()
        self._vault: Vault | None = None

    @classmethod
    def open(cls, url: str, keys: Sequence[bytes], *, writers: int = WRITERS) -> Database:
        """Open `sqlite:///FILE` or `postgresql://…`. Nothing is connected to before it is needed."""
        address = make_url(url)
        if address.get_backend_name() == "sqlite":
            return cls(*_sqlite(address), keys, 1)
        if address.get_backend_name() == "postgresql":
            return cls(*_postgresql(address, writers), keys, writers)
        raise ValueError(f"Yurt keeps its memory in SQLite or PostgreSQL, not in {address.get_backend_name()}.")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._reader.begin() as conn:
            yield conn

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: committed at the end, rolled back if anything is raised."""
        with self._pen, self._writer.begin() as conn:
            yield conn

    def upgrade(self) -> None:
        """Bring the tables to this release and open the vault. CipherError: these are not the database's keys."""
        from storage.migrations import upgrade  # noqa: PLC0415 - alembic is slow to import, and only needed here

        with self.writing() as conn:
            upgrade(conn)
            make(conn, self.cipher)
            self._vault = unlock(conn, self.cipher)

    @property
    def vault(self) -> Vault:
        """What seals and opens. CipherError: these are not the database's keys, or it was never upgraded."""
        if self._vault is None:
            with self.reading() as conn:
                self._vault = unlock(conn, self.cipher)
        return self._vault

    def shred(self) -> bool:
        """Empty SQLite's log, which still holds what was erased. False: a reader keeps it; try again later."""
        if self.dialect != "sqlite":
            return True  # PostgreSQL's vacuum and log have their own clock
        with self._pen, self._writer.connect() as conn:
            raw: Any = conn.connection.driver_connection
            raw.execute(f"PRAGMA busy_timeout={_SHRED_MS}")
            busy: int = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            raw.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        return not busy

    def close(self) -> None:
        self._reader.dispose()
        if self.dialect == "sqlite" and Path(self._writer.url.database or "").exists():
            self.shred()
        self._writer.dispose()


def _sqlite(url: URL) -> tuple[Engine, Engine]:
    if not url.database or url.database == ":memory:":
        raise ValueError("SQLite needs a file (sqlite:///path/to/yurt.db): memory alone forgets.")
    reader, writer = create_engine(url), create_engine(url, pool_size=1, max_overflow=0)
    for engine, begin in ((reader, "BEGIN"), (writer, "BEGIN IMMEDIATE")):
        event.listen(engine, "do_connect", _private)
        event.listen(engine, "connect", _prepared(read_only=engine is reader))
        event.listen(engine, "begin", lambda conn, begin=begin: conn.exec_driver_sql(begin))
    return reader, writer


def _private(_dialect: Any, _record: Any, args: list[Any], _kwargs: Any) -> None:
    """Make a new file readable by its owner alone; SQLite gives its log the same mode."""
    os.close(os.open(args[0], os.O_CREAT | os.O_RDWR, 0o600))


def _prepared(*, read_only: bool) -> Any:
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


def _postgresql(url: URL, writers: int) -> tuple[Engine, Engine]:
    engine = create_engine(url.set(drivername="postgresql+psycopg"), pool_size=writers + 2, max_overflow=8)
    return engine.execution_options(postgresql_readonly=True), engine
