"""The way in that polling and webhook share: read, decide, commit; only then answer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from bot import logs, points
from bot.incoming.answering import Answering
from bot.incoming.asking import Asking
from bot.incoming.reading import Unreadable, number, read
from bot.inline import Asked
from bot.render import Renderer
from bot.turns import Arrived, Barred, Item, Result, likely
from flows.model import text
from storage.writer import Writer

_LONG = 5.0  # seconds without a commit, after which people are asked for patience
_MANY = 10_000


class Intake:
    """Takes raw updates; `take` returns when everything they say is in the database."""

    def __init__(
        self, writer: Writer[Item, Result], answering: Answering, asking: Asking, renderer: Renderer
    ) -> None:
        self._writer, self._answering, self._asking, self._renderer = writer, answering, asking, renderer
        self._speaks: dict[int, str] = {}  # the language last spoken in a chat, for when the database is away
        self._asked: set[int] = set()  # for patience, since something was last written

    async def take(self, raws: Sequence[Any]) -> None:
        """Take updates in their order. Raises Stopped if the writer stopped before all were kept."""
        arrived = [found for raw in raws if (found := self._read(raw))]
        if not arrived:
            return  # nothing for the writer: what does not wait for it is acknowledged at once
        points.reached("read")
        futures = [self._writer.submit(item, item.chat) for item in arrived]
        points.reached("submitted")
        late = asyncio.get_running_loop().call_later(_LONG, self._ask_for_patience, arrived)
        try:
            for item, future in zip(arrived, futures, strict=True):
                # What is committed together is there together: few are waited for, and waiting costs.
                self._say(future.result() if future.done() else await asyncio.wrap_future(future))
                points.reached("handed_over")
                if isinstance(item, Arrived) and item.callback:
                    self._answering.acknowledge(item.callback)
            self._asked.clear()
        finally:
            late.cancel()

    def _say(self, result: Result) -> None:
        self._answering.say(result)
        if len(self._speaks) > _MANY:
            self._speaks.clear()
        self._speaks.update((one.chat, one.language) for one in result if one.language)

    def _ask_for_patience(self, arrived: Sequence[Arrived | Barred]) -> None:
        """Tell who waits for the database, once an outage, that their words are not lost. Best effort."""
        hints = {item.chat: item.hint for item in arrived if isinstance(item, Arrived)}
        logs.warn("the database keeps people waiting", chats=len(hints))
        for chat, hint in hints.items():
            if chat not in self._asked:
                self._asked.add(chat)
                language = self._speaks.get(chat) or likely(hint)
                self._answering.remark(chat, self._renderer.say(language, text("engine-wait")))

    def _read(self, raw: Any) -> Arrived | Barred | None:
        """Read one update, and give what the writer has to decide.

        A malformed one is noted without its content and stops nobody.
        """
        points.reached("received")
        try:
            found = read(raw)
        except Unreadable as reason:
            logs.warn("unreadable update", update=number(raw), reason=str(reason))
            return None
        if isinstance(found, Arrived) and not found.private:
            self._answering.remark(found.chat, self._renderer.only_alone(found.hint))
            return None
        if isinstance(found, Asked):
            self._asking.ask(found)
            return None
        return found
