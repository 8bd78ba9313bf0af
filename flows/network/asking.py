"""Asking to join a cooperative, and the answer: its chairperson's, or the office's while it has none."""

from __future__ import annotations

from flows import addresses
from flows.answers import LongText, ShortText
from flows.consents import OFFICE, YEARS, consent
from flows.cooperative.mine import back, mine
from flows.cooperative.records import CHAIR, GROUP, Group
from flows.cooperative.telling import tell
from flows.house import TO_MENU
from flows.model import (
    Action,
    Ending,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Reply,
    Session,
    Step,
    Visit,
    anyone,
    text,
    to,
)
from flows.network.browsing import found_card
from flows.network.records import MOST_ASKED, Asking
from flows.rights import has, scope

_ROWS = 8
_REFUSED = Ending((Reply((text("group-refused"),), (TO_MENU,)),))
_WORDING = 2  # the first says that the office sees no names

# ---------------------------------------------------------------- asking


def _opens(visit: Visit) -> Opening | Link:
    if mine(visit, visit.arg):
        return to("group", visit.arg)
    return Opening(visit.arg) if found_card(visit, visit.arg) else to("network")


def _asked(visit: Visit, session: Session) -> Reply | Link:
    card, me = found_card(visit, session.subject), visit.person.id
    if card is None or mine(visit, session.subject):
        return to("network")
    others = [asking for asking in visit.desk.network.asked_by(me) if asking.group != card.group]
    if len(others) >= MOST_ASKED:
        return Reply((text("askjoin-many", most=MOST_ASKED),), (TO_MENU,))
    name, words = str(session.values["own"]), str(session.values["words"])
    number = visit.desk.network.ask(card.group, me, name, words, visit.now)
    way = Link(text("joinask-open"), "joinask", (str(number),))
    news = Reply((text("joinask-news", group=card.name),), ((way,),))
    visit.desk.telling.tell_all(_who_answers(visit, card.group), news, visit.now)
    return Reply((text("askjoin-done", name=card.name),), (TO_MENU,))


def _who_answers(visit: Visit, group: int) -> list[int]:
    """Name the chairperson, or those of the office who may see this group and are there."""
    if chair := visit.desk.groups.holders(group).get(CHAIR):
        return [chair.person]
    return [
        member.person
        for member in visit.desk.team.members()
        if has(member.role, "review") and not member.away and visit.desk.cooperatives.line(group, member.countries)
    ]


ASK = Form(
    "askjoin",
    version=1,
    steps=(
        consent(GROUP, {**OFFICE, **YEARS}, refused=_REFUSED, wording=_WORDING),
        Step("own", ShortText(longest=40), personal=True),
        Step("words", LongText(longest=300), personal=True),
    ),
    submit=_asked,
    allows=anyone,
    opens=_opens,
)

# ---------------------------------------------------------------- answering


def answerable(visit: Visit, number: str) -> tuple[Asking, Group] | None:
    """Give a request that this person may answer, and the group it is about."""
    asked = addresses.number(number)
    asking = None if asked is None else visit.desk.network.asking(asked)
    group = visit.desk.groups.get(asking.group) if asking else None
    if asking is None or group is None:
        return None
    chair = visit.desk.groups.holders(group.id).get(CHAIR)
    if chair:
        return (asking, group) if chair.person == visit.person.id else None
    office = has(visit.person.role, "review") and visit.desk.cooperatives.line(group.id, scope(visit))
    return (asking, group) if office else None


def _list(visit: Visit) -> Reply | Link:
    """Show a chairperson who asks."""
    found = mine(visit, visit.arg)
    if found is None or found[1].role != CHAIR:
        return to("groups")
    group = found[0]
    waiting = visit.desk.network.askings(group.id, rows=_ROWS)
    rows = tuple((Link(text("engine-value", value=one.name), "joinask", (str(one.id),)),) for one in waiting)
    note = text("joinasks", name=group.name) if waiting else text("joinasks-none")
    return Reply((note,), (*rows, back(group), TO_MENU))


def _one(visit: Visit) -> Reply | Link:
    found = answerable(visit, visit.arg)
    if found is None:
        return Reply((text("joinask-over"),), (TO_MENU,))
    asking, group = found
    body = text("joinask", name=asking.name, group=group.name), text("contact-words", words=asking.words)
    yes = Action(text("joinask-yes"), "joinask", "yes", visit.arg)
    return Reply(body, ((yes, Action(text("joinask-no"), "joinask", "no", visit.arg)), TO_MENU))


def _yes(visit: Visit) -> Reply:
    found = answerable(visit, visit.subject)
    if found is None:
        raise Moved
    asking, group = found
    visit.desk.network.answered(asking.id)
    member = visit.desk.groups.join(group.id, person=asking.person, name=asking.name, now=visit.now)
    visit.desk.audit.note("group-accepted", actor=visit.person.id, subject=asking.person, now=visit.now)
    visit.desk.telling.tell(
        asking.person, Reply((text("askjoin-accepted", name=group.name),), (back(group),)), visit.now
    )
    tell(visit, group, text("joingroup-news", name=member.name, group=group.name), but=member.id)
    return Reply((text("joinask-accepted", name=member.name),), (TO_MENU,))


def _no(visit: Visit) -> Reply:
    found = answerable(visit, visit.subject)
    if found is None:
        raise Moved
    asking, group = found
    visit.desk.network.answered(asking.id)
    way = (Link(text("network-open"), "network", (group.country,)),)
    visit.desk.telling.tell(asking.person, Reply((text("askjoin-refused", name=group.name),), (way,)), visit.now)
    return Reply((text("joinask-refused"),), (TO_MENU,))


FLOWS = (ASK, Page("joinasks", _list, anyone), Page("joinask", _one, anyone, {"yes": _yes, "no": _no}))
