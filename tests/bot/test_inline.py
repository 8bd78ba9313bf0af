"""Cards shared in any chat: asked for over real HTTP, in one's own language; nothing is written, nobody held up."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from pathlib import Path
from statistics import median

import pytest
from sqlalchemy import select

from bot.simulator import People, Person
from storage.database import Database
from storage.tables import metadata
from tests.bot.living import arrive, living
from tests.databases import KEYS

ENORMOUS = "кредит " * 1_500
CLOCKWORK = ("timer", "pace")  # tables that the house itself writes, whenever it likes
HOSTILE = {
    "enormous": ENORMOUS,
    "one enormous word": "к" * 10_000,
    "emoji": "🐎🐎🐎",
    "control characters": "\x00\x07\u202e\u2066\x1b[31m",
    "HTML": "<b>&amp;</i><script>alert(1)</script>",
    "SQL": "'; DROP TABLE person; --",
    "blank": " \n\t ",
}


@pytest.fixture
async def people(sqlite_url: str, tmp_path: Path) -> AsyncIterator[People]:
    async with living(sqlite_url, tmp_path) as people:
        yield people


def rows(url: str) -> dict[str, list[object]]:
    """Everything there is, table by table."""
    database = Database.open(url, KEYS)
    try:
        with database.reading() as conn:
            return {
                t.name: list(conn.execute(select(t))) for t in metadata.sorted_tables if t.name not in CLOCKWORK
            }
    finally:
        database.close()


async def pushed(people: People, person: Person, query: object, **more: object) -> None:
    """Let the bot get a query no Telegram of a person would send."""
    sender = {"id": person.id, "is_bot": False, "first_name": person.first_name}
    content = {"id": "1", "from": sender, "query": query, "offset": "", **more}
    await people.push({"inline_query": content})


async def test_somebody_shares_a_card_in_their_own_language(people: People) -> None:
    aida = await people.join("Aida", language="ru")
    await arrive(aida, "ky")
    offer = await aida.asks("кредит")
    assert 5 <= len(offer.cards) <= 10
    first = offer.cards[0]
    assert first.title in first.text
    assert "кыркы текшерилгени" in first.text, "the card is in Kyrgyz, and says how old it is"
    assert first.description in first.text
    group = await people.gather("Ансан", aida)
    await aida.within(group).chooses(offer, first.title)
    shown = (await aida.within(group).screen()).last
    assert shown.text == first.text
    assert shown.raw["via_bot"]["username"] == "yurt_bot"
    assert {"type": "bold", "offset": 0, "length": len(first.title)} in shown.raw["entities"]


async def test_a_card_sent_to_the_bot_itself_answers_nothing(people: People) -> None:
    aida = await people.join("Aida", language="ky")
    await arrive(aida, "en")
    offer = await aida.asks("119")
    await aida.chooses(offer, offer.cards[0].title)
    await aida.hears_nothing()
    await aida.says("/help")
    await aida.hears("Whom you can call")


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("ky", "кредит", "кыркы текшерилгени"),
        ("uz", "kredit", "xirgi tekshiruv"),
        ("mn-MN", "зээл", "үүлд шалгасан"),
        ("ru", "кредит", "роверено"),
        ("ko", "대출", "마지막 확인"),
        ("fr", "loan", "ast checked"),
        (None, "loan", "ast checked"),
    ],
)
async def test_a_stranger_is_answered_in_the_language_of_their_telegram(
    people: People, language: str | None, words: str, said: str
) -> None:
    stranger = await people.join("Stranger", language=language)
    offer = await stranger.asks(words)
    assert offer.cards
    assert all(said in card.text for card in offer.cards)


async def test_without_words_come_the_saved_ones_and_whom_one_can_always_call(people: People) -> None:
    aida = await people.join("Aida", language="en")
    nothing_saved = [card.title for card in (await aida.asks("")).cards]
    assert "Police" in nothing_saved[0]
    await arrive(aida, "en")
    bank = (await aida.asks("bank")).cards[0]
    await aida.taps(data=f"a-service-keep-{bank.id}-0-", message_id=(await aida.screen()).last.message_id)
    await aida.hears()
    assert [card.title for card in (await aida.asks(" ")).cards] == [bank.title, *nothing_saved[:9]]


async def test_who_finds_nothing_is_led_to_the_bot(people: People) -> None:
    aida = await people.join("Aida", language="ky")
    offer = await aida.asks("🐎")
    assert not offer.cards
    assert offer.button.startswith("Табылган жок")
    await aida.starts(offer.payload)
    await aida.hears("Тил")


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
async def test_what_is_hostile_is_answered_and_stops_nobody(people: People, words: str) -> None:
    aida = await people.join("Aida", language="en")
    await pushed(people, aida, words)
    await aida.says("/start")
    await aida.hears()
    assert len((await aida.asks("119")).cards) >= 1


async def test_what_is_too_long_to_be_typed_finds_nothing(people: People) -> None:
    aida = await people.join("Aida", language="en")
    await pushed(people, aida, ENORMOUS)
    await aida.asks("119")
    (refused, _) = await people.calls("answerInlineQuery")
    assert refused["params"]["results"] == []


async def test_what_is_damaged_is_passed_over(people: People) -> None:
    aida = await people.join("Aida", language="en")
    for damaged in (None, 7, {"text": "кредит"}):
        await pushed(people, aida, damaged)
    await pushed(people, aida, "119", id=None)
    assert (await aida.asks("119")).cards
    assert len(await people.calls("answerInlineQuery")) == 1


async def test_nothing_is_written(database_url: str, tmp_path: Path) -> None:
    async with living(database_url, tmp_path) as people:
        aida, stranger = await people.join("Aida", language="ky"), await people.join("Stranger")
        await arrive(aida, "ky")
        while (before := rows(database_url))["outbox"]:  # what was said is about to be marked as delivered
            await aida.hears_nothing(patience=0.1)
        for words in ("кредит", "", "🐎", ENORMOUS[:250]):
            assert await aida.asks(words)
            assert await stranger.asks(words)
        assert rows(database_url) == before


async def test_what_was_asked_reaches_no_log(people: People, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "yurt")
    aida, bold, dana = [await people.join(name, language="ky") for name in ("Aida", "Bold", "Dana")]
    await aida.asks("кредит")
    await people.order("refuse", method="answerInlineQuery", description="Bad Request: кредит")
    await pushed(people, bold, "кредит")
    await pushed(people, dana, "кредит")  # under a number that Telegram does not know (any more)
    await aida.asks("кредит")
    assert caplog.text.count("best effort failed") == 2
    assert "кредит" not in caplog.text


async def test_only_the_newest_words_of_a_person_are_answered(people: People) -> None:
    aida = await people.join("Aida", language="en")
    await aida.asks("119")
    for end in range(1, 200):
        await pushed(people, aida, "b" * end)
    offer = await aida.asks("119")
    assert offer.cards
    assert len(await people.calls("answerInlineQuery")) < 150


@pytest.mark.parametrize("by", ["polling", "webhook"])
async def test_turns_go_on_beside_a_flood(by: str, sqlite_url: str, tmp_path: Path) -> None:
    async with living(sqlite_url, tmp_path, by=by) as people:
        aida = await people.join("Aida", language="en")
        await arrive(aida, "en")
        assert (await aida.asks("119")).cards
        crowd = [await people.join(f"Example {at}") for at in range(20)]
        alone = await turn_times(aida)
        async with asyncio.TaskGroup() as group:
            flood = [group.create_task(typing(person)) for person in crowd]
            beside = await turn_times(aida)
            for task in flood:
                task.cancel()
        assert await people.calls("answerInlineQuery")
        assert beside < alone * 20 + 0.5, "a turn may be slower while twenty people type at once, but it comes"
        assert (await aida.asks("119")).after < 1


async def typing(person: Person) -> None:
    while True:
        await person.asks("кредит банк")


async def turn_times(person: Person) -> float:
    """The middle time in seconds from a word to its answer."""
    taken = []
    for _ in range(15):
        begun = time.monotonic()
        await person.says("/help")
        await person.hears("Whom you can call")
        taken.append(time.monotonic() - begun)
    return median(taken)


async def test_a_bot_without_inline_mode_says_how_to_switch_it_on(
    sqlite_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.simulator.methods import METHODS  # noqa: PLC0415 - only this Telegram has it switched off

    caplog.set_level(logging.INFO, "yurt")
    me = METHODS["getme"]
    monkeypatch.setitem(METHODS, "getme", lambda *a: {**me(*a), "supports_inline_queries": False})
    async with living(sqlite_url, tmp_path):
        pass
    assert "/setinline" in caplog.text
