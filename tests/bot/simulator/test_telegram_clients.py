"""Both libraries talk to the simulator as to Telegram, and understand what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import telegram
from aiogram import exceptions, types

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.simulator import People


async def test_aiogram_writes_and_edits(aiogram_bot: Bot, people: People) -> None:
    aida = await people.join("Aida", language="ky")
    await aida.starts("hello")
    (update,) = await aiogram_bot.get_updates()
    assert update.message is not None
    assert update.message.text == "/start hello"
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "ky"

    keys = types.InlineKeyboardMarkup(inline_keyboard=[[types.InlineKeyboardButton(text="Go", callback_data="go")]])
    sent = await aiogram_bot.send_message(aida.id, "<b>Салам</b>", parse_mode="HTML", reply_markup=keys)
    assert sent.entities is not None
    assert (sent.entities[0].type, sent.entities[0].offset, sent.entities[0].length) == ("bold", 0, 5)
    assert (await aida.hears()).buttons == (("Go",),)

    edited = await aiogram_bot.edit_message_text("New", chat_id=aida.id, message_id=sent.message_id)
    assert isinstance(edited, types.Message)
    assert edited.edit_date is not None
    seen = await aida.hears("New")
    assert (seen.edited, seen.buttons) == (True, ())


async def test_aiogram_answers_a_tap(aiogram_bot: Bot, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    keys = types.InlineKeyboardMarkup(
        inline_keyboard=[[types.InlineKeyboardButton(text="Go on", callback_data="go")]]
    )
    await aiogram_bot.send_message(aida.id, "?", reply_markup=keys)
    await aida.hears()
    tap = await aida.taps("Go")
    assert (tap.did, tap.answered) == ("asked", False)
    assert tap.query_id is not None
    query = (await aiogram_bot.get_updates(offset=-1))[0].callback_query
    assert query is not None
    assert query.data == "go"
    assert await aiogram_bot.answer_callback_query(query.id, text="Saved")
    outcome = await aida.outcome(tap.query_id)
    assert (outcome.answered, outcome.text) == (True, "Saved")
    assert (await aida.screen()).toast == "Saved"


async def test_ptb_writes_and_edits(ptb_bot: telegram.Bot, people: People) -> None:
    aida = await people.join("Aida", language="ky")
    await aida.starts()
    (update,) = await ptb_bot.get_updates()
    assert update.message is not None
    assert update.message.entities[0].type == "bot_command"

    keys = telegram.ReplyKeyboardMarkup(
        [[telegram.KeyboardButton("Phone", request_contact=True), "Later"]], resize_keyboard=True
    )
    await ptb_bot.send_message(aida.id, "Your phone?", reply_markup=keys)
    assert (await aida.hears()).text == "Your phone?"
    assert (await aida.screen()).keyboard == (("Phone", "Later"),)
    await aida.taps("Phone")
    contact = (await ptb_bot.get_updates(offset=-1))[0].message
    assert contact is not None
    assert contact.contact is not None
    assert contact.contact.user_id == aida.id

    await ptb_bot.send_message(aida.id, "Thanks", reply_markup=telegram.ReplyKeyboardRemove())
    assert (await aida.screen()).keyboard == ()


# python-telegram-bot announces a future type of retry_after whenever it raises one.
@pytest.mark.filterwarnings("ignore:.*retry_after.*:telegram.warnings.PTBDeprecationWarning")
async def test_errors_are_the_libraries_own(aiogram_bot: Bot, ptb_bot: telegram.Bot, people: People) -> None:
    aida = await people.join("Aida")
    with pytest.raises(exceptions.TelegramForbiddenError, match="can't initiate conversation"):
        await aiogram_bot.send_message(aida.id, "Hi")
    await aida.starts()
    await aida.blocks()
    with pytest.raises(telegram.error.Forbidden, match="blocked"):
        await ptb_bot.send_message(aida.id, "Hi")
    await aida.unblocks()
    await people.order("flood", retry_after=7, times=2)
    with pytest.raises(exceptions.TelegramRetryAfter) as flood:
        await aiogram_bot.send_message(aida.id, "Hi")
    assert flood.value.retry_after == 7
    with pytest.raises(telegram.error.RetryAfter):
        await ptb_bot.send_message(aida.id, "Hi")
    await people.order("migrate", migrate_to_chat_id=-1001, times=2)
    with pytest.raises(telegram.error.ChatMigrated):
        await ptb_bot.send_message(aida.id, "Hi")
    with pytest.raises(exceptions.TelegramMigrateToChat):
        await aiogram_bot.send_message(aida.id, "Hi")


async def test_the_profile_is_kept_by_language(aiogram_bot: Bot, ptb_bot: telegram.Bot, people: People) -> None:
    menu = [types.BotCommand(command="start", description="Башынан")]
    await aiogram_bot.set_my_commands(menu, language_code="ky")
    await aiogram_bot.set_my_commands([types.BotCommand(command="start", description="From the start")])
    assert [c.description for c in await ptb_bot.get_my_commands(language_code="ky")] == ["Башынан"]
    await ptb_bot.set_my_name("Yurt", language_code="en")
    await ptb_bot.set_my_short_description("Home")
    assert (await aiogram_bot.get_my_name(language_code="en")).name == "Yurt"
    assert (await aiogram_bot.get_my_short_description(language_code="mn")).short_description == "Home"
    aida = await people.join("Aida", language="ky")
    state = await people.ask("GET", "state")
    assert state["people"][0]["profile"]["commands"] == [{"command": "start", "description": "Башынан"}]
    chat = await aiogram_bot.get_chat(aida.id)
    assert chat.first_name == "Aida"


async def test_groups(aiogram_bot: Bot, people: People) -> None:
    aida, bold = await people.join("Aida"), await people.join("Bold")
    group = await people.gather("Office", aida, bold)
    await bold.within(group).says("/start@yurt_bot")
    (update,) = await aiogram_bot.get_updates()
    assert update.message is not None
    assert (update.message.chat.type, update.message.chat.title) == ("group", "Office")
    await update.message.answer("Hello all").as_(aiogram_bot)
    assert (await aida.within(group).hears()).text == "Hello all"
    member = await aiogram_bot.get_chat_member(group.chat_id, bold.id)
    assert member.status == "member"


async def test_blocking_is_told(aiogram_bot: Bot, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    await aida.blocks()
    await aida.unblocks()
    changes = [update.my_chat_member for update in await aiogram_bot.get_updates()][1:]
    assert [change.new_chat_member.status for change in changes if change] == ["kicked", "member"]
