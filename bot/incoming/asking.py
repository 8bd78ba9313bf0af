"""Inline queries beside the turns: looked up one at a time in a thread, answered as well as may be."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot import logs
from bot.incoming.answering import Answering
from bot.inline import Asked
from bot.render import Call

_AT_ONCE = 8  # answers on their way out: a flood must leave connections to the turns
_REST, _LONGEST_REST = 2, 0.05  # times as long as a lookup took, until the next; seconds
_MOST = 200  # people who wait; Telegram has long given up on whoever would be behind them


class Asking:
    """Takes queries without waiting; of each person only the newest is answered: they type on."""

    def __init__(self, look_up: Callable[[Asked], Call], answering: Answering, group: asyncio.TaskGroup) -> None:
        self._look_up, self._answering, self._group = look_up, answering, group
        self._waiting: dict[int, Asked] = {}  # by who asks, longest waiting first
        self._busy, self._desk, self._rested = 0, asyncio.Lock(), 0.0

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
                if call := await self._found():
                    await self._answering.attempt(call.method, call.params)
        finally:
            self._busy -= 1

    async def _found(self) -> Call | None:
        """Look up what waits longest, and rest: the turns need the same processor; a busy one makes both longer."""
        clock = asyncio.get_running_loop().time
        async with self._desk:
            await asyncio.sleep(self._rested - clock())
            if not self._waiting:
                return None
            asked, begun = self._next(), clock()
            try:
                return await asyncio.to_thread(self._look_up, asked)
            except Exception as error:  # noqa: BLE001 - a bug, or the database is away: they will type again
                logs.trace(error, doing="inline")
                return None
            finally:
                self._rested = clock() + min(_REST * (clock() - begun), _LONGEST_REST)
