"""Inline queries beside the turns: looked up one at a time in a thread, answered as well as may be."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot import logs
from bot.incoming.answering import Answering
from bot.inline import Asked
from bot.render import Call

_AT_ONCE = 8  # answers on their way out: a flood must leave connections to the turns
_MOST = 200  # people who wait; Telegram has long given up on whoever would be behind them


class Asking:
    """Takes queries without waiting; of each person only the newest is answered: they type on."""

    def __init__(self, look_up: Callable[[Asked], Call], answering: Answering, group: asyncio.TaskGroup) -> None:
        self._look_up, self._answering, self._group = look_up, answering, group
        self._waiting: dict[int, Asked] = {}  # by who asks, longest waiting first
        self._busy, self._desk = 0, asyncio.Lock()

    def ask(self, asked: Asked) -> None:
        self._waiting.pop(asked.sender, None)
        self._waiting[asked.sender] = asked
        if len(self._waiting) > _MOST:
            self._next()
        if self._busy < _AT_ONCE:
            self._busy += 1
            self._group.create_task(self._work())

    def _next(self) -> Asked:
        return self._waiting.pop(next(iter(self._waiting)))

    async def _work(self) -> None:
        try:
            while self._waiting:
                await self._answer(self._next())
        finally:
            self._busy -= 1

    async def _answer(self, asked: Asked) -> None:
        try:
            async with self._desk:
                call = await asyncio.to_thread(self._look_up, asked)
        except Exception as error:  # noqa: BLE001 - a bug, or the database is away: they will type again
            logs.trace(error, doing="inline")
        else:
            await self._answering.attempt(call.method, call.params)
