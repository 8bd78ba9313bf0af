"""Which groups are mine: who may see what of them, and how a group and its members are called."""

from __future__ import annotations

from typing import Protocol

from flows import addresses
from flows.cooperative.records import CHAIR, Group, Member
from flows.model import Button, Link, Text, Visit, text


def mine(visit: Visit, number: str) -> tuple[Group, Member] | None:
    """Give a group and who the person is in it; None for everybody who is not in it."""
    asked = addresses.number(number)
    if asked is None or (me := visit.desk.groups.me(asked, visit.person.id)) is None:
        return None
    group = visit.desk.groups.get(asked)
    return (group, me) if group else None


def leads(visit: Visit, group: Group, me: Member) -> bool:
    """Tell who speaks for a group and offers roles: its chairperson; where there is none, everybody in it."""
    return me.role == CHAIR or CHAIR not in visit.desk.groups.holders(group.id)


def back(group: Group) -> tuple[Button, ...]:
    """Make the row that leads to the group's page."""
    return (Link(text("group-open", name=group.name), "group", (str(group.id),)),)


class Placed(Protocol):
    """Whatever is said to be somewhere."""

    @property
    def country(self) -> str: ...
    @property
    def region(self) -> str: ...


def place(group: Placed) -> Text:
    return Text(f"region-{group.region}") if group.region else Text(f"country-{group.country}")


def name_of(member: Member) -> Text:
    """Show somebody by the name they chose for the group, with their role."""
    return text("group-member", name=member.name, role=Text(f"mate-role.{member.role}"))
