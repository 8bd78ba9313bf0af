"""Telegram's updates -> what a conversation understands. One update at a time; nothing is decided here."""

from __future__ import annotations

import re
from typing import Any

from aiogram.types import CallbackQuery, Message, Update

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

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")  # all others stay with Telegram


_WHERE = ("message_id", "date", "chat")  # what is read of a message whose button was pressed
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(@[A-Za-z0-9_]+)?(?=\s|$)")


class Unreadable(Exception):  # noqa: N818 - Telegram's mistake or a stranger's, never a reason to stop
    """The update does not have the shape Telegram documents."""


def read(raw: Any) -> Arrived | Barred | None:
    """Read one raw update; None for one that asks nothing of us. Raises Unreadable."""
    try:
        update = Update.model_validate(_lighter(raw))
    except ValueError as error:
        raise Unreadable(type(error).__name__) from None  # its text would quote what the person wrote
    if update.callback_query:
        return _tap(update.update_id, update.callback_query)
    if update.message:
        return _message(update.update_id, update.message, _said(update.message))
    if update.edited_message:
        return _message(update.update_id, update.edited_message, _edited(update.edited_message))
    if (change := update.my_chat_member) and change.chat.type == "private":
        return Barred(update.update_id, change.chat.id, gone=change.new_chat_member.status == "kicked")
    return None


def _lighter(raw: Any) -> Any:
    """Leave out what a pressed message says, and its buttons: nobody reads them, and checking them costs."""
    match raw:
        case {"callback_query": {"message": dict() as message} as query}:
            bare = {key: message[key] for key in _WHERE if key in message}
            return {**raw, "callback_query": {**query, "message": bare}}
    return raw


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
    hint = message.from_user.language_code or ""
    private = message.chat.type == "private"
    if not private and not isinstance(incoming, Commanded):
        return None  # in a group we speak only when spoken to
    return Arrived(update_id, message.chat.id, hint, incoming, private=private)


def _said(message: Message) -> Incoming | None:
    at = message.message_id
    if message.text is not None:
        return _text(message.text, message)
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


def _text(text: str, message: Message) -> Incoming:
    if found := _COMMAND.match(text):
        return Commanded(found[1].lower(), text[found.end() :].strip(), message.message_id)
    return Said(text, message.message_id, _formatted(message))


def _formatted(message: Message) -> str:
    """Give a text or caption as HTML, if it is more than plain."""
    return message.html_text if message.entities or message.caption_entities else ""


def _edited(message: Message) -> Incoming | None:
    return Edited(message.text, message.message_id) if message.text is not None else None
