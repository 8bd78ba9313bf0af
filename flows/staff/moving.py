"""Somebody who has lost account and recovery code: they read a number out, the office asks, and moves them."""

from __future__ import annotations

from flows.answers import LongText, ShortText, YesNo
from flows.desk import spoken
from flows.forms import lines
from flows.house import TO_MENU
from flows.mine import answers
from flows.model import Arg, Form, Link, Opening, Page, Problem, Reply, Session, Step, Visit, anyone, text, to
from flows.recovery import recovery_code
from flows.rights import may
from flows.staff.case import found

# ---------------------------------------------------------------- the newcomer


def _lost(visit: Visit) -> Reply:
    """Give the number to read out; only somebody without an enrollment here can have lost one."""
    if visit.desk.enrollments.of(visit.person.id):
        return Reply((text("recover-has"),), (TO_MENU,))
    number = visit.desk.moves.request(visit.person.id, visit.now)
    office = visit.desk.facts.office
    return Reply((text("lost", number=spoken(number), office=office.name, contact=office.contact),), (TO_MENU,))


# ---------------------------------------------------------------- the office


def _known(visit: Visit) -> Arg:
    """Lay out what the office asks, with the answers on file."""
    case = found(visit, visit.subject)
    if case is None:
        return ""
    return lines(answers(visit, case.enrollment), among=visit.desk.facts.office.identity)


def _opens(visit: Visit) -> Opening | Link:
    case = found(visit, visit.arg)
    if case is None:
        return to("queue")
    person = case.enrollment.person
    visit.desk.audit.note("looked", actor=visit.person.id, subject=person, now=visit.now, why="moving")
    return Opening(case.enrollment.case)


def _move(visit: Visit, session: Session) -> Reply | Link:
    """Move the person, tell both accounts, and keep who did it and why."""
    desk, case = visit.desk, found(visit, session.subject)
    back = (Link(text("case-open"), "case", (session.subject,)),)
    if case is None or not session.answers["fits"].value:
        return to("case", session.subject)
    number = "".join(session.answers["number"].value.split())
    newcomer, owner = desk.moves.requested(number, visit.now), case.enrollment.person
    if newcomer is None or newcomer == owner:
        raise Problem("moving-number.wrong")
    if desk.enrollments.of(newcomer):
        raise Problem("moving-number.enrolled")
    moved = desk.moves.move(newcomer, owner, visit.now)
    desk.audit.note("moved", actor=visit.person.id, subject=owner, now=visit.now, why=session.answers["why"].value)
    desk.people.tell_old_account(owner, Reply((text("recover-left"),)))
    theirs = Visit(moved, desk, visit.now)
    desk.telling.tell(owner, recovery_code(theirs), visit.now)
    desk.telling.tell(
        owner, Reply((text("recover-done"),), ((Link(text("menu-mine"), "mine"),), TO_MENU)), visit.now
    )
    return Reply((text("moving-done"),), (back,))


MOVING = Form(
    "moving",
    version=1,
    steps=(
        Step("fits", YesNo(), args={"known": lambda visit, _: _known(visit)}),
        Step("number", ShortText(longest=20), lambda values: bool(values.get("fits")), personal=True),
        Step("why", LongText(longest=200), lambda values: bool(values.get("fits")), personal=True),
    ),
    submit=_move,
    allows=may("review"),
    opens=_opens,
    review=True,
)

FLOWS = (MOVING, Page("lost", _lost, anyone))
