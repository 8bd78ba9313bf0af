"""How the database is opened, who may write when, and how it is closed."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Barrier, Thread
from typing import Literal

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Connection, Text, func, inspect, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage import migrations
from storage.cipher import CipherError
from storage.database import Database
from storage.keeping import take_release
from storage.service_tables import service
from storage.tables import account, metadata, person
from storage.views import Views
from tests.databases import KEYS
from tests.flows.world import FACTS
from tests.storage.cast import NOW, somebody

ROOT = Path(__file__).parents[2]


def test_another_kind_of_database_is_refused_in_plain_words() -> None:
    with pytest.raises(ValueError, match="SQLite or PostgreSQL, not in mysql"):
        Database.open("mysql://localhost/x", KEYS)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_memory_alone_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="needs a file"):
        Database.open(url, KEYS)


def test_migrations_and_tables_agree(database: Database) -> None:
    with database.reading() as conn:
        steps = MigrationContext.configure(conn, opts={"compare_type": True})
        assert compare_metadata(steps, metadata) == []
        assert steps.get_current_revision() == migrations.applied(conn) == migrations.newest()


def test_an_empty_postgresql_is_brought_up_to_date_by_two_at_once(empty_postgresql: str) -> None:
    databases = [Database.open(empty_postgresql, KEYS) for _ in range(2)]
    _together([database.upgrade for database in databases])
    with databases[0].reading() as conn:
        assert set(metadata.tables) < set(inspect(conn).get_table_names())
    for database in databases:
        database.close()


def test_two_processes_that_start_together_take_in_a_release_once(postgresql_url: str) -> None:
    databases = [Database.open(postgresql_url, KEYS) for _ in range(2)]
    databases[0].upgrade()
    barrier = Barrier(2)

    def start(database: Database) -> None:
        barrier.wait()
        with database.starting() as conn:
            take_release(conn, FACTS.services, NOW)

    _together([partial(start, database) for database in databases])
    with databases[0].reading() as conn:
        assert conn.execute(select(func.count()).select_from(service)).scalar() == len(FACTS.services)
    for database in databases:
        database.close()


def test_upgrading_again_changes_nothing(database: Database) -> None:
    with database.writing() as conn:
        who = somebody(conn, database.vault)
    database.upgrade()
    with database.reading() as conn:
        assert conn.execute(select(person.c.id)).scalar() == who.id


@pytest.mark.usefixtures("database")
def test_a_wrong_key_is_named_at_the_start(database_url: str) -> None:
    stranger = Database.open(database_url, [b"x" * 32])
    with pytest.raises(CipherError, match=r"keyring\.sealed was sealed with key [0-9a-f]{8}; the keys given are"):
        stranger.upgrade()
    stranger.close()


def test_making_a_table_anew_keeps_what_hangs_on_it(database: Database, second: Database) -> None:
    """What alembic does on SQLite to change a column; with foreign keys on, every account would be gone."""
    with database.writing() as conn:
        somebody(conn, database.vault)
    with database._rebuilding() as conn:
        operations = Operations(MigrationContext.configure(conn))
        how: Literal["always", "never"] = "always" if database.dialect == "sqlite" else "never"
        with operations.batch_alter_table("person", recreate=how) as table:
            table.add_column(Column("nickname", Text))
    with second.reading() as conn:
        assert len(conn.execute(select(account)).all()) == 1
    with pytest.raises(IntegrityError), database.writing() as conn:
        conn.execute(update(account).values(person_id=999))
    with database.writing() as conn:
        conn.execute(text("ALTER TABLE person DROP COLUMN nickname"))


def test_what_is_raised_is_rolled_back(database: Database, second: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.writing() as conn:
        conn.execute(update(person).values(language=str(somebody(conn, database.vault).id / 0)))
    with second.reading() as conn:
        assert conn.execute(select(person.c.id)).all() == []


def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError), database.reading() as conn:
        conn.execute(update(person).values(language="ky"))


def test_reading_sees_one_moment_while_others_write(database: Database) -> None:
    with database.reading() as conn:
        assert _count(conn) == 0
        with database.writing() as other:
            somebody(other, database.vault)
        assert _count(conn) == 0


def test_two_writers_never_lose_a_change(database: Database) -> None:
    with database.writing() as conn:
        who = somebody(conn, database.vault, language="0")

    def count_up() -> None:
        for _ in range(50):
            with database.writing() as conn:
                mine = select(person.c.language).where(person.c.id == who.id).with_for_update()
                seen = conn.execute(mine).scalar()
                conn.execute(update(person).values(language=str(int(seen) + 1)))

    _together([count_up, count_up])
    with database.reading() as conn:
        assert conn.execute(select(person.c.language)).scalar() == "100"


def test_two_processes_on_one_sqlite_file_wait_for_each_other(sqlite_url: str) -> None:
    databases = [Database.open(sqlite_url, KEYS) for _ in range(2)]
    databases[0].upgrade()

    def write(database: Database) -> None:
        for _ in range(20):
            with database.writing() as conn:
                somebody(conn, database.vault, chat=None)

    _together([lambda d=d: write(d) for d in databases])
    with databases[0].reading() as conn:
        assert _count(conn) == 40
    for database in databases:
        database.close()


def test_sqlite_keeps_its_promises(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url, KEYS)
    database.upgrade()
    with database.writing() as conn:
        pragmas = {name: conn.execute(text(f"PRAGMA {name}")).scalar() for name in _PROMISES}
    assert pragmas == _PROMISES
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    database.close()
    assert [file.name for file in tmp_path.iterdir()] == ["yurt.db"]


def test_shredding_waits_for_readers(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, KEYS)
    database.upgrade()
    with database.reading() as conn:
        assert _count(conn) == 0
        with database.writing() as other:
            somebody(other, database.vault)
        assert not database.shred()
    assert database.shred()
    database.close()


_PROMISES = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def _count(conn: Connection) -> int:
    return len(conn.execute(select(person.c.id)).all())


def _together(jobs: Sequence[object]) -> None:
    failed: list[BaseException] = []

    def guarded(job: object) -> None:
        try:
            assert callable(job)
            job()
        except BaseException as error:  # noqa: BLE001 - shown below, in the test's own thread
            failed.append(error)

    threads = [Thread(target=guarded, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


_LOOKS_IN = """
import sys
from storage.database import Database
from tests.databases import KEYS
database = Database.open(sys.argv[1], KEYS)
with database.reading() as conn:
    print(conn.exec_driver_sql("SELECT count(*) FROM view").scalar())
with database.writing() as conn:
    conn.exec_driver_sql("DELETE FROM pace")
database.close()
"""


def test_another_process_that_comes_and_goes_takes_nothing_away(sqlite_url: str) -> None:
    """As `yurt export` does beside a running bot: what is committed afterwards must not go into a deleted log."""
    database = Database.open(sqlite_url, KEYS)
    database.upgrade()
    with database.reading() as conn:  # the second connection of this process, which stays open
        conn.execute(text("SELECT 1"))

    def looked_in() -> str:
        command = [sys.executable, "-c", _LOOKS_IN, sqlite_url]
        return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()

    assert looked_in() == "0"
    with database.writing() as conn:
        person = somebody(conn, database.vault)
        Views(conn, database.vault).keep(person.id, {"example": 1}, NOW)
    assert looked_in() == "1"
    database.close()
