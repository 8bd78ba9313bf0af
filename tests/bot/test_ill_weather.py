"""What can go wrong on the way in and out, over real HTTP: each gets an answer, and stops nobody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.simulator import People, Simulator
from tests.bot.living import arrive, living, running, settings


@pytest.fixture
async def people(sqlite_url: str, tmp_path: Path) -> AsyncIterator[People]:
    async with living(sqlite_url, tmp_path) as people:
        yield people


@pytest.mark.parametrize(
    "raw",
    [
        {"message": "not a message"},
        {"message": {"message_id": 1}},
        {"callback_query": {"id": 5}},
        {"something_new_of_2031": {"a": 1}},
        {"edited_message": None},
        {"message": {"message_id": "x", "chat": {"id": "y"}, "date": -1, "text": 7}},
        {},
    ],
)
async def test_a_malformed_update_stops_nobody(people: People, raw: object) -> None:
    await people.push(raw)
    aida = await people.join("Aida", language="ky")
    await arrive(aida, "en")


async def test_every_pressed_button_is_answered(people: People) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    for label in (await aida.screen()).last.labels:
        await aida.says("/menu")
        await aida.hears()
        tap = await aida.taps(label, wait=5)
        assert tap.answered


async def test_a_double_tap_acts_once(people: People) -> None:
    """A slow phone sends the same tap twice before the first is answered."""
    aida = await people.join("Aida")
    await arrive(aida, "en")
    await aida.taps("📝 Enroll")
    shown = await aida.hears("May we keep")
    press = {
        "id": "77",
        "from": {"id": aida.id, "is_bot": False, "first_name": "Aida"},
        "chat_instance": "1",
        "data": "c-enrollment--collect-set-yes",
        "message": {k: shown.raw[k] for k in ("message_id", "chat", "date", "text")},
    }
    await people.push({"callback_query": press})
    await people.push({"callback_query": {**press, "id": "78"}})
    await aida.hears("family name")
    await aida.hears_nothing()


async def test_voice_stickers_and_groups_get_a_kind_sentence(people: People) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    await aida.sends_file(b"OggS", "voice.ogg", kind="voice")
    await aida.hears("I can only read text")
    await aida.sends_raw(dice={"emoji": "🎲", "value": 3})
    await aida.hears("I can only read text")
    group = await people.gather("Dormitory", aida)
    there = aida.within(group)
    await there.says("hello everybody")
    await there.hears_nothing()
    await there.says("/start")
    await there.hears("I only talk with one person at a time")


async def test_an_edited_message_changes_the_last_answer(people: People) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    await aida.taps("📝 Enroll")
    await aida.hears("May we keep")
    await aida.taps("Yes")
    await aida.hears("family name")
    sent = await aida.says("Testov")
    await aida.hears("given name")
    await aida.edits(sent, "Testova")
    await aida.hears("✓ Family name: TESTOVA")


async def test_a_message_that_cannot_be_edited_is_sent_anew(people: People) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    await people.order(
        "refuse", method="editMessageText", code=400, description="Bad Request: message can't be edited"
    )
    await aida.taps("❓ Help")
    seen = await aida.hears("Whom you can call")
    assert not seen.edited


async def test_a_flood_wait_holds_the_answer_and_loses_nothing(people: People) -> None:
    aida = await people.join("Aida")
    await arrive(aida, "en")
    await people.order("flood", method="sendMessage", retry_after=1)
    await aida.says("/help")
    await aida.hears("Whom you can call", patience=10)


async def test_somebody_who_blocks_the_bot_disturbs_nobody(people: People) -> None:
    aida, bold = await people.join("Aida"), await people.join("Bold")
    await arrive(aida, "en")
    await people.order("blocked", chat_id=aida.chat_id, times=1)
    await aida.says("/help")
    await arrive(bold, "en")
    await aida.says("/help")
    await aida.hears("Whom you can call")


async def test_the_bot_goes_on_where_it_stopped(sqlite_url: str, tmp_path: Path) -> None:
    """Stopped between two messages, and again in the middle of a form: nobody notices."""
    async with Simulator().serve() as simulator, People(simulator.url, patience=20) as people:
        chosen = settings(simulator.url, simulator.token, sqlite_url, tmp_path)
        aida = await people.join("Aida")
        async with running(chosen):
            await arrive(aida, "en")
            await aida.taps("📝 Enroll")
            await aida.hears("May we keep")
            await aida.taps("Yes")
            await aida.hears("family name")
        await aida.says("Testova")
        async with running(chosen):
            await aida.hears("✓ Family name: TESTOVA")


async def test_a_stranger_at_the_webhook_gets_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with living(sqlite_url, tmp_path, by="webhook") as people:
        aida = await people.join("Aida")
        await arrive(aida, "en")
        hook = (await people.calls("setWebhook"))[-1]["params"]["url"]
        async with aiohttp.ClientSession() as http:
            update = {"update_id": 9, "message": {"text": "/start"}}
            async with http.post(hook, json=update) as answer:
                assert answer.status == 403
            headers = {"X-Telegram-Bot-Api-Secret-Token": "guess"}
            async with http.post(hook, json=update, headers=headers) as answer:
                assert answer.status == 403
            headers = {"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
            async with http.post(hook, data=b"{not json", headers=headers) as answer:
                assert answer.status == 200, "asking again would not mend it"


async def test_the_profile_is_set_in_every_language_and_only_where_it_differs(
    sqlite_url: str, tmp_path: Path
) -> None:
    async with Simulator().serve() as simulator, People(simulator.url, patience=20) as people:
        chosen = settings(simulator.url, simulator.token, sqlite_url, tmp_path)
        for expected in (18, 0):  # the name is Yurt already
            before = len(await _setters(people))
            async with running(chosen):
                aida = await people.join("Aida")
                await arrive(aida, "en")
                while len([c for c in await people.calls() if c["method"].startswith("getMy")]) % 24:
                    await aida.says("/menu")
                    await aida.hears()
            assert len(await _setters(people)) - before == expected


async def _setters(people: People) -> list[str]:
    return [call["method"] for call in await people.calls() if call["method"].startswith("setMy")]
