"""The overview as a picture: in every language, without a missing letter, and without small groups."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from bot.papers import chart
from flows.staff.desk import Overview
from locales import LANGUAGES, Words

STATUSES = ("new", "withdrawn", "returned", "approved", "rejected")
OVERVIEW = Overview(
    status={status: 1234 // (at + 1) ** 3 for at, status in enumerate(STATUSES)},
    country={"KG": 800, "UZ": 600, "MN": 31, "other": 3},
    plan={"job": 400, "business": 300, "cooperative": 200, "undecided": 2},
    week={f"2026-W{week}": (week - 36) ** 2 for week in range(36, 48)},
    stopped={
        ("phone", "ky"): 40,
        ("home_place", "uz"): 20,
        ("training", "mn"): 9,
        ("visa", "ru"): 3,
        ("job", "ko"): 1,
    },
)
WORDS = Words.load(strict=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_is_there_and_the_picture_fits_a_phone(language: str, tmp_path: Path) -> None:
    path = tmp_path / "overview.png"
    chart.draw(OVERVIEW, WORDS, language, path)  # a missing letter is a warning, and warnings are errors
    with Image.open(path) as picture:
        wide, high = picture.size
        colours = picture.convert("L").getcolors(256) or []
    assert wide == 1080
    assert 1200 <= high <= 1900
    assert len(colours) > 20
    assert path.stat().st_size < 500_000


def test_a_letter_no_font_has_would_be_noticed(tmp_path: Path) -> None:
    overview = Overview({}, {}, {}, {"2026-W\u1201": 9}, {})
    with pytest.warns(UserWarning, match="missing from font"):
        chart.draw(overview, WORDS, "en", tmp_path / "overview.png")


def test_small_groups_are_one_bar_without_a_number() -> None:
    shown = {panel.title: [(bar.label, bar.count) for bar in panel.bars] for panel in panels()}
    assert shown["By country"] == [("Kyrgyzstan", 800), ("Uzbekistan", 600), ("Mongolia", 31), ("<5", None)]
    assert [count for _, count in shown["By week"]][:4] == [0, None, None, 9]
    assert shown["Where people stop"][-1] == ("<5", None)
    assert len(shown["Where people stop"]) == 4


def panels() -> tuple[chart.Panel, ...]:
    return chart.panels(OVERVIEW, WORDS, "en")


def test_nothing_to_show_is_a_picture_too(tmp_path: Path) -> None:
    chart.draw(Overview({}, {}, {}, {}, {}), WORDS, "ko", tmp_path / "overview.png")
    assert (tmp_path / "overview.png").stat().st_size > 1000
