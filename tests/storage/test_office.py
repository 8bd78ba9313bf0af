"""The team, the queue and decisions, in both databases; what the flows make of them is tested as conversations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from flows.model import Moved
from flows.staff.desk import Filter
from flows.staff.work import Refusal
from storage import jobs, timers, uploads
from storage.database import Database
from storage.desk import StorageDesk
from storage.people import erase
from storage.tables import audit
from storage.uploads import Staged
from tests.storage.cast import DAY, HOUR, NOW, somebody
from tests.storage.test_enrollments import AIBEK, submit

COLLEAGUE, OTHER = 900_001, 900_002


@pytest.fixture
def desk(database: Database) -> Iterator[StorageDesk]:
    with database.writing() as conn:
        yield StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]


def enrolled(desk: StorageDesk, **answers: str) -> str:
    person = somebody(desk._conn, desk._vault).id
    return submit(desk.enrollments, person, **{**AIBEK, **answers}).case


def decide(desk: StorageDesk, case: str, state: str = "approved", *, version: int = 1) -> int:
    return desk.review.decide(
        case, state, note="example", language="ru", mend=("birth",), version=version, by=COLLEAGUE, now=NOW
    ).id


# ---------------------------------------------------------------- the team


def test_an_invitation_is_used_once_and_the_code_is_not_kept(desk: StorageDesk) -> None:
    code = desk.team.invite("coordinator", ("KG", "UZ"), by=0, now=NOW, expires=NOW + DAY)
    person = somebody(desk._conn, desk._vault).id
    assert desk.team.invitation(code.lower(), NOW)
    assert desk.team.invitation(code, NOW + DAY) is None
    joined = desk.team.join(person, code, "Test Colleague", NOW)
    assert desk.team.members() == [joined]
    assert (joined.role, joined.countries, joined.name) == ("coordinator", ("KG", "UZ"), "Test Colleague")
    with pytest.raises(Moved):
        desk.team.join(person, code, "Again", NOW)
    desk.team.leave(person)
    assert desk.team.member(person) is None


# ---------------------------------------------------------------- the queue


def test_who_waits_longest_comes_first_and_a_change_keeps_the_place(desk: StorageDesk) -> None:
    first = somebody(desk._conn, desk._vault).id
    case = submit(desk.enrollments, first, now=NOW - DAY, **AIBEK).case
    second = enrolled(desk)
    submit(desk.enrollments, first, version=1, now=NOW + HOUR, **AIBEK)
    lines = desk.review.lines(Filter(), (), skip=0, rows=10)
    assert [line.case for line in lines] == [case, second]
    assert not lines[0].again


def test_a_case_that_was_decided_comes_again_at_the_end(desk: StorageDesk) -> None:
    person = somebody(desk._conn, desk._vault).id
    case = submit(desk.enrollments, person, now=NOW - DAY, **AIBEK).case
    other = enrolled(desk)
    decide(desk, case, "returned")
    submit(desk.enrollments, person, version=2, now=NOW + HOUR, **AIBEK)
    lines = desk.review.lines(Filter(), (), skip=0, rows=10)
    assert [(line.case, line.again) for line in lines] == [(other, False), (case, True)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), True),
        (Filter(status="approved"), False),
        (Filter(status="", country="KG", region="KG-O", month="2027-03", plan="cooperative", language="ky"), True),
        (Filter(region="KG-B"), False),
        (Filter(month="2027-04"), False),
        (Filter(language="uz"), False),
        (Filter(since="2026-11-24"), True),
        (Filter(until="2026-11-22"), False),
    ],
    ids=str,
)
def test_filters(desk: StorageDesk, wanted: Filter, found: bool) -> None:
    case = enrolled(desk)
    lines = desk.review.lines(wanted, (), skip=0, rows=10)
    assert [line.case for line in lines] == ([case] if found else [])


def test_other_countries_cases_are_not_there(desk: StorageDesk) -> None:
    case = enrolled(desk)
    assert desk.review.case(case, ("KG",))
    assert desk.review.case(case, ("UZ", "MN")) is None
    assert desk.review.find(case, ("UZ",)) == []
    assert desk.review.counts(("UZ",))["new"] == 0
    assert desk.review.counts(("KG", "UZ"))["new"] == 1


def test_a_case_is_taken_by_one(desk: StorageDesk) -> None:
    case = enrolled(desk)
    desk.review.take(case, COLLEAGUE)
    desk.review.take(case, COLLEAGUE)
    with pytest.raises(Moved):
        desk.review.take(case, OTHER)
    desk.review.take(case, OTHER, over=COLLEAGUE)
    with pytest.raises(Moved):
        desk.review.take(case, COLLEAGUE, over=COLLEAGUE)
    assert desk.review.hand_over(OTHER, COLLEAGUE) == 1
    desk.review.give_back(case, COLLEAGUE)
    assert desk.review.lines(Filter(), (), skip=0, rows=1)[0].taken is None


def test_of_two_decisions_one_wins(desk: StorageDesk) -> None:
    case = enrolled(desk)
    decide(desk, case)
    with pytest.raises(Moved):
        decide(desk, case, "rejected")
    with pytest.raises(Moved):
        decide(desk, case, "rejected", version=2)
    kept = desk.review.case(case, ())
    assert kept
    assert kept.decision
    assert (kept.enrollment.status, kept.decision.state, kept.decision.note) == ("approved", "approved", "example")


def test_a_decision_is_read_translated_or_called_about(desk: StorageDesk) -> None:
    case = enrolled(desk)
    number = decide(desk, case)
    desk.review.to_call(number)
    desk.review.want_translation(number)
    assert [line.case for line in desk.review.calls(("KG",))] == [case]
    assert [d.id for d in desk.review.untranslated(())] == [number]
    desk.review.translate(number, "мисал")
    decision = desk.review.decision(number)
    assert decision
    assert decision.translation == "мисал"
    desk.review.read(decision.person, NOW + HOUR)
    assert desk.review.calls(()) == []
    assert desk.review.untranslated(()) == []
    assert desk.review.last(decision.person).read == NOW + HOUR  # type: ignore[union-attr]


def test_the_overview_counts(desk: StorageDesk) -> None:
    enrolled(desk)
    decide(desk, enrolled(desk, plan="job"))
    counts = desk.review.overview((), NOW + DAY)
    assert counts.status == {"new": 1, "approved": 1}
    assert counts.country == {"KG": 2}
    assert counts.plan == {"cooperative": 1, "job": 1}
    assert sum(counts.week.values()) == 2


# ---------------------------------------------------------------- reviewed spreadsheets


def staged(desk: StorageDesk, *cases: str) -> int:
    conn = desk._conn
    number = uploads.begin(conn, COLLEAGUE, NOW)
    found = uploads.standing(conn, cases, ())
    rows = [Staged(found[c].person, found[c].version, "approved", "example", ()) for c in cases]
    uploads.stage(conn, desk._vault, number, "ru", rows)
    uploads.ready(conn, number, [Refusal(7, "", "unknown")])
    return number


def test_a_spreadsheet_takes_effect_at_once_and_once(desk: StorageDesk) -> None:
    cases = [enrolled(desk) for _ in range(3)]
    number = staged(desk, *cases)
    assert desk.uploads.get(number).counts == {"approved": 3}  # type: ignore[union-attr]
    submit(desk.enrollments, desk.review.case(cases[2], ()).enrollment.person, version=1, **AIBEK)  # type: ignore[union-attr]
    assert desk.uploads.apply(number, COLLEAGUE, NOW) == 2
    assert desk.uploads.apply(number, COLLEAGUE, NOW) == 0
    assert [desk.review.case(c, ()).enrollment.status for c in cases] == ["approved", "approved", "new"]  # type: ignore[union-attr]
    told = [(decision.case, language) for decision, language in desk.tell_next(NOW)]
    assert told == [(cases[0], "ky"), (cases[1], "ky")]
    assert desk.tell_next(NOW) == []
    deeds = [row.why for row in desk._conn.execute(select(audit).where(audit.c.deed == "approved"))]
    assert deeds == ["spreadsheet", "spreadsheet"]
    assert any(timer.kind == uploads.TELL for timer in timers.due(desk._conn, NOW, 10))


def test_a_spreadsheet_put_aside_does_nothing(desk: StorageDesk) -> None:
    case = enrolled(desk)
    number = staged(desk, case)
    desk.uploads.drop(number)
    assert desk.uploads.apply(number, COLLEAGUE, NOW) == 0
    assert desk.review.case(case, ()).enrollment.status == "new"  # type: ignore[union-attr]


# ---------------------------------------------------------------- moves and long work


def test_a_number_read_out_is_good_for_a_day(desk: StorageDesk) -> None:
    newcomer = somebody(desk._conn, desk._vault).id
    number = desk.moves.request(newcomer, NOW)
    assert desk.moves.request(newcomer, NOW + HOUR) == number
    assert desk.moves.requested(f"{number[:4]} {number[4:]}", NOW + HOUR) == newcomer
    assert desk.moves.requested(number, NOW + DAY) is None
    with pytest.raises(Moved):
        desk.moves.move(newcomer, newcomer, NOW)


def test_a_job_is_done_by_one_and_taken_up_again_when_its_runner_dies(desk: StorageDesk) -> None:
    conn, vault = desk._conn, desk._vault
    person = somebody(conn, vault).id
    number = desk.jobs.ask("export", person, {"why": "example"}, NOW)
    for attempt in range(3):
        now = NOW + attempt * HOUR
        taken = jobs.claim(conn, vault, now, now + timedelta(minutes=1))
        assert taken
        assert taken.asked == {"why": "example"}
        assert jobs.claim(conn, vault, now, now + timedelta(minutes=1)) is None
    assert jobs.claim(conn, vault, NOW + 5 * HOUR, NOW + 6 * HOUR) is None
    again = desk.jobs.ask("export", person, {}, NOW)
    assert again != number
    jobs.claim(conn, vault, NOW, NOW + HOUR)
    jobs.finish(conn, again, NOW)
    assert desk.jobs.last("export", person) == NOW


def test_who_erases_themselves_leaves_nothing_in_the_office(desk: StorageDesk) -> None:
    case = enrolled(desk)
    person = desk.review.case(case, ()).enrollment.person  # type: ignore[union-attr]
    decide(desk, case)
    desk.moves.request(person, NOW)
    desk.jobs.ask("export", person, {}, NOW)
    erase(desk._conn, person)
    assert desk.review.case(case, ()) is None
    assert desk.review.last(person) is None
    assert jobs.claim(desk._conn, desk._vault, NOW, NOW + HOUR) is None
