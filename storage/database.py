"""One database, SQLite or PostgreSQL: who may write when, how it is upgraded, emptied and closed. No contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, make_url

from storage import engines
from storage.cipher import Cipher, Vault
from storage.dialects import one_at_a_time
from storage.keyring import make, unlock
from storage.migrations import upgrade

WRITERS = 3  # threads that write at once to PostgreSQL
_SHRED_MS = 20  # how long emptying the log may hold up the turns


class Database:
    """Two ways in: `reading()` sees one moment and cannot write; `writing()` is one transaction.

    SQLite takes one writer at a time, so writers of this process queue for a lock, which is fairer and
    faster than its own waiting; who writes must not ask to write again inside. PostgreSQL takes several.
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
            return cls(*engines.sqlite(address), keys, 1)
        if address.get_backend_name() == "postgresql":
            return cls(*engines.postgresql(address, writers), keys, writers)
        raise ValueError(f"Yurt keeps its memory in SQLite or PostgreSQL, not in {address.get_backend_name()}.")

    @property
    def file(self) -> Path | None:
        """The file, if it is SQLite."""
        return Path(self._writer.url.database or "") if self.dialect == "sqlite" else None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._reader.begin() as conn:
            yield conn

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: committed at the end, rolled back if anything is raised."""
        with self._pen, self._writer.begin() as conn:
            yield conn

    @contextmanager
    def starting(self) -> Iterator[Connection]:
        """One transaction of what every process does when it starts: those that start together take turns."""
        with self.writing() as conn:
            one_at_a_time(conn)
            yield conn

    @property
    def vault(self) -> Vault:
        """What seals and opens. CipherError: these are not the database's keys, or it was never upgraded."""
        if self._vault is None:
            with self.reading() as conn:
                self._vault = unlock(conn, self.cipher)
        return self._vault

    def upgrade(self) -> None:
        """Bring the tables to this release and open the vault. CipherError: these are not the database's keys."""
        with self._rebuilding() as conn:
            upgrade(conn)
            make(conn, self.cipher)
            self._vault = unlock(conn, self.cipher)

    @contextmanager
    def _rebuilding(self) -> Iterator[Connection]:
        """One transaction in which SQLite may make a table anew without losing the rows that hang on its rows."""
        with self._pen, self._writer.connect() as conn:
            loosened = engines.pragma(conn, "foreign_keys", "OFF") if self.dialect == "sqlite" else nullcontext()
            with loosened, conn.begin():
                yield conn

    def shred(self) -> bool:
        """Empty SQLite's log, which still holds what was erased. False: a reader keeps it; try again later."""
        if self.dialect != "sqlite":
            return True  # PostgreSQL's vacuum and log have their own clock
        with self._pen, self._writer.connect() as conn, engines.pragma(conn, "busy_timeout", _SHRED_MS) as raw:
            busy: int = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    def close(self) -> None:
        self._reader.dispose()
        if self.dialect == "sqlite" and Path(self._writer.url.database or "").exists():
            self.shred()
        self._writer.dispose()
