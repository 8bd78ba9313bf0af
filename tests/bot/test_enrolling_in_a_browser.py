"""Somebody enrolls in Kyrgyz on the chat page, in a real browser, with fingers and keyboard."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.wording import plain
from flows.model import Text
from tests.bot.living import living
from tests.flows.world import WORDS

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
needs_browser = pytest.mark.skipif(
    BROWSER is None and not os.environ.get("CI"), reason="no Chromium is installed: the chat page is not tried"
)


def ky(text_id: str) -> str:
    return plain(WORDS, "ky", Text(text_id))


@pytest.fixture
async def page(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Page]:
    async with living(sqlite_url, tmp_path) as people, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        page = await browser.new_page(viewport={"width": 360, "height": 740})
        await page.goto(people.url)
        yield page
        await browser.close()


async def tap(page: Page, text_id: str) -> None:
    await page.get_by_role("button", name=ky(text_id), exact=True).last.click()


async def write(page: Page, words: str) -> None:
    field = page.get_by_role("textbox").last
    await field.fill(words)
    await field.press("Enter")


async def reads(page: Page, text_id: str) -> None:
    await expect(page.get_by_text(ky(text_id)).last).to_be_visible(timeout=15_000)


@pytest.mark.browser
@needs_browser
async def test_the_first_steps_of_enrolling_on_a_phone(page: Page) -> None:
    await page.get_by_role("button", name="Start").first.click()
    await page.get_by_role("button", name="Кыргызча").click()
    await tap(page, "welcome-go")
    await tap(page, "menu-enrollment")
    await expect(page.get_by_text("Yurt demo office").last).to_be_visible(timeout=15_000)
    await tap(page, "answer-yes")
    await reads(page, "enrollment-family_name")
    await write(page, "Тестова")
    await reads(page, "answer-name.cyrillic")
    await write(page, "Testova")
    await write(page, "Aida")
    await tap(page, "country-KG")
    await write(page, "25.03.1994")
    await tap(page, "enrollment-gender.woman")
    await page.get_by_role("button", name=ky("answer-phone.share")).click()
    await page.get_by_role("dialog").get_by_role("button").last.click()
    await reads(page, "enrollment-second_contact")
    width = await page.evaluate("document.documentElement.scrollWidth")
    assert width <= 360, "nothing is cut off on a narrow phone"
