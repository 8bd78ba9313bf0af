"""The chat page in a real browser, with a small bot on the other side."""

from __future__ import annotations

import asyncio
import os
import shutil
from typing import TYPE_CHECKING

import pytest
from aiogram import Bot, Dispatcher, F, types
from aiogram.filters import CommandStart
from playwright.async_api import async_playwright, expect

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, FilePayload, Locator, Page, ViewportSize

    from bot.simulator import People
    from bot.simulator.server import Serving

pytestmark = pytest.mark.browser

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDE: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 360, "height": 700}
PLAN = b"PK plan"


def inline(*labels: str) -> types.InlineKeyboardMarkup:
    buttons = [types.InlineKeyboardButton(text=label, callback_data=label) for label in labels]
    return types.InlineKeyboardMarkup(inline_keyboard=[[button] for button in buttons])


def asking_for_a_phone() -> types.ReplyKeyboardMarkup:
    key = types.KeyboardButton(text="My phone", request_contact=True)
    return types.ReplyKeyboardMarkup(keyboard=[[key, types.KeyboardButton(text="Later")]])


async def greet(message: types.Message) -> None:
    link = "<a href='https://t.me/yurt_bot?start=join_7'>Join</a> <b>&lt;img src=x&gt;</b>"
    await message.answer(f"Welcome {link}", parse_mode="HTML", reply_markup=inline("Count", "Warn"))


async def count(query: types.CallbackQuery) -> None:
    assert isinstance(query.message, types.Message)
    await query.message.edit_text("Counted once", reply_markup=inline("Phone"))
    await query.answer("Saved")


async def warn(query: types.CallbackQuery) -> None:
    await query.answer("Careful!", show_alert=True)


async def ask_phone(query: types.CallbackQuery) -> None:
    assert isinstance(query.message, types.Message)
    await query.message.answer("Your phone?", reply_markup=asking_for_a_phone())
    await query.answer()


async def thank(message: types.Message) -> None:
    assert message.contact is not None
    plan = types.BufferedInputFile(PLAN, filename="plan.xlsx")
    caption = f"For {message.contact.phone_number}"
    await message.answer_document(plan, caption=caption, reply_markup=types.ReplyKeyboardRemove())


async def offer(query: types.InlineQuery) -> None:
    words = types.InputTextMessageContent(message_text=f"<b>{query.query}</b> at home", parse_mode="HTML")
    card = types.InlineQueryResultArticle(
        id="1", title=f"About {query.query}", description="Whom to ask", input_message_content=words
    )
    button = types.InlineQueryResultsButton(text="Nothing found", start_parameter="all")
    found = query.query != "nothing"
    await query.answer([card] if found else [], button=None if found else button, is_personal=True)


async def repeat(message: types.Message) -> None:
    await message.answer(f"You said: {message.text or message.caption}")


def small_bot() -> Dispatcher:
    dispatcher = Dispatcher()
    dispatcher.message.register(greet, CommandStart())
    dispatcher.message.register(thank, F.contact)
    dispatcher.message.register(repeat)
    dispatcher.inline_query.register(offer)
    dispatcher.callback_query.register(count, F.data == "Count")
    dispatcher.callback_query.register(warn, F.data == "Warn")
    dispatcher.callback_query.register(ask_phone, F.data == "Phone")
    return dispatcher


@pytest.fixture
async def _bot(aiogram_bot: Bot) -> AsyncIterator[None]:
    menu = [types.BotCommand(command="start", description="Башынан")]
    await aiogram_bot.set_my_commands(menu, language_code="ky")
    await aiogram_bot.set_my_commands([types.BotCommand(command="start", description="From the start")])
    await aiogram_bot.set_my_name("Yurt")
    dispatcher = small_bot()
    polling = asyncio.ensure_future(dispatcher.start_polling(aiogram_bot, handle_signals=False))
    yield
    await dispatcher.stop_polling()
    await polling


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        reason = f"no browser: none of {', '.join(PROGRAMS)} is installed"
        # Where all is checked before it is let in, a missing browser must not pass for a passed test.
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
async def page(_bot: None, browser: Browser, sim: Serving) -> AsyncIterator[Page]:
    page = await browser.new_page(viewport=WIDE)
    page.set_default_timeout(10_000)
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    await page.goto(sim.url)
    yield page
    assert troubles == []


