"""The Application of python-telegram-bot, kept to speaking: no updates, a net behind the pace, one clock."""

from __future__ import annotations

import asyncio
import logging
import math
import warnings
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import AIORateLimiter, Application, ApplicationBuilder, CallbackContext, ExtBot, JobQueue

from bot import logs
from bot.outgoing.request import Broken, NotConnected, Request
from bot.render import Call
from bot.settings import WrongSettings
from bot.troubles import Gone, Renumbered, Stumble, Trouble, Unfit, Unknown, Unsent, Wait

TICK = 0.2  # seconds between looks for what is due
_PAUSE = 2.0  # seconds before greeting again
_BURST = 30  # calls a second that the net lets through on top of the rate: answers are not paced


class Speaker:
    """Makes rendered calls, and ticks. Raises Trouble."""

    def __init__(self, token: str, api_url: str, rate: float) -> None:
        _quiet()
        net = AIORateLimiter(math.ceil(rate) + _BURST, 1, 0, 0, max_retries=0)
        bot = ExtBot(
            token,
            base_url=f"{api_url}/bot",
            request=Request(),
            get_updates_request=Request(),
            rate_limiter=net,
        )
        self._bot = bot
        self._application: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder().bot(bot).updater(None).job_queue(JobQueue()).build()
        )

    async def start(self) -> str:
        """Learn the bot's own name; wait while the network is away, but not for a wrong token."""
        while True:
            try:
                await self._application.initialize()
            except InvalidToken:
                raise WrongSettings("Telegram does not know this YURT_BOT_TOKEN.") from None
            except TelegramError as error:
                logs.warn("the Bot API server does not answer", type=type(error).__name__, pause=_PAUSE)
                await asyncio.sleep(_PAUSE)
            else:
                await self._application.start()
                return self._bot.username

    def tick(self, wake: Callable[[], None]) -> None:
        """Call `wake` again and again; it returns at once, so that no tick waits for another."""

        async def ring(_: CallbackContext[Any, Any, Any, Any]) -> None:
            wake()

        assert self._application.job_queue is not None  # noqa: S101 - it was given one
        late: dict[str, Any] = {"misfire_grace_time": None, "coalesce": True, "max_instances": 10}
        self._application.job_queue.run_repeating(ring, TICK, first=0, name="tick", job_kwargs=late)

    async def stop(self) -> None:
        if self._application.running:
            await self._application.stop()
        await self._application.shutdown()

    async def post(self, call: Call) -> Any:
        """Make one call; give what Telegram answers. Raises Trouble."""
        params = call.params
        if file := call.attachment:
            params = {**params, file.parameter: InputFile(file.content, file.filename)}
        try:
            return await self._bot.do_api_request(call.method, params)
        except TelegramError as error:
            raise _trouble(error) from error

    async def send_file(self, chat: int, path: Path, caption: str) -> None:
        """Send a file straight from the disk: it is never held as a whole. Raises Trouble."""
        method, parameter = ("sendPhoto", "photo") if path.suffix == ".png" else ("sendDocument", "document")
        said = {"chat_id": chat, "caption": caption, "parse_mode": "HTML"}
        with await asyncio.to_thread(path.open, "rb") as content:
            file = InputFile(content, path.name, read_file_handle=False)
            try:
                await self._bot.do_api_request(method, {**said, parameter: file})
            except TelegramError as error:
                raise _trouble(error) from error


def _trouble(error: TelegramError) -> Trouble:  # noqa: PLR0911 - one line an error
    match error:
        case RetryAfter():
            wait = error.retry_after
            return Wait(wait.total_seconds() if isinstance(wait, timedelta) else wait)
        case ChatMigrated():
            return Renumbered(error.new_chat_id)
        case Forbidden():
            return Gone(error.message)
        case BadRequest() | Conflict():
            return Unfit(error.message)
        case NotConnected() | InvalidToken() | EndPointNotFound():  # a token that was exchanged just now
            return Unsent()
        case Broken():
            return Unknown()
        case NetworkError():
            return Stumble(error.message)
    return Unfit(error.message)


def _quiet() -> None:
    """Silence what would be said of each call: we mean to make plain calls, and handle every flood wait."""
    warnings.filterwarnings("ignore", message="Please use 'Bot.")
    warnings.filterwarnings("ignore", message=".*attribute `retry_after` will be of type")
    logging.getLogger("telegram.ext.AIORateLimiter").setLevel(logging.CRITICAL)
