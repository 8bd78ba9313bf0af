"""What Telegram refuses, as far as it can be seen on a call before it is made."""

from __future__ import annotations

import re

from bot.render import LONGEST_CAPTION, LONGEST_TEXT, Call
from flows.markup import strip

_TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")


def assert_sendable(call: Call) -> None:
    """Hold a call against Telegram's limits."""
    text = call.params.get("text", call.params.get("caption", ""))
    longest = LONGEST_TEXT if "text" in call.params else LONGEST_CAPTION
    assert strip(text).strip(), "Telegram refuses an empty message"
    assert len(strip(text).encode("utf-16-le")) // 2 <= longest
    if call.params.get("parse_mode"):
        assert_balanced(text)
    markup = call.params.get("reply_markup", {})
    rows = markup.get("inline_keyboard", []) + markup.get("keyboard", [])
    buttons = [button for row in rows for button in row]
    assert len(buttons) <= 100
    assert all(len(row) <= 8 for row in rows)
    for button in buttons:
        assert button["text"].strip()
        assert len(button.get("callback_data", "x").encode()) <= 64


def assert_balanced(text: str) -> None:
    """Every tag is one of Telegram's and closes where it should."""
    open_: list[str] = []
    for closing, tag in _TAG.findall(text):
        assert tag in {"b", "i", "u", "s", "code", "a"}, tag
        if closing:
            assert open_.pop() == tag, text
        else:
            open_.append(tag)
    assert not open_, text
