"""How what the facts know is said: each thing with the day it is from, and what is not sure with whom to ask.

No page can forget the warning, because no page words a fact by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from flows.directory import Entry
from flows.facts.cooperatives import Said, Sourced, Task
from flows.help import seen
from flows.model import Link, Paragraph, Rows, Text, Visit, text
from flows.services import links, name_of

Likeness: TypeAlias = tuple[str, str, tuple[str, ...]]

_MOST = 3  # buttons to offices on a page
_UNASKED = ("sourced", "own-rule")  # whose note names no office


def said(visit: Visit, country: str, things: Iterable[Said]) -> tuple[Paragraph, ...]:
    """Say things in their order; those from the same day share one note on how sure they are."""
    return tuple(
        (*(line for one in alike for line in _lines(one)), note(visit, country, alike[0]))
        for alike in _alike(things)
    )


def offices(visit: Visit, country: str, things: Iterable[Said]) -> Rows:
    """Give buttons to the cards of the offices that know more; those of what is not sure come first."""
    asked = [one.ask for one in sorted(things, key=lambda one: one.provenance.sure)]
    found = [entry for ask in dict.fromkeys(asked) if (entry := office(visit, country, ask))]
    if not found:
        return ((Link(text("guide-somebody"), "services", (country, "cooperative-support")),),)
    return links(visit, list(dict.fromkeys(found))[:_MOST])


def office(visit: Visit, country: str, ask: Sequence[str]) -> Entry | None:
    """Find the first of these offices that the directory still has."""
    known = {entry.service.slug: entry for entry in visit.desk.services.of(country)}
    return next((known[slug] for slug in ask if slug in known), None)


def knows(visit: Visit, country: str, one: Sourced) -> Text:
    """Name the office that knows better."""
    entry = office(visit, country, one.ask)
    return name_of(visit, entry.service) if entry else text("guide-somebody")


def note(visit: Visit, country: str, one: Sourced) -> Text:
    """Say where a thing is from and, where it is not sure, whom to ask first."""
    who, day = knows(visit, country, one), seen(one.provenance.seen_on)
    match one.provenance.confidence:
        case "sourced":
            return text("guide-seen", seen=day)
        case "sourced-old":
            return text("guide-old", seen=day, who=who)
        case "own-rule":
            return text("guide-advice", seen=day)
        case "sourced-weak":
            return text("guide-weak", seen=day, who=who)
        case _:
            return text("guide-unconfirmed", seen=day, who=who)


def _lines(one: Said) -> tuple[Text, ...]:
    """Word one thing; of a task also until when, and whether a paper comes of it."""
    words = Text(one.words, one.values)
    if not isinstance(one, Task):
        return (text("guide-point", words=words),)
    line = text("guide-paper", words=words) if one.document else text("guide-point", words=words)
    return (line, Text(one.deadline.words, {"days": one.deadline.days})) if one.deadline else (line,)


def together(things: Iterable[Said]) -> Sequence[Said]:
    """Put things that can share a note beside each other, where their order does not matter."""
    order: dict[Likeness, int] = {}
    return sorted(things, key=lambda one: order.setdefault(_likeness(one), len(order)))


def _alike(things: Iterable[Said]) -> Iterator[Sequence[Said]]:
    """Group neighbours that can share a note."""
    return (list(group) for _, group in groupby(things, _likeness))


def _likeness(one: Said) -> Likeness:
    """Tell what a note says of a thing: its day, how sure it is, and whom to ask where the note names somebody."""
    origin = one.provenance
    return origin.seen_on, origin.confidence, () if origin.confidence in _UNASKED else one.ask
