"""The directory as a spreadsheet, there and back: nothing is lost, only what somebody changed counts, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import openpyxl
import pytest

from bot import amending, facts, listing
from bot.jobs import Bench, Paper
from bot.settings import Settings
from flows.facts.fields import FIELDS
from flows.model import Link
from flows.staff.keeping import CHAT, SPREADSHEET, Amended, Difference
from locales import Words
from storage import keeping
from storage.amendments import Amendments
from storage.database import Database
from storage.jobs import Job
from tests.bot.papers.files import by_office, needs_office

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
WORDS = Words.load(strict=True)
FACTS = facts.load()
ME = 77

Cells = dict[str, object]


@dataclass
class Office:
    """A database with the directory of the release, and somebody who gets it as tables and hands them in."""

    database: Database
    folder: Path
    files: Iterator[int]

    def table(self, form: str = "xlsx", language: str = "en") -> Path:
        folder = self.folder / str(next(self.files))
        folder.mkdir()
        bench = Bench(Settings(bot_token="1:x", data_dir=folder), self.database, WORDS, folder, NOW)
        paper = listing.work(bench, self.job({"format": form, "language": language}), lambda _: None)
        assert isinstance(paper, Paper)
        return paper.path

    def job(self, asked: object) -> Job:
        return Job(1, "entries", ME, asked, 1, NOW)  # type: ignore[arg-type]

    def changed(self, table: Path, change: Callable[[list[Cells]], None], out: str = "back.xlsx") -> Path:
        """Change the rows of a table as somebody would in a spreadsheet program."""
        book = openpyxl.load_workbook(table)
        page = book.worksheets[0]
        codes = [str(cell.value) for cell in page[1]]
        rows = [dict(zip(codes, values, strict=True)) for values in page.iter_rows(min_row=3, values_only=True)]
        change(rows)
        page.delete_rows(3, page.max_row)
        for row in rows:
            page.append([row.get(code) for code in codes])
        book.save(table.parent / out)
        return table.parent / out

    def hand_in(self, table: Path) -> Amended | None:
        """Give what would change; None: nothing."""
        assert amending.fits(table, WORDS)
        reply = amending.bring_in(table, self.job({}), WORDS, self.database, lambda _: None)
        links = [button for row in reply.rows for button in row if isinstance(button, Link)]
        if not links:
            return None
        with self.database.reading() as conn:
            return Amendments(conn).get(int(links[0].args[0]))

    def differences(self, upload: Amended) -> list[Difference]:
        with self.database.reading() as conn:
            return list(Amendments(conn).differences(upload.id, skip=0, rows=1000))

    def apply(self, upload: Amended) -> int:
        with self.database.writing() as conn:
            return Amendments(conn).apply(upload.id, ME, NOW)

    def fields(self, number: int) -> dict[str, str]:
        with self.database.reading() as conn:
            kept = keeping.Keeping(conn).get(str(number))
        assert kept
        return dict(kept.fields)

    def edit(self, number: int, **fields: str) -> None:
        with self.database.writing() as conn:
            desk = keeping.Keeping(conn)
            kept = desk.get(str(number))
            assert kept
            desk.change(number, kept.version, fields, by=ME, how=CHAT, now=NOW)


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    with database.writing() as conn:
        keeping.take_release(conn, FACTS.services, NOW)
    return Office(database, tmp_path, count())


def test_a_table_that_nobody_changed_changes_nothing(office: Office) -> None:
    for language in ("en", "ko"):
        assert office.hand_in(office.table(language=language)) is None


@needs_office
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_table_saved_by_a_spreadsheet_program_changes_nothing(office: Office, kind: str, tmp_path: Path) -> None:
    assert office.hand_in(by_office(office.table(), kind, tmp_path)) is None


def test_what_was_changed_is_shown_applied_once_and_in_the_history(office: Office) -> None:
    def change(rows: list[Cells]) -> None:
        rows[0]["city"] = "Ulsan"
        rows[1]["local"] = None
        rows[2]["status"] = "retired"
        rows[3]["phones"] = "02-2110-7000"
        rows.append({"country": "KG", "categories": "training", "name.ru": "Школа", "source": "x", "seen_on": 2026,
                     "confidence": "sourced-weak", "free": "yes"})  # fmt: skip

    upload = office.hand_in(office.changed(office.table(), change))
    assert upload
    assert (upload.changed, upload.added, upload.refused) == (4, 1, [])
    shown = office.differences(upload)
    assert [set(one.fields) for one in shown[:4]] == [{"city"}, {"local"}, {"status"}, {"phones"}]
    assert office.fields(1)["city"] != "Ulsan", "nothing has happened yet"
    assert office.apply(upload) == 5
    assert office.apply(upload) == 0
    assert (office.fields(1)["city"], office.fields(2)["local"], office.fields(3)["status"]) == (
        "Ulsan",
        "",
        "retired",
    )
    assert office.fields(4)["phones"] == "02-2110-7000 | +82221107000 | unknown"
    new = office.fields(len(FACTS.services) + 1)
    assert (new["name.ru"], new["seen_on"], new["free"]) == ("Школа", "2026", "yes")
    with office.database.reading() as conn:
        for number in (1, 2, 3, 4, len(FACTS.services) + 1):
            [made] = keeping.Keeping(conn).history(number, 9)
            assert (made.how, made.by) == (SPREADSHEET, ME)
    assert office.hand_in(office.table()) is None


def test_every_field_comes_back(office: Office) -> None:
    """What the table says of an entry is all there is: a copy of it as a new row is the same entry."""

    def copy_all(rows: list[Cells]) -> None:
        rows[:] = [{**row, "number": None, "version": None} for row in rows]

    upload = office.hand_in(office.changed(office.table(), copy_all))
    assert upload
    assert (upload.added, upload.refused) == (len(FACTS.services), [])
    assert office.apply(upload) == len(FACTS.services)
    for number in range(1, len(FACTS.services) + 1):
        assert office.fields(number) == office.fields(number + len(FACTS.services))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("country", "XX"),
        ("region", "UZ-SA"),
        ("categories", "training nonsense"),
        ("phones", "call us"),
        ("phones", "112 | 112 | maybe"),
        ("at", "91, 0"),
        ("website", "javascript:alert(1)"),
        ("email", "nobody"),
        ("seen_on", "yesterday"),
        ("confidence", "certain"),
        ("status", "gone"),
        ("source", None),
        ("offers.ky", "ө" * 701),
    ],
)
def test_what_a_field_cannot_hold_is_refused_by_its_name(office: Office, field: str, value: object) -> None:
    def change(rows: list[Cells]) -> None:
        rows[0][field] = value
        rows[1]["city"] = "Ulsan"

    upload = office.hand_in(office.changed(office.table(), change))
    assert upload
    assert [(one.row, one.case, one.why) for one in upload.refused] == [(3, "1", f"field:{field}")]
    assert office.apply(upload) == 1, "the good rows count"


def test_who_changed_the_same_entry_meanwhile_is_not_overwritten(office: Office) -> None:
    table = office.table()
    office.edit(1, city="Busan")
    office.edit(2, city="Busan")

    def change(rows: list[Cells]) -> None:
        rows[0]["local"] = "Example"
        rows[2]["local"] = "Example"

    upload = office.hand_in(office.changed(table, change))
    assert upload
    assert [(one.case, one.why) for one in upload.refused] == [("1", "moved")]
    assert upload.changed == 1, "the row nobody touched is no conflict"
    office.edit(3, city="Busan")
    assert office.apply(upload) == 0, "it moved on after it was read"
    assert [office.fields(n)["city"] for n in (1, 2, 3)] == ["Busan"] * 3
    assert office.fields(3)["local"] != "Example"


def test_rows_nobody_can_place_are_refused(office: Office) -> None:
    def change(rows: list[Cells]) -> None:
        rows.append({**rows[0], "city": "Ulsan"})
        rows.append({**rows[1], "number": 999_999})
        rows.append({**rows[1], "number": "one"})

    upload = office.hand_in(office.changed(office.table(), change))
    assert upload
    assert (upload.changed, upload.added) == (0, 0)
    whys = {(one.case, one.why) for one in upload.refused}
    assert whys == {("1", "twice"), ("999999", "unknown"), ("", "unknown")}


def test_a_column_left_out_stays_as_it_is(office: Office) -> None:
    table = office.table()
    book = openpyxl.load_workbook(table)
    page = book.worksheets[0]
    codes = [str(cell.value) for cell in page[1]]
    for at in sorted((codes.index(code) + 1 for code in ("address", "offers.en", "status")), reverse=True):
        page.delete_cols(at)
    page.cell(3, [str(cell.value) for cell in page[1]].index("city") + 1, "Ulsan")
    book.save(table)
    upload = office.hand_in(table)
    assert upload
    [only] = office.differences(upload)
    assert set(only.fields) == {"city"}


def test_a_table_has_a_column_for_every_field_and_no_formula(office: Office) -> None:
    office.edit(1, **{"offers.en": "=1+1 is a sum"})
    book = openpyxl.load_workbook(office.table())
    page = book.worksheets[0]
    codes = [cell.value for cell in page[1]]
    assert codes == ["number", "version", *FIELDS]
    cell = page.cell(3, codes.index("offers.en") + 1)
    assert (cell.value, cell.data_type) == ("=1+1 is a sum", "s")


def test_a_table_is_no_reviewed_one(office: Office, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("case,version,decision\n1,1,approved\n", encoding="utf-8")
    assert not amending.fits(other, WORDS)
