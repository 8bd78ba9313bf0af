"""Who starts alone on an SQLite file ends the leases of the dead; beside a living process nobody does."""

from __future__ import annotations

from sqlalchemy import select

from storage import outbox
from storage.database import Database
from storage.outbox import Lease, Message
from storage.presence import present
from storage.tables import outbox as table
from tests.databases import KEYS
from tests.storage.cast import AIBEK, MINUTE, NOW, reply


def leased(database: Database) -> None:
    with database.writing() as conn:
        outbox.put(conn, database.vault, [Message(AIBEK, 1, "ky", reply())], NOW, Lease(NOW + MINUTE))


def until(database: Database) -> object:
    with database.reading() as conn:
        return conn.execute(select(table.c.lease_until)).scalar_one()


def test_who_is_alone_ends_leases(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, KEYS)
    database.upgrade()
    with present(database, NOW):
        leased(database)
    with present(database, NOW):
        assert until(database) == NOW
    database.close()


def test_a_living_process_keeps_its_leases(sqlite_url: str) -> None:
    database, second = Database.open(sqlite_url, KEYS), Database.open(sqlite_url, KEYS)
    database.upgrade()
    with present(database, NOW):
        leased(database)
        with present(second, NOW):
            assert until(second) == NOW + MINUTE
        with present(second, NOW):
            assert until(second) == NOW + MINUTE
    database.close()
    second.close()


def test_on_postgresql_leases_end_in_their_own_time(postgresql_url: str) -> None:
    database = Database.open(postgresql_url, KEYS)
    database.upgrade()
    leased(database)
    with present(database, NOW):
        assert until(database) == NOW + MINUTE
    database.close()
