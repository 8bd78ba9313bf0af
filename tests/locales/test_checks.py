import builtins
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from locales.checks import CHECKED, Finding, Need, check, notes

Plant = Callable[..., Path]

GOOD = {
    "en": "days = Your return home is in { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }, { $name }.",
    "ky": "days = Мекениңизге кайтууга { $n } күн калды, { $name }.",
    "uz": "days = Vataningizga qaytishga { $n } kun qoldi, { $name }. So‘rov va ma’lumot.",
    "mn": "days = Таны эх орондоо буцаж очиход { $n } хоног үлдлээ, { $name }.",
    "ru": (
        "days = До вашего возвращения домой { $n ->\n    [one] остался { $n } день\n"
        "    [few] осталось { $n } дня\n   *[many] осталось { $n } дней\n }, { $name }."
    ),
    "ko": "days = { $name } 님, 귀국까지 { $n }일 남았습니다.",
}  # fmt: skip
NEED = Need("days", {"n": 365, "name": "Айбек"}, limit=120)


def found(folder: Path, *needs: Need, unused: bool = False) -> list[str]:
    return [f"{finding.language}: {finding.what}" for finding in check(folder, needs, unused=unused)]


def english(plant: Plant, text: str, *needs: Need) -> str:
    folder = plant(en=text)
    return "; ".join(finding.what for finding in check(folder, needs) if finding.language == "en")


def one(plant: Plant, language: str, text: str, source: str = "a = Something quite different, 0") -> str:
    """What is found in a text of one language besides what the others lack."""
    folder = plant(**{"en": source, language: text})
    return "; ".join(finding.what for finding in check(folder) if finding.language == language)


def test_good_texts_are_clean(plant: Plant) -> None:
    assert found(plant(**GOOD, all="language-ru = Русский"), NEED, Need("language-ru"), unused=True) == []


def test_a_finding_is_one_clear_line() -> None:
    finding = Finding("ru", "ru/enrollment.ftl", "enrollment-phone.hint", "is not translated")
    assert str(finding) == "ru/enrollment.ftl: enrollment-phone.hint: is not translated"


def test_missing_and_obsolete_texts(plant: Plant) -> None:
    folder = plant(
        **GOOD | {"en": GOOD["en"] + "\nhello = Hello\n    .hint = Hint", "ru": GOOD["ru"] + "\nold = Старый"}
    )
    (folder / "ko" / "flow.ftl").write_text(GOOD["ko"] + "\nhello = 안녕", encoding="utf-8")
    findings = found(folder)
    assert "ru: is not translated" in findings
    assert "ru: is no text of the English source" in findings
    assert [line for line in findings if line.startswith("ko")] == ["ko: is not translated"]  # the attribute


def test_texts_said_and_not_there_or_there_and_not_said(plant: Plant) -> None:
    folder = plant(**GOOD)
    assert found(folder, NEED, Need("nothing")) == ["en: is said but there is no such text"]
    assert found(folder, unused=True) == ["en: nobody says this text"]


def test_a_text_inside_another_is_not_unused(plant: Plant) -> None:
    folder = plant(en="a = A { b.x }\nb =\n    .x = X")
    assert "en: nobody says this text" not in found(folder, Need("a"), unused=True)


def test_variables(plant: Plant) -> None:
    assert "uses $nam, which is not given" in one(plant, "ru", "a = Привет, { $nam }", "a = Hello, { $name }")
    assert "leaves out $name" in one(plant, "ru", "a = Привет", "a = Hello, { $name }")
    assert english(plant, "a = Hello, { $name }", Need("a")) == "uses $name, which is not given"
    assert english(plant, "a = Hello, { $name }", Need("a", {"name": "x"})) == ""


def test_a_variable_only_chosen_by_need_not_be_used(plant: Plant) -> None:
    source = "a = { $who ->\n    [woman] Madam\n   *[other] Sir\n }"
    assert one(plant, "ko", "a = 고객님", source) == ""


@pytest.mark.parametrize(
    ("language", "text", "missing"),
    [
        ("ru", "[one] день\n   *[other] дней", ["few", "many"]),
        ("ru", "[one] день\n    [few] дня\n   *[many] дней", []),
        ("ru", "[1] день\n    [few] дня\n   *[many] дней", ["one"]),
        ("ky", "[one] күн\n   *[other] күн бар", []),
        ("ky", "[1] бир\n   *[other] күн бар", []),
        ("mn", "[few] өдөр\n   *[other] өдөр", ["one"]),
    ],
)
def test_plural_categories(plant: Plant, language: str, text: str, missing: list[str]) -> None:
    whats = one(plant, language, f"a = {{ $n ->\n    {text}\n }}", "a = { $n }")
    assert [f"has no [{category}] for $n" in whats for category in missing] == [True] * len(missing)
    assert whats.count("has no [") == len(missing)


