"""Inline queries in the simulator: what Telegram takes for an answer, what it refuses, and a card that is sent."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from bot.simulator import People, Person, Silence

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram import Bot, types

    from .conftest import Ask

BROKEN = "Bad Request: can't parse InlineQueryResult: "
OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def article(number: Any = "1", text: str = "<b>Bank</b> at home", **more: Any) -> dict[str, Any]:
    content = {"message_text": text, "parse_mode": "HTML"}
    return {"type": "article", "id": number, "title": "Bank", "input_message_content": content, **more}


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("unknown", {"results": []}, OLD),
    ("no list", {"results": 5}, "Bad Request: can't parse results: expected an Array"),
    (
        "too many",
        {"results": [article(str(n)) for n in range(51)]},
        "Bad Request: too many inline query results specified",
    ),
    ("twice", {"results": [article(), article()]}, "Bad Request: RESULT_ID_DUPLICATE"),
    ("no id", {"results": [article("")]}, "Bad Request: RESULT_ID_EMPTY"),
    ("long id", {"results": [article("ү" * 33)]}, "Bad Request: RESULT_ID_INVALID"),
    ("number", {"results": [article(1)]}, BROKEN + 'Field "id" must be of type String'),
    ("no object", {"results": ["card"]}, BROKEN + "Inline query result must be an object"),
    ("photo", {"results": [article(type="x")]}, BROKEN + 'type "x" is unsupported for the inline query result'),
    ("no title", {"results": [article(title=" ")]}, "Bad Request: ARTICLE_TITLE_EMPTY"),
    ("no text", {"results": [article(text="<b></b>")]}, "Bad Request: message text is empty"),
    ("long text", {"results": [article(text="<b>" + "x" * 4097 + "</b>")]}, "Bad Request: MESSAGE_TOO_LONG"),
    (
        "no message",
        {"results": [article(input_message_content=None)]},
        BROKEN + 'Can\'t find field "input_message_content"',
    ),
    (
        "open tag",
        {"results": [article(text="1 < 2")]},
        "Bad Request: can't parse entities: Unclosed start tag at byte offset 2",
    ),
    ("button", {"button": {"text": "All", "start_parameter": "all kinds"}}, "Bad Request: START_PARAM_INVALID"),
    ("bare button", {"button": {"text": "All"}}, "Bad Request: START_PARAM_EMPTY"),
]


@pytest.mark.parametrize(("params", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_refused(ask: Ask, params: dict[str, Any], words: str) -> None:
    answer = await ask("answerInlineQuery", inline_query_id="7", **params)
    assert answer == {"ok": False, "error_code": 400, "description": words}


@pytest.fixture
async def aida(people: People) -> Person:
    return await people.join("Aida", language="ky")


async def queries(bot: Bot) -> AsyncIterator[types.InlineQuery]:
    """What is asked, as a client reads it."""
    offset = None
    while True:
        for update in await bot.get_updates(offset=offset, timeout=2):
            offset = update.update_id + 1
            if update.inline_query:
                yield update.inline_query


async def answered(bot: Bot, results: list[dict[str, Any]], ask: Ask) -> types.InlineQuery:
    """Answer the next query, and give it."""
    query = await anext(queries(bot))
    answer = await ask("answerInlineQuery", inline_query_id=query.id, results=results)
    assert answer["ok"], answer
    return query


async def test_a_card_is_offered_and_sent(aida: Person, aiogram_bot: Bot, ask: Ask, people: People) -> None:
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(aida.asks("x" * 300))
        answering = group.create_task(answered(aiogram_bot, [article("ү" * 32, description="Loans")], ask))
    query, offer = answering.result(), asking.result()
    assert (query.query, query.from_user.language_code, query.chat_type) == ("x" * 256, "ky", "sender")
    assert [(card.title, card.description, card.text) for card in offer.cards] == [
        ("Bank", "Loans", "Bank at home")
    ]
    group_chat = aida.within(await people.gather("Ansan", aida))
    await group_chat.chooses(offer, "Bank")
    seen = (await group_chat.screen()).last
    assert (seen.text, seen.by_bot, seen.raw["via_bot"]["username"]) == ("Bank at home", False, "yurt_bot")
    assert seen.raw["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    with pytest.raises(Silence, match="no card 'Shop'"):
        await aida.chooses(offer, "Shop")


async def test_whoever_is_too_late_offers_nothing(aida: Person, aiogram_bot: Bot, ask: Ask, people: People) -> None:
    people.patience = 0.1
    with pytest.raises(Silence, match="Aida was offered nothing"):
        await aida.asks("bank")
    query = await anext(queries(aiogram_bot))
    await people.expire_taps()
    answer = await ask("answerInlineQuery", inline_query_id=query.id, results=[])
    assert answer["description"] == OLD
