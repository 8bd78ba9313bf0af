"""The queue of updates and how a bot empties it with getUpdates; pushing them to a webhook is webhooks.py."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.refusals import POLL_SECONDS, UPDATES_PER_POLL, Refusal, conflict

Json = dict[str, Any]

# What Telegram leaves out unless a bot asks for it by name.
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
FIRST_ID = 100_000_001


@dataclass
class Hook:
    """Where updates are pushed to, if anywhere; `moved` is set whenever that changes."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str = ""
    moved: asyncio.Event = field(default_factory=asyncio.Event, repr=False)

    def point(self, url: str, secret_token: str = "", max_connections: int = 40) -> None:
        self.url, self.secret_token, self.max_connections = url, secret_token, max_connections
        self.last_error_date, self.last_error_message = None, ""
        self.moved.set()


class Updates:
    """Updates not confirmed yet, oldest first; an update stays until the bot asks for a later one."""

    def __init__(self) -> None:
        self.pending: dict[int, Json] = {}
        self.next_id = FIRST_ID
        self.allowed: list[str] | None = None
        self.fresh: asyncio.Queue[int] | None = None
        self._poller: asyncio.Future[None] | None = None

    def push(self, kind: str, content: Json) -> int | None:
        """Queue an update and return its number, None if the bot does not want this kind."""
        if kind in ON_REQUEST if not self.allowed else kind not in self.allowed:
            return None
        return self.push_raw({kind: content})

    def push_raw(self, update: Any) -> int:
        """Queue anything as it is, even what Telegram would never send; give it a number if it has none."""
        number = update.get("update_id") if isinstance(update, dict) else None
        if not isinstance(number, int):
            number, self.next_id = self.next_id, self.next_id + 1
            update = {"update_id": number, **update} if isinstance(update, dict) else update
        self.pending[number] = update
        if self.fresh is not None:
            self.fresh.put_nowait(number)
        self._wake()
        return number

    def jump(self, next_id: int) -> None:
        """Number what comes from here on: Telegram does so after a week without updates."""
        self.next_id = next_id

    def confirm(self, offset: int) -> None:
        """Forget everything below `offset`; a negative one keeps that many of the newest."""
        numbers = list(self.pending)
        gone = numbers[:offset] if offset < 0 else [number for number in numbers if number < offset]
        for number in gone:
            del self.pending[number]

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Json]:  # noqa: ASYNC109 (the parameter of getUpdates)
        """Answer one getUpdates; a newer one ends it.

        Raises:
            Refusal: 409, when another getUpdates or a webhook took over.

        """
        self._interrupt(
            conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
        )
        if offset:
            self.confirm(offset)
        if not self.pending and timeout > 0:
            await self._arrival(min(timeout, POLL_SECONDS))
        limit = limit if 1 <= limit <= UPDATES_PER_POLL else UPDATES_PER_POLL
        return list(self.pending.values())[:limit]

    def take_over(self) -> None:
        """A webhook is set: end the poll that waits."""
        self._interrupt(conflict("terminated by setWebhook request"))

    def close(self) -> None:
        """Send a waiting poller home with nothing."""
        self._wake()

    async def _arrival(self, timeout: float) -> None:  # noqa: ASYNC109
        self._poller = waiting = asyncio.get_running_loop().create_future()
        with suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await waiting
        if self._poller is waiting:
            self._poller = None

    def _wake(self) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def _interrupt(self, reason: Refusal) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(reason)
