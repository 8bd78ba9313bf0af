"""Who is told when something changes in a chat; what changed is the world's business."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

Json = dict[str, Any]
Found = TypeVar("Found")


class Bulletin:
    """Wakes those who wait for one key (a chat, a tap) and tells all listeners everything."""

    def __init__(self) -> None:
        self._waiting: dict[int | str, set[asyncio.Future[None]]] = defaultdict(set)
        self._listeners: set[asyncio.Queue[Json | None]] = set()
        self._closed = False

    def announce(self, key: int | str, kind: str, **facts: Any) -> None:
        """Tell that `kind` happened to `key`; the facts go to listeners as they are."""
        self._wake(key)
        for listener in self._listeners:
            listener.put_nowait({"kind": kind, "about": key, **facts})

    async def until(self, key: int | str, look: Callable[[], Found | None], timeout: float) -> Found | None:  # noqa: ASYNC109 (the person's patience is part of the request)
        """What `look` finds now or after a change of `key`, None if it found nothing within `timeout` seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                while (found := look()) is None and not self._closed:
                    await self._change(key)
                return found
        return look()

    async def _change(self, key: int | str) -> None:
        future = asyncio.get_running_loop().create_future()
        self._waiting[key].add(future)
        try:
            await future
        finally:
            if key in self._waiting:
                self._waiting[key].discard(future)
                if not self._waiting[key]:
                    del self._waiting[key]

    @contextmanager
    def listening(self) -> Iterator[asyncio.Queue[Json | None]]:
        """Everything announced from now on; None says that no more will come."""
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)

    def disconnect(self) -> None:
        """Hang up on all listeners; those who still want to know listen anew."""
        for listener in self._listeners:
            listener.put_nowait(None)

    def close(self) -> None:
        """Send everybody home: nothing more will happen."""
        self._closed = True
        self.disconnect()
        for key in list(self._waiting):
            self._wake(key)

    def _wake(self, key: int | str) -> None:
        for future in self._waiting.pop(key, ()):
            if not future.done():
                future.set_result(None)
