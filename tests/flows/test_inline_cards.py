"""Which cards are offered for a few words: here first, then at home, and never more than a message holds."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.render import LONGEST_TEXT, Renderer
from flows import inline
from flows.inline import Card, cards
from flows.markup import units
from flows.model import Person, Visit
from flows.start import LANGUAGES
from storage.service_tables import service
from tests.flows.chatting import Chat
from tests.flows.stories import Story, fill
from tests.flows.world import NOON, WORDS, World


def offered(world: World, person: Person, words: str) -> Sequence[Card]:
    return cards(Visit(person, world.desk, NOON), words)


def countries(world: World, found: Sequence[Card]) -> list[str]:
    entries = [world.desk.services.get(card.id) for card in found]
    return [entry.service.country for entry in entries if entry]


@pytest.mark.parametrize(("language", "home"), [("ky", "KG"), ("uz", "UZ"), ("uz_Cyrl", "UZ"), ("mn", "MN")])
def test_a_loan_is_looked_for_at_home(world: World, language: str, home: str) -> None:
    found = countries(world, offered(world, Person(0, language), "кредит"))
    assert len(found) == 10
    assert found[: found.count(home)] == [home] * found.count(home), "what is elsewhere comes last"
    assert found.count(home) > 5


def test_who_may_be_at_home_anywhere_is_offered_something(world: World) -> None:
    assert len(offered(world, Person(0, "ru"), "кредит")) == 10


def test_what_is_near_comes_before_what_is_at_home(world: World) -> None:
    found = countries(world, offered(world, Person(0, "ky"), "банк"))
    assert found[0] == "KR"
    assert "KG" in found


def test_home_is_what_was_enrolled_with(world: World) -> None:
    chat = Chat(world, "ru")
    chat.says("/enroll")
    fill(chat, Story().with_(nationality="MN", home_region="MN-037"))
    chat.taps("Отправить")
    assert countries(world, offered(world, chat.person, "кредит"))[0] == "MN"


def test_a_name_finds_its_own_card_once(world: World) -> None:
    found = offered(world, Person(0, "en"), "Danuri hotline")
    assert len({card.id for card in found}) == len(found)
    assert found[0].id == next(str(row.id) for row in world.rows(service) if row.slug == "kr-danuri")


def test_without_words_the_saved_ones_come_first(world: World) -> None:
    chat = Chat(world, "en")
    usual = [card.id for card in offered(world, chat.person, "")]
    for number in ("50", "51"):
        chat.presses(f"a-service-keep-{number}-0-")
    assert [card.id for card in offered(world, chat.person, "\n")] == ["51", "50", *usual[:8]]


@pytest.mark.parametrize("words", ["🐎", "\x00", "к" * 257, "?"])
def test_what_means_nothing_is_offered_nothing(world: World, words: str) -> None:
    assert not offered(world, Person(0, "ky"), words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_whole_in_one_message(world: World, language: str) -> None:
    renderer = Renderer(WORDS, "yurt_bot")
    visit = Visit(Person(0, language), world.desk, NOON)
    every = [entry for row in world.rows(service) if (entry := world.desk.services.get(str(row.id)))]
    assert len(every) > 200
    for shown in renderer.offered([inline._card(visit, e) for e in every], language, "7").params["results"]:
        assert 0 < units(shown["input_message_content"]["message_text"]) <= LONGEST_TEXT
        assert shown["title"]
        assert shown["description"]
        assert "\n" not in shown["title"] + shown["description"]
        assert "<" not in shown["title"]
