"""Two groups in contact: a yes or no, and from then on words through the bot, under the names of the groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows import addresses
from flows.answers import LongText
from flows.cooperative.mine import back, leads, mine
from flows.cooperative.records import Group, Member
from flows.cooperative.telling import tell_leaders
from flows.house import TO_MENU, page_of, turning
from flows.model import (
    Action,
    Button,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Reply,
    Rows,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    text,
    to,
)
from flows.network.records import Contact

_ROWS = 8
WORDS = LongText(longest=500)


@dataclass(frozen=True)
class Side:
    """A contact as one of its two groups sees it."""

    contact: Contact
    group: Group
    me: Member
    other: Group

    @property
    def asked(self) -> bool:
        """Tell whether this group is the one that was asked."""
        return self.contact.asked == self.group.id

    @property
    def subject(self) -> str:
        return f"{self.contact.id}-{self.group.id}"

    def opening(self, group: Group) -> Link:
        """Make the button that shows the contact to one of the two groups."""
        return Link(text("contact-open"), "contact", (str(self.contact.id), str(group.id)))


def side(visit: Visit, where: Sequence[str]) -> Side | None:
    """Give the contact of a group the person is in, by its number and the group's."""
    number = addresses.number(where[0]) if len(where) > 1 else None
    contact = None if number is None else visit.desk.network.contact(number)
    found = mine(visit, where[1]) if contact else None
    if contact is None or found is None or found[0].id not in {contact.asker, contact.asked}:
        return None
    other = visit.desk.groups.get(contact.other(found[0].id))
    return Side(contact, *found, other) if other else None


# ---------------------------------------------------------------- seeing, answering, ending


def _contacts(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, page = found[0], page_of("".join(visit.args[1:2]))
    listed = visit.desk.network.contacts(group.id, skip=page * _ROWS, rows=_ROWS + 1)
    rows = tuple(line for contact in listed[:_ROWS] for line in _line(visit, group, contact))
    turn = turning("contacts", visit.arg, page=page, more=len(listed) > _ROWS)
    note = text("contacts", name=group.name) if listed else text("contacts-none")
    find = (Link(text("network-open"), "network"),)
    return Reply((note,), (*rows, *turn, find, back(group), TO_MENU))


def _line(visit: Visit, group: Group, contact: Contact) -> Rows:
    other = visit.desk.groups.get(contact.other(group.id))
    if other is None:
        return ()
    mark = Text(f"contact-mark.{contact.state}")
    label = text("contacts-line", state=mark, name=other.name)
    return ((Link(label, "contact", (str(contact.id), str(group.id))),),)


def _contact(visit: Visit) -> Reply | Link:
    seen = side(visit, visit.args)
    if seen is None:
        return to("groups")
    state = "came" if seen.asked and seen.contact.state == "asked" else seen.contact.state
    words = (text("contact-words", words=seen.contact.words),) if seen.contact.words else ()
    up = (Link(text("engine-back"), "contacts", (str(seen.group.id),)),)
    body = text("contact", name=seen.other.name), Text(f"contact-state.{state}"), *words
    return Reply(body, (*_doing(visit, seen), up, TO_MENU))


def _doing(visit: Visit, seen: Side) -> list[tuple[Button, ...]]:
    """Offer what may be done: to write to everybody in the group, yes and no to who speaks for it."""
    may, where = _may_close(visit, seen), tuple(seen.subject.split("-"))
    if seen.contact.state == "open":
        write = (Link(text("contact-write"), "writegroup", where),)
        return [write, (Action(text("contact-end"), "contact", "close", seen.subject),)] if may else [write]
    if seen.contact.state == "closed" or not may:
        return []
    if not seen.asked:
        return [(Action(text("contact-back"), "contact", "close", seen.subject),)]
    yes = Action(text("contact-yes"), "contact", "accept", seen.subject)
    return [(yes, Action(text("contact-no"), "contact", "close", seen.subject))]


def _may_close(visit: Visit, seen: Side) -> bool:
    return leads(visit, seen.group, seen.me) or seen.contact.member == seen.me.id


def _accept(visit: Visit) -> Link:
    seen = side(visit, visit.subject.split("-"))
    if seen is None or not seen.asked or not leads(visit, seen.group, seen.me):
        raise Moved
    visit.desk.network.accept(seen.contact.id)
    _tell_other(visit, seen, text("contact-accepted", name=seen.group.name))
    return to("contact", *visit.subject.split("-"))


def _close(visit: Visit) -> Link:
    seen = side(visit, visit.subject.split("-"))
    if seen is None or not _may_close(visit, seen):
        raise Moved
    visit.desk.network.close(seen.contact.id, seen.group.id)
    if seen.contact.state == "open":
        _tell_other(visit, seen, text("contact-ended", name=seen.group.name))
    elif seen.asked:
        _tell_other(visit, seen, text("contact-refused", name=seen.group.name))
    return to("contacts", str(seen.group.id))


def _tell_other(visit: Visit, seen: Side, *body: Text) -> None:
    """Tell who speaks for the other group and, if it was the one that asked, who wrote for it."""
    asker = visit.desk.groups.member(seen.contact.member) if seen.asked and seen.contact.member else None
    tell_leaders(visit, seen.other, *body, then=seen.opening(seen.other), and_=asker)


# ---------------------------------------------------------------- writing


def _write_opens(visit: Visit) -> Opening | Link:
    seen = side(visit, visit.args)
    if seen is None or seen.contact.state != "open":
        return to("contact", *visit.args[:2]) if seen else to("groups")
    return Opening(seen.subject)


def _written(visit: Visit, session: Session) -> Reply:
    seen = side(visit, session.subject.split("-"))
    if seen is None or seen.contact.state != "open":
        raise Moved
    words = text("contact-words", words=str(session.values["words"]))
    _tell_other(visit, seen, text("contact-from", name=seen.group.name), words)
    return Reply((text("writegroup-done", name=seen.other.name),), ((seen.opening(seen.group),), TO_MENU))


WRITE = Form(
    "writegroup",
    version=1,
    steps=(Step("words", WORDS, personal=True),),
    submit=_written,
    allows=anyone,
    opens=_write_opens,
)

FLOWS = (
    Page("contacts", _contacts, anyone),
    Page("contact", _contact, anyone, {"accept": _accept, "close": _close}),
    WRITE,
)
