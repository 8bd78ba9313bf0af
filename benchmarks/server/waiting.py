"""Updates that wait for getUpdates: kept until a higher offset confirms them. A request may be held open."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from benchmarks.server.wire import Connection

_BATCH = 100
_CONFLICT = '{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}'


class Waiting:
    """The queue of one bot. Of two requests held open the older one is answered with a conflict."""

    def __init__(self, polled: Callable[[], None]) -> None:
        self._polled = polled
        self._queue: deque[tuple[int, str]] = deque()
        self._held: tuple[Connection, int, asyncio.TimerHandle] | None = None
        self._flushing = False

    def put(self, number: int, written: str) -> None:
        self._queue.append((number, written))
        if self._held and not self._flushing:
            self._flushing = True  # once, so that what is written in one moment travels in one batch
            asyncio.get_running_loop().call_soon(self._flush)

    def ask(self, connection: Connection, offset: int, limit: int, timeout: float) -> None:
        """Answer now if there is something, else hold the request for at most `timeout` seconds."""
        self._polled()
        self._confirm(offset)
        self._release(_CONFLICT, 409)
        if self._queue or not timeout:
            connection.reply(self._batch(limit or _BATCH))
            return
        timer = asyncio.get_running_loop().call_later(timeout, self._flush)
        self._held = connection, limit or _BATCH, timer

    def left(self, connection: Connection) -> None:
        """Forget a request whose connection is gone."""
        if self._held and self._held[0] is connection:
            self._held[2].cancel()
            self._held = None

    def _confirm(self, offset: int) -> None:
        if offset < 0:  # counted from the end, and what is before is forgotten
            offset = self._queue[offset][0] if len(self._queue) >= -offset else 0
        while self._queue and self._queue[0][0] < offset:
            self._queue.popleft()

    def _flush(self) -> None:
        self._flushing = False
        if self._held:
            self._release(self._batch(self._held[1]))

    def _release(self, answer: str, status: int = 200) -> None:
        if self._held:
            connection, _, timer = self._held
            timer.cancel()
            self._held = None
            connection.reply(answer, status)

    def _batch(self, limit: int) -> str:
        found = [self._queue[at][1] for at in range(min(limit, _BATCH, len(self._queue)))]
        return f'{{"ok":true,"result":[{",".join(found)}]}}'
