"""A group writes to another one it has found: a request, which the other may refuse."""

from __future__ import annotations

from collections.abc import Sequence

from flows.cooperative.mine import back, mine
from flows.cooperative.records import Group, Member
from flows.cooperative.telling import tell_leaders
from flows.house import TO_MENU
from flows.model import Form, Link, Opening, Reply, Session, Step, Visit, anyone, text, to
from flows.network.browsing import found_card
from flows.network.contacts import WORDS
from flows.network.records import MOST_ASKED, Card


def _parties(visit: Visit, where: Sequence[str]) -> tuple[Group, Member, Card] | None:
    """Give the group that writes, who writes, and the other group: one that shows itself and has somebody in it."""
    found, card = (mine(visit, where[0]), found_card(visit, where[1])) if len(where) > 1 else (None, None)
    if found is None or card is None or card.group == found[0].id or not visit.desk.groups.size(card.group):
        return None
    return (*found, card)


def _hindrance(visit: Visit, group: Group, card: Card) -> Reply | Link | None:
    """Tell what stands in the way of a request: one that is there already, a no, too many that wait."""
    earlier = visit.desk.network.between(group.id, card.group)
    if earlier and earlier.state != "closed":
        return to("contact", str(earlier.id), str(group.id))
    if earlier and earlier.closed_by != group.id:
        return Reply((text("askgroup-closed", name=card.name),), (back(group), TO_MENU))
    if visit.desk.network.waiting(group.id) >= MOST_ASKED:
        return Reply((text("askgroup-many", most=MOST_ASKED),), (back(group), TO_MENU))
    return None


def _opens(visit: Visit) -> Opening | Reply | Link:
    parties = _parties(visit, visit.args)
    if parties is None:
        return to("network")
    return _hindrance(visit, parties[0], parties[2]) or Opening("-".join(visit.args[:2]))


def _asked(visit: Visit, session: Session) -> Reply | Link:
    parties = _parties(visit, session.subject.split("-"))
    if parties is None:
        return to("network")
    group, me, card = parties
    if hindrance := _hindrance(visit, group, card):
        return hindrance
    number = visit.desk.network.approach(group.id, card.group, me.id, str(session.values["words"]), visit.now)
    other = visit.desk.groups.get(card.group)
    if other:
        way = Link(text("contact-open"), "contact", (str(number), str(other.id)))
        tell_leaders(visit, other, text("contact-news", name=group.name, group=other.name), then=way)
    return Reply((text("askgroup-done", name=card.name),), (back(group), TO_MENU))


ASK = Form(
    "askgroup",
    version=1,
    steps=(Step("words", WORDS, personal=True),),
    submit=_asked,
    allows=anyone,
    opens=_opens,
)

FLOWS = (ASK,)
