"""A reviewed spreadsheet from its file to decisions in effect, on a real database: each takes effect once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot.importing import CHUNK, Asked, Imported, bring_in, told
from bot.papers.unreadable import Unreadable
from flows.model import Answer, Link, Person
from flows.staff.work import Upload
from locales import Words
from storage import people
from storage.database import Database
from storage.enrollments import Enrollments
from storage.uploads import Uploads
from tests.bot.papers.books import HEAD, book

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
WORDS = Words.load(strict=True)
_chats: Iterator[int] = count(810_000_000)


@dataclass(frozen=True)
class Office:
    """A database with a reviewer and some people who enrolled from two countries."""

    database: Database
    reviewer: int
    cases: tuple[str, ...]  # the last one is from Uzbekistan, the others from Kyrgyzstan

    def hand_in(self, path: Path, scope: tuple[str, ...] = ()) -> Imported:
        return bring_in(path, Asked(self.reviewer, "ru", scope, NOW), WORDS, self.database, lambda _: None)

    def upload(self, number: int) -> Upload:
        with self.database.reading() as conn:
            found = Uploads(conn).get(number)
        assert found
        return found

    def apply(self, number: int) -> int:
        with self.database.writing() as conn:
            return Uploads(conn).apply(number, self.reviewer, NOW)


def somebody(database: Database) -> Person:
    chat = next(_chats)
    with database.writing() as conn:
        person = people.known(conn, database.vault, [chat], NOW)[chat].person
        people.save(conn, [person], NOW)
    return person


def enrolled(database: Database, country: str) -> str:
    person = somebody(database)
    given = {"nationality": country, "given_name": "EXAMPLE", "phone": "+821000000000", "plan": "job"}
    answers = {step: Answer(value, "ky", 1, NOW) for step, value in given.items()}
    with database.writing() as conn:
        kept = Enrollments(conn, database.vault)
        done = kept.submit(
            person.id,
            answers,
            frozenset({"given_name", "phone"}),
            version=0,
            form_version=1,
            language="ky",
            now=NOW,
        )
    return done.case


@pytest.fixture
def office(database: Database) -> Office:
    reviewer = somebody(database).id
    return Office(database, reviewer, tuple(enrolled(database, c) for c in ("KG", "KG", "KG", "UZ")))


def table(office: Office, path: Path) -> Path:
    told = [("approved", "", ""), ("returned", "Номер не работает", "phone"), ("", "", ""), ("rejected", "no", "")]
    return book(path, [HEAD, *((case, "new", *row, 1) for case, row in zip(office.cases, told, strict=True))])


def test_good_rows_wait_until_they_are_confirmed_and_take_effect_once(office: Office, tmp_path: Path) -> None:
    path = table(office, tmp_path / "cases.xlsx")
    imported = office.hand_in(path)
    assert (imported.staged, imported.refusals, imported.undecided) == (3, 0, 1)
    waiting = office.upload(imported.upload)
    assert (waiting.state, waiting.by) == ("staged", office.reviewer)
    assert waiting.counts == {"approved": 1, "returned": 1, "rejected": 1}
    assert office.apply(imported.upload) == 3
    assert office.apply(imported.upload) == 0
    again = office.hand_in(path)
    assert (again.staged, again.refusals) == (0, 3)
    assert {refusal.why for refusal in office.upload(again.upload).refused} == {"moved"}


def test_cases_of_other_countries_are_unknown(office: Office, tmp_path: Path) -> None:
    imported = office.hand_in(table(office, tmp_path / "cases.xlsx"), scope=("KG",))
    assert imported.staged == 2
    assert [(r.row, r.case, r.why) for r in office.upload(imported.upload).refused] == [
        (5, office.cases[3], "unknown")
    ]


def test_the_same_file_handed_in_twice_before_it_is_confirmed_decides_once(office: Office, tmp_path: Path) -> None:
    path = table(office, tmp_path / "cases.xlsx")
    first, second = office.hand_in(path), office.hand_in(path)
    assert (office.apply(second.upload), office.apply(first.upload)) == (3, 0)


def test_more_rows_than_one_transaction_takes(database: Database, tmp_path: Path) -> None:
    office = Office(database, somebody(database).id, tuple(enrolled(database, "MN") for _ in range(CHUNK // 10)))
    wrong = [("00000000", "new", "approved", "", "", 1)] * (CHUNK + 7)
    rows = [(case, "new", "approved", "", "", 1) for case in office.cases]
    imported = office.hand_in(book(tmp_path / "cases.xlsx", [HEAD, *rows, *wrong]))
    assert (imported.staged, imported.refusals) == (len(rows), len(wrong))
    assert len(office.upload(imported.upload).refused) == 50


def test_a_file_that_breaks_off_stages_nothing(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text(f'{",".join(HEAD)}\n{office.cases[0]},new,approved,,,1\n"{"x" * 200_000}', encoding="utf-8")
    with pytest.raises(Unreadable, match="unread-broken"):
        office.hand_in(path)
    with office.database.reading() as conn:
        assert Uploads(conn).get(1) is None


def test_the_notice_leads_to_the_page_of_the_upload() -> None:
    reply = told(Imported(7, 2, 0, 1))
    ((link,),) = reply.rows
    assert isinstance(link, Link)
    assert (link.flow, link.args) == ("upload", ("7",))
    assert told(Imported(7, 0, 0, 5)).body[0] != reply.body[0]