def test_a_plural_of_a_text_and_a_choice_of_a_word(plant: Plant) -> None:
    source = "a = { $n ->\n    [one] day\n   *[other] days\n }"
    assert "given as text" in english(plant, source, Need("a", {"n": "5"}))
    assert "has no [one]" in english(plant, "a = { $n ->\n   *[other] days\n }", Need("a", {"n": 5}))
    assert english(plant, "a = { $who ->\n    [woman] Ms\n   *[other] Mr\n }", Need("a", {"who": "man"})) == ""


def test_length_is_that_of_the_longest_variant_filled_in(plant: Plant) -> None:
    text = "a = <b>{ $n ->\n    [one] x\n   *[other] { $n } xxxxx\n }</b> { $day } { -t }\n-t = term"
    full = len("1,000 xxxxx 5 March 1994 term")
    variables = {"n": 1000, "day": date(1994, 3, 5)}
    assert english(plant, text, Need("a", variables, limit=full)) == ""
    assert f"is up to {full} characters long" in english(plant, text, Need("a", variables, limit=full - 1))


def test_nothing_is_longer_than_telegram_takes(plant: Plant) -> None:
    assert "4096 are allowed" in english(plant, "a = " + "word " * 900)


def test_markup_is_checked_in_every_variant(plant: Plant) -> None:
    text = "a = { $n ->\n    [one] <b>x</b>\n   *[other] <b>x\n }"
    assert english(plant, text) == "<b> is never closed"
    assert "not markup" in english(plant, "a = <div>x</div>")
    assert english(plant, 'a = <a href="{ $url }">x</a>') == ""


def test_references_and_functions_must_exist(plant: Plant) -> None:
    assert "refers to b.x, which is nowhere" in english(plant, "a = { b.x }\nb = B")
    assert "refers to -t, which is nowhere" in english(plant, "a = { -t }")
    assert "calls UPPER" in english(plant, 'a = { UPPER("x") }')


def test_text_left_in_english(plant: Plant) -> None:
    assert one(plant, "uz", "a = Continue", "a = Continue") == "is left in English"
    assert "is left in English" in one(plant, "ru", "a = Tap the button", "a = Tap the button")
    for same in ("Telegram", "E-9", "HRD Korea", "{ $name }", "https://t.me/yurt", "/menu", '{ "Hana Bank" }'):
        assert one(plant, "uz", f"a = {same}", f"a = {same}") == ""


def test_words_of_the_languages_own_list_may_be_the_same(plant: Plant) -> None:
    folder = plant(en="a = Internet", uz="a = Internet")
    (folder / "uz" / "spelling.txt").write_text("# loanwords\nInternet  # the same everywhere\n", encoding="utf-8")
    assert [line for line in found(folder) if line.startswith("uz")] == []


def test_sentences_end_alike(plant: Plant) -> None:
    assert one(plant, "ru", "a = Готово", "a = It is done.") == "does not end like a sentence, English does"
    assert one(plant, "ru", "a = Готово.", "a = Done") == "ends like a sentence, English does not"
    assert one(plant, "ru", "a = Готово!", "a = It is done.") == ""


@pytest.mark.parametrize("slip", ["a = Две  пробела", "a = Пробел , запятая"])
def test_slips(plant: Plant, slip: str) -> None:
    assert one(plant, "ru", slip) != ""


@pytest.mark.parametrize(
    ("text", "slip"),
    [("So’rov", True), ("So'rov", True), ("Soʻrov", True), ("Ma'lumot", True), ("So‘rov, ma’lumot, tog‘", False)],
)
def test_uzbek_apostrophes(plant: Plant, text: str, *, slip: bool) -> None:
    assert bool(one(plant, "uz", f"a = {text}")) is slip


def test_without_pycld2_there_is_a_note(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *rest: object) -> object:
        if name == "pycld2":
            raise ImportError
        return real(name, *rest)  # type: ignore[arg-type]

    assert notes() == []
    monkeypatch.setattr(builtins, "__import__", refuse)
    assert notes() == ["language detection skipped: pycld2 is not installed"]
    assert found(plant(**GOOD), NEED) == []


def test_uzbek_cyrillic_is_left_to_uzbek() -> None:
    assert "uz_Cyrl" not in CHECKED
