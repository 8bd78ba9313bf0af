"""Deciding on a case, and translating a note. What the person hears of it is `flows/telling.py`'s."""

from __future__ import annotations

from flows import addresses
from flows.answers import Asking, ChooseMany, ChooseOne, LongText, Option
from flows.desk import spoken
from flows.mine import answers
from flows.model import (
    Answer,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    text,
    to,
)
from flows.rights import may, scope
from flows.staff.case import found
from flows.staff.desk import DECISIONS, Decision
from flows.telling import tell

_QUEUE = (Link(text("queue-back"), "queue"),)
_MOST = 20  # notes on one screen

# ---------------------------------------------------------------- the decision


def _mendable(asking: Asking) -> tuple[Option, ...]:
    case = found(asking.visit, asking.session.subject)
    if case is None:
        return ()
    steps = answers(asking.visit, case.enrollment).steps
    return tuple(Option(step.id, Text(f"enrollment-{step.id}.label")) for step in steps if step.id != "collect")


def _opens(visit: Visit) -> Opening | Link:
    number, state = (*visit.args, "", "")[:2]
    case = found(visit, number)
    if case is None or case.enrollment.status != "new":
        return to("case", number)
    given = Answer(state, visit.person.language or "en", DECIDE.version, visit.now)
    known = {"state": given} if state in DECISIONS else {}
    return Opening(number, known, base=case.enrollment.version)


def _decide(visit: Visit, session: Session) -> Reply:
    desk, case = visit.desk, found(visit, session.subject)
    values = session.values
    see = (Link(text("case-open"), "case", (session.subject,)),)
    if case is None:
        return Reply((text("case-none"),), (_QUEUE,))
    try:
        decision = desk.review.decide(
            session.subject,
            values["state"],
            note=values.get("note") or "",
            language=visit.person.language or "en",
            mend=tuple(values.get("mend") or ()),
            version=session.base,
            by=visit.person.id,
            now=visit.now,
        )
    except Moved:
        return Reply((text("decide-moved"),), (see, _QUEUE))
    desk.audit.note(decision.state, actor=visit.person.id, subject=decision.person, now=visit.now, why="review")
    tell(desk, decision, case.language, visit.now)
    done = text("decide-done", case=spoken(decision.case), status=Text(f"status-{decision.state}"))
    return Reply((done,), ((Link(text("queue-next"), "next"),), see, _QUEUE))


DECIDE = Form(
    "decide",
    version=1,
    steps=(
        Step("state", ChooseOne(DECISIONS)),
        Step("mend", ChooseMany(_mendable, wide=2), lambda values: values.get("state") == "returned"),
        Step("note", LongText(longest=1000), lambda values: values.get("state") != "approved", personal=True),
    ),
    submit=_decide,
    allows=may("review"),
    opens=_opens,
    review=True,
)

# ---------------------------------------------------------------- translations


def _wanted(visit: Visit) -> Reply:
    """List the notes somebody could not read."""
    decisions = visit.desk.review.untranslated(scope(visit))
    rows = tuple(
        (Link(text("find-case", case=spoken(d.case)), "translation", (str(d.id),)),) for d in decisions[:_MOST]
    )
    back = (Link(text("office-open"), "office"),)
    return Reply((text("untranslated" if decisions else "untranslated-none"),), (*rows, back))


def _decision(visit: Visit, number: str) -> Decision | None:
    """Give a decision on a case this colleague may see."""
    asked = addresses.number(number)
    decision = None if asked is None else visit.desk.review.decision(asked)
    return decision if decision and found(visit, decision.case) else None


def _translates(visit: Visit) -> Opening | Link:
    number = visit.arg
    return Opening(number) if _decision(visit, number) else to("untranslated")


def _translated(visit: Visit, session: Session) -> Reply | Link:
    desk, decision = visit.desk, _decision(visit, session.subject)
    if decision is None:
        return to("untranslated")
    words = session.answers["words"].value
    desk.review.translate(decision.id, words)
    note = Reply((text("told-translated", note=words),), ((Link(text("menu-mine"), "mine"),),))
    desk.telling.tell(decision.person, note, visit.now)
    return Reply((text("translation-done"),), ((Link(text("office-open"), "office"),),))


def _note(visit: Visit) -> str:
    decision = _decision(visit, visit.subject)
    return decision.note if decision else ""


def _language(visit: Visit) -> Text:
    decision = _decision(visit, visit.subject)
    case = found(visit, decision.case) if decision else None
    return Text(f"language-{case.language if case else 'en'}")


TRANSLATION = Form(
    "translation",
    version=1,
    steps=(
        Step(
            "words",
            LongText(longest=1500),
            personal=True,
            args={"note": lambda visit, _: _note(visit), "language": lambda visit, _: _language(visit)},
        ),
    ),
    submit=_translated,
    allows=may("review"),
    opens=_translates,
)

FLOWS = (DECIDE, TRANSLATION, Page("untranslated", _wanted, may("review")))
