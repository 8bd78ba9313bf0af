"""The papers of a group, in both formats: what stands in them, what stays blank, and who gets none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from itertools import count
from pathlib import Path

import docx
import pytest

from bot import drafting, facts
from bot.jobs import KINDS, Bench, Paper
from bot.papers.documents.letters import BOX
from bot.settings import Settings
from flows.cooperative.papers import KIND, PAPERS
from flows.cooperative.records import CHOICES, Task
from flows.cooperative.stages import EVENT
from flows.facts.cooperatives import Part
from locales import Words
from storage import keeping
from storage.audit import Audit
from storage.cooperatives import Groups
from storage.database import Database
from storage.jobs import Job
from storage.motions import Motions
from storage.plans import Plans
from tests.bot.papers.papers import lines, pages
from tests.storage.cast import somebody

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
WORDS = Words.load(strict=True)
FACTS = facts.load()
HALF, MOST = Part(Fraction(1, 2), beyond=True), Part(Fraction(2, 3), beyond=False)
SEVEN = ("Test Botir", "Test Aziza", "Test Dilnoza", "Test Farrux", "Test Gulnora", "Test Husan", "Test Iroda")
FIVE = ("Test Aida", "Test Botir", "Test Tsetseg", "Test Denis", "Test Eve")
TEXTS = {"idea": "Example idea", "needs": "Example need", "market": "Example market"}
LINES: Mapping[str, Sequence[tuple[str, int]]] = {
    "startup": [("Example tractor", 90_000_000), ("Example seed", 10_000_000)],
    "income": [("Example apples", 15_000_000)],
    "costs": [("Example wages", 6_000_000)],
}
EVERY = [(paper, form) for paper in PAPERS for form in ("docx", "pdf")]
on_one = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # drawing is slow, and the same on both


@dataclass
class Office:
    """A database with groups, and the job that writes their papers."""

    database: Database
    folder: Path
    files: Iterator[int] = field(default_factory=count)
    asking: dict[int, int] = field(default_factory=dict)  # by group: somebody in it

    def person(self) -> int:
        with self.database.writing() as conn:
            return somebody(conn, self.database.vault).id

    def group(self, country: str, region: str, members: Sequence[str], *, name: str = "Example farm") -> int:
        """Found a group; the first is its chairperson."""
        fields = {"name": name, "country": country, "region": region, "kind": "farming", "aim": "Example aim"}
        everybody = [self.person() for _ in members]
        with self.database.writing() as conn:
            groups = Groups(conn, self.database.vault)
            number = groups.found(fields, person=everybody[0], name=members[0], now=NOW)
            for person, own in zip(everybody[1:], members[1:], strict=True):
                groups.join(number, person=person, name=own, now=NOW)
        self.asking[number] = everybody[0]
        return number

    def votes(
        self, group: int, kind: str, words: str, said: str, *, majority: Part = HALF, secret: bool = False
    ) -> None:
        """Put a motion and end it; `said`: y, n or a for each who votes."""
        with self.database.writing() as conn:
            motions = Motions(conn, self.database.vault)
            rule = {"quorum": HALF, "majority": majority, "now": NOW, "closes": NOW + timedelta(days=1)}
            motion = motions.put(group, kind, words, about=None, secret=secret, **rule)  # type: ignore[arg-type]
            members = Groups(conn, self.database.vault).members(group)
            for member, letter in zip(members, said, strict=False):
                motions.vote(motion, member.id, next(c for c in CHOICES if c.startswith(letter)))
            motions.end(motion)

    def plans(self, group: int, share: int, lines: Mapping[str, Sequence[tuple[str, int]]] = LINES) -> None:
        with self.database.writing() as conn:
            plans = Plans(conn, self.database.vault)
            parts = {**{name: {"words": words} for name, words in TEXTS.items()},
                     **{name: {"lines": [list(line) for line in held]} for name, held in lines.items()},
                     "numbers": {"share": share, "loan": 5_000_000, "jobs": 7}}  # fmt: skip
            for name, values in parts.items():
                plans.claim(group, name, None, NOW)
                plans.write(group, name, 0, values, NOW)

    def paper(self, group: int, paper: str, form: str, language: str, person: int | None = None) -> Paper | None:
        folder = self.folder / str(next(self.files))
        folder.mkdir()
        asked = {"group": group, "paper": paper, "format": form, "language": language}
        job = Job(1, KIND, person or self.asking[group], asked, 1, NOW)
        bench = Bench(Settings(bot_token="1:x", data_dir=folder), self.database, WORDS, folder, NOW)
        result = drafting.work(bench, job, lambda _: None)
        assert result is None or isinstance(result, Paper)
        return result

    def reads(self, group: int, paper: str, form: str, language: str) -> str:
        """Write a paper and read it back, in single spaces."""
        written = self.paper(group, paper, form, language)
        assert written
        assert written.path.name == f"{paper}-2026-11-28.{form}", "nothing personal in the name"
        return _docx(written.path) if form == "docx" else " ".join(pages(written.path))


def _docx(path: Path) -> str:
    book = docx.Document(str(path))
    head = book.sections[0].header.paragraphs[0].text
    return " ".join(" ".join([head, *lines(book)]).split())


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    with database.writing() as conn:
        keeping.take_release(conn, FACTS.services, NOW)
    return Office(database, tmp_path)


@pytest.fixture
def uzbek(office: Office) -> int:
    """Seven in Uzbekistan who have voted and planned."""
    group = office.group("UZ", "UZ-SA", SEVEN)
    office.votes(group, "articles", "Example articles as read", "yyyyyna")
    office.votes(group, "board", "Example board", "yyynnnn", secret=True)
    office.plans(group, 2_000_000)
    return group


@pytest.fixture
def korean(office: Office) -> int:
    """Five in Korea who have voted and planned."""
    group = office.group("KR", "KR-41", FIVE)
    office.votes(group, "articles", "Example articles as read", "yyyy", majority=MOST)
    office.plans(group, 300_000)
    return group


@on_one
@pytest.mark.parametrize("language", ["uz", "uz_Cyrl", "ru"])
def test_papers_of_uzbekistan(office: Office, uzbek: int, language: str) -> None:
    for paper, form in EVERY:
        _whole(office.reads(uzbek, paper, form, language), language, paper)


@on_one
@pytest.mark.parametrize("language", ["ko", "ky", "mn", "en"])
def test_papers_of_korea(office: Office, korean: int, language: str) -> None:
    for paper, form in EVERY:
        _whole(office.reads(korean, paper, form, language), language, paper)


def _whole(read: str, language: str, paper: str) -> None:
    """What every paper has, and what none may have."""
    title = WORDS.say(language, f"papers-title.{paper}", None)
    assert title in read
    assert "Example farm" in read
    for broken in ("None", "{", "papers-", "articles-", "minutes-", "guide-", "<b>", "&lt;", BOX):
        assert broken not in read, broken


@on_one
@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_every_page_says_that_it_is_a_draft_and_who_checks_it(office: Office, uzbek: int, form: str) -> None:
    written = office.paper(uzbek, "articles", form, "en")
    assert written
    checker = "Public service centers"
    if form == "pdf":
        assert len(pages(written.path)) > 1
        assert all("DRAFT of" in page and checker in page for page in pages(written.path))
    else:
        assert "DRAFT of" in docx.Document(str(written.path)).sections[0].header.paragraphs[0].text
        assert checker in _docx(written.path)


# ---------------------------------------------------------------- what stands in each


def test_articles_say_as_law_only_what_is_sure(office: Office, uzbek: int, korean: int) -> None:
    read = office.reads(korean, "articles", "docx", "en")
    for known in ("at least 3)", "at most for 4 years", "10% of the surplus", "30% of all shares", "at least 2/3",
                  "300\u00a0000 KRW".replace("\u00a0", " "), "for 2 years. After that", "art. 22(5)"):  # fmt: skip
        assert known in read, known
    read = office.reads(uzbek, "articles", "docx", "en")
    own = read.partition("What this draft rests on")[0]
    for unknown in ("%", "at least 2/3", "legal reserve", "only with what they have paid"):
        assert unknown not in own, unknown
    for here in ("supervisory council", "indivisible fund: ________", "2 000 000 UZS", "more than half"):
        assert here in own, here
    assert "Ask first: " in read, "what is not sure names whom to ask"


def test_founders_have_blank_columns_and_rows_for_those_still_missing(office: Office) -> None:
    group = office.group("UZ", "UZ-SA", SEVEN[:3])
    written = office.paper(group, "founders", "docx", "en")
    assert written
    table = docx.Document(str(written.path)).tables[1]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Number", "Name in the group", "Name as in the passport", "Address", "Signature"]
    assert [row[1] for row in rows[1:]] == [*SEVEN[:3], "", "", "", ""]
    assert {cell for row in rows[1:] for cell in row[2:]} == {""}


def test_minutes_count_what_was_voted_and_korea_signs_with_three(office: Office, uzbek: int, korean: int) -> None:
    written = office.paper(uzbek, "minutes", "docx", "en")
    assert written
    tables = [[cell.text for cell in table.rows[-1].cells] for table in docx.Document(str(written.path)).tables]
    assert ["7", "7", "5", "1", "1", "accepted"] in tables
    assert ["7", "7", "3", "4", "0", "not accepted"] in tables
    read = office.reads(uzbek, "minutes", "pdf", "en")
    assert "“Example articles as read”" in read
    assert "The vote was secret" in read
    assert read.index("Example articles") < read.index("Example board"), "in the order of the meeting"
    assert "A member chosen at the meeting" not in read
    assert office.reads(korean, "minutes", "pdf", "en").count("A member chosen at the meeting") == 3


def test_minutes_know_the_day_of_the_meeting_and_nobody_who_has_left(office: Office, uzbek: int) -> None:
    with office.database.writing() as conn:
        groups = Groups(conn, office.database.vault)
        groups.task(uzbek, Task(f"{EVENT}meeting", None, date(2027, 3, 5), None))
        groups.leave(groups.members(uzbek)[-1].id, NOW)
    read = office.reads(uzbek, "minutes", "docx", "en")
    assert "2027" in read
    assert SEVEN[-1] not in read


def test_the_register_adds_up(office: Office, uzbek: int) -> None:
    read = office.reads(uzbek, "register", "docx", "en")
    assert read.count("2 000 000 UZS") == 7
    assert "14 000 000 UZS" in read


@on_one
def test_the_plan_tells_its_sums_and_when_the_beginning_is_paid_back(office: Office, uzbek: int) -> None:
    for form in ("docx", "pdf"):
        read = office.reads(uzbek, "plan", form, "en")
        for told in ("Example tractor", "90 000 000 UZS", "100 000 000 UZS", "9 000 000 UZS", "81 000 000 UZS",
                     "earned back 12", "Not written yet"):  # fmt: skip
            assert told in read, told
    written = office.paper(uzbek, "plan", "docx", "en")
    assert written
    assert len(docx.Document(str(written.path)).inline_shapes) == 3


@on_one
@pytest.mark.parametrize("country", ["KR", "KG", "UZ", "MN"])
def test_a_group_with_nothing_yet_gets_blanks(office: Office, country: str) -> None:
    group = office.group(country, "", FIVE[:1])
    for paper, form in EVERY:
        _whole(office.reads(group, paper, form, "en"), "en", paper)


@on_one
def test_a_plan_that_never_pays_says_so(office: Office) -> None:
    group = office.group("KG", "KG-GO", FIVE)
    office.plans(group, 0, {**LINES, "costs": [("Example wages", 20_000_000)]})
    assert "Never, with these numbers" in office.reads(group, "plan", "pdf", "en")


# ---------------------------------------------------------------- whose they are


def test_strangers_and_who_has_left_get_nothing(office: Office, uzbek: int, korean: int) -> None:
    for paper in PAPERS:
        assert office.paper(uzbek, paper, "pdf", "en", office.person()) is None
        assert office.paper(uzbek, paper, "pdf", "en", office.asking[korean]) is None
    with office.database.writing() as conn:
        groups = Groups(conn, office.database.vault)
        groups.leave(groups.members(uzbek)[0].id, NOW)
    assert office.paper(uzbek, "articles", "pdf", "en") is None
    assert not any((office.folder / "papers").glob("*"))


def test_whoever_is_named_can_see_that_a_paper_was_written(office: Office, uzbek: int) -> None:
    for paper in PAPERS:
        office.paper(uzbek, paper, "docx", "en")
    with office.database.reading() as conn:
        everybody = Groups(conn, office.database.vault).members(uzbek)
        seen = [[(one.deed, one.actor) for one in Audit(conn).about(member.person)] for member in everybody]
    assert seen[0] == [("group-paper", "you")] * 3
    assert seen[1:] == [[("group-paper", "migrant")] * 3] * 6


def test_anybody_may_ask_and_the_work_itself_looks_whose_it_is() -> None:
    assert KINDS[KIND].allows("migrant")
    assert not KINDS["export"].allows("migrant")
    assert KINDS["export"].allows("staff")


# ---------------------------------------------------------------- what people type


HOSTILE = ("<b>Test</b> <i>&lt;x&gt;", "🐑" * 40, "\u202eTset abcd\u202c", "Test { $x } %s", "</b><script>")


@on_one
@pytest.mark.parametrize(("paper", "form"), EVERY)
def test_whatever_people_call_themselves(office: Office, paper: str, form: str) -> None:
    group = office.group("UZ", "UZ-SA", HOSTILE, name="<b>Example & Söhne</b>")
    office.votes(group, "articles", "<b>x</b> & <u>y</u>", "yyyyy")
    office.plans(group, 1, {"startup": [("<b>saw</b> _x $y$", 10**12)] * 30, "income": [("a", 1)], "costs": []})
    read = office.reads(group, paper, form, "ko")
    assert "<b>Example & Söhne</b>" in read
    if paper in {"founders", "minutes", "register"}:
        assert "<b>Test</b> <i>&lt;x&gt;" in read
        assert "Test { $x } %s" in read
        assert "</b><script>" in read
        assert "Tset abcd" in read, "nothing turns the line around"
        assert "\u202e" not in read
