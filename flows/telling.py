"""What a person hears of a decision on their case: at once, again after a week, and on the page of their case."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.desk import Desk, spoken
from flows.model import Action, Button, Link, Paragraph, Reply, Text, text
from flows.staff.desk import Decision

UNREAD = "unread"  # the timer that looks whether a decision was read
_REMIND_AFTER = timedelta(days=7)
_MOST = 20  # buttons for answers to mend under one message
_MINE = ((Link(text("menu-mine"), "mine"),),)


def noted(decision: Decision) -> tuple[Paragraph, ...]:
    """Show a note as it was written, and its translation if there is one."""
    note = (text("told-note", note=decision.note),) if decision.note else ()
    return (*note, text("told-translated", note=decision.translation)) if decision.translation else note


def mending(decision: Decision, language: str) -> list[tuple[Button, ...]]:
    """Offer each answer to mend, and a translation of a note in another language than theirs."""
    rows: list[tuple[Button, ...]] = [
        (Link(text("told-mend", label=Text(f"enrollment-{step}.label")), "enrollment", ("mend", step)),)
        for step in decision.mend[:_MOST]
    ]
    foreign = decision.language[:2] != language[:2]  # uz and uz_Cyrl are one language
    if decision.note and foreign and not (decision.wanted or decision.translation):
        rows.append((Action(text("told-translate"), "mine", "translate", str(decision.id)),))
    return rows


def told(decision: Decision, language: str) -> Reply:
    """Word a decision for the person it is about, whose form was filled in in `language`."""
    body = (text(f"told-{decision.state}", case=spoken(decision.case)), *noted(decision))
    return Reply(body, (*mending(decision, language), *_MINE))


def tell(desk: Desk, decision: Decision, language: str, now: datetime) -> None:
    """Tell the person at once, and look in a week whether they have read it."""
    desk.telling.tell(decision.person, told(decision, language), now)
    desk.telling.remind(UNREAD, str(decision.id), now + _REMIND_AFTER)


def unread(desk: Desk, number: str, now: datetime) -> None:
    """A week has passed: remind once; after another week somebody of the office calls."""
    decision = desk.review.decision(int(number))
    last = desk.review.last(decision.person) if decision else None
    if decision is None or decision.read or last is None or last.id != decision.id:
        return  # read, or a newer one has taken its place
    if now - decision.at < 2 * _REMIND_AFTER:
        desk.telling.tell(decision.person, Reply((text("told-again"),), _MINE), now)
        desk.telling.remind(UNREAD, number, decision.at + 2 * _REMIND_AFTER)
    else:
        desk.review.to_call(decision.id)
