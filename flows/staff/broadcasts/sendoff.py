"""Before a broadcast leaves: seen as it will arrive, tried on oneself, asked about once more."""

from __future__ import annotations

from dataclasses import replace

from flows.announcing import announcement
from flows.model import Action, Link, Page, Paragraph, Reply, Text, Visit, text, to
from flows.rights import has, may
from flows.staff.broadcasts.composing import draft, on_screen
from flows.staff.broadcasts.running import start, tell
from flows.staff.broadcasts.segments import described, reach, reached
from flows.staff.broadcasts.showing import LIST, heading, instead, night, note, opening
from flows.staff.case import name
from flows.staff.desk import Member
from flows.staff.sending import Broadcast, Reach

# What the preview shows where a text names its reader: a long name of those there are.
_SAMPLE = (("name", "Abdurakhmonbek"), ("case", "4829 1375"))


def _preview(visit: Visit) -> Reply | tuple[Reply, ...]:
    """Show each language just as it will arrive, with long values where it names its reader."""
    found = draft(visit, visit.arg)
    if found is None:
        return Reply((text("broadcast-none"),), (LIST,))
    shown: list[Reply] = []
    for language in (*found.texts, "uz_Cyrl") if "uz" in found.texts else found.texts:
        head = Reply((text("preview-language", language=Text(f"language-{language}")),), fresh=True)
        shown += [head, replace(announcement(found, language, _SAMPLE), language=language)]
    return (*shown, Reply((text("preview-end"), *instead(found)), (opening(found),), fresh=True))


def _test(visit: Visit) -> Reply | Link:
    """Send it to oneself, the way it will be sent."""
    if (found := draft(visit, visit.subject)) is None:
        return to("broadcasts")
    language = visit.person.language or "en"
    visit.desk.telling.tell(visit.person.id, announcement(found, language), visit.now)
    return Reply((text("broadcast-tested"),), (opening(found),))


# ---------------------------------------------------------------- sending it off


def _needs_yes(visit: Visit, found: Broadcast, reach: Reach) -> bool:
    """Tell whether a second colleague has to look: not for a few people, and not for what is urgent."""
    return found.kind != "urgent" and reach.people > visit.desk.facts.office.approve_above


def _sendoff(visit: Visit) -> Reply | Link:
    """Ask once more, with everything that matters on one screen."""
    found = draft(visit, visit.arg)
    if found is None or found.state != "draft":
        return to("broadcast", *visit.args[:1])
    whom = reach(visit, found)
    ask = _needs_yes(visit, found, whom)
    above = visit.desk.facts.office.approve_above
    if ask and not _colleagues(visit):
        return Reply((text("sendoff-nobody", count=above),), (opening(found),))
    body: list[Paragraph] = [heading(visit, found), described(found.segment), reached(whom)]
    body += (*instead(found), *(night(visit, found) if found.due is None else ()))
    if found.kind == "urgent":
        body.append(text("sendoff-urgent"))
    elif ask:
        body.append(text("sendoff-ask", count=above))
    sure = Action(
        text("sendoff-ask-yes") if ask else text("sendoff-yes"), "sendoff", "yes", str(found.id), found.version
    )
    return Reply(tuple(body), ((sure,), opening(found)))


def _sent_off(visit: Visit) -> Link | Reply:
    found = on_screen(visit, "draft")
    if _needs_yes(visit, found, reach(visit, found)):
        visit.desk.broadcasts.move(found.id, found.version, ("draft",), "asked", now=visit.now)
        note(visit, "ask", found.id)
        _ask_colleagues(visit, found)
        return Reply((text("sendoff-asked"),), (LIST,))
    if found.kind == "urgent":
        note(visit, "unapproved", found.id)
    note(visit, "off", found.id)
    start(visit, found, ("draft",))
    return to("broadcast", visit.subject)


def _ask_colleagues(visit: Visit, found: Broadcast) -> None:
    said = text("broadcast-please-look", name=found.title, who=name(visit, found.by))
    for member in _colleagues(visit):
        tell(visit.desk, member.person, found, said, visit.now)


def _colleagues(visit: Visit) -> list[Member]:
    """Give those who could say yes."""
    others = (member for member in visit.desk.team.members() if member.person != visit.person.id)
    return [member for member in others if has(member.role, "broadcast") and not member.away]


FLOWS = (
    Page("preview", _preview, may("broadcast"), {"test": _test}),
    Page("sendoff", _sendoff, may("broadcast"), {"yes": _sent_off}),
)
