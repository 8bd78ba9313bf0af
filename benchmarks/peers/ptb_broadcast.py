"""A broadcast with python-telegram-bot's own limiter: so many messages, each to a chat of its own."""

import asyncio
import sys

from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, Application


async def main(url: str, token: str, messages: str, rate: str, first_chat: str) -> None:
    limiter = AIORateLimiter(overall_max_rate=float(rate), overall_time_period=1, max_retries=5)
    application = Application.builder().token(token).base_url(f"{url}/bot").rate_limiter(limiter).build()
    async with application:
        chats = range(int(first_chat), int(first_chat) + int(messages))
        sending = (application.bot.send_message(chat, "The office is closed on Friday.") for chat in chats)
        outcomes = await asyncio.gather(*sending, return_exceptions=True)
    failed = sum(isinstance(outcome, TelegramError) for outcome in outcomes)
    sys.stdout.write(f"{failed} failed\n")
    await asyncio.sleep(3600)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
