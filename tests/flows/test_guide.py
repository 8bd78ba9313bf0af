"""The guide to founding a cooperative: what it says in each country, how sure it is, and whom it names."""

from __future__ import annotations

import copy
import re
import tomllib
from fractions import Fraction
from typing import Any

import pytest

from bot import checking, facts
from flows import addresses
from flows.cooperative.guide import PAGES
from flows.facts import provenances
from flows.facts.cooperatives import MOTIONS, Guide, Part, Said
from flows.facts.cooperatives.reading import guide as read
from flows.house import HOME
from flows.languages import LANGUAGES
from flows.markup import strip
from flows.model import Arg, Link, Reply, Text
from tests.flows.chatting import Chat
from tests.flows.stories import Story, fill, press
from tests.flows.world import FACTS, World

GUIDES = FACTS.guides
FIRST_TAP = {
    "ky": "🤝 Кооператив ачуу",
    "uz": "🤝 Kooperativ tuzish",
    "mn": "🤝 Хоршоо байгуулах",
    "ru": "🤝 Создать кооператив",
    "ko": "🤝 협동조합 만들기",
    "en": "🤝 Found a cooperative",
}
NOTES = {
    "sourced": "guide-seen",
    "sourced-old": "guide-old",
    "sourced-weak": "guide-weak",
    "unverified": "guide-unconfirmed",
    "own-rule": "guide-advice",
}
NAMES = [(country, language) for country in GUIDES for language in LANGUAGES]


def pages(chat: Chat, country: str) -> dict[str, Reply]:
    """Every page of a country that taps lead to, from its overview on, by address."""
    found: dict[str, Reply] = {}
    waiting = [f"o-guide-{country}"]
    while waiting:
        address = waiting.pop()
        if address in found:
            continue
        chat.presses(address)
        (found[address],) = chat.heard
        links = [b for row in chat.heard[0].rows for b in row if isinstance(b, Link) and b.flow == "guide"]
        waiting += [addresses.write(link) for link in links if link.args[:1] == (country,)]
    return found


def told(reply: Reply) -> list[list[Text]]:
    """The paragraphs of a page, each as its lines."""
    return [list(p) if isinstance(p, tuple) else [p] for p in reply.body]


def inner(line: Text) -> Arg | None:
    """What a point or a paper of the guide says."""
    return line.args.get("words") if line.id in {"guide-point", "guide-paper"} else None


def things(guide: Guide) -> tuple[Said, ...]:
    return (*guide.statements, *guide.tasks, *guide.bodies)


# ---------------------------------------------------------------- conversations


@pytest.mark.parametrize(("language", "label"), FIRST_TAP.items())
def test_from_the_menu_to_a_country_and_its_steps(world: World, language: str, label: str) -> None:
    chat = Chat(world, language)
    chat.says("/menu")
    chat.taps(label)
    assert chat.ids() == ["guide"]
    for country in ("KR", "KG", "UZ", "MN"):
        chat.presses(f"o-guide-{country}")
        chat.taps("👣")
        chat.taps("1. ")
        assert "guide-stage" in chat.ids()
        chat.taps("→")
        assert "2" in chat.last


def test_who_is_enrolled_begins_at_home_and_may_look_elsewhere(chat: Chat) -> None:
    chat.presses("o-enrollment")
    fill(chat, Story().with_(nationality="UZ", home_region="UZ-SA"))
    press(chat, "_", "send")
    chat.presses("o-guide")
    chat.hears("A cooperative in Uzbekistan")
    chat.taps("🌍 Another country")
    chat.taps("Mongolia")
    chat.hears("A cooperative in Mongolia")


def test_a_person_from_elsewhere_chooses(chat: Chat) -> None:
    chat.presses("o-enrollment")
    fill(chat, Story().with_(nationality="other"))
    press(chat, "_", "send")
    chat.presses("o-guide")
    assert chat.ids() == ["guide"]


@pytest.mark.parametrize("address", ["o-guide-XX", "o-guide-KG-nonsense", "o-guide-KG-stage", "o-guide-KG-stage-x"])
def test_a_page_that_is_not_there_leads_to_one_that_is(chat: Chat, address: str) -> None:
    chat.presses(address)
    assert chat.ids()[0] in {"guide", "guide-country", "guide-way"}


def test_the_principles_are_seven(chat: Chat) -> None:
    chat.presses("o-guide-principles")
    assert [text_id for text_id in chat.ids() if text_id.startswith("principle-")] == [
        f"principle-{number}" for number in range(1, 8)
    ]


# ---------------------------------------------------------------- what is said, and how sure it is


@pytest.mark.parametrize("country", GUIDES)
def test_everything_is_said_with_its_day_and_what_is_not_sure_with_an_office(chat: Chat, country: str) -> None:
    guide, shown = GUIDES[country], pages(chat, country)
    for one in things(guide):
        words = Text(one.words, one.values)
        found = [(r, p) for r in shown.values() for p in told(r) if words in map(inner, p)]
        assert found, f"no tap leads to {one.words}"
        for reply, paragraph in found:
            note = paragraph[-1]
            assert note.id == NOTES[one.provenance.confidence]
            assert str(note.args["seen"]) == one.provenance.seen_on
            if not one.provenance.sure:
                names_its_office(chat, reply, note, one.ask)


