"""What people.py hands to tests: messages, screens and taps, frozen as they were seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


class Silence(AssertionError):  # noqa: N818 (reads as what happened)
    """The bot did not say what a person waited for."""


@dataclass(frozen=True)
class Seen:
    """One message as a person sees it now; `buttons` are the rows of labels under it."""

    message_id: int
    text: str
    buttons: tuple[tuple[str, ...], ...]
    by_bot: bool
    edited: bool
    document: str | None
    raw: Json = field(repr=False)

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(label for row in self.buttons for label in row)


@dataclass(frozen=True)
class Screen:
    """All a person sees: the messages, the labels of the reply keyboard, the last toast."""

    messages: tuple[Seen, ...]
    keyboard: tuple[tuple[str, ...], ...]
    placeholder: str
    toast: str

    @property
    def last(self) -> Seen:
        return self.messages[-1]


@dataclass(frozen=True)
class Tap:
    """What pressing a button did: `did` is asked (the bot), said, opened or copied."""

    did: str
    message_id: int | None
    query_id: str | None
    answered: bool
    after: float | None
    text: str
    alert: bool
    url: str


@dataclass(frozen=True)
class Card:
    """One thing the bot offers to send: how it is listed, and the message."""

    id: str
    title: str
    description: str
    text: str


@dataclass(frozen=True)
class Offer:
    """The bot's answer to an inline query: cards, perhaps a button that starts the bot with `payload`."""

    query_id: str
    after: float
    cards: tuple[Card, ...]
    button: str
    payload: str

    def number(self, title: str) -> str:
        """The id of the card with this title."""
        for card in self.cards:
            if card.title == title:
                return card.id
        raise Silence(f"no card {title!r} among {[card.title for card in self.cards]}")


def read_offer(name: str, facts: Json) -> Offer:
    if facts["after"] is None:
        raise Silence(f"{name} was offered nothing")
    button = facts["button"] or {"text": "", "start_parameter": ""}
    cards = tuple(Card(r["id"], r["title"], r["description"], r["message"]["text"]) for r in facts["results"])
    return Offer(facts["query_id"], facts["after"], cards, button["text"], button["start_parameter"])


def read_screen(facts: Json) -> Screen:
    keyboard = facts["keyboard"] or {}
    return Screen(
        messages=tuple(read_seen(shown) for shown in facts["messages"]),
        keyboard=_labels(keyboard.get("keyboard", [])),
        placeholder=keyboard.get("input_field_placeholder", ""),
        toast=(facts["toast"] or {}).get("text", ""),
    )


def read_seen(shown: Json) -> Seen:
    message = shown["message"]
    return Seen(
        message_id=message["message_id"],
        text=message.get("text") or message.get("caption") or "",
        buttons=_labels(message.get("reply_markup", {}).get("inline_keyboard", [])),
        by_bot=shown["by_bot"],
        edited="edit_date" in message,
        document=message.get("document", {}).get("file_name"),
        raw=message,
    )


def _labels(rows: list[list[Json]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(button["text"] for button in row) for row in rows)


def read_tap(facts: Json) -> Tap:
    return Tap(
        did=facts["did"],
        message_id=facts.get("message_id"),
        query_id=facts.get("query_id"),
        answered=facts.get("answered", False),
        after=facts.get("after"),
        text=facts.get("text", ""),
        alert=facts.get("alert", False),
        url=facts.get("url", ""),
    )
