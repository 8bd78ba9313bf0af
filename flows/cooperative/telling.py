"""Telling the others in a group something, each in their own language."""

from __future__ import annotations

from flows.cooperative.records import CHAIR, Group, Member
from flows.model import Link, Paragraph, Reply, Visit, text


def tell_leaders(visit: Visit, group: Group, *body: Paragraph, then: Link, and_: Member | None = None) -> None:
    """Queue a notice to who speaks for a group, and to one more of its members."""
    chair = visit.desk.groups.holders(group.id).get(CHAIR)
    heads = [chair] if chair else visit.desk.groups.members(group.id)
    people = {member.person for member in (*heads, and_) if member}
    visit.desk.telling.tell_all(sorted(people), Reply(tuple(body), ((then,),)), visit.now)


def tell(visit: Visit, group: Group, *body: Paragraph, but: int = 0, then: Link | None = None) -> None:
    """Queue a notice to all members except one."""
    way = then or Link(text("group-open", name=group.name), "group", (str(group.id),))
    people = [member.person for member in visit.desk.groups.members(group.id) if member.id != but]
    visit.desk.telling.tell_all(people, Reply(tuple(body), ((way,),)), visit.now)
