"""A simulator for each test, its people, and two independent bots: aiogram's and python-telegram-bot's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
import pytest
import telegram
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.simulator import People, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from typing import Any

    from bot.simulator.server import Serving

    Ask = Callable[..., Awaitable[dict[str, Any]]]

TOKEN = "700700700:AAHsimulator-token"


@pytest.fixture
async def sim() -> AsyncIterator[Serving]:
    async with Simulator(token=TOKEN).serve() as serving:
        yield serving


@pytest.fixture
async def people(sim: Serving) -> AsyncIterator[People]:
    async with People(sim.url) as people:
        yield people


@pytest.fixture
async def aiogram_bot(sim: Serving) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sim.url))
    async with Bot(TOKEN, session=session) as bot:
        yield bot


@pytest.fixture
async def ptb_bot(sim: Serving) -> AsyncIterator[telegram.Bot]:
    bot = telegram.Bot(TOKEN, base_url=f"{sim.url}/bot", base_file_url=f"{sim.url}/file/bot")
    async with bot:
        yield bot


@pytest.fixture
async def ask(sim: Serving) -> AsyncIterator[Ask]:
    """Call the Bot API with plain JSON and return the whole answer."""
    async with aiohttp.ClientSession() as http:

        async def call(method: str, **params: Any) -> dict[str, Any]:
            async with http.post(f"{sim.url}/bot{TOKEN}/{method}", json=params) as response:
                answer: dict[str, Any] = await response.json()
                assert answer["ok"] == (response.status == 200)
                return answer

        yield call
