"""What is written is what is read: by openpyxl, by csv, by LibreOffice, in every script, formulas never."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.papers import spreadsheet, table
from bot.papers.columns import CODES, COLUMNS, STEP_CODES, Column
from bot.papers.sheet import MASK, Row, Sheet
from flows.enrollment import STEPS
from flows.model import Text
from tests.bot.papers.files import by_office, cells, lines, needs_office, types

COLUMNS_HERE = (
    Column("case", (Text("export-column-case"),)),
    Column("status", (Text("export-column-status"),)),
    Column("day", (Text("export-column-changed"),), "day"),
    Column("at", (Text("export-column-submitted"),), "moment"),
    Column("count", (Text("export-column-version"),), "number"),
)
MOMENT = datetime(2026, 11, 23, 21, 30, 45, tzinfo=UTC)
STRANGE = [
    "Өмүрбек Мырзаң үйү",
    "O‘zbekcha g‘isht, sug‘urta",
    "Монгол ажилчин Өнөрцэцэг",
    "Русский, с «кавычками»",
    "한국어 접수 번호",
    "=1+1",
    '=HYPERLINK("http://example.org","x")',
    "+996700123456",
    "-5",
    "@SUM(A1)",
    "\tafter a tab",
    "0012345",
    "1e5",
    "2026-11-23",
    "http://example.org/path",
    "two\nlines",
    'quotes " and, commas; here',
    "_x0041_",
    " spaces around ",
    "🎉 emoji 👩🏽‍🌾",
]
ROWS: list[Row] = [(str(10_000_000 + n), text, "1994-03-25", MOMENT, n) for n, text in enumerate(STRANGE)]
ROWS.append(("10000099", MASK, MASK, None, None))


def sheet(rows: Sequence[Row] = ROWS) -> Sheet:
    words = ["Иштин номери", "Status", "=day", "at", "count"]
    return Sheet(COLUMNS_HERE, words, iter(rows), {"status": ("approve", "send back")}, "enrollments")


def written(folder: Path, rows: Sequence[Row] = ROWS) -> Path:
    path = folder / "some.xlsx"
    assert spreadsheet.write(
        sheet(rows), path, lambda count: [("rows", str(count)), ("why", "=1+1")], folder
    ) == len(rows)
    return path


def test_a_spreadsheet_reads_back_as_it_was_written(tmp_path: Path) -> None:
    path = written(tmp_path)
    found = cells(path)
    assert found[0] == [column.code for column in COLUMNS_HERE]
    assert found[1] == list(sheet().words)
    assert [row[1] for row in found[2:]] == [*STRANGE, MASK]
    for row in found[2:-1]:
        assert row[2] == datetime(1994, 3, 25)  # noqa: DTZ001 - a spreadsheet knows no zones
        assert abs((row[3] - MOMENT.replace(tzinfo=None)).total_seconds()) < 1
    assert [row[4] for row in found[2:-1]] == list(range(len(STRANGE)))
    assert found[-1] == ["10000099", MASK, MASK, None, None]
    assert cells(path, "about") == [["rows", str(len(ROWS))], ["why", "=1+1"]]


def test_nothing_in_a_spreadsheet_is_a_formula_or_a_link(tmp_path: Path) -> None:
    path = written(tmp_path)
    kinds = types(path)
    assert not any("f" in row for row in kinds)
    assert {row[1] for row in kinds} == {"s"}
    assert {(row[2], row[3], row[4]) for row in kinds[2:-1]} == {("d", "d", "n")}


def test_an_empty_spreadsheet_is_still_one(tmp_path: Path) -> None:
    assert len(cells(written(tmp_path, []))) == 2


@needs_office
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_libreoffice_reads_a_spreadsheet_as_we_do(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path)
    saved = by_office(path, kind, tmp_path)
    if kind == "xlsx":
        assert _plain(saved) == _plain(path)
        assert not any("f" in row for row in types(saved))
        return
    found = lines(saved)
    assert [row[1] for row in found[2:]] == [*STRANGE, MASK]
    assert {(row[2], row[3]) for row in found[2:-1]} == {("1994-03-25", "2026-11-23 21:30")}


def _plain(path: Path) -> list[list[object]]:
    """Give the rows without parts of seconds, and without the one text LibreOffice itself spoils when it saves."""
    rows = ([c.replace(microsecond=0) if isinstance(c, datetime) else c for c in row[:5]] for row in cells(path))
    return [row for row in rows if row[0] != str(10_000_000 + STRANGE.index("_x0041_"))]


def test_csv_reads_back_and_disarms_formulas(tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    assert table.write(sheet(), path) == len(ROWS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    found = lines(path)
    assert found[0] == [column.code for column in COLUMNS_HERE]
    assert found[1][2] == "'=day"
    for row, text in zip(found[2:], [*STRANGE, MASK], strict=True):
        assert row[1] == (f"'{text}" if text[0] in "=+-@\t\r" else text)
    assert found[2][2:] == ["1994-03-25", "2026-11-23 21:30", "0"]
    assert found[-1][2:] == [MASK, "", ""]


@needs_office
def test_libreoffice_finds_no_formula_in_the_csv(tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    table.write(sheet(), path)
    saved = by_office(path, "xlsx", tmp_path)
    name = saved.stem
    assert not any("f" in row for row in types(saved, name))
    shown = [row[1] for row in cells(saved, name)[2:]]
    assert shown[:5] == STRANGE[:5]
    assert shown[5] in {"=1+1", "'=1+1"}


def test_codes_are_all_there_and_different() -> None:
    codes = [column.code for column in COLUMNS]
    assert len(codes) == len(CODES)
    assert codes[:6] == ["case", "status", "decision", "reason", "answers_to_mend", "version"]
    assert {column.step for column in COLUMNS if column.step} == set(STEP_CODES) == {step.id for step in STEPS}
    assert {column.step for column in COLUMNS if column.personal and column.step} == {
        step.id for step in STEPS if step.personal
    }


def test_parts_of_a_file_lie_beside_it_and_are_gone_at_the_end(tmp_path: Path) -> None:
    written(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["some.xlsx"]
