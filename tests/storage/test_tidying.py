"""The daily tidying: what was promised to end ends, to the millisecond, in small steps, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest
from sqlalchemy import Connection, insert, select

from flows.desk import ConsentGiven, Seen
from storage import retention, sessions, tidying, timers
from storage.cipher import Vault
from storage.database import Database
from storage.desk import StorageDesk
from storage.tables import account, audit, consent, enrollment, handled_update, person, recovery, session, view
from storage.timers import Timer
from tests.storage.cast import DAY, NOW, form, somebody
from tests.storage.test_enrollments import AIBEK, submit

YEARS = 3
A_MOMENT = timedelta(milliseconds=1)
THEN = NOW.replace(year=NOW.year - YEARS)
THEIRS = (enrollment, consent, recovery, view, session)
BUSY = 0.05  # seconds a transaction may last


@pytest.fixture
def desk(database: Database) -> Iterator[StorageDesk]:
    with database.writing() as conn:
        yield StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]


def enrolled(desk: StorageDesk, at: datetime) -> int:
    """Somebody with one of everything, last changed at a moment."""
    who = somebody(desk._conn, desk._vault).id
    submit(desk.enrollments, who, now=at, **AIBEK)
    desk.consents.record(who, ConsentGiven("collect", True, 1, "ky", at))
    desk.recovery.issue(who, at)
    desk.views.keep(who, {"country": "KG"}, at)
    sessions.save(desk._conn, desk._vault, [(who, replace(form("change"), touched=at))])
    return who


def expire(desk: StorageDesk, after: int = 0, limit: int = 100) -> int | None:
    return retention.expire(desk._conn, THEN, after, limit, NOW)


def kept(conn: Connection, who: int) -> list[str]:
    return [t.name for t in THEIRS if conn.execute(select(t).where(t.c.person_id == who)).first()]


def test_three_years_after_the_last_change_everything_goes(desk: StorageDesk) -> None:
    just, almost = enrolled(desk, THEN), enrolled(desk, THEN + A_MOMENT)
    assert expire(desk) == almost
    assert kept(desk._conn, just) == []
    assert kept(desk._conn, almost) == [t.name for t in THEIRS]
    assert desk.audit.about(just) == [Seen(NOW, "gone", "expired", "")]
    assert desk.audit.about(almost) == []
    assert desk._conn.execute(select(account).where(account.c.person_id == just)).one().closed_at is None


def test_it_is_said_once(desk: StorageDesk) -> None:
    who = enrolled(desk, THEN)
    expire(desk)
    expire(desk)
    assert len(desk.audit.about(who)) == 1


def changes_an_answer(desk: StorageDesk, who: int, at: datetime) -> None:
    submit(desk.enrollments, who, version=1, now=at, **AIBEK)


def begins_a_change(desk: StorageDesk, who: int, at: datetime) -> None:
    sessions.save(desk._conn, desk._vault, [(who, replace(form("enrollment"), touched=at))])


def takes_a_consent_back(desk: StorageDesk, who: int, at: datetime) -> None:
    desk.consents.record(who, ConsentGiven("collect", False, 1, "ky", at))


@pytest.mark.parametrize("changes", [changes_an_answer, begins_a_change, takes_a_consent_back])
def test_any_change_begins_the_years_anew(
    desk: StorageDesk, changes: Callable[[StorageDesk, int, datetime], None]
) -> None:
    who = enrolled(desk, THEN - DAY)
    changes(desk, who, THEN + A_MOMENT)
    expire(desk)
    assert {"enrollment", "consent", "recovery", "view"} <= set(kept(desk._conn, who))


def test_looking_is_no_change(desk: StorageDesk) -> None:
    who = enrolled(desk, THEN)
    desk._conn.execute(person.update().where(person.c.id == who).values(seen_at=NOW))
    expire(desk)
    assert kept(desk._conn, who) == []


def test_an_unfinished_form_ends_by_its_own_clock(desk: StorageDesk) -> None:
    who = enrolled(desk, NOW)
    old, new = replace(form("old"), touched=THEN), replace(form("new"), touched=THEN + A_MOMENT)
    sessions.save(desk._conn, desk._vault, [(who, old), (who, new)])
    expire(desk)
    left = desk._conn.execute(select(session.c.flow).where(session.c.person_id == who)).scalars()
    assert set(left) == {"change", "new"}
    assert "enrollment" in kept(desk._conn, who)
    assert [entry.deed for entry in desk.audit.about(who)] == ["expired"]


def test_consents_without_an_enrollment_end_too(desk: StorageDesk) -> None:
    who = somebody(desk._conn, desk._vault).id
    desk.consents.record(who, ConsentGiven("collect", False, 1, "ky", THEN))
    expire(desk)
    assert kept(desk._conn, who) == []


def test_who_gave_nothing_is_not_spoken_of(desk: StorageDesk) -> None:
    somebody(desk._conn, desk._vault)
    expire(desk)
    assert desk._conn.execute(select(audit)).all() == []


def test_people_are_looked_at_some_at_a_time(desk: StorageDesk) -> None:
    people = [enrolled(desk, THEN) for _ in range(5)]
    assert expire(desk, 0, 2) == people[1]
    assert [bool(kept(desk._conn, who)) for who in people] == [False, False, True, True, True]
    assert expire(desk, people[1], 2) == people[3]
    assert expire(desk, people[3], 2) == people[4]
    assert expire(desk, people[4], 2) is None
    assert not any(kept(desk._conn, who) for who in people)


def test_years_are_calendar_years() -> None:
    leap = datetime(2028, 2, 29, 12, tzinfo=UTC)
    assert retention.years_before(leap, 3) == datetime(2025, 2, 28, 12, tzinfo=UTC)
    assert retention.years_before(leap, 4) == datetime(2024, 2, 29, 12, tzinfo=UTC)


# ---------------------------------------------------------------- in steps


def ring(database: Database, now: datetime) -> list[float]:
    """Fire the tidying until nothing is due for hours; give the seconds of each transaction."""
    took, soon = [], now + timedelta(hours=1)
    while True:
        with database.reading() as conn:
            ripe = timers.due(conn, soon, 1)
        if not ripe:
            return took
        began = perf_counter()
        with database.writing() as conn:
            assert timers.claim(conn, [ripe[0].id], soon)
            tidying.tidy(conn, ripe[0].subject, YEARS, now)
        took.append(perf_counter() - began)


def test_a_day_is_tidied_in_steps_and_comes_again_tomorrow(database: Database) -> None:
    with database.writing() as conn:
        timers.plan(conn, [tidying.first(NOW)])
        desk = StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]
        old = [enrolled(desk, THEN) for _ in range(3)]
        new = enrolled(desk, NOW)
        rows = [{"update_id": number, "at": NOW - 3 * DAY} for number in range(1, 1202)]
        conn.execute(insert(handled_update), [*rows, {"update_id": 9999, "at": NOW}])
    ring(database, NOW)
    with database.reading() as conn:
        assert [kept(conn, who) for who in old] == [[], [], []]
        assert kept(conn, new) == [t.name for t in THEIRS]
        assert conn.execute(select(handled_update.c.update_id)).scalars().all() == [9999]
        assert timers.due(conn, NOW + DAY - A_MOMENT, 9) == []
        assert [(one.kind, one.subject) for one in timers.due(conn, NOW + DAY, 9)] == [(tidying.KIND, "")]


def test_after_each_step_the_house_rests(database: Database) -> None:
    """A million people are walked in an hour, not in a minute that everybody who writes would feel."""
    with database.writing() as conn:
        timers.plan(conn, [Timer(tidying.KIND, "", NOW)])
        conn.execute(insert(handled_update), [{"update_id": number, "at": NOW - 3 * DAY} for number in range(1200)])
    waits = []
    for second in range(5):
        with database.writing() as conn:
            ripe = timers.due(conn, now := NOW + timedelta(seconds=second), 99)
            waits.append(sum(one.subject.startswith("updates") for one in ripe))
            for one in ripe:
                assert timers.claim(conn, [one.id], now)
                tidying.tidy(conn, one.subject, YEARS, now)
    assert waits == [0, 1, 1, 1, 0]
    with database.reading() as conn:
        assert conn.execute(select(handled_update)).all() == []


def test_no_step_holds_up_the_turns(database: Database) -> None:
    """Everybody's time ends on the same day, and two thousand updates too: the worst there is."""
    with database.writing() as conn:
        crowd(conn, database.vault, 2000)
        timers.plan(conn, [Timer(tidying.KIND, "", NOW)])
        conn.execute(insert(handled_update), [{"update_id": number, "at": NOW - 3 * DAY} for number in range(2000)])
    took = sorted(ring(database, NOW))
    print(f"{database.dialect}: {len(took)} commits, the longest {took[-1]:.3f} s")  # noqa: T201
    assert took[len(took) // 2] < BUSY  # the middle one: others may be busy on this machine
    with database.reading() as conn:
        assert conn.execute(select(enrollment)).all() == []


def crowd(conn: Connection, vault: Vault, count: int) -> None:
    desk = StorageDesk(conn, vault, None, None)  # type: ignore[arg-type]
    for _ in range(count):
        enrolled(desk, THEN)
