"""Enrollments and their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from flows.desk import Enrollment
from flows.model import Answer, Json, Moved
from storage.cases import new_case, read_case
from storage.database import Database
from storage.enrollments import Enrollments, with_case, with_name, with_phone
from storage.tables import enrollment
from tests.storage.cast import HOUR, NOW, answer, somebody

PERSONAL = frozenset({"family_name", "given_name", "phone", "job"})
AIBEK: dict[str, Json] = {
    "family_name": "UULU",
    "given_name": "AIBEK",
    "nationality": "KG",
    "phone": "+821012345678",
    "departure": "2027-03-15",
    "home_region": "KG-O",
    "plan": "cooperative",
    "training": ["welding", "cooking"],
    "job": None,
}


def given_by(**answers: Json) -> dict[str, Answer]:
    return {step: answer(value) for step, value in answers.items()}


def submit(desk: Enrollments, person: int, *, version: int = 0, now: datetime = NOW, **answers: Json) -> Enrollment:
    return desk.submit(
        person, given_by(**answers), PERSONAL, version=version, form_version=3, language="ky", now=now
    )


@pytest.fixture
def desk(database: Database) -> Iterator[Enrollments]:
    with database.writing() as conn:
        yield Enrollments(conn, database.vault)


def test_an_enrollment_comes_back_as_it_was_given(desk: Enrollments) -> None:
    person = somebody(desk.conn, desk.vault).id
    assert desk.of(person) is None
    kept = submit(desk, person, **AIBEK)
    assert kept == Enrollment(person, kept.case, "new", 1, 3, given_by(**AIBEK), NOW)
    assert read_case(kept.case) == kept.case
    assert desk.of(person) == kept


def test_filters_are_plain_and_people_are_not(desk: Enrollments) -> None:
    submit(desk, somebody(desk.conn, desk.vault).id, **AIBEK)
    row = desk.conn.execute(select(enrollment)).one()
    assert (row.country, row.region, row.departure_month, row.plan) == ("KG", "KG-O", "2027-03", "cooperative")
    assert "AIBEK" not in str(row)
    assert "1012345678" not in str(row)


def test_what_was_not_asked_leaves_the_filters_empty(desk: Enrollments) -> None:
    person = somebody(desk.conn, desk.vault).id
    submit(desk, person, departure=None)
    row = desk.conn.execute(select(enrollment)).one()
    assert (row.country, row.departure_month, row.name_hash, row.phone_hash) == (None, None, None, None)


def test_a_change_is_a_new_version_of_the_same_case(desk: Enrollments) -> None:
    person = somebody(desk.conn, desk.vault).id
    first = submit(desk, person, **AIBEK)
    second = submit(desk, person, version=1, now=NOW + HOUR, **{**AIBEK, "plan": "job"})
    assert (second.case, second.version, second.submitted) == (first.case, 2, NOW)
    assert second.answers["plan"].value == "job"


@pytest.mark.parametrize("version", [0, 1, 3])
def test_a_change_of_something_that_has_moved_on_is_refused(desk: Enrollments, version: int) -> None:
    person = somebody(desk.conn, desk.vault).id
    submit(desk, person, **AIBEK)
    submit(desk, person, version=1, **AIBEK)
    with pytest.raises(Moved):
        submit(desk, person, version=version, plan="job")
    with pytest.raises(Moved):
        desk.withdraw(person, version=version, now=NOW)
    found = desk.of(person)
    assert found
    assert (found.version, found.status) == (2, "new")


def test_taken_back_and_sent_again(desk: Enrollments) -> None:
    person = somebody(desk.conn, desk.vault).id
    first = submit(desk, person, **AIBEK)
    desk.withdraw(person, version=1, now=NOW + HOUR)
    withdrawn = desk.of(person)
    assert withdrawn
    assert (withdrawn.status, withdrawn.version, withdrawn.answers) == ("withdrawn", 2, first.answers)
    again = submit(desk, person, version=2, **AIBEK)
    assert (again.status, again.version, again.case) == ("new", 3, first.case)


def test_two_never_get_the_same_number(desk: Enrollments, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter(["10000002", "10000002", "10000002", "20000004"])
    monkeypatch.setattr("storage.enrollments.new_case", lambda: next(numbers))
    cases = [submit(desk, somebody(desk.conn, desk.vault).id).case for _ in range(2)]
    assert cases == ["10000002", "20000004"]


def test_a_person_is_found_without_being_read(desk: Enrollments) -> None:
    person, other = somebody(desk.conn, desk.vault).id, somebody(desk.conn, desk.vault).id
    case = submit(desk, person, **AIBEK).case
    submit(desk, other, **{**AIBEK, "given_name": "NODIRA", "phone": "+998901234567"})
    conn, vault = desk.conn, desk.vault
    assert with_case(conn, case) == person
    assert with_case(conn, "00000000") is None
    assert with_phone(conn, vault, "+821012345678") == [person]
    assert with_name(conn, vault, "aibek  Uulu") == [person]
    assert with_name(conn, vault, "aibek") == []


def test_a_changed_phone_is_found_and_the_old_one_is_not(desk: Enrollments) -> None:
    person = somebody(desk.conn, desk.vault).id
    submit(desk, person, **AIBEK)
    submit(desk, person, version=1, **{**AIBEK, "phone": "+996555123456"})
    assert with_phone(desk.conn, desk.vault, "+821012345678") == []
    assert with_phone(desk.conn, desk.vault, "+996555123456") == [person]


# ---------------------------------------------------------------- case numbers


def test_a_case_number_is_eight_digits_and_never_begins_with_nought() -> None:
    numbers = {new_case() for _ in range(500)}
    assert all(len(number) == 8 and number.isdigit() and number[0] != "0" for number in numbers)
    assert len(numbers) > 490


@given(st.integers(0, 7), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(at: int, by: int) -> None:
    number = new_case()
    wrong = f"{number[:at]}{(int(number[at]) + by) % 10}{number[at + 1 :]}"
    assert read_case(wrong) is None


@given(st.integers(0, 6))
def test_two_swapped_digits_are_noticed(at: int) -> None:
    number = new_case()
    swapped = f"{number[:at]}{number[at + 1]}{number[at]}{number[at + 2 :]}"
    assert read_case(swapped) is None or swapped == number


def test_a_case_number_is_read_as_it_is_spoken() -> None:
    number = new_case()
    assert read_case(f" {number[:4]} {number[4:6]}-{number[6:]}") == number


@pytest.mark.parametrize("typed", ["", "abc", "1234", "123456789", "١٢٣٤٥٦٧٨", "1234567é"])
def test_what_is_no_case_number_is_none(typed: str) -> None:
    assert read_case(typed) is None
