"""The members of a group: their roles, which are offered and accepted, and who is no longer one."""

from __future__ import annotations

from collections.abc import Callable

from flows import addresses
from flows.cooperative.mine import back, leads, mine, name_of
from flows.cooperative.records import MEMBER, ROLES, Group, Member
from flows.cooperative.telling import tell
from flows.house import TO_MENU, page_of, turning
from flows.model import Action, Button, Link, Moved, Page, Reply, Text, Visit, anyone, text, to

_ROWS = 8


def mate(visit: Visit, number: str) -> tuple[Group, Member, Member] | None:
    """Give a group the person is in, who they are there, and the member this is about."""
    asked = addresses.number(number)
    member = None if asked is None else visit.desk.groups.member(asked)
    found = mine(visit, str(member.group)) if member else None
    return (*found, member) if found and member else None


def _mates(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, page = found[0], page_of("".join(visit.args[1:2]))
    members = visit.desk.groups.members(group.id, skip=page * _ROWS, rows=_ROWS + 1)
    rows = tuple((Link(name_of(member), "mate", (str(member.id),)),) for member in members[:_ROWS])
    turn = turning("mates", visit.arg, page=page, more=len(members) > _ROWS)
    count = visit.desk.groups.size(group.id)
    return Reply((text("mates", name=group.name, count=count),), (*rows, *turn, back(group), TO_MENU))


def _mate(visit: Visit) -> Reply | Link:
    found = mate(visit, visit.arg)
    if found is None:
        return to("groups")
    group, me, member = found
    rows: list[tuple[Button, ...]] = []
    if leads(visit, group, me):
        offers = [
            Action(text("mate-offer", role=Text(f"mate-role.{role}")), "mate", role, visit.arg)
            for role in ROLES
            if role != member.role
        ]
        rows += [tuple(offers[at : at + 2]) for at in range(0, len(offers), 2)]
    if member.id != me.id:
        rows.append((Link(text("mate-remove"), "propose", (str(group.id), str(member.id))),))
    elif me.role != MEMBER:
        rows.append((Action(text("mate-resign"), "mate", "resign", visit.arg),))
    back_ = (Link(text("engine-back"), "mates", (str(group.id),)),)
    return Reply((name_of(member), text("mate-since", day=member.joined.date())), (*rows, back_, TO_MENU))


def _offer(role: str) -> Callable[[Visit], Reply]:
    def offer(visit: Visit) -> Reply:
        found = mate(visit, visit.subject)
        if found is None or not leads(visit, found[0], found[1]):
            raise Moved
        group, _, member = found
        visit.desk.groups.offer(group.id, role, member.id)
        way = Link(text("group-offered"), "offers", (str(group.id),))
        words = text("offers-news", group=group.name, role=Text(f"mate-role.{role}"))
        visit.desk.telling.tell(member.person, Reply((words,), ((way,),)), visit.now)
        return Reply((text("mate-offered", name=member.name),), (back(group), TO_MENU))

    return offer


def _resign(visit: Visit) -> Link:
    found = mate(visit, visit.subject)
    if found is None or found[1].id != found[2].id:
        raise Moved
    visit.desk.groups.resign(found[1].id)
    return to("group", str(found[0].id))


# ---------------------------------------------------------------- what is offered to me


def _offers(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, me = found
    roles = [role for role, member in visit.desk.groups.offered(group.id).items() if member == me.id]
    if not roles:
        return to("group", visit.arg)
    rows = [
        (
            Action(text("offers-take", role=Text(f"mate-role.{role}")), "offers", "take", visit.arg, onward=role),
            Action(text("offers-leave"), "offers", "leave", visit.arg, onward=role),
        )
        for role in roles
    ]
    duties = tuple(Text(f"mate-duty.{role}") for role in roles)
    return Reply((text("offers", name=group.name), duties), (*rows, back(group), TO_MENU))


def _answered(visit: Visit, *, takes: bool) -> Link:
    found = mine(visit, visit.subject)
    if found is None or visit.arg not in ROLES:
        raise Moved
    group, me = found
    visit.desk.groups.answer(group.id, visit.arg, me.id, takes=takes)
    if takes:
        visit.desk.audit.note("group-role", actor=visit.person.id, subject=visit.person.id, now=visit.now)
        news = text("offers-taken", name=me.name, role=Text(f"mate-role.{visit.arg}"), group=group.name)
        tell(visit, group, news, but=me.id)
    return to("group", visit.subject)


FLOWS = (
    Page("mates", _mates, anyone),
    Page("mate", _mate, anyone, {**{role: _offer(role) for role in ROLES}, "resign": _resign}),
    Page(
        "offers",
        _offers,
        anyone,
        {"take": lambda visit: _answered(visit, takes=True), "leave": lambda visit: _answered(visit, takes=False)},
    ),
)
