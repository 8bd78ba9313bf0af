"""Long polling: the next request acknowledges the last batch, and is only made when that batch is committed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from bot import logs, points
from bot.incoming.intake import Intake
from bot.incoming.reading import KINDS, number
from bot.incoming.telegram import Telegram
from bot.settings import WrongSettings

_HOLD = 30  # seconds Telegram may hold an empty answer back
_PAUSES = (1, 2, 5, 10, 30)  # seconds before asking again after a failure


async def poll(telegram: Telegram, intake: Intake, stop: asyncio.Event) -> None:
    """Ask for updates until told to stop; a batch in hand is finished first."""
    await _patiently(stop, partial(telegram.call, "deleteWebhook", {}))
    offset: int | None = None
    while not stop.is_set():
        raws = await _patiently(stop, partial(_updates, telegram, offset)) or []
        await intake.take(raws)
        if numbers := [found for raw in raws if (found := number(raw)) is not None]:
            offset = max(numbers) + 1
            points.reached("taken")


async def _patiently(stop: asyncio.Event, ask: Callable[[], Awaitable[Any]]) -> Any:
    """Ask until there is an answer, more and more slowly; None when told to stop meanwhile."""
    failures = 0
    while not stop.is_set():
        try:
            return await _unless(stop, ask())
        except (TelegramUnauthorizedError, TelegramNotFound):
            raise WrongSettings("Telegram does not know this YURT_BOT_TOKEN any more.") from None
        except TelegramAPIError as error:
            pause = error.retry_after if isinstance(error, TelegramRetryAfter) else _PAUSES[failures]
            failures = min(failures + 1, len(_PAUSES) - 1)
            logs.warn("no updates", type=type(error).__name__, pause=pause)
            await _unless(stop, asyncio.sleep(pause))
    return None


async def _unless(stop: asyncio.Event, asked: Awaitable[Any]) -> Any:
    """Wait for an answer, or let it go when told to stop."""
    answer, stopped = asyncio.ensure_future(asked), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait((answer, stopped), return_when=asyncio.FIRST_COMPLETED)
        return answer.result() if answer.done() else None
    finally:
        for future in (answer, stopped):
            future.cancel()
        await asyncio.gather(answer, stopped, return_exceptions=True)


async def _updates(telegram: Telegram, offset: int | None) -> list[Any]:
    params: dict[str, Any] = {"timeout": _HOLD, "limit": 100, "allowed_updates": KINDS}
    if offset is not None:
        params["offset"] = offset
    found = await telegram.call("getUpdates", params, patience=_HOLD + 10)
    return found if isinstance(found, list) else []
