"""The threads that write: batches, order, bugs of one item, a database that goes away, the end."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager
from threading import Event, Timer

import psycopg
import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import OperationalError

from storage.database import Database
from storage.tables import audit
from storage.writer import Stopped, Writer
from tests.databases import KEYS
from tests.storage.cast import NOW

Deed = tuple[int, str]  # a lane, and what is done in it


def write(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
    """Keep every deed; a `bug` among them is one."""
    rows = [{"at": NOW, "actor": lane, "subject": 0, "deed": deed, "why": ""} for lane, deed in deeds]
    conn.execute(insert(audit), rows)
    if any(deed == "bug" for _, deed in deeds):
        raise ZeroDivisionError
    return [f"did {deed}" for _, deed in deeds]


def sorry(conn: Connection, deed: Deed, error: BaseException) -> str:
    write(conn, [(deed[0], f"sorry for {type(error).__name__}")])
    return "sorry"


def written(database: Database) -> list[Deed]:
    with database.reading() as conn:
        return [(row.actor, row.deed) for row in conn.execute(select(audit).order_by(audit.c.id))]


@contextmanager
def at_work(
    database: Database, decide: Callable[[Connection, Sequence[Deed]], Sequence[str]] = write
) -> Iterator[Writer[Deed, str]]:
    writer: Writer[Deed, str] = Writer(database, decide, sorry, batch=10)
    writer.start()
    yield writer
    writer.stop()


@contextmanager
def shut(server: str, name: str) -> Iterator[None]:
    """Throw everybody out of a PostgreSQL database, and let nobody in."""
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        try:
            yield
        finally:
            admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")


def results(futures: Sequence[Future[str]]) -> list[str]:
    return [future.result(timeout=10) for future in futures]


# ---------------------------------------------------------------- the ordinary day


def test_everything_is_written_and_answered_in_the_order_of_its_lane(database: Database, second: Database) -> None:
    deeds = [(lane, f"{lane}.{n}") for n in range(50) for lane in (-1, 0, 1, 2, 7)]
    with at_work(database) as writer:
        assert results([writer.submit(deed, deed[0]) for deed in deeds]) == [f"did {deed}" for _, deed in deeds]
        kept = written(second)
    assert sorted(kept) == sorted(deeds)
    for lane in (-1, 0, 1, 2, 7):
        assert [deed for deed in kept if deed[0] == lane] == [deed for deed in deeds if deed[0] == lane]


def test_what_waits_is_decided_together_up_to_a_limit(database: Database) -> None:
    batches: list[int] = []

    def counted(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
        batches.append(len(deeds))
        return write(conn, deeds)

    writer: Writer[Deed, str] = Writer(database, counted, sorry, batch=10)
    futures = [writer.submit((0, str(n)), 0) for n in range(25)]
    writer.start()
    wait(futures)
    writer.stop()
    assert batches == [10, 10, 5]


def test_an_answer_comes_only_after_the_commit(database: Database, second: Database) -> None:
    with at_work(database) as writer:
        for n in range(20):
            writer.submit((0, str(n)), 0).result(timeout=10)
            assert len(written(second)) == n + 1


def test_what_is_cancelled_before_its_turn_is_not_done(database: Database) -> None:
    writer: Writer[Deed, str] = Writer(database, write, sorry)
    kept, cancelled = writer.submit((0, "kept"), 0), writer.submit((0, "cancelled"), 0)
    assert cancelled.cancel()
    writer.start()
    assert kept.result(timeout=10) == "did kept"
    writer.stop()
    assert written(database) == [(0, "kept")]


# ---------------------------------------------------------------- bugs


def test_a_bug_in_one_item_harms_no_other(database: Database) -> None:
    writer: Writer[Deed, str] = Writer(database, write, sorry)
    futures = [writer.submit((0, deed), 0) for deed in ("a", "bug", "b")]
    writer.start()
    assert results(futures) == ["did a", "sorry", "did b"]
    writer.stop()
    assert written(database) == [(0, "a"), (0, "sorry for ZeroDivisionError"), (0, "b")]


def test_when_even_the_apology_fails_the_next_has_its_chance(database: Database) -> None:
    def speechless(_conn: Connection, _deed: Deed, _error: BaseException) -> str:
        raise LookupError

    writer: Writer[Deed, str] = Writer(database, write, speechless)
    futures = [writer.submit((0, deed), 0) for deed in ("bug", "a")]
    writer.start()
    assert isinstance(futures[0].exception(timeout=10), LookupError)
    assert futures[1].result(timeout=10) == "did a"
    writer.stop()


def test_a_wrong_number_of_results_is_a_bug_and_nothing_is_kept(database: Database) -> None:
    def too_few(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
        return write(conn, deeds)[1:]

    with at_work(database, too_few) as writer:
        assert writer.submit((0, "a"), 0).result(timeout=10) == "sorry"
    assert written(database) == [(0, "sorry for ValueError")]


def test_not_even_an_exit_ends_the_thread(database: Database) -> None:
    def leaves(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
        if deeds[0][1] == "exit":
            raise SystemExit
        return write(conn, deeds)

    with at_work(database, leaves) as writer:
        assert isinstance(writer.submit((0, "exit"), 0).exception(timeout=10), SystemExit)
        assert writer.submit((0, "a"), 0).result(timeout=10) == "did a"


def test_a_statement_that_is_wrong_is_a_bug_not_an_absence(database: Database) -> None:
    def wrong(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
        conn.exec_driver_sql("SELECT * FROM nowhere")
        return write(conn, deeds)

    with at_work(database, wrong) as writer:
        assert writer.submit((0, "a"), 0).result(timeout=10) == "sorry"


# ---------------------------------------------------------------- a database that goes away


def test_while_the_database_is_away_nothing_is_given_up(database: Database) -> None:
    tries: list[int] = []

    def away_twice(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
        tries.append(len(deeds))
        done = write(conn, deeds)
        if len(tries) < 3:
            raise OperationalError("COMMIT", {}, psycopg.OperationalError("the connection is closed"))
        return done

    writer: Writer[Deed, str] = Writer(database, away_twice, sorry)
    futures = [writer.submit((0, deed), 0) for deed in ("a", "b")]
    writer.start()
    assert results(futures) == ["did a", "did b"]
    writer.stop()
    assert tries == [2, 2, 2]
    assert written(database) == [(0, "a"), (0, "b")]


def test_a_server_that_throws_everybody_out_and_comes_back(postgresql_url: str, postgresql_server: str) -> None:
    database = Database.open(postgresql_url, KEYS)
    name = postgresql_url.split("/")[3].split("?", maxsplit=1)[0]
    with at_work(database) as writer:
        assert writer.submit((0, "before"), 0).result(timeout=10) == "did before"
        with shut(postgresql_server, name):
            meanwhile = writer.submit((0, "meanwhile"), 0)
            time.sleep(0.2)
            assert not meanwhile.done()
        assert meanwhile.result(timeout=10) == "did meanwhile"
    assert written(database) == [(0, "before"), (0, "meanwhile")]
    database.close()


def test_a_file_that_another_process_holds_is_waited_for(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.engines._BUSY_MS", 10)
    database, other = Database.open(sqlite_url, KEYS), Database.open(sqlite_url, KEYS)
    database.upgrade()
    with at_work(database) as writer:
        with other.writing() as conn:
            waits = writer.submit((0, "a"), 0)
            time.sleep(0.2)
            assert not waits.done()
            write(conn, [(9, "other")])
        assert waits.result(timeout=10) == "did a"
    assert written(database) == [(9, "other"), (0, "a")]
    other.close()
    database.close()


def test_two_writers_that_wait_for_each_other_both_get_through(postgresql_url: str) -> None:
    database = Database.open(postgresql_url, KEYS)
    first, met = Event(), Event()

    def crossing(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
        mine, others = (1, 2) if deeds[0][0] == 1 else (2, 1)
        conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({mine})")
        (first if mine == 1 else met).set()
        (met if mine == 1 else first).wait(5)
        conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({others})")
        return write(conn, deeds)

    with at_work(database, crossing) as writer:
        assert results([writer.submit((lane, "a"), lane) for lane in (1, 2)]) == ["did a", "did a"]
    database.close()


# ---------------------------------------------------------------- the end


def test_stopping_finishes_what_was_submitted(database: Database) -> None:
    writer: Writer[Deed, str] = Writer(database, write, sorry)
    futures = [writer.submit((lane, "a"), lane) for lane in range(60)]
    writer.start()
    writer.stop()
    assert all(future.done() for future in futures)
    assert len(written(database)) == 60
    with pytest.raises(Stopped, match="has stopped"):
        writer.submit((0, "late"), 0)


def test_stopping_does_not_wait_for_a_database_that_is_away(database: Database) -> None:
    def away(_conn: Connection, _deeds: Sequence[Deed]) -> list[str]:
        raise OperationalError("COMMIT", {}, psycopg.OperationalError("the connection is closed"))

    writer: Writer[Deed, str] = Writer(database, away, sorry)
    futures = [writer.submit((0, deed), 0) for deed in ("a", "b")]
    writer.start()
    writer.stop(timeout=5)
    for future in futures:
        assert isinstance(future.exception(timeout=0), Stopped)
    assert written(database) == []


def test_what_takes_too_long_is_let_go_and_the_rest_is_told(database: Database) -> None:
    release = Event()

    def slow(conn: Connection, deeds: Sequence[Deed]) -> list[str]:
        release.wait(10)
        return write(conn, deeds)

    writer: Writer[Deed, str] = Writer(database, slow, sorry, batch=1)
    futures = [writer.submit((0, deed), 0) for deed in ("a", "b")]
    writer.start()
    Timer(0.3, release.set).start()
    writer.stop(timeout=0.1)
    assert futures[0].result(timeout=10) == "did a"
    assert isinstance(futures[1].exception(timeout=0), Stopped)


def test_a_writer_that_never_started_stops_too(database: Database) -> None:
    writer: Writer[Deed, str] = Writer(database, write, sorry)
    future = writer.submit((0, "a"), 0)
    writer.stop()
    assert isinstance(future.exception(timeout=0), Stopped)
