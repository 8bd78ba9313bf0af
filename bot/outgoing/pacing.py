"""Holds a message until its instant, and everything while Telegram wants silence. Instants are `storage.pace`'s."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from storage.deliveries import Delivery

_A_SECOND = 1.001
_HICCUP = 0.1  # seconds a call may be late on its way; more would cost too much of the rate


class Pacing:
    """The last look before a call leaves: no second gets more than the rate, even after a hiccup."""

    def __init__(self, rate: float, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._calls: deque[list[float]] = deque(
            maxlen=max(int(rate), 1)
        )  # when the last ones arrived, at the latest
        self._silent_until: datetime | None = None
        self._fastest = 1.0  # seconds of the fastest call

    async def turn(self, delivery: Delivery) -> bool:
        """Wait for the message's instant; False: there is silence now."""
        if delivery.at is None:
            return True
        await asyncio.sleep((delivery.at - self._clock()).total_seconds())
        await self._room()
        return self._silent_until is None or self._clock() >= self._silent_until

    @asynccontextmanager
    async def call(self, delivery: Delivery) -> AsyncIterator[None]:
        """Count a call; the second and later parts of a long message wait for room too."""
        if delivery.at is None:
            yield
            return
        now = asyncio.get_running_loop().time
        await self._room()
        began = now()
        self._calls.append(arrived := [began])
        try:
            yield
        finally:
            took = now() - began
            self._fastest = min(self._fastest, took)
            arrived[0] += min(took - self._fastest, _HICCUP)

    def wait(self, until: datetime) -> None:
        self._silent_until = max(until, self._silent_until or until)

    async def _room(self) -> None:
        """Wait until the last second has room for a call."""
        now = asyncio.get_running_loop().time
        while (early := self._early(now())) > 0:  # noqa: ASYNC110 - time is what it waits for
            await asyncio.sleep(early)

    def _early(self, now: float) -> float:
        return self._calls[0][0] + _A_SECOND - now if len(self._calls) == self._calls.maxlen else 0
