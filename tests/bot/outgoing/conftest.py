"""The office of each test, on SQLite unless a test asks for PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.simulator import People, Simulator
from storage.database import Database
from tests.bot.outgoing.office import Office
from tests.databases import KEYS


@contextmanager
def _opened(url: str) -> Iterator[Database]:
    database = Database.open(url, KEYS)
    database.upgrade()
    yield database
    database.close()


@pytest.fixture
async def office(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    async with Simulator().serve() as simulator, People(simulator.url, patience=15) as people:
        with _opened(sqlite_url) as database:
            yield Office(database, people, tmp_path, sqlite_url, simulator.token, simulator.world)


@pytest.fixture
async def big_office(postgresql_url: str, tmp_path: Path) -> AsyncIterator[Office]:
    async with Simulator().serve() as simulator, People(simulator.url, patience=15) as people:
        with _opened(postgresql_url) as database:
            yield Office(database, people, tmp_path, postgresql_url, simulator.token, simulator.world)
