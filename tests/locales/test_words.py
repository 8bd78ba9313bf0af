from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from locales import LANGUAGES, WordingError, Words

Plant = Callable[..., Path]

ENGLISH = """
    -yurt = Yurt
    engine-apology = Sorry, something went wrong.
    hello = Hello!
        .hint = Write your name.
        .label = Name
    greet = Hello, { $name }! This is { -yurt }, see { "E-9" } and { hello.label }.
    days = { $n ->
        [one] { $n } day left
       *[other] { $n } days left
     } for { $name }
    born = Born { $day }
    short = Born { DATETIME($day, dateStyle: "short") }
    since = Since { DATETIME($day, month: "long", year: "numeric") }
    won = { $sum } won
"""


def lenient(folder: Path) -> tuple[Words, list[str]]:
    problems: list[str] = []
    return Words.load(folder, problems=problems.append), problems


def strict(folder: Path) -> Words:
    return Words.load(folder, strict=True)


def test_says_the_text_of_the_language(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH, ru="hello = Здравствуйте!\n    .hint = Напишите имя."))
    assert words.say("ru", "hello") == "Здравствуйте!"
    assert words.say("ru", "hello.hint") == "Напишите имя."
    assert words.say("en", "hello") == "Hello!"


def test_puts_values_terms_literals_and_other_texts_in(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH))
    assert words.say("en", "greet", {"name": "Aibek"}) == "Hello, Aibek! This is Yurt, see E-9 and Name."


def test_leaves_no_isolation_marks_and_takes_long_values(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH))
    assert words.say("en", "days", {"n": 1, "name": "you"}) == "1 day left for you"
    assert "x" * 3000 in words.say("en", "greet", {"name": "x" * 3000})


def test_falls_back_to_english_for_each_attribute(plant: Plant) -> None:
    words, problems = lenient(plant(en=ENGLISH, ky="hello = Салам!"))
    assert words.say("ky", "hello") == "Салам!"
    assert words.say("ky", "hello.hint") == "Write your name."
    assert words.say("ky", "hello.hint") == "Write your name."
    assert problems == ["ky hello.hint: there is no such text"]


def test_a_text_may_refer_to_one_that_is_not_translated(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH, ky="greet = Салам, { $name }! { -yurt } { hello.label }"))
    assert words.say("ky", "greet", {"name": "Айбек"}) == "Салам, Айбек! Yurt Name"


def test_an_unknown_language_is_english(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH))
    assert words.say("fr", "hello") == "Hello!"
    assert words.month("fr", 2027, 3) == "March 2027"


@pytest.mark.parametrize(
    ("text_id", "args"), [("nothing", {}), ("greet", {}), ("days", {"n": 2}), ("hello.no", {})]
)
def test_strict_words_raise(plant: Plant, text_id: str, args: dict[str, int]) -> None:
    with pytest.raises(WordingError, match=rf"en {text_id}"):
        strict(plant(en=ENGLISH)).say("en", text_id, args)


def test_a_missing_value_leaves_a_gap_and_is_reported_once(plant: Plant) -> None:
    words, problems = lenient(plant(en=ENGLISH, ru="greet = Привет, { $name }!"))
    assert words.say("ru", "greet") == words.say("ru", "greet", {}) == "Привет, …!"
    assert words.say("en", "days", {"n": 2}) == "2 days left for …"
    assert len(problems) == 2


def test_a_missing_text_is_an_apology(plant: Plant) -> None:
    words, problems = lenient(plant(en=ENGLISH, ru="engine-apology = Простите, что-то сломалось."))
    assert words.say("ru", "nothing") == "Простите, что-то сломалось."
    assert words.say("ky", "nothing") == "Sorry, something went wrong."
    assert len(problems) == 2


def test_without_any_text_the_id_is_said(plant: Plant) -> None:
    words, _ = lenient(plant(en="a = A"))
    assert words.say("ky", "nothing") == "nothing"


@pytest.mark.parametrize(
    ("n", "said"), [(1, "1 день"), (3, "3 дня"), (11, "11 дней"), (21, "21 день"), (25, "25 дней")]
)
def test_plurals_are_those_of_the_language(plant: Plant, n: int, said: str) -> None:
    russian = "days = { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n   *[many] { $n } дней\n }"
    assert strict(plant(en=ENGLISH, ru=russian)).say("ru", "days", {"n": n, "name": "x"}) == said


def test_numbers_are_grouped_as_the_language_does(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH, ru="won = { $sum } вон", ko="won = { $sum }원"))
    assert words.say("en", "won", {"sum": 1234567}) == "1,234,567 won"
    assert words.say("ru", "won", {"sum": 1234567}) == "1\u00a0234\u00a0567 вон"
    assert words.say("ko", "won", {"sum": 1234567}) == "1,234,567원"


def test_dates_are_long_unless_the_text_chooses(plant: Plant) -> None:
    words, day = strict(plant(en=ENGLISH)), {"day": date(1994, 3, 5)}
    assert words.say("en", "born", day) == "Born 5 March 1994"
    assert words.say("en", "short", day) == "Born 5 Mar 1994"
    assert words.say("en", "since", day) == "Since March 1994"


def test_a_style_of_date_that_is_not_there_is_an_error(plant: Plant) -> None:
    words = strict(plant(en='a = { DATETIME($day, dateStyle: "medium") }\nb = { DATETIME($day) }'))
    with pytest.raises(WordingError):
        words.say("en", "a", {"day": date(1994, 3, 5)})
    with pytest.raises(WordingError):
        words.say("en", "b", {"day": "1994"})


def test_uzbek_cyrillic_is_made_from_uzbek(plant: Plant) -> None:
    uzbek = """
        hello = Salom! <b>{ $name }</b>, { "E-9" } vizasi
        days = { $n ->
            [one] bir kun qoldi
           *[other] { $n } kun qoldi
         }
        link = <a href="https://t.me/{ $bot }?start=xat">Shu yerni</a> bosing: /menu
    """
    words = strict(plant(en=ENGLISH + "    link = x", uz=uzbek))
    assert words.say("uz_Cyrl", "hello", {"name": "Aziz"}) == "Салом! <b>Aziz</b>, E-9 визаси"
    assert words.say("uz_Cyrl", "days", {"n": 5}) == "5 кун қолди"
    link = '<a href="https://t.me/yurt?start=xat">Шу ерни</a> босинг: /menu'
    assert words.say("uz_Cyrl", "link", {"bot": "yurt"}) == link
    assert words.say("uz", "days", {"n": 1}) == "bir kun qoldi"


def test_what_is_the_same_in_every_language_is_written_once(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH, all="language-uz = O‘zbekcha"))
    assert {words.say(language, "language-uz") for language in LANGUAGES} == {"O‘zbekcha"}


def test_knows_ids_and_variables(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH, ru="days = осталось { $n }\ngreet = { days } { hello.label }"))
    assert {"hello", "hello.hint", "greet"} <= words.ids()
    assert not any(text_id.startswith("-") for text_id in words.ids())
    assert words.has("ru", "days")
    assert not words.has("ru", "hello")
    assert not words.has("fr", "hello")
    assert words.variables("en", "days") == {"n", "name"}
    assert words.variables("ru", "greet") == {"n"}
    assert words.variables("ru", "hello") == frozenset()


def test_is_quick_enough_for_every_message(plant: Plant) -> None:
    words = strict(plant(en=ENGLISH + "    two = { $a } and { $b }"))
    args = {"a": "x", "b": "y"}
    start = perf_counter()
    for _ in range(1000):
        words.say("en", "two", args)
    assert perf_counter() - start < 0.2  # ten times the time it is meant to take: machines differ
