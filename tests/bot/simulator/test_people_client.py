"""People say, tap, hear, send and receive; what they cannot do is said in words."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

import pytest
import telegram
from aiogram import types

from bot.simulator import Silence

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.simulator import People

    from .conftest import Ask

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x07\x00\x00\x00\x05\x08\x02"


async def test_hearing_waits(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    async with asyncio.TaskGroup() as group:
        hearing = group.create_task(aida.hears("two"))
        await ask("sendMessage", chat_id=aida.id, text="one")
        await ask("sendMessage", chat_id=aida.id, text="two")
    assert hearing.result().text == "two"
    await aida.hears_nothing(patience=0.05)


async def test_silence_is_an_error_in_words(people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    with pytest.raises(Silence, match="Aida waited for 'hello', heard \\[\\]"):
        await aida.hears("hello", patience=0.05)
    with pytest.raises(Silence, match="2 messages"):
        await aida.hears_all(2, patience=0.05)


async def test_speaking_lets_go_of_what_was_not_heard(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    await ask("sendMessage", chat_id=aida.id, text="old")
    await aida.says("and now")
    await ask("sendMessage", chat_id=aida.id, text="new")
    assert (await aida.hears()).text == "new"


async def test_labels_are_found_by_their_beginning(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    row = [{"text": "🏠 Home", "callback_data": "h"}, {"text": "Help", "url": "https://example.org"}]
    await ask("sendMessage", chat_id=aida.id, text="?", reply_markup={"inline_keyboard": [row]})
    assert (await aida.taps("Home")).did == "asked"
    assert (await aida.taps("He")).url == "https://example.org"
    assert (await aida.taps(data="forged", message_id=2)).did == "asked"
    with pytest.raises(ValueError, match="no button “Away”; there are “🏠 Home”, “Help”"):
        await aida.taps("Away")


async def test_a_link_to_the_bot_starts_it(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    row = [{"text": "Join", "url": "https://t.me/yurt_bot?start=join_7"}]
    await ask("sendMessage", chat_id=aida.id, text="?", reply_markup={"inline_keyboard": [row]})
    assert (await aida.taps("Join")).did == "said"
    assert (await aida.screen()).last.text == "/start join_7"


async def test_a_one_time_keyboard_goes(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    markup = {"keyboard": [["Yes", "No"]], "one_time_keyboard": True, "input_field_placeholder": "Yes?"}
    await ask("sendMessage", chat_id=aida.id, text="?", reply_markup=markup)
    screen = await aida.screen()
    assert (screen.keyboard, screen.placeholder) == ((("Yes", "No"),), "Yes?")
    await aida.says("Neither")
    assert (await aida.screen()).keyboard == (("Yes", "No"),)
    await aida.taps("Yes")
    screen = await aida.screen()
    assert (screen.last.text, screen.keyboard) == ("Yes", ())


async def test_sharing_and_editing(aiogram_bot: Bot, people: People) -> None:
    aida = await people.join("Aida", phone="+821012345678")
    await aida.shares_contact()
    await aida.shares_contact("+996555123456", user_id=None, first_name="Mother")
    await aida.shares_location(42.87, 74.59)
    number = await aida.says("tpyo")
    await aida.edits(number, "typo")
    await aida.sends_raw(dice={"emoji": "🎲", "value": 3})
    messages = [update.message or update.edited_message for update in await aiogram_bot.get_updates()]
    own, other, place, first, second, dice = (message for message in messages if message)
    assert own.contact is not None
    assert (own.contact.phone_number, own.contact.user_id) == ("+821012345678", aida.id)
    assert other.contact is not None
    assert (other.contact.phone_number, other.contact.user_id) == ("+996555123456", None)
    assert place.location is not None
    assert (place.location.latitude, place.location.longitude) == (42.87, 74.59)
    assert (first.text, second.text, second.message_id) == ("tpyo", "typo", first.message_id)
    assert dice.dice is not None
    assert dice.dice.value == 3


async def test_the_blocked_bot_is_not_spoken_to(people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    await aida.blocks()
    with pytest.raises(ValueError, match="Aida has blocked the bot"):
        await aida.says("hi")
    await aida.starts()
    assert (await aida.screen()).last.text == "/start"


async def test_files_down(aiogram_bot: Bot, ptb_bot: telegram.Bot, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    plan = types.BufferedInputFile(b"plan " * 1000, filename="жоспар.xlsx")
    sent = await aiogram_bot.send_document(aida.id, plan, caption="<b>Plan</b>", parse_mode="HTML")
    seen = await aida.hears("Plan")
    assert seen.document == "жоспар.xlsx"
    assert await aida.downloads(seen) == b"plan " * 1000
    assert sent.document is not None
    again = await ptb_bot.send_document(aida.id, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_id == sent.document.file_id
    photo = await ptb_bot.send_photo(aida.id, io.BytesIO(PNG))
    assert (photo.photo[0].width, photo.photo[0].height) == (7, 5)


async def test_files_up(aiogram_bot: Bot, ptb_bot: telegram.Bot, people: People) -> None:
    aida = await people.join("Aida")
    await aida.sends_file(b"hello", "letter.txt", caption="Read", mime_type="text/plain")
    for kind in ("photo", "voice", "audio", "video", "animation", "sticker"):
        await aida.sends_file(PNG, f"{kind}.bin", kind=kind)
    updates = await aiogram_bot.get_updates()
    assert len(await ptb_bot.get_updates()) == len(updates) == 7
    letter = updates[0].message
    assert letter is not None
    assert letter.document is not None
    assert (letter.document.file_name, letter.caption) == ("letter.txt", "Read")
    data = await aiogram_bot.download(letter.document)
    assert data is not None
    assert data.read() == b"hello"
    file = await ptb_bot.get_file(letter.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"hello"


async def test_everything_can_begin_anew(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await aida.says("hi")
    await people.reset()
    assert (await ask("getUpdates"))["result"] == []
    assert (await people.ask("GET", "state"))["people"] == []
