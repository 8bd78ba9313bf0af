"""My enrollment: where the case stands, the answers, changing them, taking it back, a new recovery code."""

from __future__ import annotations

from flows.desk import Enrollment
from flows.enrollment import ENROLLMENT
from flows.forms import Sheet, lines, sheet
from flows.house import TO_MENU
from flows.model import Action, Button, Link, Page, Reply, Session, Text, Visit, anyone, text, to
from flows.recovery import recovery_code
from flows.staff.desk import DECISIONS
from flows.telling import mending, noted


def answers(visit: Visit, enrolled: Enrollment) -> Sheet:
    """Lay an enrollment out as the form it was, so that it reads back in the words of the form."""
    return sheet(ENROLLMENT, Session(ENROLLMENT.id, answers=enrolled.answers), visit)


def _none_yet() -> Reply:
    return Reply((text("mine-none"),), ((Link(Text("menu-enrollment"), "enrollment"),), TO_MENU))


def _mine(visit: Visit) -> Reply:
    enrolled = visit.desk.enrollments.of(visit.person.id)
    if enrolled is None:
        return _none_yet()
    status = text("mine", case=enrolled.spoken, status=Text(f"status-{enrolled.status}"))
    rows: list[tuple[Button, ...]] = []
    decision = visit.desk.review.last(visit.person.id) if enrolled.status in DECISIONS else None
    if decision:
        visit.desk.review.read(visit.person.id, visit.now)
        rows += mending(decision, visit.person.language or "en")
    if enrolled.status == "new":
        rows.append((Link(text("mine-change"), "enrollment", ("change",)),))
        rows.append((Link(text("mine-withdraw"), "withdraw"),))
    if enrolled.status == "withdrawn":
        rows.append((Link(text("mine-again"), "enrollment", ("change",)),))
    rows.append((Action(text("mine-code"), "mine", "code"),))
    rows.append(TO_MENU)
    about = (status, text(f"mine-{enrolled.status}"), *(noted(decision) if decision else ()))
    return Reply((*about, lines(answers(visit, enrolled))), tuple(rows))


def _translate(visit: Visit) -> Reply | Link:
    """Ask the office for the note in the person's language."""
    decision = visit.desk.review.last(visit.person.id)
    if decision is None or str(decision.id) != visit.subject:
        return to("mine")
    visit.desk.review.want_translation(decision.id)
    return Reply((text("told-wanted"),), ((Link(text("menu-mine"), "mine"),), TO_MENU))


def _code(visit: Visit) -> Reply | Link:
    if visit.desk.enrollments.of(visit.person.id) is None:
        return to("mine")
    return recovery_code(visit)


def _ask_withdraw(visit: Visit) -> Reply | Link:
    enrolled = visit.desk.enrollments.of(visit.person.id)
    if enrolled is None or enrolled.status != "new":
        return to("mine")
    sure = Action(text("withdraw-yes"), "withdraw", "yes", version=enrolled.version)
    return Reply((text("withdraw"),), ((sure,), (Link(text("withdraw-no"), "mine"),)))


def _withdraw(visit: Visit) -> Link:
    person = visit.person.id
    visit.desk.enrollments.withdraw(person, version=visit.version, now=visit.now)
    visit.desk.audit.note("withdrew", actor=person, subject=person, now=visit.now)
    return to("mine")


FLOWS = (
    Page(
        "mine",
        _mine,
        anyone,
        {"code": _code, "translate": _translate},
        menu=20,
        offered=lambda visit: visit.desk.enrollments.of(visit.person.id) is not None,
    ),
    Page("withdraw", _ask_withdraw, anyone, {"yes": _withdraw}),
)
