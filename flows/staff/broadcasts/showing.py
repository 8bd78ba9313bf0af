"""A broadcast in a few lines, as every page about it begins."""

from __future__ import annotations

from flows import hours
from flows.languages import SPOKEN
from flows.model import Link, Text, Visit, text
from flows.staff.case import name
from flows.staff.sending import Broadcast

LIST = (Link(text("broadcasts-back"), "broadcasts"),)


def note(visit: Visit, deed: str, number: int) -> None:
    """Keep who did what with a broadcast. It is about nobody's data, so no person is its subject."""
    visit.desk.audit.note(f"broadcast-{deed}", actor=visit.person.id, subject=0, now=visit.now, why=str(number))


def state(found: Broadcast) -> Text:
    return Text(f"broadcast-state.{found.state}")


def country(code: str) -> Text:
    """Name where somebody is at home, as far as it is a country of ours."""
    return Text(f"country-{code}") if len(code) == len("KG") else Text("account-elsewhere")


def heading(visit: Visit, found: Broadcast) -> tuple[Text, ...]:
    """Tell what it is, whose, and when it goes out."""
    lines = [
        text("broadcast", name=found.title, state=state(found)),
        text("broadcast-kind", what=Text(f"compose-kind.{found.kind}"), name=name(visit, found.by)),
        when(found),
    ]
    if found.approved:
        lines.append(text("broadcast-approved-by", name=name(visit, found.approved)))
    return tuple(lines)


def when(found: Broadcast) -> Text:
    """Tell when it goes out, by the clock its sender meant."""
    if found.due is None:
        return text("broadcast-at-once")
    due = hours.local(found.due, found.zone)
    return text("broadcast-due", day=due.date(), hour=f"{due:%H:%M}", where=Text(f"clock-{found.zone}"))


def night(visit: Visit, found: Broadcast) -> tuple[Text, ...]:
    """Say where people sleep now: there it waits for the morning, unless it is urgent."""
    asleep = tuple(Text(f"clock-{zone}") for zone in hours.ZONES if zone not in hours.awake(visit.now))
    return (text("broadcast-night", where=asleep),) if asleep and found.kind != "urgent" else ()


def instead(found: Broadcast) -> tuple[Text, ...]:
    """Say plainly which languages have no text, and what their readers get instead."""
    missing = tuple(Text(f"language-{code}") for code in SPOKEN if code not in found.texts)
    if not missing:
        return ()
    return (text("broadcast-instead", what=missing, language=Text(f"language-{found.spoken('')}")),)


def opening(found: Broadcast) -> tuple[Link]:
    """Lead back to its page."""
    return (Link(text("broadcast-open"), "broadcast", (str(found.id),)),)
