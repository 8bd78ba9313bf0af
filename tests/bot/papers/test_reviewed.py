"""Reviewed spreadsheets as people hand them back: saved by other programs, in any order, in any language."""

from __future__ import annotations

import codecs
import csv
import io
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.papers import reading, reviewed
from bot.papers.columns import COLUMNS, STEP_CODES
from bot.papers.reviewed import Decided, Found
from bot.papers.unreadable import Unreadable
from locales import LANGUAGES, Words
from tests.bot.papers.books import HEAD, KNOWN, NEEDED, WORDS, book, case

KNOWN_WORDS = reviewed.vocabulary(Words.load(strict=True))
CODES = [column.code for column in COLUMNS]
REASON = "Үйүңүз кайда? Uyingiz qayerda? 어디예요? Өнөөдөр"


@dataclass(frozen=True)
class Stands:
    version: int
    status: str


def read(path: Path) -> Found:
    return reviewed.read(reading.rows(path, KNOWN_WORDS.headings, reviewed.NEEDED), KNOWN_WORDS)


def exported(path: Path, count: int = 4) -> Path:
    """Make what an export writes: codes, words, a case a row."""
    known = {"status": "new", "version": 3, "phone": "+82 10-0000-0000", "job": "=1+2"}
    rows = [[{"case": case(n), **known}.get(code) for code in CODES] for n in range(count)]
    return book(path, [CODES, [code.title() for code in CODES], *rows])


def filled(path: Path) -> Path:
    """Decide on three of four cases, put the columns into another order, add one."""
    opened = load_workbook(exported(path))
    sheet = opened.active
    assert sheet is not None
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    decide = {2: ("approved", "", ""), 3: ("returned", REASON, "phone, home_place"), 4: ("rejected", "no", "")}
    for at, told in decide.items():
        for code, value in zip(("decision", "reason", "answers_to_mend"), told, strict=True):
            rows[at][CODES.index(code)] = value
    for at, row in enumerate(rows):
        row.insert(0, "my own notes" if at else "notes")
        row.reverse()
    return book(path, rows)


EXPECTED = [
    Decided(3, case(0), 3, "approved", "", ()),
    Decided(4, case(1), 3, "returned", REASON, ("phone", "home_place")),
    Decided(5, case(2), 3, "rejected", "no", ()),
]


def test_a_table_in_another_order_with_a_column_more_is_read(tmp_path: Path) -> None:
    found = read(filled(tmp_path / "cases.xlsx"))
    assert (found.decided, found.refused, found.undecided) == (EXPECTED, [], 1)


def test_a_table_that_lost_its_first_row_is_read_by_its_words(tmp_path: Path) -> None:
    words = Words.load()
    for language in LANGUAGES:
        said = [words.say(language, f"export-column-{code}") for code in HEAD]
        path = book(tmp_path / f"{language}.xlsx", [said, [case(0), "new", "approved", "", "", 3]])
        assert [one.case for one in read(path).decided] == [case(0)]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_what_libreoffice_saves_is_read(kind: str, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    filled(tmp_path / "cases.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    how = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false" if kind == "csv" else kind
    wish = [office, profile, "--headless", "--convert-to", how, "--outdir", str(tmp_path / "out")]
    subprocess.run([*wish, str(tmp_path / "cases.xlsx")], check=True, capture_output=True, timeout=100)
    assert read(tmp_path / "out" / f"cases.{kind}").decided == EXPECTED


ROWS = [
    HEAD,
    WORDS,
    (case(0), "new", "returned", REASON, "phone\nvisa", "3"),
    (case(1), "new", "approved", "'=1+1", "", "1"),
]


def written(separator: str, rows: Sequence[Sequence[str]] = ROWS) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    "code",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16-le", "utf-16-be"],
)
def test_csv_of_any_make_is_read(code: Callable[[str], bytes], separator: str, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes(code(written(separator)))
    first, second = read(path).decided
    assert (first.note, first.mend, first.version) == (REASON, ("phone", "visa"), 3)
    assert second.note == "=1+1"


@pytest.mark.parametrize(
    ("coding", "reason"), [("cp1251", "Пожалуйста, исправьте телефон"), ("cp949", "전화번호를 다시 적어 주세요")]
)
def test_old_codings_are_told_apart(coding: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes(written(";", [HEAD, (case(0), "", "rejected", reason, "", "1")]).encode(coding))
    assert [one.note for one in read(path).decided] == [reason]


def test_a_coding_in_doubt_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes(
        written(",", [HEAD, (case(0), "", "rejected", "gül çiçek ığdır şeker", "", "1")]).encode("cp1254")
    )
    with pytest.raises(Unreadable, match="unread-other"):
        read(path)


def test_decisions_and_answers_are_understood_in_every_language(tmp_path: Path) -> None:
    words = Words.load()
    for language in LANGUAGES:
        rows = [HEAD]
        for at, state in enumerate(("approved", "returned", "rejected")):
            label = words.say(language, "enrollment-phone.label") if state == "returned" else ""
            decision = (
                words.say(language, f"status-{state}").upper() if words.has(language, f"status-{state}") else state
            )
            rows.append((case(at), "", decision, "because", label, "1.0"))
        decided = read(book(tmp_path / f"{language}.xlsx", rows)).decided
        assert [one.state for one in decided] == ["approved", "returned", "rejected"], language
        assert decided[1].mend == ("phone",), language


def test_every_step_but_the_first_permission_may_be_sent_back() -> None:
    assert set(STEP_CODES) - set(KNOWN_WORDS.steps.values()) == {"collect"}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (("12345678", "", "approved", "", "", "1"), "unknown"),
        (("", "", "approved", "", "", "1"), "unknown"),
        ((case(7), "", "perhaps", "", "", "1"), "decision"),
        ((case(7), "", "rejected", "", "", "1"), "reason"),
        ((case(7), "", "rejected", "x" * 1001, "", "1"), "reason"),
        ((case(7), "", "returned", "why", "", "1"), "mend"),
        ((case(7), "", "returned", "why", "collect", "1"), "mend"),
        ((case(7), "", "returned", "why", "phone, shoe", "1"), "mend"),
        ((case(7), "", "approved", "", "", "2"), "moved"),
        ((case(7), "", "approved", "", "", "?"), "moved"),
        ((case(8), "", "approved", "", "", "1"), "moved"),
        ((case(9), "", "approved", "", "", "1"), "unknown"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(row: tuple[str, ...], why: str, tmp_path: Path) -> None:
    good = (case(1), "", "approved", "", "", "1")
    found = read(book(tmp_path / "cases.xlsx", [HEAD, good, row]))
    standing = {case(1): Stands(1, "new"), case(7): Stands(1, "new"), case(8): Stands(1, "approved")}
    assert [one.case for one in reviewed.fitting(found, standing)] == [case(1)]
    assert [(one.row, one.why) for one in found.refused] == [(3, why)]


def test_a_case_that_is_there_twice_is_refused_each_time(tmp_path: Path) -> None:
    rows = [
        HEAD,
        *(
            (case(at), "", decision, "no", "", "1")
            for at, decision in [(1, "approved"), (2, "ok"), (1, "rejected")]
        ),
    ]
    found = read(book(tmp_path / "cases.xlsx", rows))
    assert [one.case for one in found.decided] == [case(2)]
    assert [(one.row, one.why) for one in found.refused] == [(2, "twice"), (4, "twice")]


def test_a_table_without_our_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="unread-columns"):
        list(reading.rows(book(tmp_path / "cases.xlsx", [("case", "decision"), (case(0), "ok")]), KNOWN, NEEDED))
