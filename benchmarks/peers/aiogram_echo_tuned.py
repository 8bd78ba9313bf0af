"""The same echo with what helps it most: fewer tasks at once, and a collector that leaves the library alone."""

import asyncio
import gc
import sys

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from benchmarks.peers.aiogram_echo import dp


async def main(url: str, token: str) -> None:
    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(url)))
    gc.collect()
    gc.freeze()
    await dp.start_polling(bot, tasks_concurrency_limit=100)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
