"""What a group lets everybody read of it: published, changed and taken back by who speaks for the group."""

from __future__ import annotations

from flows.answers import ShortText
from flows.cooperative.mine import back, leads, mine
from flows.cooperative.records import Group
from flows.house import TO_MENU
from flows.model import (
    Action,
    Answer,
    Button,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Paragraph,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    text,
    to,
)
from flows.network.records import Profile

_LINE = ShortText(longest=200)


def lines(profile: Profile) -> tuple[Text, ...]:
    """Say what a group shows, line by line."""
    said = {"makes": profile.makes, "seeks": profile.seeks, "offers": profile.offers}
    return tuple(text("card-line", title=Text(f"publish-{name}.label"), words=w) for name, w in said.items() if w)


def leading(visit: Visit, number: str) -> Group | None:
    """Give a group that the person speaks for."""
    found = mine(visit, number)
    return found[0] if found and leads(visit, *found) else None


def _ours(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, card = found[0], visit.desk.network.card(found[0].id)
    body: list[Paragraph] = [text("ourcard", name=group.name)]
    body += [lines(card.profile)] if card else [text("ourcard-none")]
    rows: list[tuple[Button, ...]] = []
    if leads(visit, *found):
        rows.append((Link(text("ourcard-change") if card else text("ourcard-publish"), "publish", (visit.arg,)),))
        rows += [(Action(text("ourcard-hide"), "ourcard", "hide", visit.arg),)] if card else []
    return Reply(tuple(body), (*rows, back(group), TO_MENU))


def _hide(visit: Visit) -> Link:
    group = leading(visit, visit.subject)
    if group is None:
        raise Moved
    visit.desk.network.hide(group.id)
    return to("ourcard", visit.subject)


def _opens(visit: Visit) -> Opening | Link:
    group = leading(visit, visit.arg)
    if group is None:
        return to("groups")
    card = visit.desk.network.card(group.id)
    held = {"makes": card.profile.makes, "seeks": card.profile.seeks, "offers": card.profile.offers} if card else {}
    language = visit.person.language or "en"
    return Opening(visit.arg, {step: Answer(words or None, language, 1, visit.now) for step, words in held.items()})


def _publish(visit: Visit, session: Session) -> Link:
    group = leading(visit, session.subject)
    if group is None:
        return to("groups")
    said = session.values
    profile = Profile(str(said["makes"]), str(said["seeks"] or ""), str(said["offers"] or ""))
    visit.desk.network.publish(group.id, profile)
    return to("ourcard", session.subject)


PUBLISH = Form(
    "publish",
    version=1,
    steps=(Step("makes", _LINE), Step("seeks", _LINE, optional=True), Step("offers", _LINE, optional=True)),
    submit=_publish,
    allows=anyone,
    opens=_opens,
    review=True,
)

FLOWS = (Page("ourcard", _ours, anyone, {"hide": _hide}), PUBLISH)
