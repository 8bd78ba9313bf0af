"""The one grammar of button data and /start payloads: `[A-Za-z0-9_-]`, at most 64 bytes."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.model import Action, Choice, Link, Text

LONGEST = 64
_WORD = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NO_LABEL = Text("")
_LONGEST_NUMBER = 18  # digits that surely fit the column of a number


@lru_cache(maxsize=10_000)
def _address(*parts: str) -> str:
    address = written(*parts)
    if not _WORD.fullmatch(address):
        raise ValueError(f"not an address: {address!r}")
    return address


def write(button: Link | Choice | Action) -> str:
    """The address of a button; ValueError when it breaks the grammar (a bug: such things go into a view)."""
    match button:
        case Link(flow=flow, args=args, fresh=fresh):
            parts = ("n" if fresh else "o", flow, *args)
        case Choice(form=form, subject=subject, step=step, op=op, value=value):
            parts = ("c", form, subject, step, op, value)
        case Action(page=page, name=name, subject=subject, version=version, onward=onward):
            parts = ("a", page, name, subject, str(version), onward)
    return _address(*parts)


def written(*parts: str) -> str:
    """Join parts: `-` stands between them, so a `-` inside one is written as two underscores."""
    return "-".join(part.replace("-", "__") for part in parts)


def number(part: str) -> int | None:
    """Read the number of something out of a part; None for what can be none, whoever wrote it."""
    return int(part) if part.isascii() and part.isdigit() and len(part) <= _LONGEST_NUMBER else None


def read(address: str) -> Link | Choice | Action | None:
    """The button an address was written from, without its label; None for anything we never wrote."""
    if not _WORD.fullmatch(address):
        return None
    kind, *parts = (part.replace("__", "-") for part in address.split("-"))
    match kind, parts:
        case (("o" | "n"), [flow, *args]):
            return Link(_NO_LABEL, flow, tuple(args), fresh=kind == "n")
        case "c", [form, subject, step, op, value]:
            return Choice(_NO_LABEL, form, subject, step, op, value)
        case "a", [page, name, subject, version, onward] if version.isdecimal():
            return Action(_NO_LABEL, page, name, subject, int(version), onward)
    return None
