"""Shows senders how far their broadcasts are, in one message that is edited. Best effort: the account counts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.render import Call, Renderer
from bot.sides import Shared
from bot.troubles import Trouble
from flows.model import text
from storage import people, progress
from storage.progress import Progress
from storage.trouble import is_away

_EVERY = timedelta(seconds=2.5)  # between two tellings, whoever tells


@dataclass(frozen=True)
class Reporting:
    """Several processes may do this: each telling is taken by one of them."""

    shared: Shared
    post: Callable[[Call], Awaitable[Any]]
    renderer: Renderer

    async def show(self) -> None:
        for found in await asyncio.to_thread(self._taken):
            with suppress(Trouble):
                await self._show(found)

    async def _show(self, found: Progress) -> None:
        chat, language = await asyncio.to_thread(self._sender, found.by)
        if chat is None or (found.ended and found.message is None):
            return
        params = {"chat_id": chat, "text": self._words(found, language)}
        if found.message:
            await self.post(Call("editMessageText", {**params, "message_id": found.message}))
        elif isinstance(sent := await self.post(Call("sendMessage", params)), dict):
            await asyncio.to_thread(self._remember, found.broadcast, sent["message_id"])

    def _words(self, found: Progress, language: str) -> str:
        percent = found.done * 100 // max(1, found.people)
        return self.renderer.say(
            language, text("broadcast-progress", count=found.done, most=found.people, percent=percent)
        )

    def _taken(self) -> Sequence[Progress]:
        now = self.shared.clock()
        try:
            with self.shared.database.reading() as conn:
                if not progress.to_be_shown(conn, now - _EVERY):
                    return []
            with self.shared.database.writing() as conn:
                return progress.to_show(conn, now, now - _EVERY)
        except Exception as error:
            if not is_away(error):
                raise
            return []  # the next tick asks again

    def _sender(self, who: int) -> tuple[int | None, str]:
        with self.shared.database.reading() as conn:
            chat = people.chat_of(conn, who)
            return chat, (people.person_of(conn, who).language or "en") if chat else "en"

    def _remember(self, broadcast: int, message: int) -> None:
        with self.shared.database.writing() as conn:
            progress.shown_in(conn, broadcast, message)
