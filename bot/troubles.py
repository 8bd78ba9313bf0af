"""Why a call did not succeed, in the same words for both libraries that make calls."""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818 - its kinds read as what happened
    """A call did not succeed. `reason` is Telegram's."""

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


class Gone(Trouble):
    """Telegram delivers nothing to this chat any more."""


class Unfit(Trouble):
    """Telegram will never take this call."""


class Stumble(Trouble):
    """Telegram itself failed; the call was not carried out."""


class Unsent(Trouble):
    """The call certainly did not reach Telegram."""


class Unknown(Trouble):
    """The connection broke: perhaps the call was carried out."""


class Wait(Trouble):
    """Telegram asks for patience."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class Renumbered(Trouble):
    """The chat has another number now."""

    def __init__(self, chat: int) -> None:
        super().__init__()
        self.chat = chat
