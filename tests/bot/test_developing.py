"""The report on what cooperatives plan, read back as a spreadsheet and as a paper."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from bot import developing
from bot.jobs import Bench, Paper
from bot.settings import Settings
from flows.model import Reply
from locales import Words
from storage.cooperatives import Groups
from storage.database import Database
from storage.jobs import Job
from storage.plans import Plans
from tests.bot.papers.papers import pages
from tests.storage.cast import NOW, somebody

WORDS = Words.load(strict=True)


def group(database: Database, country: str, region: str, kind: str, *, members: int, women: int) -> None:
    """Found a group whose plan is written."""
    said = {"name": "Example", "country": country, "region": region, "kind": kind, "aim": "Example"}
    numbers = {"jobs": 12, "women": women, "young": 6, "share": 1000, "loan": 5000}
    with database.writing() as conn:
        groups, plans = Groups(conn, database.vault), Plans(conn, database.vault)
        founder = somebody(conn, database.vault, chat=None).id
        number = groups.found(said, person=founder, name="Test", now=NOW)
        for _ in range(members - 1):
            person = somebody(conn, database.vault, chat=None).id
            groups.join(number, person=person, name="Test", now=NOW)
        for section, values in {"numbers": numbers, "startup": {"lines": [["Dryer", 70000]]}}.items():
            plans.claim(number, section, None, NOW)
            plans.write(number, section, 0, values, NOW)


def report(database: Database, folder: Path, form: str, language: str, *scope: str) -> Path | Reply:
    bench = Bench(Settings(bot_token="1:x", data_dir=folder), database, WORDS, folder, NOW)
    asked = {"format": form, "language": language, "scope": list(scope)}
    paper = developing.work(bench, Job(1, "cooperatives", 77, asked, 1, NOW), lambda _: None)
    return paper.path if isinstance(paper, Paper) else paper  # type: ignore[return-value]


@pytest.fixture
def planned(database: Database) -> Database:
    group(database, "KG", "KG-N", "food", members=12, women=6)
    group(database, "KG", "KG-O", "crafts", members=14, women=7)
    group(database, "KG", "", "food", members=13, women=2)
    group(database, "KG", "KG-C", "trade", members=2, women=1)
    group(database, "UZ", "UZ-FA", "food", members=3, women=1)
    return database


def test_the_table_tells_sums_and_nobody(planned: Database, tmp_path: Path) -> None:
    path = report(planned, tmp_path, "xlsx", "en")
    assert isinstance(path, Path)
    book = openpyxl.load_workbook(path)
    codes, words, *rows = book.worksheets[0].iter_rows(values_only=True)
    assert words[3:5] == ("Groups", "Members")
    cells = [dict(zip(codes, row, strict=True)) for row in rows]
    whole = next(row for row in cells if row["by"] == "Together")
    assert (whole["groups"], whole["members"], whole["startup"], whole["currency"]) == (4, 41, 280000, "KGS")
    assert whole["shares"] == 41 * 1000
    regions = {row["what"]: row["members"] for row in cells if row["by"] == "By region"}
    assert regions == {"Osh region": 14, "We do not know yet": 13, "Others together": 14}
    women = {row["what"]: row["women"] for row in cells if row["by"] == "By region"}
    assert women["We do not know yet"] == "<5"
    assert "–" in women.values()
    [uzbek] = [row for row in cells if row["country"] == "Uzbekistan"]
    assert [value for value in uzbek.values() if value] == ["Uzbekistan", "<5"]
    assert "“<5”" in str(list(book["about"].values))


@pytest.mark.parametrize("language", ["en", "ky", "ko"])
def test_the_paper_reads_in_the_readers_language(planned: Database, tmp_path: Path, language: str) -> None:
    path = report(planned, tmp_path, "pdf", language)
    assert isinstance(path, Path)
    said = " ".join(pages(path))
    for text_id in (
        "coopreport-title",
        "coopreport-by.region",
        "coopreport-by.kind",
        "group-kind.food",
        "country-UZ",
    ):
        assert WORDS.say(language, text_id) in said, text_id
    assert "280 000 KGS" in said
    assert "<5" in said


def test_a_scope_is_kept_and_nothing_is_no_paper(planned: Database, tmp_path: Path) -> None:
    path = report(planned, tmp_path, "xlsx", "en", "UZ")
    assert isinstance(path, Path)
    assert "Kyrgyzstan" not in str(list(openpyxl.load_workbook(path).worksheets[0].values))
    assert isinstance(report(planned, tmp_path, "pdf", "en", "MN"), Reply)
