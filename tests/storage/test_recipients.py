"""Broadcasts in both databases: who fits, how recipients are fixed, what leaves the outbox, what ends when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from time import thread_time

import pytest
from sqlalchemy import select, update

from flows.model import Moved
from flows.staff.sending import Segment
from storage import moving, people, tidying, timers
from storage.broadcast_tables import broadcast, broadcast_reply, recipient
from storage.database import Database
from storage.desk import StorageDesk
from storage.tables import enrollment, outbox, person
from storage.timers import Timer
from tests.bot import broadcasting
from tests.databases import _upgraded
from tests.storage.cast import DAY, NOW, form, somebody

GIVEN = form(title="Example", kind="information", text_en={"html": "Example", "media": None}).answers
A_TURN = 0.05  # seconds that nobody has to wait longer


@pytest.fixture
def desk(database: Database) -> Iterator[StorageDesk]:
    with database.writing() as conn:
        yield StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]


def enroll(desk: StorageDesk, who: int, **columns: str) -> None:
    answers = form(given_name="EXAMPLE").answers
    how = {"version": 0, "form_version": 1, "language": "ky", "now": NOW}
    desk.enrollments.submit(who, answers, frozenset(), **how)  # type: ignore[arg-type]
    desk._conn.execute(update(enrollment).where(enrollment.c.person_id == who).values(columns))


def begun(desk: StorageDesk, segment: Segment | None = None, **columns: object) -> int:
    """Send one off and fix its recipients."""
    number = desk.broadcasts.make(GIVEN, by=1, scope=(), now=NOW)
    desk.broadcasts.change(number, 1, segment=segment or Segment())
    if columns:
        desk._conn.execute(update(broadcast).where(broadcast.c.id == number).values(columns))
    desk.broadcasts.move(number, 2, ("draft",), "gathering", now=NOW)
    while desk.broadcasts.gather(number, NOW):
        pass
    desk.broadcasts.move(number, 2, ("gathering",), "sending", now=NOW)
    return number


def got(desk: StorageDesk, number: int) -> dict[int | None, str]:
    query = select(recipient.c.person_id, recipient.c.state).where(recipient.c.broadcast_id == number)
    return {row.person_id: row.state for row in desk._conn.execute(query)}


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Segment(), {"kg", "uz", "new", "script"}),
        (Segment(country=("KG",)), {"kg"}),
        (Segment(country=("KG", "UZ")), {"kg", "uz"}),
        (Segment(region=("KG-O",)), {"kg"}),
        (Segment(work_region=("KR-41",)), {"uz"}),
        (Segment(place=("home",)), {"kg"}),
        (Segment(status=("approved",)), {"uz"}),
        (Segment(plan=("cooperative",)), {"kg"}),
        (Segment(language=("uz",)), {"uz", "script"}),
        (Segment(departs_from="2027-01"), {"uz"}),
        (Segment(departs_until="2026-12"), {"kg"}),
        (Segment(departs_from="2026-12", departs_until="2027-06"), {"kg", "uz"}),
        (Segment(active="7"), {"kg", "uz", "script"}),
        (Segment(country=("KG",), language=("uz",)), set()),
    ],
)
def test_who_fits_a_segment(desk: StorageDesk, wanted: Segment, fits: set[str]) -> None:
    conn, vault = desk._conn, desk._vault
    names = {"kg": "ky", "uz": "uz", "new": "mn", "script": "uz_Cyrl", "colleague": "ru"}
    them = {name: somebody(conn, vault, language=language).id for name, language in names.items()}
    where = {
        "country": "KG",
        "region": "KG-O",
        "place": "home",
        "plan": "cooperative",
        "departure_month": "2026-12",
    }
    enroll(desk, them["kg"], **where)
    where = {"country": "UZ", "place": "korea", "work_region": "KR-41", "status": "approved"}
    enroll(desk, them["uz"], departure_month="2027-03", **where)
    conn.execute(update(person).where(person.c.id == them["new"]).values(seen_at=NOW - 8 * DAY))
    people.appoint(conn, them["colleague"], "staff")
    found = got(desk, begun(desk, wanted))
    assert {name for name, who in them.items() if who in found} == fits
    reach = desk.broadcasts.reach(wanted, (), "information", NOW)
    assert reach.people == len(fits)


def test_a_sender_reaches_only_their_own_countries(desk: StorageDesk) -> None:
    kg, uz, unknown = (somebody(desk._conn, desk._vault).id for _ in range(3))
    enroll(desk, kg, country="KG")
    enroll(desk, uz, country="UZ")
    assert set(got(desk, begun(desk, scope="KG"))) == {kg}
    assert desk.broadcasts.reach(Segment(), ("KG", "UZ"), "urgent", NOW).people == 2
    assert unknown


def test_whom_it_cannot_reach_is_known_beforehand_and_whoever_wants_none_is_left_alone(desk: StorageDesk) -> None:
    here, gone, quiet = (somebody(desk._conn, desk._vault).id for _ in range(3))
    desk._conn.execute(update(person).where(person.c.id == gone).values(unreachable_at=NOW))
    desk.broadcasts.want_news(quiet, wanted=False)
    reach = desk.broadcasts.reach(Segment(), (), "information", NOW)
    assert (reach.people, reach.unreachable, reach.opted_out) == (3, 1, 1)
    assert got(desk, begun(desk)) == {here: "waiting", gone: "blocked", quiet: "opted-out"}
    assert desk.broadcasts.reach(Segment(), (), "urgent", NOW).opted_out == 0


def test_fixing_the_same_people_again_makes_nobody_twice_a_recipient(desk: StorageDesk) -> None:
    first = somebody(desk._conn, desk._vault).id
    number = begun(desk, until_at=NOW + DAY)
    second = somebody(desk._conn, desk._vault).id
    while desk.broadcasts.gather(number, NOW):
        pass
    assert set(got(desk, number)) == {first, second}


def test_a_draft_that_has_changed_since_is_not_changed_or_sent(desk: StorageDesk) -> None:
    number = desk.broadcasts.make(GIVEN, by=1, scope=(), now=NOW)
    desk.broadcasts.change(number, 1, due=NOW + DAY, zone="KG")
    with pytest.raises(Moved):
        desk.broadcasts.change(number, 1, segment=Segment(country=("KG",)))
    with pytest.raises(Moved):
        desk.broadcasts.move(number, 1, ("draft",), "gathering", now=NOW)
    found = desk.broadcasts.get(number)
    assert found
    assert (found.due, found.zone, found.segment) == (NOW + DAY, "KG", Segment())


def test_who_is_erased_while_a_message_waits_is_passed_over_and_the_account_still_adds_up(
    desk: StorageDesk,
) -> None:
    stays, goes = (somebody(desk._conn, desk._vault).id for _ in range(2))
    number = begun(desk)
    queue = desk.recipients
    taken = queue.next_in(number, ("KR",), 10)
    assert {one.person for one in taken} == {stays, goes}
    people.erase(desk._conn, goes)
    for row in desk._conn.execute(select(recipient.c.id).where(recipient.c.person_id == stays)):
        queue.skip([row.id], "example", NOW)
    assert queue.over(number, NOW)
    assert desk.broadcasts.account(number).counts == {("skipped", "ky", ""): 2}


def test_what_somebody_got_and_answered_goes_with_them_to_their_new_account(desk: StorageDesk) -> None:
    owner, newcomer = (somebody(desk._conn, desk._vault).id for _ in range(2))
    both = begun(desk)
    only = begun(desk)
    desk._conn.execute(recipient.delete().where(recipient.c.broadcast_id == only, recipient.c.person_id == owner))
    desk.broadcasts.reply(only, newcomer, "Example", NOW)
    moving.move(desk._conn, newcomer, owner, NOW)
    assert set(got(desk, only)) == {owner}
    assert set(got(desk, both)) == {owner, None}
    assert [one.words for one in desk.broadcasts.written_by(owner)] == ["Example"]


def test_an_answer_is_answered_once(desk: StorageDesk) -> None:
    who = somebody(desk._conn, desk._vault).id
    number = begun(desk)
    desk.broadcasts.reply(number, who, "Example", NOW)
    [found] = desk.broadcasts.replies(number, skip=0, rows=10)
    desk.broadcasts.respond(found.id, "Answer", by=1)
    with pytest.raises(Moved):
        desk.broadcasts.respond(found.id, "Another", by=2)
    assert desk.broadcasts.written(found.id) == replace(found, answer="Answer")


def test_an_account_ends_with_the_years_that_were_promised(desk: StorageDesk) -> None:
    for _ in range(3):
        somebody(desk._conn, desk._vault)
    number = begun(desk)
    who = next(iter(got(desk, number)))
    assert who
    desk.broadcasts.reply(number, who, "Example", NOW)
    desk.broadcasts.move(number, 2, ("sending",), "done", now=NOW)
    later = NOW.replace(year=NOW.year + 3)
    timers.plan(desk._conn, [Timer(tidying.KIND, "broadcasts/0", later)])
    for moment in (later, later + timedelta(milliseconds=1)):
        for _ in range(4):
            tidying.tidy(desk._conn, "broadcasts/0", 3, moment)
        tables = (broadcast, recipient, broadcast_reply)
        left = [len(desk._conn.execute(select(table.c.id)).all()) for table in tables]
        assert left == ([1, 3, 1] if moment == later else [0, 0, 0])


def test_fixing_recipients_holds_up_no_turn(sqlite_url: str) -> None:
    """On SQLite, where all who write wait for each other; counted in processor time, for tests run side by side."""
    database = _upgraded(sqlite_url)
    broadcasting.read_by(database, range(900_000_000, 900_006_000), NOW)
    number, slowest = broadcasting.sent_off(database, NOW), 0.0
    more = True
    while more:
        began = thread_time()
        with database.writing() as conn:
            more = StorageDesk(conn, database.vault, None, None).broadcasts.gather(number, NOW)  # type: ignore[arg-type]
        slowest = max(slowest, thread_time() - began)
    assert len(broadcasting.ends(database)) == 6_000
    assert slowest < A_TURN
    with database.reading() as conn:
        assert not conn.execute(select(outbox.c.id)).all(), "nothing is queued before its time"
    database.close()
