"""One case: what was answered, what is new in it, who has it, what can be done. Deciding is `deciding.py`'s."""

from __future__ import annotations

from flows.forms import lines
from flows.mine import answers
from flows.model import Action, Button, Link, Moved, Page, Paragraph, Reply, Text, Visit, text, to
from flows.rights import may, scope
from flows.staff.desk import DECISIONS, Case, Decision

_QUEUE = (Link(text("queue-back"), "queue"),)


def found(visit: Visit, case: str) -> Case | None:
    """Give a case this colleague may see."""
    return visit.desk.review.case(case, scope(visit))


def _case(visit: Visit) -> Reply | Link:
    case = found(visit, visit.arg)
    if case is None:
        return Reply((text("case-none"),), (_QUEUE,))
    person = case.enrollment.person
    visit.desk.audit.note("looked", actor=visit.person.id, subject=person, now=visit.now, why="review")
    sheet = answers(visit, case.enrollment)
    body: list[Paragraph] = [_heading(visit, case)]
    if case.decision:
        body.append(_decided(visit, case.decision))
        if new := _since(case, case.decision):
            body.append((text("case-changed"), *lines(sheet, among=new)))
    return Reply((*body, lines(sheet)), (*_doing(visit, case), _QUEUE))


def _heading(visit: Visit, case: Case) -> tuple[Text, ...]:
    enrolled = case.enrollment
    heading = (
        text("case", case=enrolled.spoken, status=Text(f"status-{enrolled.status}")),
        text("case-when", day=enrolled.submitted.date(), language=Text(f"language-{case.language}")),
    )
    if case.taken is None:
        return heading
    return (*heading, text("case-yours") if case.taken == visit.person.id else _whose(visit, case.taken))


def _whose(visit: Visit, person: int) -> Text:
    return text("case-taken", name=name(visit, person))


def name(visit: Visit, person: int) -> str:
    """Give the name of a colleague; a dash for somebody who has left the team."""
    member = visit.desk.team.member(person)
    return member.name if member else "–"


def _decided(visit: Visit, decision: Decision) -> tuple[Text, ...]:
    status = Text(f"status-{decision.state}")
    words = [text("case-decided", status=status, day=decision.at.date(), name=name(visit, decision.by))]
    if decision.note:
        words.append(text("case-note", note=decision.note))
    if decision.read:
        words.append(text("case-read", day=decision.read.date()))
    return tuple(words)


def _since(case: Case, decision: Decision) -> frozenset[str]:
    """Name the steps answered after the last decision."""
    return frozenset(step for step, answer in case.enrollment.answers.items() if answer.at > decision.at)


def _doing(visit: Visit, case: Case) -> list[tuple[Button, ...]]:
    number, mine = case.enrollment.case, case.taken == visit.person.id
    rows: list[tuple[Button, ...]] = []
    if case.enrollment.status == "new" and mine:
        rows += [(Link(Text(f"case-{way}"), "decide", (number, way)),) for way in DECISIONS]
        rows.append((Action(text("case-give-back"), "case", "back", number),))
    elif case.enrollment.status == "new" and case.taken is None:
        rows.append((Action(text("case-take"), "case", "take", number),))
    elif case.enrollment.status == "new":
        rows.append((Action(text("case-take-over"), "case", "over", number, version=case.taken or 0),))
    if case.decision and case.decision.read is None:
        rows.append((Action(text("case-called"), "case", "called", number),))
    rows.append((Link(text("case-move"), "moving", (number,)),))
    return rows


# ---------------------------------------------------------------- whose it is


def _take(visit: Visit) -> Link:
    if found(visit, visit.subject) is None:
        raise Moved
    visit.desk.review.take(visit.subject, visit.person.id)
    return to("case", visit.subject)


def _take_over(visit: Visit) -> Link:
    """Take a case from a colleague; the button names the colleague it was taken from."""
    case = found(visit, visit.subject)
    if case is None:
        raise Moved
    visit.desk.review.take(visit.subject, visit.person.id, over=visit.version)
    person = case.enrollment.person
    visit.desk.audit.note("taken-over", actor=visit.person.id, subject=person, now=visit.now)
    return to("case", visit.subject)


def _give_back(visit: Visit) -> Link:
    if found(visit, visit.subject) is not None:
        visit.desk.review.give_back(visit.subject, visit.person.id)
    return to("queue")


def _called(visit: Visit) -> Link:
    case = found(visit, visit.subject)
    if case is not None:
        visit.desk.review.called(visit.subject)
        person = case.enrollment.person
        visit.desk.audit.note("called", actor=visit.person.id, subject=person, now=visit.now)
    return to("case", visit.subject)


FLOWS = (
    Page(
        "case",
        _case,
        may("review"),
        {"take": _take, "over": _take_over, "back": _give_back, "called": _called},
    ),
)
