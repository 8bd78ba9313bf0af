"""What each kind of answer accepts and refuses, in the orders and scripts people really use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import (
    Amount,
    Asking,
    ChooseMany,
    ChooseOne,
    Consent,
    Day,
    Kind,
    LongText,
    Option,
    PassportName,
    Phone,
    ShortText,
    Taken,
    YesNo,
)
from flows.answers.asking import Drafted
from flows.answers.dates import parse
from flows.model import Answer, Form, Other, Person, Problem, Said, Session, SharedContact, Step, Text, Visit
from tests.flows.world import NOON, World

DESK = World().desk
ONE = ChooseOne(lambda _: (Option("man", Text("enrollment-gender.man")),))


def asking(kind: Kind, **values: object) -> Asking:
    step = Step("probe", kind)
    form = Form("enrollment", 1, (step,), submit=lambda *_: (), allows=lambda _: True)
    session = Session("enrollment", asked="probe")
    return Asking(form, step, session, values, Visit(Person(1, "en"), DESK, NOON))


def reads(kind: Kind, words: str, **values: object) -> object:
    return kind.read(asking(kind, **values), Said(words))


def refuses(kind: Kind, words: str, **values: object) -> str:
    with pytest.raises(Problem) as problem:
        reads(kind, words, **values)
    return problem.value.text.id


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("aibekov", "AIBEKOV"),
        ("  Nurlan   Bek ", "NURLAN BEK"),
        ("O‘G‘ILJON", "O‘G‘ILJON"),
        ("D'Arc-Example", "D'ARC-EXAMPLE"),
        ("Müller", "MÜLLER"),
        ("BAT ERDENE B.", "BAT ERDENE B."),
    ],
)
def test_a_name_is_kept_in_capitals_as_printed(typed: str, kept: str) -> None:
    assert reads(PassportName(), typed) == kept


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("Айбеков", "answer-name.cyrillic"),
        ("Өнөрбек", "answer-name.cyrillic"),
        ("김철수", "answer-name.hangul"),
        ("ㅎㅎ", "answer-name.hangul"),
        ("AIBEK2", "answer-name.letters"),
        ("🙂", "answer-name.letters"),
        ("-", "answer-name.letters"),
        ("   ", "answer-empty"),
        ("a" * 100_000, "answer-long"),
    ],
)
def test_a_name_in_other_letters_gets_its_own_hint(typed: str, complaint: str) -> None:
    assert refuses(PassportName(), typed) == complaint


@pytest.mark.parametrize(
    "typed",
    [
        "2026-12-31",
        "31.12.2026",
        "2026.12.31",
        "31/12/26",
        "2026. 12. 31.",
        "2026년 12월 31일",
        "31-12-2026",
        "31 12 2026",
        "20261231",
        "2026/12/31",
    ],
)
def test_a_date_is_read_in_the_orders_people_use(typed: str) -> None:
    assert parse(typed, date(2032, 1, 1)) == date(2026, 12, 31)


@pytest.mark.parametrize(
    "typed", ["", "31", "31.12", "2026-13-01", "32.01.2026", "30.02.2026", "soon", "1.1.1", "😀"]
)
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert parse(typed, date(2032, 1, 1)) is None


def test_a_year_of_two_digits_is_the_latest_that_fits() -> None:
    assert parse("05.03.94", date(2011, 1, 1)) == date(1994, 3, 5)
    assert parse("05.03.26", date(2032, 1, 1)) == date(2026, 3, 5)


@given(st.dates(date(1930, 1, 1), date(2090, 12, 31)))
def test_every_date_survives_every_order(day: date) -> None:
    for order in ("%Y-%m-%d", "%d.%m.%Y", "%Y.%m.%d", "%d/%m/%Y"):
        assert parse(day.strftime(order), date(2100, 1, 1)) == day


def test_a_date_is_tapped_year_month_day() -> None:
    kind = Day(-3650, 3650)
    ask = asking(kind)
    year = kind.tap(ask, "year", "2027")
    assert year == Drafted({"year": 2027})
    month = kind.tap(ask.drafting(year.draft), "month", "2027-02")
    assert month == Drafted({"year": 2027, "month": 2})
    days = [b.value for row in kind.rows(ask.drafting(month.draft)) for b in row]
    assert (days[0], days[-1], len(days)) == ("2027-02-01", "2027-02-28", 28)
    assert kind.tap(ask.drafting(month.draft), "day", "2027-02-28") == Taken("2027-02-28")


@pytest.mark.parametrize(
    ("op", "value"), [("day", "2027-02-30"), ("year", "x"), ("month", "2027-13"), ("set", "1")]
)
def test_a_forged_date_button_is_refused(op: str, value: str) -> None:
    with pytest.raises(Problem):
        Day(-3650, 3650).tap(asking(Day(-3650, 3650)), op, value)


def test_a_date_outside_its_span_says_which_span() -> None:
    with pytest.raises(Problem) as problem:
        reads(Day(0, 30), "01.01.2031")
    assert problem.value.text.args["first"] == NOON.date()
    assert problem.value.text.args["last"] == NOON.date() + timedelta(days=30)


@pytest.mark.parametrize(
    ("typed", "home", "kept"),
    [
        ("010-1234-5678", "KG", "+821012345678"),
        ("01012345678", None, "+821012345678"),
        ("+996 700 123 456", "KG", "+996700123456"),
        ("0700 123 456", "KG", "+996700123456"),
        ("90 123 45 67", "UZ", "+998901234567"),
        ("8811 2233", "MN", "+97688112233"),
        ("00821012345678", None, "+821012345678"),
    ],
)
def test_a_phone_may_be_korean_or_from_home(typed: str, home: str | None, kept: str) -> None:
    assert reads(Phone(country="nationality"), typed, **({"nationality": home} if home else {})) == kept


@pytest.mark.parametrize("typed", ["123", "+82", "phone", "☎️", "+999 123 456 789", "0" * 40])
def test_a_number_that_cannot_exist_is_refused(typed: str) -> None:
    assert refuses(Phone(), typed) == "answer-phone.wrong"


def test_a_shared_contact_must_be_ones_own() -> None:
    ask = asking(Phone())
    assert Phone().read(ask, SharedContact("821012345678", own=True)) == "+821012345678"
    with pytest.raises(Problem, match=r"answer-phone\.other"):
        Phone().read(ask, SharedContact("821012345678", own=False))


@pytest.mark.parametrize(
    ("typed", "kept"), [("1500000", 1500000), ("1 500 000", 1500000), ("1,500,000 KRW", 1500000)]
)
def test_an_amount_is_read_with_or_without_spaces(typed: str, kept: int) -> None:
    assert reads(Amount("KRW"), typed) == kept


@pytest.mark.parametrize("typed", ["-5", "a lot", "", "1" * 500, "²"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    assert refuses(Amount("KRW"), typed) == "answer-amount.wrong"
    assert refuses(Amount("KRW", least=10), "5") == "answer-amount.range"


def test_texts_keep_lines_only_where_they_are_long() -> None:
    assert reads(ShortText(), "one\n two") == "one two"
    assert reads(LongText(), "one\n two ") == "one\n two"
    assert refuses(ShortText(longest=5), "123456") == "answer-long"
    assert refuses(LongText(), "\u202e\u0000") == "answer-empty"


def test_a_typed_label_answers_like_its_button_in_any_language() -> None:
    assert reads(YesNo(), "yes") is True
    assert reads(YesNo(), " No! ") is False
    assert reads(Consent(1), "Yes") is True
    assert refuses(YesNo(), "perhaps") == "answer-tap"


def test_nothing_and_the_rest_put_each_other_out() -> None:
    kind = ChooseMany(("woman", "man", "unsaid"), nothing="unsaid")
    ask = asking(kind)
    one = kind.tap(ask, "on", "woman")
    assert one == Drafted(["woman"])
    none = kind.tap(ask.drafting(one.draft), "on", "unsaid")
    assert none == Drafted(["unsaid"])
    assert kind.tap(ask.drafting(none.draft), "on", "man") == Drafted(["man"])
    assert kind.tap(ask.drafting(["man"]), "on", "man") == Drafted(["man"]), "pressed twice, on once"
    with pytest.raises(Problem, match=r"answer-many\.empty"):
        kind.tap(ask.drafting([]), "done", "")


@pytest.mark.parametrize("kind", [PassportName(), Day(-9, 9), Phone(), Amount("KRW"), ShortText(), LongText()])
def test_a_voice_message_is_not_an_answer(kind: Kind) -> None:
    with pytest.raises(Problem, match="engine-not-text"):
        kind.read(asking(kind), Other("voice"))


@given(st.text(max_size=300))
@pytest.mark.parametrize(
    "kind",
    [PassportName(), Day(-9, 9), Phone(), Amount("KRW"), ShortText(), LongText(), YesNo(), ONE],
    ids=lambda kind: kind.name,
)
def test_whatever_is_typed_is_an_answer_or_a_problem(kind: Kind, words: str) -> None:
    try:
        value = reads(kind, words)
    except Problem:
        return
    assert kind.valid(asking(kind), value)
    assert kind.show(asking(kind), value) is not None


def test_a_long_list_is_shown_in_pages() -> None:
    kind = ChooseOne(tuple(f"o{i}" for i in range(30)))
    first = [b.value for row in kind.rows(asking(kind)) for b in row]
    assert first == [*(f"o{i}" for i in range(12)), "1"]
    last = kind.rows(asking(kind).drafting({"page": 99}))
    assert [b.value for row in last for b in row] == [*(f"o{i}" for i in range(24, 30)), "1"]


def test_the_old_answer_fills_the_toggles() -> None:
    kind = ChooseMany(("woman", "man"))
    ask = asking(kind)
    answered = replace(ask, session=replace(ask.session, answers={"probe": Answer(["man"], "en", 1, NOON)}))
    assert kind.tap(answered, "done", "") == Taken(["man"])
