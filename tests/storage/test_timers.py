"""Timers: one for each kind and subject, moved, claimed once, held beyond their grace."""

from __future__ import annotations

from storage import timers
from storage.database import Database
from storage.timers import Timer
from tests.storage.cast import DAY, HOUR, MINUTE, NOW


def plan(database: Database, *planned: Timer) -> None:
    with database.writing() as conn:
        timers.plan(conn, planned)


def due(database: Database, at: object = NOW, limit: int = 100) -> list[str]:
    with database.reading() as conn:
        return [ripe.subject for ripe in timers.due(conn, at, limit)]  # type: ignore[arg-type]


def claim(database: Database, at: object = NOW) -> int:
    with database.writing() as conn:
        ripe = timers.due(conn, NOW + DAY, 100)
        return len(timers.claim(conn, [one.id for one in ripe], at))  # type: ignore[arg-type]


def test_what_is_due_comes_the_longest_due_first(database: Database) -> None:
    plan(database)
    plan(database, Timer("a", "1", NOW), Timer("a", "2", NOW - HOUR), Timer("a", "3", NOW + HOUR))
    assert due(database) == ["2", "1"]
    assert due(database, limit=1) == ["2"]


def test_a_timer_is_moved_not_doubled(database: Database) -> None:
    plan(database, Timer("a", "1", NOW))
    plan(database, Timer("a", "1", NOW + HOUR), Timer("b", "1", NOW))
    assert due(database, NOW + HOUR) == ["1", "1"]
    assert due(database) == ["1"]
    with database.writing() as conn:
        timers.begin(conn, Timer("a", "1", NOW))
        timers.cancel(conn, "b", "1")
    assert due(database) == []


def test_a_timer_fires_once(database: Database, second: Database) -> None:
    plan(database, Timer("a", "1", NOW), Timer("a", "2", NOW + HOUR))
    assert claim(database) == 1, "the other has been moved since"
    assert claim(second) == 0
    with database.writing() as conn:
        assert timers.claim(conn, [], NOW) == set()


def test_a_timer_overdue_beyond_its_grace_is_held_until_it_is_set_anew(database: Database) -> None:
    plan(database, Timer("a", "1", NOW - HOUR, grace=MINUTE), Timer("a", "2", NOW - HOUR, grace=DAY))
    assert claim(database) == 1
    assert due(database) == []
    plan(database, Timer("a", "1", NOW))
    assert due(database) == ["1"]


def test_a_timer_is_put_off(database: Database) -> None:
    plan(database, Timer("a", "1", NOW))
    with database.writing() as conn:
        [ripe] = timers.due(conn, NOW, 1)
        timers.delay(conn, ripe.id, NOW + HOUR)
    assert due(database) == []
