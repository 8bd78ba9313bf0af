"""The one message that tells how far a job is. Best effort: nothing waits for it, and nothing is tried again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from bot.render import Call
from bot.troubles import Trouble

_EVERY = 3.0  # seconds between two tellings


@dataclass
class Progress:
    """One message that is edited; losing one of its states harms nobody."""

    post: Callable[[Call], Awaitable[object]]
    word: Callable[[int], str]
    chat: int
    message: int = 0
    told: float = float("-inf")

    async def tell(self, percent: int) -> None:
        now = asyncio.get_running_loop().time()
        if now - self.told < _EVERY:
            return
        self.told = now
        params = {"chat_id": self.chat, "text": self.word(percent)}
        with suppress(Trouble):
            if self.message:
                await self.post(Call("editMessageText", {**params, "message_id": self.message}))
            elif isinstance(sent := await self.post(Call("sendMessage", params)), dict):
                self.message = sent["message_id"]

    async def end(self) -> None:
        if self.message:
            with suppress(Trouble):
                await self.post(Call("deleteMessage", {"chat_id": self.chat, "message_id": self.message}))
