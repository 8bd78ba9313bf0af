"""The pace: instants evenly apart, given to nobody twice, silent when Telegram wants silence."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from storage import pace
from storage.database import Database
from tests.storage.cast import NOW

SECOND = timedelta(seconds=1)


def taken(database: Database, now: datetime = NOW, rate: float = 25, most: int = 1000) -> list[datetime]:
    with database.writing() as conn:
        slots = pace.slots(conn, now, rate)[:most]
        if slots:
            pace.use(conn, slots[-1], rate)
    return slots


@pytest.mark.parametrize("rate", [0.2, 1, 25, 1000])
def test_no_sliding_second_gets_more_than_the_rate(database: Database, rate: float) -> None:
    given = [slot for tick in range(20) for slot in taken(database, NOW + tick * SECOND / 5, rate)]
    assert all(later - earlier >= SECOND / rate for earlier, later in pairwise(given))
    assert len(given) >= 0.97 * rate * 4.3 - 1


def test_what_was_given_is_given_to_nobody_else(database: Database, second: Database) -> None:
    first, others = taken(database, most=3), taken(second)
    assert min(others) > max(first)
    assert taken(database) == []


def test_what_was_not_used_is_not_lost(database: Database) -> None:
    with database.writing() as conn:
        slots = pace.slots(conn, NOW, 25)
    assert taken(database) == slots


def test_after_a_pause_it_goes_on_at_the_same_pace(database: Database) -> None:
    taken(database)
    with database.writing() as conn:
        pace.pause(conn, NOW + 5 * SECOND)
        pace.pause(conn, NOW + 2 * SECOND)
    assert taken(database, NOW + 4 * SECOND) == []
    resumed = taken(database, NOW + 6 * SECOND)
    assert resumed[0] == NOW + 6 * SECOND
    assert len(resumed) == 13


def test_a_pause_that_ends_soon_is_waited_for(database: Database) -> None:
    with database.writing() as conn:
        pace.pause(conn, NOW + SECOND / 4)
    assert taken(database)[0] == NOW + SECOND / 4
