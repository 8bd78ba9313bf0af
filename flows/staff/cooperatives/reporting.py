"""Asking for the report on plans for local development. The work itself is done in a job."""

from __future__ import annotations

from functools import partial

from flows.model import Action, Page, Reply, Visit, text
from flows.rights import may, scope
from flows.staff.cooperatives.listing import ROOM
from flows.staff.exports import FEW

JOB = "cooperatives"


def _shows(_: Visit) -> Reply:
    buttons = tuple(Action(text(f"coopreport-{form}"), "coopreport", form) for form in ("pdf", "xlsx"))
    return Reply((text("coopreport"), text("coopreport-few", count=FEW)), (buttons, *ROOM))


def _ask(visit: Visit, form: str) -> Reply:
    asked = {"language": visit.person.language or "en", "scope": list(scope(visit)), "format": form}
    visit.desk.jobs.ask(JOB, visit.person.id, asked, visit.now)
    return Reply((text("coopreport-begun"),), ROOM)


FLOWS = (Page("coopreport", _shows, may("review"), {form: partial(_ask, form=form) for form in ("pdf", "xlsx")}),)
