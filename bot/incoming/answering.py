"""Answers on their way out through aiogram, and the small things that are best effort."""

from __future__ import annotations

import asyncio
from typing import Any

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from bot import logs
from bot.incoming.telegram import Telegram
from bot.incoming.wire import Unreached
from bot.lanes import Lanes
from bot.render import Call
from bot.troubles import Gone, Renumbered, Stumble, Trouble, Unfit, Unknown, Unsent, Wait

_BRIEF = 5.0  # seconds for what is best effort


async def post(telegram: Telegram, call: Call) -> None:
    """Make one call. Raises Trouble."""
    try:
        await telegram.send(call)
    except TelegramAPIError as error:
        raise _trouble(error) from error


def _trouble(error: TelegramAPIError) -> Trouble:  # noqa: PLR0911 - one line an error
    match error:
        case TelegramRetryAfter():
            return Wait(error.retry_after)
        case TelegramForbiddenError():
            return Gone(error.message)
        case TelegramMigrateToChat():
            return Renumbered(error.migrate_to_chat_id)
        case TelegramServerError():
            return Stumble(error.message)
        case TelegramUnauthorizedError():
            return Unsent()
        case TelegramNetworkError() if not isinstance(error, TelegramEntityTooLarge):
            return Unsent() if isinstance(error.__cause__, Unreached) else Unknown()
    return Unfit(error.message)


class Answering:
    """Says what was decided, and lets buttons and groups know."""

    def __init__(self, telegram: Telegram, lanes: Lanes, group: asyncio.TaskGroup) -> None:
        self._telegram, self._group = telegram, group
        self.say = lanes.say

    def acknowledge(self, callback: str) -> None:
        """Let the pressed button stop turning. Best effort: a minute later nobody misses it."""
        self._group.create_task(self.attempt("answerCallbackQuery", {"callback_query_id": callback}))

    def remark(self, chat: int, text: str) -> None:
        """Say something outside any conversation, as in a group. Best effort, kept nowhere."""
        self._group.create_task(self.attempt("sendMessage", {"chat_id": chat, "text": text}))

    async def attempt(self, method: str, params: dict[str, Any]) -> None:
        """Make a call that is best effort."""
        try:
            await self._telegram.call(method, params, patience=_BRIEF)
        except TelegramAPIError as error:
            logs.info("best effort failed", method=method, type=type(error).__name__)
