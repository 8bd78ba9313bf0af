"""What was ordered to go wrong goes wrong, as often as ordered and for whom it was ordered."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import aiohttp
import pytest

if TYPE_CHECKING:
    from bot.simulator import People, Person

    from .conftest import Ask


@pytest.fixture
async def aida(people: People) -> Person:
    aida = await people.join("Aida")
    await aida.starts()
    return aida


async def test_a_flood_names_its_pause(ask: Ask, people: People, aida: Person) -> None:
    await people.order("flood", method="sendMessage", retry_after=3)
    assert await ask("sendMessage", chat_id=aida.id, text="x") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert (await ask("sendMessage", chat_id=aida.id, text="x"))["ok"]


async def test_only_the_chat_it_was_ordered_for(ask: Ask, people: People, aida: Person) -> None:
    bold = await people.join("Bold")
    await bold.starts()
    await people.order("blocked", chat_id=bold.id, times=None)
    assert (await ask("sendMessage", chat_id=aida.id, text="x"))["ok"]
    for _ in range(3):
        assert (await ask("sendMessage", chat_id=bold.id, text="x"))["error_code"] == 403
    await people.forgive()
    assert (await ask("sendMessage", chat_id=bold.id, text="x"))["ok"]


async def test_server_errors_and_own_words(ask: Ask, people: People, aida: Person) -> None:
    await people.order("server", code=502)
    await people.order("refuse", description="Bad Request: no luck")
    assert (await ask("sendMessage", chat_id=aida.id, text="x"))["error_code"] == 502
    assert (await ask("sendMessage", chat_id=aida.id, text="x"))["description"] == "Bad Request: no luck"


async def test_a_delay_only_delays(ask: Ask, people: People, aida: Person) -> None:
    await people.order("delay", method="sendMessage", seconds=0.15)
    begin = time.monotonic()
    assert (await ask("sendMessage", chat_id=aida.id, text="x"))["ok"]
    assert time.monotonic() - begin >= 0.15


@pytest.mark.parametrize(("kind", "arrives"), [("cut_before", 0), ("cut_after", 1)])
async def test_a_cut_connection(ask: Ask, people: People, aida: Person, kind: str, arrives: int) -> None:
    await people.order(kind, method="sendMessage")
    with pytest.raises(aiohttp.ClientConnectionError):
        await ask("sendMessage", chat_id=aida.id, text="x")
    screen = await aida.screen()
    assert len([seen for seen in screen.messages if seen.by_bot]) == arrives


async def test_more_calls_a_second_than_allowed(ask: Ask, people: People, aida: Person) -> None:
    await people.order("rate", method="sendMessage", per_second=5, retry_after=1)
    codes = [(await ask("sendMessage", chat_id=aida.id, text="x")).get("error_code") for _ in range(8)]
    assert codes == [None] * 5 + [429] * 3


async def test_the_log_remembers(ask: Ask, people: People, aida: Person) -> None:
    await people.order("flood", method="sendMessage")
    await ask("sendMessage", chat_id=aida.id, text="one")
    await ask("sendMessage", chat_id=aida.id, text="two")
    first, second = await people.calls("sendMessage")
    assert (first["code"], first["message_id"], first["params"]["text"]) == (429, None, "one")
    assert (second["code"], second["message_id"]) == (200, 2)
    assert first["at"] <= first["done_at"] <= second["at"]


async def test_an_unknown_kind_is_named(people: People) -> None:
    with pytest.raises(ValueError, match="no such kind of fault: earthquake"):
        await people.order("earthquake")
