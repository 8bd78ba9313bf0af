"""The office: where everybody of the team begins. What they find depends on their rights."""

from __future__ import annotations

from flows.house import TO_MENU
from flows.model import Action, Button, Link, Page, Reply, Text, Visit, text, to
from flows.rights import may, scope

# What the office offers, in order: the page or form, and the right it needs.
_ROOMS = (
    ("queue", "review"),
    ("find", "review"),
    ("calls", "review"),
    ("untranslated", "review"),
    ("cooperatives", "review"),
    ("export", "export"),
    ("reviewed", "review"),
    ("broadcasts", "broadcast"),
    ("directory", "directory"),
    ("overview", "overview"),
    ("team", "team"),
)


def _office(visit: Visit) -> Reply:
    member = visit.desk.team.member(visit.person.id)
    rows: list[tuple[Button, ...]] = [
        (Link(Text(f"office-{room}"), room),) for room, right in _ROOMS if may(right)(visit)
    ]
    body = [text("office", role=Text(f"role-{visit.person.role}"))]
    if may("review")(visit):
        body.append(_waiting(visit))
        away = bool(member and member.away)
        rows.append((Action(text("office-back"), "office", "back"),) if away else (_leaving(),))
        if away:
            body.append(text("office-you-are-away"))
    return Reply(tuple(body), (*rows, TO_MENU))


def _waiting(visit: Visit) -> Text:
    return text("office-waiting", count=visit.desk.review.counts(scope(visit)).get("new", 0))


def _leaving() -> Link:
    return Link(text("office-away"), "handover")


def _back(visit: Visit) -> Link:
    visit.desk.team.away(visit.person.id, away=False)
    return to("office")


# ---------------------------------------------------------------- going away


def _handover(visit: Visit) -> Reply:
    """Ask who goes on with the cases of somebody who goes away."""
    others = [m for m in visit.desk.team.members() if m.person != visit.person.id and not m.away]
    rows: list[tuple[Button, ...]] = [(Action(text("handover-queue"), "handover", "to", "queue"),)]
    rows += [
        (Action(text("handover-to", name=m.name), "handover", "to", str(m.person)),)
        for m in others
        if m.role != "staff"
    ]
    return Reply((text("handover"),), (*rows, (Link(text("team-no"), "office"),)))


def _hand_over(visit: Visit) -> Reply:
    """Go away: the cases go to the colleague named, who is told, or back to the queue."""
    desk, me = visit.desk, visit.person.id
    able = {str(m.person): m for m in desk.team.members() if m.role != "staff" and m.person != me}
    to_whom = able.get(visit.subject)
    count = desk.review.hand_over(me, to_whom.person if to_whom else None)
    desk.team.away(me, away=True)
    desk.audit.note("handed", actor=me, subject=to_whom.person if to_whom else me, now=visit.now)
    if to_whom and count:
        mine = desk.team.member(me)
        got = text("handover-got", count=count, name=mine.name if mine else "")
        desk.telling.tell(to_whom.person, Reply((got,), ((Link(text("office-queue"), "queue"),),)), visit.now)
    return Reply((text("handover-done", count=count),), ((Link(text("office-open"), "office"),), TO_MENU))


FLOWS = (
    Page("office", _office, may("office"), {"back": _back}, command="office", menu=5),
    Page("handover", _handover, may("review"), {"to": _hand_over}),
)
