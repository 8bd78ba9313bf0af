"""The way in that polling and webhook share: read, decide, commit; only then answer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from bot import logs, points
from bot.incoming.answering import Answering
from bot.incoming.reading import Unreadable, number, read
from bot.render import Renderer
from bot.turns import Arrived, Item, Result
from storage.writer import Writer


class Intake:
    """Takes raw updates; `take` returns when everything they say is in the database."""

    def __init__(self, writer: Writer[Item, Result], answering: Answering, renderer: Renderer) -> None:
        self._writer, self._answering, self._renderer = writer, answering, renderer

    async def take(self, raws: Sequence[Any]) -> None:
        """Take updates in their order. Raises Stopped if the writer stopped before all were kept."""
        arrived = [found for raw in raws if (found := self._read(raw))]
        points.reached("read")
        futures = [asyncio.wrap_future(self._writer.submit(item, item.chat)) for item in arrived]
        points.reached("submitted")
        for item, future in zip(arrived, futures, strict=True):
            self._answering.say(await future)
            points.reached("handed_over")
            if item.callback:
                self._answering.acknowledge(item.callback)

    def _read(self, raw: Any) -> Arrived | None:
        """Read one update; a malformed one is noted without its content and stops nobody."""
        points.reached("received")
        try:
            found = read(raw)
        except Unreadable as reason:
            logs.warn("unreadable update", update=number(raw), reason=str(reason))
            return None
        if found and not found.private:
            self._answering.remark(found.chat, self._renderer.only_alone(found.hint))
            return None
        return found
