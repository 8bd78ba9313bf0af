from collections.abc import Callable
from pathlib import Path

import pytest
from fluent.syntax import FluentParser

from locales.ftl import WordingError, read

Plant = Callable[..., Path]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a = fine\nb = { $open\nc = fine", "flow.ftl:2: Expected token"),
        ("a = fine\nthis is no message\n", "flow.ftl:2: "),
        ("a = one\nb = two\na = again", "flow.ftl:3: a is already in flow.ftl"),
        ("a = one\n    .x = 1\n    .x = 2", "flow.ftl:1: an attribute of a is written twice"),
    ],
)
def test_refuses_what_fluent_would_drop(plant: Plant, text: str, place: str) -> None:
    with pytest.raises(WordingError) as refusal:
        read(plant(en=text) / "en")
    assert place in str(refusal.value)


def test_a_text_stands_in_one_file_only(plant: Plant) -> None:
    folder = plant(en="a = one") / "en"
    (folder / "other.ftl").write_text("a = two", encoding="utf-8")
    with pytest.raises(WordingError, match=r"other\.ftl:1: a is already in flow\.ftl"):
        read(folder)


def test_a_language_without_a_folder_has_no_texts(tmp_path: Path) -> None:
    assert read(tmp_path / "ky").entries == {}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_parses_as_fluent_does(tmp_path: Path, newline: str) -> None:
    lines = [
        *("# comment", "-term = Термин", "a = Текст { $x } и { -term }", '    вторая строка { "{" }', ""),
        *("      глубже { $n ->", "        [one] один { $n }", "       *[other] много", "    } дальше  "),
        *("    .b = Ещё", "c =", "    Конец"),
    ]
    text = newline.join(lines)
    (tmp_path / "x.ftl").write_bytes(text.encode())
    entries = read(tmp_path).entries
    expected = FluentParser(with_spans=False).parse(text).body
    assert [entry.to_json() for entry in entries.values()] == [entry.to_json() for entry in expected]