def chat_of(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=f"{name}’s chat")


async def begin(chat: Locator) -> None:
    await chat.get_by_role("button", name="Start", exact=True).click()
    await expect(chat.get_by_role("log")).to_contain_text("Welcome")


async def test_a_first_conversation(page: Page) -> None:
    chat = chat_of(page, "Aida")
    await begin(chat)
    log = chat.get_by_role("log")
    # What a bot writes is text: the tag is shown, not drawn.
    await expect(log.locator("strong")).to_have_text("<img src=x>")
    assert await log.locator("img").count() == 0

    await log.get_by_role("button", name="Count").click()
    await expect(log).to_contain_text("Counted once")
    await expect(log).to_contain_text("edited")
    await expect(log).not_to_contain_text("Welcome")
    await expect(chat.get_by_role("status")).to_have_text("Saved")

    await log.get_by_role("button", name="Phone").click()
    await chat.get_by_role("button", name="My phone").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Phone").fill("+821012345678")
    await dialog.get_by_role("button", name="Share").click()
    await expect(log).to_contain_text("For +821012345678")
    await expect(chat.get_by_role("button", name="My phone")).to_have_count(0)

    async with page.expect_download() as coming:
        await log.get_by_role("link", name="plan.xlsx").click()
    download = await coming.value
    assert download.suggested_filename == "plan.xlsx"
    assert (await download.path()).read_bytes() == PLAN


async def test_links_alerts_and_the_menu(page: Page) -> None:
    chat = chat_of(page, "Aida")
    await begin(chat)
    log = chat.get_by_role("log")
    await log.get_by_role("button", name="Join").click()
    await expect(log.locator(".own").last).to_contain_text("/start join_7")
    await log.get_by_role("button", name="Warn").last.click()
    await expect(page.get_by_role("dialog")).to_contain_text("Careful!")
    await page.get_by_role("button", name="OK").click()
    await chat.get_by_role("button", name="Commands").click()
    await chat.get_by_role("button", name="/start Башынан").click()
    await expect(log.locator(".own")).to_have_count(3)


async def test_sending_a_file(page: Page) -> None:
    chat = chat_of(page, "Aida")
    await begin(chat)
    await chat.get_by_role("button", name="Attach").click()
    dialog = page.get_by_role("dialog")
    letter: FilePayload = {"name": "letter.txt", "mimeType": "text/plain", "buffer": b"hello"}
    await dialog.get_by_label("File").set_input_files([letter])
    await dialog.get_by_label("Caption").fill("Read this")
    await dialog.get_by_role("button", name="Send file").click()
    await expect(chat.get_by_role("log")).to_contain_text("You said: Read this")


async def test_cards_are_offered_while_one_types(page: Page) -> None:
    chat = chat_of(page, "Aida")
    await begin(chat)
    field, log = chat.get_by_role("textbox"), chat.get_by_role("log")
    cards = chat.get_by_role("group", name="Cards to send").get_by_role("button")
    await field.fill("@yurt_bot loans")
    await expect(cards).to_have_text(["AAbout loansWhom to ask"])
    await page.keyboard.press("Escape")
    await expect(cards).to_have_count(0)

    await field.press_sequentially(" now")
    await expect(cards).to_contain_text(["About loans now"])
    await page.keyboard.press("Enter")
    await expect(cards.first).to_be_focused()
    await page.keyboard.press("Enter")
    sent = log.locator(".own").last
    await expect(sent).to_contain_text("via @yurt_bot")
    await expect(sent.locator("strong")).to_have_text("loans now")
    await expect(field).to_have_value("")
    await expect(field).to_be_focused()

    await field.fill("@Yurt_Bot nothing")
    await cards.get_by_text("Nothing found").click()
    await expect(log.locator(".own").last).to_contain_text("/start all")
    await expect(cards).to_have_count(0)


async def test_two_people_side_by_side(page: Page, people: People) -> None:
    await begin(chat_of(page, "Aida"))
    await page.get_by_role("button", name="Add a person").first.click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("Bold")
    await dialog.get_by_label("Language").select_option("mn")
    await dialog.get_by_role("button", name="Add", exact=True).click()
    bold = chat_of(page, "Bold")
    await begin(bold)
    left, right = await chat_of(page, "Aida").bounding_box(), await bold.bounding_box()
    assert left
    assert right
    assert left["x"] + left["width"] <= right["x"]

    state = await people.ask("GET", "state")
    assert [person["language_code"] for person in state["people"]] == ["ky", "mn"]
    await page.reload()
    await expect(bold.get_by_role("log")).to_contain_text("Welcome")
    await expect(chat_of(page, "Aida").get_by_role("log")).to_contain_text("Welcome")


