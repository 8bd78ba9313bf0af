"""Everything the bot says to anybody, in order, in a form in which two people's conversations can be compared."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from bot.simulator.server import beside
from bot.simulator.world import World
from tests.crash.process import PATIENCE
from tests.crash.tally import Lost

# What differs between two people: the numbers of their rows, in addresses.
_ROWS = re.compile(r"\b([oac]-[a-z]+(?:-[a-z]+)*-)\d+\b")
_DIFFERS = re.compile(r"\b\d{4} \d{4}\b|\b[0-9A-Z]{4}(?:(?:-|__)[0-9A-Z]{4}){2}\b")  # case numbers, recovery codes


class Ears:
    """What each chat heard, new or changed, each message as often as it came."""

    def __init__(self) -> None:
        self.heard: defaultdict[int, list[str]] = defaultdict(list)
        self._news: defaultdict[int, asyncio.Event] = defaultdict(asyncio.Event)

    async def hear(self, chat: int, wanted: Sequence[str], after: int) -> None:
        """Wait until a chat has heard this, in this order, perhaps more than once. Lost: it did not."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not _within(wanted, self.heard[chat][after:]):
                    self._news[chat].clear()
                    await self._news[chat].wait()
        except TimeoutError:
            raise Lost(f"{chat} waited for {wanted}, heard {self.heard[chat][after:]}") from None

    async def listen(self, world: World) -> None:
        with world.bulletin.listening() as queue:
            while (event := await queue.get()) is not None:
                if event.get("by_bot"):
                    self.heard[event["about"]].append(_told(event["message"]))
                    self._news[event["about"]].set()


@asynccontextmanager
async def listening(world: World) -> AsyncIterator[Ears]:
    ears = Ears()
    async with beside(ears.listen(world)):
        await asyncio.sleep(0)  # from here on it listens
        yield ears


def _within(wanted: Sequence[str], heard: Sequence[str]) -> bool:
    """Tell whether all that is wanted was heard in this order, whatever else was heard between."""
    rest = iter(heard)
    return all(told in rest for told in wanted)


def _told(message: dict[str, Any]) -> str:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = " | ".join(button.get("callback_data", "") for row in rows for button in row)
    words = message.get("text") or message.get("caption") or ""
    return _ROWS.sub(r"\1…", _DIFFERS.sub("…", f"{words} [{buttons}]"))
