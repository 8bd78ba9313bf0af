"""A broadcast as somebody gets it: their text, what stands in it for them, its buttons. Not who they are."""

from __future__ import annotations

from typing import TypeAlias

from flows.desk import Enrollment
from flows.markup import PLACEHOLDER
from flows.model import Action, Arg, Button, Link, Reply, Rows, Text, Verbatim, Web, text
from flows.staff.sending import Broadcast

Values: TypeAlias = tuple[tuple[str, Arg], ...]  # by placeholder
NOBODY: Values = (("name", text("announce-friend")), ("case", "–"))  # of whom we know nothing


def values_of(enrolled: Enrollment | None) -> Values:
    """Give what placeholders stand for: the given name as it is called out, the case as it is read out."""
    if enrolled is None:
        return NOBODY
    return (("name", str(enrolled.answers["given_name"].value).title()), ("case", enrolled.spoken))


def is_personal(broadcast: Broadcast) -> bool:
    """Tell whether a text says something of its reader."""
    return any(PLACEHOLDER.search(words) for words in broadcast.texts.values())


def announcement(broadcast: Broadcast, language: str, values: Values = NOBODY) -> Reply:
    """Make the message for a reader of a language; `values` are those of the placeholders."""
    spoken = broadcast.spoken(language)
    words = Verbatim(broadcast.texts[spoken], spoken, values)
    return Reply((text("engine-value", value=words),), _rows(broadcast), attached=broadcast.media, fresh=True)


def _rows(broadcast: Broadcast) -> Rows:
    """What is asked of the reader first; what a button opens never takes the place of the message."""
    number = str(broadcast.id)
    rows: list[tuple[Button, ...]] = []
    if broadcast.kind == "invitation":
        rows.append((Link(text("announce-answer"), "answering", (number,), fresh=True),))
    if page := broadcast.value("page"):
        rows.append((Link(Text(f"menu-{page}"), page, fresh=True),))
    if url := broadcast.value("url"):
        rows.append((Web(text("engine-value", value=broadcast.value("label")), url),))
    if broadcast.value("ack"):
        rows.append((Action(text("announce-read"), "news", "read", number),))
    if broadcast.kind != "urgent":
        rows.append((Link(text("announce-news"), "news", fresh=True),))
    return tuple(rows)