async def test_the_keyboard_is_enough(page: Page) -> None:
    chat = chat_of(page, "Aida")
    start = chat.get_by_role("button", name="Start", exact=True)
    await expect(start).to_be_visible()
    await tab_to(page, start)
    await page.keyboard.press("Enter")
    field = chat.get_by_role("textbox")
    await expect(field).to_be_focused()
    await page.keyboard.type("one\n")
    await expect(chat.get_by_role("log")).to_contain_text("You said: one")
    await tab_to(page, chat.get_by_role("button", name="Count"), "Shift+Tab")
    await page.keyboard.press("Space")
    await expect(chat.get_by_role("button", name="Phone")).to_be_focused()
    await page.keyboard.press("Enter")
    await tab_to(page, chat.get_by_role("button", name="My phone"))
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog").get_by_label("Phone")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(chat.get_by_role("log")).to_contain_text("For +82")
    await expect(field).to_be_focused()


async def tab_to(page: Page, goal: Locator, key: str = "Tab") -> None:
    await goal.wait_for()
    for _ in range(30):
        if await goal.evaluate("node => node === document.activeElement"):
            return
        await page.keyboard.press(key)
    pytest.fail(f"{key} never reached {goal}")


async def test_a_narrow_phone(page: Page, people: People) -> None:
    await chat_of(page, "Aida").wait_for()
    bold = await people.join("Bold", language="mn")
    await bold.starts()
    await page.set_viewport_size(PHONE)
    await begin(chat_of(page, "Aida"))
    await expect(chat_of(page, "Bold")).to_have_count(0)
    await page.get_by_role("navigation").get_by_role("button", name="Bold").click()
    await expect(chat_of(page, "Bold").get_by_role("log")).to_contain_text("Welcome")
    await expect(chat_of(page, "Aida")).to_have_count(0)
    assert await page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    for button in await chat_of(page, "Bold").get_by_role("button").all():
        box = await button.bounding_box()
        assert box
        assert 0 <= box["x"] <= box["x"] + box["width"] <= PHONE["width"]


async def test_a_blocked_bot_can_be_started_again(page: Page) -> None:
    chat = chat_of(page, "Aida")
    await begin(chat)
    await chat.get_by_role("button", name="This person").click()
    await page.get_by_role("dialog").get_by_label("The bot is blocked").check()
    await page.get_by_role("dialog").get_by_role("button", name="Save").click()
    await chat.get_by_role("button", name="Unblock and restart").click()
    await expect(chat.get_by_role("textbox")).to_be_visible()
    await expect(chat.get_by_role("log").locator(".own")).to_have_count(2)


async def test_nothing_is_lost_with_the_connection(page: Page, people: People, sim: Serving) -> None:
    chat = chat_of(page, "Aida")
    await begin(chat)
    await chat.get_by_role("textbox").fill("half a sente")
    sim.world.bulletin.disconnect()
    await expect(page.get_by_text("Trying again")).to_be_visible()
    person = (await people.ask("GET", "state"))["people"][0]
    await people.ask("POST", f"chats/{person['id']}/say", json={"text": "from elsewhere"})
    await expect(chat.get_by_role("log")).to_contain_text("You said: from elsewhere")
    await expect(page.get_by_text("Trying again")).to_be_hidden()
    await expect(chat.get_by_role("textbox")).to_have_value("half a sente")


async def test_a_busy_bot_is_seen(page: Page, aiogram_bot: Bot, people: People) -> None:
    await begin(chat_of(page, "Aida"))
    person = (await people.ask("GET", "state"))["people"][0]
    await aiogram_bot.send_chat_action(person["id"], "typing")
    await expect(chat_of(page, "Aida").locator(".status")).to_have_text("typing…")
    await aiogram_bot.send_message(person["id"], "done")
    await expect(chat_of(page, "Aida").locator(".status")).to_have_text("Aida · ky")
