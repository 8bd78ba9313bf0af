"""Putting something to a group's vote: about what, in which words, secret or not, open for how long."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from flows import addresses
from flows.answers import Asking, ChooseOne, LongText, Option, YesNo
from flows.cooperative.mine import mine
from flows.cooperative.telling import tell
from flows.facts.cooperatives import MOTIONS
from flows.model import Answer, Arg, Form, Json, Link, Opening, Session, Step, Visit, anyone, text, to

KIND = "motion"  # of timer: counts a motion when its time is over
_DAYS = {"day": 1, "three": 3, "week": 7, "fortnight": 14}


def _proposes(visit: Visit) -> Opening | Link:
    """Open the form; with a member named, it is about letting them go."""
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    about = addresses.number("".join(visit.args[1:2]))
    member = visit.desk.groups.member(about) if about else None
    if member is None or member.group != found[0].id:
        return Opening(visit.arg)
    kind = Answer("remove", visit.person.language or "en", 1, visit.now)
    return Opening(f"{visit.arg}-{member.id}", {"kind": kind})


def _parts(subject: str) -> tuple[str, int | None]:
    group, _, member = subject.partition("-")
    return group, addresses.number(member)


def _about(visit: Visit, _: Mapping[str, Json]) -> Arg:
    """Name the member a motion to be put is about; empty for all others."""
    number = _parts(visit.subject)[1]
    member = visit.desk.groups.member(number) if number else None
    return text("propose-remove", name=member.name) if member else text("propose-anything")


def _kinds(asking: Asking) -> tuple[Option, ...]:
    """Everything but a removal, which begins at the member it is about."""
    about = _parts(asking.session.subject)[1]
    return tuple(Option(kind) for kind in MOTIONS if (kind == "remove") == bool(about))


def _put(visit: Visit, session: Session) -> Link:
    number, about = _parts(session.subject)
    found = mine(visit, number)
    if found is None:
        return to("groups")
    group, values = found[0], session.values
    kind = str(values["kind"])
    rule = visit.desk.facts.guides[group.country].rules[kind]
    closes = visit.now + timedelta(days=_DAYS[str(values["days"])])
    motion = visit.desk.motions.put(
        group.id,
        kind,
        str(values["words"]),
        about=about,
        secret=bool(values["secret"]),
        quorum=rule.quorum,
        majority=rule.majority,
        now=visit.now,
        closes=closes,
    )
    visit.desk.telling.remind(KIND, str(motion), closes, ever=True)
    way = Link(text("motion-open"), "motion", (str(motion),))
    tell(visit, group, text("motion-news", group=group.name, words=str(values["words"])), but=found[1].id, then=way)
    return to("motion", str(motion))


PROPOSE = Form(
    "propose",
    version=1,
    steps=(
        Step("kind", ChooseOne(_kinds)),
        Step("words", LongText(longest=600), args={"about": _about}),
        Step("secret", YesNo()),
        Step("days", ChooseOne(tuple(_DAYS), wide=2)),
    ),
    submit=_put,
    allows=anyone,
    opens=_proposes,
    review=True,
)

FLOWS = (PROPOSE,)
