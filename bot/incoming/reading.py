"""Telegram's updates -> what a conversation understands. One update at a time; nothing is decided here."""

from __future__ import annotations

import re
from typing import Any

from aiogram.types import CallbackQuery, Message, Update

from bot.inline import Asked
from bot.turns import Arrived, Barred
from flows.model import (
    Commanded,
    Edited,
    Incoming,
    Other,
    Said,
    SentFile,
    SharedContact,
    SharedLocation,
    Tapped,
)

# All others stay with Telegram.
KINDS = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")

_MORE = ("entities", "via_bot")  # a text with any of these is more than plain
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(@[A-Za-z0-9_]+)?(?=\s|$)")


class Unreadable(Exception):  # noqa: N818 - Telegram's mistake or a stranger's, never a reason to stop
    """The update does not have the shape Telegram documents."""


def read(raw: Any) -> Arrived | Barred | Asked | None:
    """Read one raw update; None for one that asks nothing of us. Raises Unreadable."""
    return _at_once(raw) or _checked(raw)


def _at_once(raw: Any) -> Arrived | None:
    """Read a tap or a plain text in somebody's own chat, which nearly all are, by what is looked at; else None."""
    match raw:
        case {
            "update_id": int(update),
            "callback_query": {
                "id": str(press),
                "data": str(data),
                "from": {"id": int()} as sender,
                "message": {"message_id": int(at), "chat": {"id": int(chat), "type": "private"}},
            },
        } if data and (hint := _hint(sender)) is not None:
            return Arrived(update, chat, hint, Tapped(data, at), callback=press)
        case {
            "update_id": int(update),
            "message": {
                "message_id": int(at),
                "text": str(words),
                "from": {"id": int(), "is_bot": False} as sender,
                "chat": {"id": int(chat), "type": "private"},
            } as message,
        } if message.keys().isdisjoint(_MORE) and (hint := _hint(sender)) is not None:
            return Arrived(update, chat, hint, _text(words, at))
    return None


def _hint(sender: dict[str, Any]) -> str | None:
    """Give the language Telegram believes they read, perhaps none; None: that is no language at all."""
    hint = sender.get("language_code", "")
    return hint if isinstance(hint, str) else None


def _checked(raw: Any) -> Arrived | Barred | Asked | None:
    """Read any update, with all of it checked: aiogram knows every kind."""
    try:
        update = Update.model_validate(raw)
    except ValueError as error:
        raise Unreadable(type(error).__name__) from None  # its text would quote what the person wrote
    if update.callback_query:
        return _tap(update.update_id, update.callback_query)
    if update.message:
        return _message(update.update_id, update.message, _said(update.message))
    if update.edited_message:
        return _message(update.update_id, update.edited_message, _edited(update.edited_message))
    if query := update.inline_query:
        return Asked(query.id, query.from_user.id, query.from_user.language_code or "", query.query)
    if (change := update.my_chat_member) and change.chat.type == "private":
        return Barred(update.update_id, change.chat.id, gone=change.new_chat_member.status == "kicked")
    return None


def number(raw: Any) -> int | None:
    """Give the update's number even if nothing else of it can be read."""
    found = raw.get("update_id") if isinstance(raw, dict) else None
    return found if isinstance(found, int) else None


def _tap(update_id: int, query: CallbackQuery) -> Arrived | None:
    message = query.message
    if message is None or message.chat.type != "private" or not query.data:
        return None
    incoming = Tapped(query.data, message.message_id)
    return Arrived(update_id, message.chat.id, query.from_user.language_code or "", incoming, callback=query.id)


def _message(update_id: int, message: Message, incoming: Incoming | None) -> Arrived | None:
    if incoming is None or message.from_user is None or message.from_user.is_bot:
        return None
    if message.via_bot and message.text is not None:
        return None  # a card, perhaps one of ours: nobody's own words, so no answer of theirs
    hint = message.from_user.language_code or ""
    private = message.chat.type == "private"
    if not private and not isinstance(incoming, Commanded):
        return None  # in a group we speak only when spoken to
    return Arrived(update_id, message.chat.id, hint, incoming, private=private)


def _said(message: Message) -> Incoming | None:
    at = message.message_id
    if message.text is not None:
        return _text(message.text, at, _formatted(message))
    if message.contact:
        sender = message.from_user.id if message.from_user else None
        return SharedContact(message.contact.phone_number, message.contact.user_id == sender, at)
    if message.location:
        return SharedLocation(message.location.latitude, message.location.longitude, at)
    if message.photo:
        return SentFile("photo", message.photo[-1].file_id, message.caption or "", at, _formatted(message))
    if message.document:
        return SentFile("document", message.document.file_id, message.caption or "", at, _formatted(message))
    return Other(str(message.content_type), at)


def _text(text: str, at: int, html: str = "") -> Incoming:
    if found := _COMMAND.match(text):
        return Commanded(found[1].lower(), text[found.end() :].strip(), at)
    return Said(text, at, html)


def _formatted(message: Message) -> str:
    """Give a text or caption as HTML, if it is more than plain. Damaged formatting costs nobody their words."""
    try:
        return message.html_text if message.entities or message.caption_entities else ""
    except UnicodeDecodeError:  # it begins or ends inside a letter
        return ""


def _edited(message: Message) -> Incoming | None:
    return Edited(message.text, message.message_id) if message.text is not None else None
