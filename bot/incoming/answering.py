"""Sends what was decided: in order within a chat, some thirty at once, every outcome reported to the writer."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from bot import logs
from bot.incoming.telegram import Telegram
from bot.render import Call, Renderer
from bot.turns import Advanced, Delivered, Item, Postponed, Refused, Result
from storage.deliveries import Delivery
from storage.outbox import Outcome
from storage.writer import Writer

_AT_ONCE = 30
_UNCHANGED = "message is not modified"
_BRIEF = 5.0  # seconds for what is best effort


class Answering:
    """One lane a chat: a lane sends one message after the other and ends when it is empty."""

    def __init__(
        self,
        telegram: Telegram,
        renderer: Renderer,
        writer: Writer[Item, Result],
        clock: Callable[[], datetime],
        group: asyncio.TaskGroup,
    ) -> None:
        self._telegram, self._renderer, self._writer, self._clock, self._group = (
            telegram,
            renderer,
            writer,
            clock,
            group,
        )
        self._lanes: dict[int, deque[Delivery]] = {}
        self.forgotten = asyncio.Event()  # the last words to somebody who was erased have gone out
        self._gate = asyncio.Semaphore(_AT_ONCE)

    def say(self, deliveries: Iterable[Delivery]) -> None:
        """Send these as soon as their chats are free; they are in the outbox already."""
        for delivery in deliveries:
            if (lane := self._lanes.get(delivery.chat)) is not None:
                lane.append(delivery)
            else:
                self._lanes[delivery.chat] = deque([delivery])
                self._group.create_task(self._drain(delivery.chat))

    def acknowledge(self, callback: str) -> None:
        """Let the pressed button stop turning. Best effort: a minute later nobody misses it."""
        self._group.create_task(self._try("answerCallbackQuery", {"callback_query_id": callback}))

    def remark(self, chat: int, text: str) -> None:
        """Say something outside any conversation, as in a group. Best effort, kept nowhere."""
        self._group.create_task(self._try("sendMessage", {"chat_id": chat, "text": text}))

    async def _try(self, method: str, params: dict[str, Any]) -> None:
        try:
            await self._telegram.call(method, params, patience=_BRIEF)
        except TelegramAPIError as error:
            logs.info("best effort failed", method=method, type=type(error).__name__)

    async def _drain(self, chat: int) -> None:
        lane = self._lanes[chat]
        try:
            async with self._gate:
                while lane:
                    if not await self._deliver(lane[0]):
                        break  # what follows must not overtake it; the sweep brings all of it back
                    lane.popleft()
        finally:
            del self._lanes[chat]

    async def _deliver(self, delivery: Delivery) -> bool:
        """Send one message and report its end; False if it is not over yet."""
        try:
            await self._send(delivery)
        except TelegramRetryAfter as wait:
            due = self._clock() + timedelta(seconds=wait.retry_after)
            waiting = tuple(other.id for other in self._lanes[delivery.chat])
            return self._report(Postponed(waiting, due), delivery, over=False)
        except TelegramForbiddenError as error:
            outcome = Outcome(delivery.id, "blocked", error.message)
            return self._report(Refused(outcome, delivery.chat, gone=True), delivery)
        except (TelegramNetworkError, TelegramServerError) as error:
            logs.warn("outcome unknown", message=delivery.id, type=type(error).__name__)
            return False  # the lease runs out, and the sweep tries it once more
        except TelegramAPIError as error:
            logs.warn("message refused", message=delivery.id, reason=error.message)
            return self._report(Refused(Outcome(delivery.id, "failed", error.message), delivery.chat), delivery)
        return self._report(Delivered((delivery.id,)), delivery)

    def _report(self, item: Item, delivery: Delivery, *, over: bool = True) -> bool:
        self._writer.submit(item, delivery.chat)
        if over and delivery.person is None:
            self.forgotten.set()
        return over

    async def _send(self, delivery: Delivery) -> None:
        calls = self._renderer.calls(delivery.reply, delivery.language or "en", delivery.chat)
        for part, call in enumerate(calls):
            if part < delivery.part:
                continue  # it arrived before the crash
            await self._post(call)
            if part + 1 < len(calls):
                self._report(Advanced(delivery.id, part + 1), delivery)

    async def _post(self, call: Call) -> None:
        """Make one call; an edit that changes nothing is done, one that is impossible becomes a new message."""
        try:
            await self._telegram.send(call)
        except TelegramBadRequest as error:
            if call.method != "editMessageText":
                raise
            if _UNCHANGED not in error.message:
                params = {name: value for name, value in call.params.items() if name != "message_id"}
                await self._telegram.send(Call("sendMessage", params))