def names_its_office(chat: Chat, reply: Reply, note: Text, ask: tuple[str, ...]) -> None:
    """The note names an office to ask, and its card hangs under the page."""
    cards = [b for row in reply.rows for b in row if isinstance(b, Link) and b.flow == "service"]
    entries = {e.service.slug: card for card in cards if (e := chat.desk.services.get(card.args[0]))}
    named = [card for slug, card in entries.items() if slug in ask]
    assert named, f"{ask} of {sorted(entries)}"
    assert note.args["who"] in [card.label for card in named]


@pytest.mark.parametrize("country", GUIDES)
def test_where_all_offices_have_gone_the_directory_is_offered(
    chat: Chat, country: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.cooperative.saying.office", lambda *_: None)
    chat.presses(f"o-guide-{country}-founders")
    chat.taps("An office for cooperatives")
    assert chat.ids() == ["services-list"]


@pytest.mark.parametrize(("country", "language"), NAMES)
def test_a_page_is_about_a_screen_of_a_phone(world: World, country: str, language: str) -> None:
    chat = Chat(world, language)
    for address, reply in pages(chat, country).items():
        assert len(strip(chat.text(reply))) <= 900, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_korea_asks_for_five_founders_and_never_for_three(world: World, language: str) -> None:
    assert GUIDES["KR"].founders == 5
    chat = Chat(world, language)
    chat.presses("o-guide-KR-founders")
    assert "5" in chat.last
    assert "3" not in re.sub(r"202\d[^)<]*|23", "", chat.last)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", ["KG", "MN"])
def test_where_no_number_of_founders_is_sure_none_is_said(world: World, country: str, language: str) -> None:
    assert GUIDES[country].founders is None
    assert not [one.words for one in things(GUIDES[country]) if "founders" in one.values]
    chat = Chat(world, language)
    for address in (f"o-guide-{country}-founders", f"o-guide-{country}-stage-gather"):
        chat.presses(address)
        said = [inner(line) for paragraph in told(chat.heard[0]) for line in paragraph]
        numbers = [re.findall(r"\d+", chat.text(Reply((line,)))) for line in said if isinstance(line, Text)]
        assert {number for found in numbers for number in found} == {"10"}, "only our own advice"


def test_uzbekistan_asks_seven_founders_of_a_farm_cooperative_only(chat: Chat) -> None:
    assert GUIDES["UZ"].founders == 7
    chat.presses("o-guide-UZ-founders")
    chat.hears("An agricultural cooperative needs at least <b>7</b> founders")
    chat.hears("We do not know how many founders other kinds need")


@pytest.mark.parametrize("country", ["KG", "UZ", "MN"])
def test_who_is_in_korea_finds_what_an_e9_worker_may_do(chat: Chat, country: str) -> None:
    chat.presses(f"o-guide-{country}")
    chat.taps("🇰🇷")
    chat.hears("Ask 1345 before you sign anything")
    chat.taps("Immigration Contact Center 1345")
    chat.hears("+821345")


@pytest.mark.parametrize("country", GUIDES)
def test_every_country_warns_against_other_peoples_money(chat: Chat, country: str) -> None:
    chat.presses(f"o-guide-{country}-warning")
    chat.hears("Never take money from people who are not members")


# ---------------------------------------------------------------- is it right for us?


def answers(chat: Chat, *given: str) -> None:
    for one in given:
        session = chat.session("selfcheck")
        assert session
        press(chat, str(session.asked), "set", one)


def test_the_self_check_says_yes_and_keeps_nothing(chat: Chat) -> None:
    chat.presses("o-guide-KG")
    chat.taps("🤔")
    answers(chat, *["yes"] * 6)
    assert "selfcheck-ready" in chat.ids()
    assert not chat.sessions
    chat.taps("👣 Step by step")
    chat.hears("The way to a cooperative in Kyrgyzstan")


def test_the_self_check_says_honestly_that_it_may_not_fit(chat: Chat) -> None:
    chat.presses("o-selfcheck-MN")
    answers(chat, *["no"] * 6)
    assert chat.ids()[-7] == "selfcheck-other"
    assert len([text_id for text_id in chat.ids() if text_id.endswith(".todo")]) == 6
    assert not chat.sessions


@pytest.mark.parametrize(
    ("given", "verdict"),
    [("yyyyyn", "selfcheck-soon"), ("ynynnn", "selfcheck-early"), ("yynyyy", "selfcheck-other")],
)
def test_the_self_check_tells_what_is_missing(chat: Chat, given: str, verdict: str) -> None:
    chat.presses("o-selfcheck")
    answers(chat, *({"y": "yes", "n": "no"}[one] for one in given))
    assert verdict in chat.ids()
    assert len([text_id for text_id in chat.ids() if text_id.endswith(".todo")]) == given.count("n")


def test_the_self_check_can_be_left_and_gone_on_with(chat: Chat) -> None:
    chat.presses("o-selfcheck")
    answers(chat, "yes")
    chat.presses(f"o-{HOME}")
    chat.taps("▶ Continue: 🤔 Is it right for us?")
    session = chat.session("selfcheck")
    assert session
    assert session.asked == "people"


# ---------------------------------------------------------------- the facts behind it


@pytest.mark.parametrize("country", GUIDES)
def test_every_kind_of_vote_has_a_rule(country: str) -> None:
    guide = GUIDES[country]
    assert set(guide.rules) == set(MOTIONS)
    if country != "KR":
        assert {rule.provenance.confidence for rule in guide.rules.values()} == {"own-rule"}


def test_korean_articles_need_two_thirds_of_more_than_half() -> None:
    rule = GUIDES["KR"].rules["articles"]
    assert (rule.quorum, rule.majority) == (Part(Fraction(1, 2), beyond=True), Part(Fraction(2, 3), beyond=False))
    assert [rule.quorum.met(count, 10) for count in (5, 6)] == [False, True]
    assert [rule.majority.met(count, 9) for count in (5, 6)] == [False, True]


def test_time_limits_are_those_of_the_law() -> None:
    due = {task.id: task.deadline for guide in GUIDES.values() for task in guide.tasks if task.deadline}
    limits = {task: (deadline.days, deadline.words) for task, deadline in due.items()}
    assert limits == {
        "kr-notice": (7, "deadline-before-meeting"),
        "kr-court": (14, "deadline-after-shares"),
        "kr-tax": (20, "deadline-after-business"),
        "mn-register": (30, "deadline-after-meeting"),
    }


def test_a_task_countries_share_is_the_same_in_all_of_them() -> None:
    papers: dict[str, set[bool]] = {}
    for task in (task for guide in GUIDES.values() for task in guide.tasks):
        papers.setdefault(task.id, set()).add(task.document)
    assert not [task for task, documents in papers.items() if len(documents) > 1]


def test_every_topic_has_a_page() -> None:
    assert {s.topic for guide in GUIDES.values() for s in guide.statements} == {
        topic for topics in PAGES.values() for topic in topics
    }


def test_the_yearly_look_over_lists_every_entry_of_the_guide() -> None:
    listed = {name for name, _ in provenances(FACTS)}
    wanted = {f"guide {country}" for country in GUIDES}
    wanted |= {f"guide {c}, statement {s.id}" for c, guide in GUIDES.items() for s in guide.statements}
    wanted |= {f"guide {c}, task {t.id}" for c, guide in GUIDES.items() for t in guide.tasks}
    assert wanted <= listed
    assert checking._facts(World().now.date())[0] == []


def _file() -> dict[str, Any]:
    raw = tomllib.loads((facts.FOLDER / "cooperatives" / "uz.toml").read_text(encoding="utf-8"))
    return copy.deepcopy(raw)


OFFICES = {entry["id"] for entry in FACTS.services}


@pytest.mark.parametrize(
    ("spoil", "wrong"),
    [
        (lambda f: f["origin"]["code"].pop("source"), "guide UZ, statement warning-debts: there is no 'source'"),
        (lambda f: f["origin"]["code"].update(source=""), "statement warning-debts: it has no source"),
        (lambda f: f["origin"]["code"].update(confidence="sure"), "statement warning-debts: .* unknown confidence"),
        (lambda f: f["guide"].pop("origin"), "guide UZ, head: there is no 'origin'"),
        (lambda f: f["statement"][0].pop("revision"), "statement kinds-farming: there is no 'revision'"),
        (lambda f: f["statement"][0].update(topic="x"), "statement kinds-farming: 'x' is none of kinds"),
        (lambda f: f["statement"][1].update(ask=["nobody"]), "statement kinds-others: no office .* nobody"),
        (lambda f: f["statement"][1].update(ask=[]), "statement kinds-others: there is nobody to ask"),
        (lambda f: f["statement"].append(f["statement"][0]), "statement kinds-farming stands twice"),
        (lambda f: f["stage"][0]["task"][0].pop("origin"), "stage gather: .*task people: there is no 'origin'"),
        (lambda f: f["stage"][1]["task"].append(f["stage"][0]["task"][0]), "task people stands twice"),
        (lambda f: f["rule"].pop("share"), "rule share: there is no 'quorum'"),
        (lambda f: f["rule"]["share"].update(quorum="half"), "rule share: 'half' is neither"),
        (lambda f: f.pop("body"), "guide UZ: there is no body"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(spoil: Any, wrong: str) -> None:
    file = _file()
    spoil(file)
    with pytest.raises(ValueError, match=wrong):
        read("UZ", file, OFFICES)
