"""The way back: a recovery code takes everything along to a new number or Telegram account."""

from __future__ import annotations

from dataclasses import replace

from flows.answers import ShortText, YesNo
from flows.house import HOME, TO_MENU
from flows.model import (
    Answer,
    Form,
    Link,
    Opening,
    Problem,
    Qr,
    Reply,
    Session,
    Step,
    Switched,
    Visit,
    anyone,
    text,
    to,
)


def recovery_code(visit: Visit) -> Reply:
    """Give a new recovery code, to be kept as a picture; the one before stops working."""
    code = visit.desk.recovery.issue(visit.person.id, visit.now)
    return Reply((text("recover-new", code=code),), fresh=True, attached=Qr("recover", (code,)))


def _opens(visit: Visit) -> Opening | Reply:
    """Begin, with the code already given when it came by scanning the picture."""
    if visit.desk.enrollments.of(visit.person.id):
        return Reply((text("recover-has"),), (TO_MENU,))
    if not visit.args:
        return Opening()
    code = Answer("-".join(visit.args), visit.person.language or "en", RECOVER.version, visit.now)
    return Opening(answers={"code": code})


def _submit(visit: Visit, session: Session) -> Switched | Link:
    """Move the account to the owner of the code. The old account is told, and so is the new."""
    if not session.answers["sure"].value:
        return to(HOME)
    desk, person = visit.desk, visit.person
    if not desk.recovery.allowed(person.id, visit.now):
        raise Problem("recover-often")
    owner = desk.recovery.redeem(person.id, session.answers["code"].value, visit.now)
    if owner is None:
        raise Problem("recover-wrong")
    desk.audit.note("moved", actor=owner.id, subject=owner.id, now=visit.now)
    desk.people.tell_old_account(owner.id, Reply((text("recover-left"),)))
    here = replace(visit, person=replace(owner, language=person.language, keys=person.keys))
    welcome = Reply((text("recover-done"),), ((Link(text("menu-mine"), "mine"),), TO_MENU))
    return Switched(here.person, (recovery_code(here), replace(welcome, fresh=True)))


RECOVER = Form(
    "recover",
    version=1,
    steps=(
        Step("code", ShortText(longest=40), personal=True),
        Step("sure", YesNo()),
    ),
    submit=_submit,
    allows=anyone,
    opens=_opens,
    menu=60,
    offered=lambda visit: visit.desk.enrollments.of(visit.person.id) is None,
)
FLOWS = (RECOVER,)
