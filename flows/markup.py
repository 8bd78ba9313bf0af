"""Telegram's HTML, as staff texts are kept: its bare words, and what stands in it for values of the reader."""

from __future__ import annotations

import html
import re

PLACEHOLDERS = {"name": 60, "case": 9}  # what a staff text may say of its reader, in at most so many letters
PLACEHOLDER = re.compile(r"\{(\w+)\}")
_TAG = re.compile(r"</?[a-z][^>]*>")


def strip(marked: str) -> str:
    """Take the markup out."""
    if "<" in marked:
        marked = _TAG.sub("", marked)
    return html.unescape(marked) if "&" in marked else marked


def units(marked: str) -> int:
    """Count as Telegram does: UTF-16 units of what is left after parsing."""
    return len(strip(marked).encode("utf-16-le")) // 2


def longest(marked: str) -> int:
    """Count the units of a staff text for the reader with the longest values."""
    return units(PLACEHOLDER.sub(lambda found: "W" * PLACEHOLDERS.get(found[1], len(found[0])), marked))
