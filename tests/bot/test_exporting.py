"""Exports hold what people answered, in the reader's words, masked where it must be, and say so in the audit."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot import exporting
from bot.__main__ import app
from bot.exporting import Order, export
from bot.papers.sheet import MASK
from bot.settings import Format
from flows.enrollment import PERSONAL
from flows.model import Json
from flows.staff.desk import Filter
from locales import Words
from storage.audit import Audit
from storage.database import Database
from storage.enrollments import Enrollments
from storage.exports import Wanted
from storage.review import Review
from tests.bot.living import KEY
from tests.bot.papers.files import cells, lines
from tests.storage.cast import HOUR, NOW, answer, somebody

WORDS = Words.load(strict=True)
EVERYTHING = Wanted(Filter(status=""))
AIDA: dict[str, Json] = {
    "collect": True,
    "family_name": "TESTOVA",
    "given_name": "AIDA",
    "nationality": "KG",
    "birth": "1994-03-25",
    "phone": "+996700000000",
    "home_region": "KG-Y",
    "home_place": "=Ыссык-Көл айылы",
    "work_region": "KR-41",
    "departure": "2027-03-15",
    "returned": None,
    "plan": "cooperative",
    "training": ["welding", "cooking"],
    "training_language": "ky",
    "share_hrdk": False,
}
BOLD: dict[str, Json] = {"given_name": "BOLD", "nationality": "MN", "plan": "job", "home_region": "MN-1"}


def enroll(database: Database, answers: Mapping[str, Json], *, later: int = 0) -> int:
    with database.writing() as conn:
        person = somebody(conn, database.vault)
        given = {step: answer(value) for step, value in answers.items()}
        now = NOW + later * HOUR
        desk = Enrollments(conn, database.vault)
        desk.submit(person.id, given, PERSONAL, version=0, form_version=1, language="ky", now=now)
    return person.id


def order(form: Format = Format.XLSX, *, masked: bool = False, wanted: Wanted = EVERYTHING) -> Order:
    return Order(0, "Example Coordinator", wanted, form, "en", "monthly report", masked, NOW)


def written(database: Database, folder: Path, wish: Order) -> list[dict[str, Any]]:
    """Export, and read the rows back by the codes of their columns."""
    path = folder / exporting.file_name(wish)
    export(database, WORDS, wish, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    codes, _, *rows = cells(path) if wish.format is Format.XLSX else lines(path)
    path.unlink()
    return [dict(zip(codes, row, strict=False)) for row in rows]


@pytest.mark.parametrize("form", list(Format))
def test_a_row_is_what_a_person_answered(database: Database, tmp_path: Path, form: Format) -> None:
    enroll(database, AIDA)
    enroll(database, BOLD)
    row, other = written(database, tmp_path, order(form))
    assert (row["given_name"], row["nationality"], row["home_region"]) == ("AIDA", "Kyrgyzstan", "Issyk-Kul")
    assert (row["plan"], row["collect"], row["share_hrdk"]) == ("Start a cooperative with others", "Yes", "No")
    assert row["training_language"] == "Кыргызча"
    assert [str(row[f"training.{choice}"]) for choice in ("welding", "cooking", "hair")] == ["1", "1", "0"]
    assert row["answered.plan"] == "ky/1"
    assert not row["returned"]
    assert not row["decision"]
    assert str(row["departure"])[:10] == "2027-03-15"
    assert str(row["submitted"])[:16] == "2026-11-23 21:30"
    assert other["given_name"] == "BOLD"
    assert not other["training.welding"]
    if form is Format.XLSX:
        assert (row["phone"], row["home_place"]) == ("+996700000000", "=Ыссык-Көл айылы")
    else:
        assert (row["phone"], row["home_place"]) == ("'+996700000000", "'=Ыссык-Көл айылы")


@pytest.mark.parametrize("form", list(Format))
def test_masked_only_tells_that_something_was_answered(database: Database, tmp_path: Path, form: Format) -> None:
    enroll(database, AIDA)
    [row] = written(database, tmp_path, order(form, masked=True))
    for step in PERSONAL:
        assert (row[step] or None) == (MASK if AIDA.get(step) is not None else None), step
    assert row["nationality"] == "Kyrgyzstan"
    shown = " ".join(map(str, row.values()))
    assert not any(str(AIDA[step]) in shown for step in PERSONAL if AIDA.get(step))


def test_everybody_in_an_unmasked_export_can_see_it(database: Database, tmp_path: Path) -> None:
    aida, bold = enroll(database, AIDA), enroll(database, BOLD)
    written(database, tmp_path, order(masked=True))
    written(database, tmp_path, order(wanted=Wanted(Filter(status="", country="KG"))))
    with database.reading() as conn:
        assert [(seen.deed, seen.why) for seen in Audit(conn).about(aida)] == [("exported", "monthly report")]
        assert Audit(conn).about(bold) == []


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Wanted(Filter()), ["AIDA", "BOLD"]),
        (Wanted(Filter(status="approved")), []),
        (Wanted(Filter(plan="job")), ["BOLD"]),
        (Wanted(Filter(month="2027-03")), ["AIDA"]),
        (Wanted(Filter(region="MN-1")), ["BOLD"]),
        (Wanted(Filter(since="2026-11-24", until="2026-11-24")), ["AIDA"]),  # days as Seoul counts them
        (Wanted(Filter(since="2026-11-25")), ["BOLD"]),
        (Wanted(Filter(), scope=("MN", "UZ")), ["BOLD"]),
        (Wanted(Filter(), after=NOW), ["BOLD"]),
    ],
)
def test_only_what_was_asked_for(database: Database, tmp_path: Path, wanted: Wanted, names: list[str]) -> None:
    enroll(database, AIDA)
    enroll(database, BOLD, later=24)
    assert [row["given_name"] for row in written(database, tmp_path, order(wanted=wanted))] == names


def test_the_last_decision_is_told(database: Database, tmp_path: Path) -> None:
    enroll(database, AIDA)
    with database.writing() as conn:
        by = somebody(conn, database.vault).id
        review = Review(conn, database.vault)
        [line] = review.lines(Filter(), (), skip=0, rows=2)
        review.take(line.case, by)
        decided = {"note": "Сүрөт жок", "language": "ky", "mend": ("phone",), "version": 1, "by": by, "now": NOW}
        review.decide(line.case, "returned", **decided)  # type: ignore[arg-type]
    [row] = written(database, tmp_path, order())
    assert row["last_note"] == "Сүрөт жок"
    assert str(row["last_decided"])[:16] == "2026-11-23 21:30"
    assert row["last_decision"]
    [masked] = written(database, tmp_path, order(masked=True))
    assert masked["last_note"] == MASK


def test_more_than_one_chunk_is_read_whole_and_once(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.exports._CHUNK", 2)
    people = [enroll(database, {**BOLD, "given_name": f"TEST{n}"}) for n in range(5)]
    told: list[int] = []
    path = tmp_path / "some.xlsx"
    assert export(database, WORDS, order(), path, told.append) == len(people)
    assert [row[16] for row in cells(path)[2:]] == [f"TEST{n}" for n in range(5)]
    assert told == [36, 72, 90, 100]
    with database.reading() as conn:
        assert all(len(Audit(conn).about(person)) == 1 for person in people)


@pytest.mark.parametrize("language", ["ky", "uz", "uz_Cyrl", "mn", "ru", "ko", "en"])
def test_headings_and_notes_are_in_every_language(database: Database, tmp_path: Path, language: str) -> None:
    enroll(database, AIDA)
    path = tmp_path / "some.xlsx"
    export(database, WORDS, replace(order(), language=language), path)
    assert all(cells(path)[1])
    about = cells(path, "about")
    assert {row[1] for row in about} >= {"Example Coordinator", "monthly report", "1"}


def test_the_command_line_exports_and_does_not_overwrite(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YURT_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("YURT_SECRET_KEYS", KEY)
    database = Database.open(sqlite_url, [bytes(range(32))])
    database.upgrade()
    aida = enroll(database, AIDA)
    out = tmp_path / "out.csv"
    command = ["export", "--format", "csv", "--out", str(out), "--why", "a test", "--country", "KG"]
    run = CliRunner()
    assert run.invoke(app, command).exit_code == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert lines(out)[2][16] == "AIDA"
    assert run.invoke(app, command).exit_code != 0
    assert run.invoke(app, [*command, "--masked", "--force"]).exit_code == 0
    assert lines(out)[2][16] == MASK
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []
    with database.reading() as conn:
        assert [(seen.actor, seen.why) for seen in Audit(conn).about(aida)] == [("gone", "a test")]
    database.close()
