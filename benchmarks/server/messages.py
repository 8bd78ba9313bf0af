"""Updates and messages as Telegram writes them, made of text: no objects, so that the server costs little."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from time import time as _now  # noqa: TID251 - Telegram's clock; this is the outside
from typing import Any, TypeAlias

BOT_ID = 700_700_700
BOT = f'{{"id":{BOT_ID},"is_bot":true,"first_name":"Benchmark","username":"benchmark_bot"'
_text: Callable[[Any], str] = json.JSONEncoder(separators=(",", ":")).encode  # ASCII, as Telegram answers


@dataclass(frozen=True, slots=True)
class Typed:
    """Somebody writes a text."""

    text: str


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody shares their own contact card."""

    phone: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """Somebody presses a button under a message, given as the JSON that Telegram sends along."""

    data: str
    under: str


Act: TypeAlias = Typed | Shared | Tapped


def first_update() -> int:
    """Begin above the numbers of earlier runs: a database that lasts takes no number twice."""
    return int(_now()) % 100_000 * 10_000


def update(act: Act, chat: int, language: str, number: int) -> str:
    """Write the content of an update, without its own number; `number` is that of the message or the press."""
    sender = f'{{"id":{chat},"is_bot":false,"first_name":"Aida","language_code":"{language}"}}'
    if isinstance(act, Tapped):
        press = f'"id":"{number}","from":{sender},"chat_instance":"{chat}","data":{_text(act.data)}'
        return f'"callback_query":{{{press},"message":{act.under}}}'
    if isinstance(act, Shared):
        card = f'"contact":{{"phone_number":"{act.phone}","first_name":"Aida","user_id":{chat}}}'
    else:
        card = f'"text":{_text(act.text)}{_command(act.text)}'
    return f'"message":{{"message_id":{number},"from":{sender},{_where(chat)},{card}}}'


def message(chat: int, number: int, params: dict[str, Any]) -> str:
    """Write a message of the bot as Telegram gives it back."""
    said = f'"text":{_text(params.get("text", ""))}' if "text" in params else '"caption":""'
    markup = params.get("reply_markup")
    under = f',"reply_markup":{_text(markup)}' if markup and "inline_keyboard" in markup else ""
    return f'{{"message_id":{number},"from":{BOT}}},{_where(chat)},{said}{under}}}'


def _where(chat: int) -> str:
    return f'"chat":{{"id":{chat},"type":"private","first_name":"Aida"}},"date":{int(_now())}'


def _command(text: str) -> str:
    if not text.startswith("/"):
        return ""
    return f',"entities":[{{"type":"bot_command","offset":0,"length":{len(text.split(maxsplit=1)[0])}}}]'
