"""What the load asks of a person, and what is wrong with a reply."""

from __future__ import annotations

from typing import Any, Protocol

from benchmarks.server.api import Heard
from benchmarks.server.messages import Act


class Wrong(Exception):  # noqa: N818 - a finding, not a failure of the benchmark
    """The bot said something else than it should have."""


class Person(Protocol):
    """Somebody with a chat of their own, going through one conversation."""

    chat: int
    language: str
    done: bool
    turns: int  # about how many the whole conversation has

    def act(self) -> Act:
        """Do the next thing."""

    def hear(self, heard: Heard) -> bool:
        """Listen; True when the turn is over. Raises Wrong."""


def buttons(heard: Heard) -> list[dict[str, Any]]:
    """Give the buttons under a message, in order."""
    markup = heard.params.get("reply_markup") or {}
    return [button for row in markup.get("inline_keyboard", ()) for button in row]
