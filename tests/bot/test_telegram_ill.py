"""Telegram slow, silent, refusing or talking nonsense; a flow that raises: each ends in words or another try."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot import turns
from bot.incoming import telegram, wire
from bot.simulator import People, Person, Silence
from flows.engine import take_turn
from flows.model import Said
from tests.bot.living import arrive, living

HELP = "Whom you can call"


@pytest.fixture
async def people(sqlite_url: str, tmp_path: Path) -> AsyncIterator[People]:
    async with living(sqlite_url, tmp_path) as people:
        yield people


async def helped(people: People, aida: Person) -> int:
    """How often the help was really said."""
    calls = await people.calls("sendMessage")
    mine = [c for c in calls if c["params"]["chat_id"] == aida.chat_id and c["code"] == 200]
    return sum(HELP in c["params"]["text"] for c in mine)


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "delay", "seconds": 2},
        {"kind": "server", "code": 500},
        {"kind": "server", "code": 503},
        {"kind": "flood", "retry_after": 1},
        {"kind": "cut_before"},
    ],
    ids=lambda fault: f"{fault['kind']} {fault.get('code', '')}".strip(),
)
async def test_what_passes_is_waited_out_and_said_once(people: People, fault: dict[str, Any]) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    await people.order(fault["kind"], method="sendMessage", **{k: v for k, v in fault.items() if k != "kind"})
    await aida.says("/help")
    await aida.hears(HELP)
    await aida.hears_nothing()
    assert await helped(people, aida) == 1


async def test_a_silent_telegram_is_given_up_and_asked_once_more(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    monkeypatch.setattr(telegram, "_PATIENCE", 0.5)
    await people.order("delay", method="sendMessage", seconds=3600)
    await aida.says("/help")
    await aida.hears(HELP)


@pytest.mark.parametrize("code", [400, 403])
async def test_a_refusal_ends_one_message_and_nothing_else(people: People, code: int) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    await people.order("refuse", method="sendMessage", code=code, description="Bad Request: no")
    await aida.says("/help")
    await aida.hears_nothing()
    await aida.says("/help")
    await aida.hears(HELP)


async def test_a_web_page_in_place_of_an_answer_stops_nobody(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    spoilt, post = {"getUpdates", "answerCallbackQuery", "answerInlineQuery"}, wire.Wire.post

    async def posted(self: wire.Wire, path: str, *rest: Any) -> tuple[int, bytes]:
        if (method := path.rpartition("/")[2]) in spoilt:
            spoilt.discard(method)
            return 502, b"<html>Bad Gateway</html>"
        return await post(self, path, *rest)

    monkeypatch.setattr(wire.Wire, "post", posted)
    await aida.taps("Help")
    await aida.hears(HELP)
    people.patience = 2
    with pytest.raises(Silence):
        await aida.asks("119")
    assert (await aida.asks("119")).cards
    assert not spoilt


@pytest.mark.parametrize(
    "raw",
    [
        {"message": {"message_id": 10**30, "chat": {"id": 10**40, "type": "private"}, "date": 1, "text": "x"}},
        {"message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "date": 10**30, "text": ["x"]}},
        {"message": {"message_id": 1, "chat": [], "date": "now", "text": {"a": "b"}}},
        {"poll": {"id": "1"}},
        {"my_chat_member": {"chat": {"id": 1, "type": "private"}}},
        {"my_chat_member": 7},
    ],
)
async def test_nonsense_stops_nobody(people: People, raw: Any) -> None:
    await people.push(raw)
    await arrive(await people.join("Aida"), "en")


async def test_a_flow_that_raises_is_apologised_for_once_in_their_language(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    aida = await people.join("Aida", language="ko")
    await arrive(aida, "ru")

    def take(house: Any, known: Any, incoming: Any, *rest: Any) -> Any:
        if incoming == Said("Testova", incoming.message):
            raise RuntimeError
        return take_turn(house, known, incoming, *rest)

    monkeypatch.setattr(turns, "take_turn", take)
    await aida.says("Testova")
    await aida.hears("Извините, у нас что-то сломалось")
    await aida.hears_nothing()
    await aida.says("/help")
    await aida.hears()
