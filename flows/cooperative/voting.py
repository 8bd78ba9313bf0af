"""What a group decides together: a motion is put to all, each has one vote, and the result is kept for the minutes.

This prepares the legal meeting and does not replace it, which every page says.
"""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING

from flows import addresses
from flows.cooperative.mine import back, mine
from flows.cooperative.proposing import KIND
from flows.cooperative.records import CHOICES, Group, Member, Motion
from flows.facts.cooperatives import Part
from flows.house import TO_MENU, page_of, turning
from flows.model import (
    Action,
    Button,
    Link,
    Moved,
    Page,
    Paragraph,
    Reply,
    Text,
    Visit,
    anyone,
    text,
    to,
)

if TYPE_CHECKING:
    from flows.desk import Desk

_HALF = Fraction(1, 2)
_ROWS = 8
_SHORT = 40

# ---------------------------------------------------------------- seeing and voting


def _motions(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, page = found[0], page_of("".join(visit.args[1:2]))
    listed = visit.desk.motions.of(group.id, skip=page * _ROWS, rows=_ROWS + 1)
    rows = tuple((Link(_label(motion), "motion", (str(motion.id),)),) for motion in listed[:_ROWS])
    turn = turning("motions", visit.arg, page=page, more=len(listed) > _ROWS)
    new = (Link(text("motions-put"), "propose", (visit.arg,)),)
    note = text("motions", name=group.name) if listed else text("motions-none")
    return Reply((note, text("motions-legal")), (*rows, *turn, new, back(group), TO_MENU))


def _label(motion: Motion) -> Text:
    words = motion.words if len(motion.words) <= _SHORT else motion.words[: _SHORT - 1].rstrip() + "…"
    return text("motions-line", state=Text(f"motion-mark.{motion.state}"), words=words)


def _found(visit: Visit, number: str) -> tuple[Group, Member, Motion] | None:
    """Give a motion of a group the person is in."""
    asked = addresses.number(number)
    motion = None if asked is None else visit.desk.motions.get(asked)
    found = mine(visit, str(motion.group)) if motion else None
    return (*found, motion) if found and motion else None


def _motion(visit: Visit) -> Reply | Link:
    found = _found(visit, visit.arg)
    if found is None:
        return to("groups")
    group, me, motion = found
    about = visit.desk.groups.member(motion.about) if motion.about else None
    whom = (text("motion-about", name=about.name),) if about else ()
    title = (
        text("motion", kind=Text(f"propose-kind.{motion.kind}")),
        *whom,
        text("motion-words", words=motion.words),
    )
    body: list[Paragraph] = [title, *_standing(visit, motion), _needs(visit, group, motion), text("motions-legal")]
    up = (Link(text("engine-back"), "motions", (str(group.id),)),)
    return Reply(tuple(body), (*_choices(visit, me, motion), up, back(group), TO_MENU))


def _standing(visit: Visit, motion: Motion) -> list[Paragraph]:
    """Say how many have voted; how they voted only when it is over."""
    if motion.result:
        count = motion.result
        said = text("motion-counted", yes=count.yes, no=count.no, abstain=count.abstain, most=count.entitled)
        return [(Text(f"motion-state.{motion.state}"), said)]
    count = visit.desk.motions.count(motion.id)
    secret = (text("motion-secret"),) if motion.secret else ()
    return [(text("motion-until", day=motion.closes.date(), count=count.voted, most=count.entitled), *secret)]


def _needs(visit: Visit, group: Group, motion: Motion) -> tuple[Text, ...]:
    """Say when it is carried, and that the rule is ours where no law was found."""
    quorum, majority = motion.quorum, motion.majority
    needs = text(
        "motion-rule",
        quorum=worded(quorum),
        majority=worded(majority),
    )
    rule = visit.desk.facts.guides[group.country].rules[motion.kind]
    own = (text("motion-own-rule"),) if rule.provenance.confidence == "own-rule" else ()
    return (needs, *own)


def worded(part: Part) -> Text:
    """Word a part of a whole: more than half, at least 2/3."""
    share = Text("motion-half") if part.fraction == _HALF else text("motion-share", value=str(part.fraction))
    return text("motion-more-than", share=share) if part.beyond else text("motion-at-least", share=share)


def _choices(visit: Visit, me: Member, motion: Motion) -> list[tuple[Button, ...]]:
    if motion.state != "open" or not visit.desk.motions.entitled(motion.id, me.id):
        return []
    if visit.desk.motions.voted(motion.id, me.id):
        return []
    number = str(motion.id)
    return [tuple(Action(Text(f"vote-{choice}"), "motion", "vote", number, onward=choice) for choice in CHOICES)]


def _vote(visit: Visit) -> Reply | Link:
    """Count a vote, which cannot be taken back; when all have voted, it is over."""
    found = _found(visit, visit.subject)
    if found is None or visit.arg not in CHOICES:
        raise Moved
    _, me, motion = found
    if not visit.desk.motions.vote(motion.id, me.id, visit.arg):
        raise Moved
    visit.desk.audit.note("voted", actor=visit.person.id, subject=visit.person.id, now=visit.now)
    count = visit.desk.motions.count(motion.id)
    if count.voted == count.entitled:
        visit.desk.telling.remind(KIND, str(motion.id), visit.now, ever=True)
    return to("motion", visit.subject)


# ---------------------------------------------------------------- the end


def close(desk: Desk, subject: str, now: datetime) -> None:
    """Count a motion whose time is over, carry out what follows from it, and tell everybody."""
    motion = desk.motions.end(int(subject))
    group = desk.groups.get(motion.group) if motion else None
    if motion is None or group is None or motion.result is None:
        return
    count, people = motion.result, [member.person for member in desk.groups.members(group.id)]
    if motion.state == "passed" and motion.kind == "remove" and motion.about:
        desk.groups.leave(motion.about, now)
    body = (
        text("motion-over", group=group.name, words=motion.words),
        (
            Text(f"motion-state.{motion.state}"),
            text("motion-counted", yes=count.yes, no=count.no, abstain=count.abstain, most=count.entitled),
        ),
    )
    way = Link(text("group-open", name=group.name), "group", (str(group.id),))
    desk.telling.tell_all(people, Reply(body, ((way,),)), now)


FLOWS = (
    Page("motions", _motions, anyone),
    Page("motion", _motion, anyone, {"vote": _vote}),
)
