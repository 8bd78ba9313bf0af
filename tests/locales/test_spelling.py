import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from locales import kyrgyz_words, spelling
from locales.endings import stems

Plant = Callable[..., Path]

ALWAYS = os.environ.get("CI") == "true"

needs_hunspell = pytest.mark.skipif(
    not ALWAYS and shutil.which("hunspell") is None,
    reason="hunspell is not installed: apt-get install hunspell hunspell-ru hunspell-uz hunspell-mn",
)


def wrong(folder: Path) -> list[str]:
    findings, notes = spelling.check(folder, folder / "cache")
    assert notes == []
    return [finding.what.split("”")[0].removeprefix("“") for finding in findings]


@needs_hunspell
@pytest.mark.parametrize(
    ("language", "text", "typos"),
    [
        ("ru", "Заполните <b>анкету</b>, { $name }, и нажмите /menu или что-нибудь. E-9, Telegram", []),
        ("ru", "Заполните онкету и дакументы", ["дакументы", "онкету"]),
        ("uz", "Shartnoma va sug‘urta, telefoningizni EPS va HRD Korea", []),
        ("uz", "Shartmona va sug‘utra", ["Shartmona", "sug‘utra"]),
        ("mn", "Эх орондоо буцах өргөдөл", []),
        ("mn", "Эх орондоо буцхх өргөдөл", ["буцхх"]),
        ("ko", "귀국하기 전에 신청하세요", []),
    ],
)
def test_misspelled_words(plant: Plant, language: str, text: str, typos: list[str]) -> None:
    assert wrong(plant(**{language: f"a = {text}"})) == typos


@needs_hunspell
def test_a_language_allows_its_own_words(plant: Plant) -> None:
    folder = plant(ru="a = Кооператив Жылдызча, сертификат Жылдызчада")
    assert set(wrong(folder)) == {"Жылдызча", "Жылдызчада"}
    (folder / "ru" / "spelling.txt").write_text("# names\nЖылдызча  # a cooperative\n", encoding="utf-8")
    assert wrong(folder) == []


@needs_hunspell
def test_a_finding_says_where(plant: Plant) -> None:
    [finding], _ = spelling.check(plant(ru="a = Да\n    .hint = Превет"), Path())
    assert str(finding) == "ru/flow.ftl: a.hint: “Превет” is in no dictionary (allow it in ru/spelling.txt)"


def test_kyrgyz_words_come_from_a_list(plant: Plant) -> None:
    folder = plant(ky="a = Мекенге кайтуу, документтериңиз даярдаңыз, докумнет")
    (folder / "cache").mkdir()
    (folder / "cache" / "kyrgyz.words").write_text("мекен\nкайтуу\nдокумент\nдаярда\n", encoding="utf-8")
    assert wrong(folder) == ["докумнет"]


def test_the_kyrgyz_list_is_unpacked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools, data = tmp_path / "tools", tmp_path / "data"
    (data / "5" / "tessdata").mkdir(parents=True)
    (data / "5" / "tessdata" / "kir.traineddata").touch()
    tools.mkdir()
    for name, script in {"combine_tessdata": "exit 0", "dawg2wordlist": 'echo мекен > "$3"'}.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (tools / name).chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    assert "мекен" in kyrgyz_words.load(tmp_path / "cache", data)
    shutil.rmtree(tools)
    assert "мекен" in kyrgyz_words.load(tmp_path / "cache", data)


def test_without_tools_there_are_notes(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    findings, notes = spelling.check(plant(ru="a = Превет", ky="a = Салам", ko="a = 네네"), Path("nowhere"))
    assert findings == []
    assert notes == [
        "spelling of ky skipped: the packages tesseract-ocr and tesseract-ocr-kir are not installed",
        "spelling of ru skipped: hunspell is not installed",
        "spelling of ko skipped: hunspell is not installed",
    ]


@needs_hunspell
def test_a_missing_dictionary_is_a_note(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "_DICTIONARIES", {"ru": "xx_XX"})
    assert spelling.check(plant(ru="a = Превет"), Path())[1] == [
        "spelling of ru skipped: hunspell has no dictionary xx_XX"
    ]


def test_stems_lose_up_to_two_endings() -> None:
    assert {"телефонингиз", "телефон"} <= set(stems("uz", "телефонингизни"))
    assert "документ" in set(stems("ky", "документтериңиз"))
    assert set(stems("ru", "документами")) == {"документами"}
