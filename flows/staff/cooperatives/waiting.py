"""What waits for the office: requests to join groups without a chairperson, and what people find wrong."""

from __future__ import annotations

from flows import addresses
from flows.cooperative.telling import tell_leaders
from flows.model import Action, Button, Link, Moved, Page, Paragraph, Reply, Text, Visit, text, to
from flows.rights import may, scope
from flows.staff.cooperatives.group import seen
from flows.staff.cooperatives.listing import ROOM
from flows.staff.cooperatives.records import Report

_ROWS = 6


def _asked(visit: Visit) -> Reply:
    """List the groups somebody asks to join; the name is on the request's own page."""
    waiting = visit.desk.cooperatives.askings(scope(visit), rows=_ROWS)
    rows = [
        (Link(text("group-open", name=group.name), "joinask", (str(one.id),)),)
        for one in waiting
        if (group := visit.desk.groups.get(one.group))
    ]
    return Reply((text("coopasked") if waiting else text("joinasks-none"),), (*rows, *ROOM))


# ---------------------------------------------------------------- what is wrong


def _wrong(visit: Visit) -> Reply:
    found = visit.desk.cooperatives.reports(scope(visit), rows=_ROWS)
    body: list[Paragraph] = [text("coopwrong") if found else text("coopwrong-none")]
    rows: list[tuple[Button, ...]] = []
    for report in found:
        number = str(report.id)
        body.append(_line(visit, report))
        see = Link(text("coopwrong-see", number=number), "cooperative", (str(report.group),), fresh=True)
        rows.append((see, Action(text("reports-done", number=number), "coopwrong", "done", number)))
        if visit.desk.network.card(report.group):
            rows.append((Action(text("coopwrong-hide", number=number), "coopwrong", "hide", str(report.group)),))
    return Reply(tuple(body), (*rows, *ROOM))


def _line(visit: Visit, report: Report) -> Text:
    group = visit.desk.groups.get(report.group)
    language, number = Text(f"language-{report.language}"), str(report.id)
    name = group.name if group else "–"
    day = report.at.date()
    return text("reports-line", number=number, name=name, day=day, language=language, note=report.note)


def _done(visit: Visit) -> Link:
    if (report := addresses.number(visit.subject)) is not None:
        visit.desk.cooperatives.done(report, scope(visit), by=visit.person.id, now=visit.now)
    return to("coopwrong")


def _hide(visit: Visit) -> Link:
    """Take a profile away; whoever speaks for the group hears it, and may publish another one."""
    found = seen(visit, visit.subject)
    if found is None or not visit.desk.network.card(found[0].id):
        raise Moved
    group, me = found[0], visit.person.id
    visit.desk.network.hide(group.id)
    visit.desk.audit.note("group-hidden", actor=me, subject=me, now=visit.now, why=visit.subject)
    way = Link(text("group-card"), "ourcard", (visit.subject,))
    tell_leaders(visit, group, text("coopwrong-news", name=group.name), then=way)
    return to("coopwrong")


FLOWS = (
    Page("coopasked", _asked, may("review")),
    Page("coopwrong", _wrong, may("review"), {"done": _done, "hide": _hide}),
)
