"""A group's page: how far it is, who is in it, who is missing, and the ways on. Only its members see it."""

from __future__ import annotations

from flows.cooperative.mine import back, mine, name_of, place
from flows.cooperative.records import CHAIR, ROLES, Group, Member
from flows.cooperative.stages import progress
from flows.house import TO_MENU
from flows.model import Button, Link, Page, Paragraph, Reply, Text, Visit, anyone, text, to

_LISTED = 12  # members named on the page


def _groups(visit: Visit) -> Reply | Link:
    found = visit.desk.groups.of(visit.person.id)
    rows: list[tuple[Button, ...]] = [back(group) for group in found]
    rows += [(Link(text("groups-found"), "found"),), (Link(text("network-open"), "network"),)]
    rows.append((Link(text("menu-guide"), "guide"),))
    return Reply((text("groups") if found else text("groups-none"),), (*rows, TO_MENU))


def _group(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, me = found
    title = text("group", name=group.name)
    what = text("group-what", kind=Text(f"group-kind.{group.kind}"), where=place(group))
    body: list[Paragraph] = [(title, what), text("group-aim", aim=group.aim)]
    body += [_size(visit, group), progress(visit, group), _people(visit, group), *_missing(visit, group)]
    if advice := visit.desk.cooperatives.advice(group.id):
        body.append((text("group-advice", day=advice.at.date()), text("contact-words", words=advice.words)))
    return Reply(tuple(body), (*_ways(visit, group, me), TO_MENU))


def _size(visit: Visit, group: Group) -> Text:
    """Say how many there are of how many the law asks for, or of how many it is wise to begin with."""
    size, guide = visit.desk.groups.size(group.id), visit.desk.facts.guides[group.country]
    if guide.founders:
        return text("group-size", count=size, most=guide.founders)
    return text("group-size-advised", count=size, most=guide.advised)


def _people(visit: Visit, group: Group) -> tuple[Text, ...]:
    members = visit.desk.groups.members(group.id, rows=_LISTED + 1)
    lines = [name_of(member) for member in members[:_LISTED]]
    more = (text("group-more"),) if len(members) > _LISTED else ()
    return (text("group-members"), *lines, *more)


def _missing(visit: Visit, group: Group) -> tuple[Text, ...]:
    held = visit.desk.groups.holders(group.id)
    roles = tuple(Text(f"mate-role.{role}") for role in ROLES if role not in held)
    return (text("group-missing", what=roles),) if roles else ()


def _ways(visit: Visit, group: Group, me: Member) -> list[tuple[Button, ...]]:
    number = (str(group.id),)
    open_ = visit.desk.motions.open(group.id)
    rows: list[tuple[Button, ...]] = []
    if me.id in visit.desk.groups.offered(group.id).values():
        rows.append((Link(text("group-offered"), "offers", number),))
    if me.role == CHAIR and visit.desk.network.askings(group.id, rows=1):
        rows.append((Link(text("group-asked"), "joinasks", number),))
    rows += [
        (Link(text("group-tasks"), "tasks", number), Link(text("group-motions", count=open_), "motions", number)),
        (Link(text("group-plan"), "plan", number), Link(text("group-papers"), "papers", number)),
        (Link(text("group-invite"), "groupinvite", number), Link(text("group-mates"), "mates", number)),
        (Link(text("group-card"), "ourcard", number), Link(text("group-contacts"), "contacts", number)),
        (Link(text("group-change"), "regroup", number), Link(text("group-leave"), "leavegroup", number)),
    ]
    return rows


FLOWS = (
    Page("groups", _groups, anyone, menu=26),
    Page("group", _group, anyone),
)
