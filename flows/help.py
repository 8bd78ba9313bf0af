"""Help: what the assistant can do and whom to call. Every number comes from the facts, with its day."""

from __future__ import annotations

import re
from datetime import date

from flows.facts import Hotline
from flows.house import TO_MENU
from flows.model import Arg, Link, Page, Reply, Text, Visit, anyone, text

_SURE = ("sourced", "sourced-old")  # an old source says how old it is
_WHOLE_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def seen(day: str) -> Arg:
    """Give the day of a source as a date, or as it stands where only the year is known."""
    return date.fromisoformat(day) if _WHOLE_DAY.fullmatch(day) else day


def _line(hotline: Hotline) -> Text:
    number: Arg = hotline.phone
    if hotline.abroad:
        number = text("help-abroad", phone=hotline.phone, abroad=hotline.abroad)
    if hotline.provenance.confidence not in _SURE:
        number = text("help-unsure", phone=number)
    return text("help-line", who=Text(f"help-{hotline.id}"), phone=number, seen=seen(hotline.provenance.seen_on))


def _help(visit: Visit) -> Reply:
    facts = visit.desk.facts
    office = text("help-office", office=facts.office.name, contact=facts.office.contact)
    return Reply(
        (
            text("help-can"),
            text("help-call"),
            (*(_line(h) for h in facts.hotlines), text("help-unsure-means")),
            text("help-numbers"),
            office,
        ),
        ((Link(text("lost-open"), "lost"),), TO_MENU),
    )


FLOWS = (Page("help", _help, anyone, command="help", menu=90),)
