"""Founding a group, inviting into it, joining it, changing what it says of itself, leaving it."""

from __future__ import annotations

from collections.abc import Mapping

from flows.answers import Asking, ChooseOne, LongText, Option, ShortText
from flows.consents import OFFICE, YEARS, consent
from flows.cooperative.mine import back, mine
from flows.cooperative.records import CHAIR, GROUP, Group
from flows.cooperative.stages import settle
from flows.cooperative.telling import tell
from flows.house import TO_MENU
from flows.model import (
    Action,
    Answer,
    Arg,
    Ending,
    Form,
    Json,
    Link,
    Moved,
    Opening,
    Page,
    Qr,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    text,
    to,
)

KINDS = ("farming", "animals", "food", "crafts", "trade", "services", "building", "other")
_NAME, _AIM, _OWN = ShortText(longest=60), LongText(longest=600), ShortText(longest=40)
_REFUSED = Ending((Reply((text("group-refused"),), (TO_MENU,)),))
_CONSENT = consent(GROUP, {**OFFICE, **YEARS}, refused=_REFUSED)


def _countries(asking: Asking) -> tuple[Option, ...]:
    return tuple(Option(code, Text(f"country-{code}")) for code in asking.visit.desk.facts.guides)


def regions(asking: Asking) -> tuple[Option, ...]:
    known = asking.visit.desk.facts.countries[str(asking.values["country"])].regions
    return (*(Option(code, Text(f"region-{code}")) for code in known), Option("none", text("found-region.none")))


_WHAT = (
    Step("name", _NAME),
    Step("country", ChooseOne(_countries, wide=2)),
    Step("region", ChooseOne(regions, wide=2)),
    Step("kind", ChooseOne(lambda _: tuple(Option(kind, Text(f"group-kind.{kind}")) for kind in KINDS), wide=2)),
    Step("aim", _AIM),
)


def _fields(session: Session) -> dict[str, str]:
    given = {step.id: str(session.values[step.id]) for step in _WHAT}
    return {**given, "region": "" if given["region"] == "none" else given["region"]}


# ---------------------------------------------------------------- founding


def _found(visit: Visit, session: Session) -> tuple[Reply, ...]:
    me = visit.person.id
    number = visit.desk.groups.found(_fields(session), person=me, name=str(session.values["own"]), now=visit.now)
    settle(visit, number)
    visit.desk.audit.note("group-founded", actor=me, subject=me, now=visit.now)
    group = visit.desk.groups.get(number)
    assert group  # noqa: S101 - made a moment ago, in this transaction
    return (Reply((text("found-done", name=group.name),), (back(group),)), _invitation(visit, group))


FOUND = Form(
    "found",
    version=1,
    steps=(_CONSENT, *_WHAT, Step("own", _OWN, personal=True)),
    submit=_found,
    allows=anyone,
    review=True,
)


# ---------------------------------------------------------------- inviting and joining


def _invitation(visit: Visit, group: Group) -> Reply:
    """Give the way in as a picture and a link: it is shown at the dormitory, or sent on."""
    code = visit.desk.groups.invitation(group.id)
    words = text("groupinvite", name=group.name)
    return Reply((words,), (back(group),), fresh=True, attached=Qr("joingroup", (code,), written=True))


def _invite(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, me = found
    if visit.args[1:] != ("show",):
        rows = [(Link(text("groupinvite-show"), "groupinvite", (visit.arg, "show")),)]
        if me.role == CHAIR:
            rows.append((Link(text("groupinvite-renew"), "groupinvite", (visit.arg, "new")),))
        if visit.args[1:] == ("new",):
            return Reply(
                (text("groupinvite-sure"),),
                ((Action(text("groupinvite-renew"), "groupinvite", "renew", visit.arg),), back(group)),
            )
        return Reply((text("groupinvite-how", name=group.name),), (*rows, back(group)))
    return _invitation(visit, group)


def _renew(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.subject)
    if found is None or found[1].role != CHAIR:
        raise Moved
    visit.desk.groups.renew(found[0].id)
    return _invitation(visit, found[0])


def _joins(visit: Visit) -> Opening | Reply | Link:
    """Begin, with the code already given when it came by scanning the picture."""
    code = "-".join(visit.args)
    group = visit.desk.groups.invited(code) if code else None
    if group is None:
        return Reply((text("joingroup-over"),), (TO_MENU,)) if code else to("groups")
    if visit.desk.groups.me(group.id, visit.person.id):
        return to("group", str(group.id))
    answer = Answer(code, visit.person.language or "en", 1, visit.now)
    return Opening(str(group.id), {"code": answer})


def _which(visit: Visit, values: Mapping[str, Json]) -> Arg:
    group = visit.desk.groups.invited(str(values.get("code", "")))
    return group.name if group else "–"


def _joined(visit: Visit, session: Session) -> Reply | Link:
    """Check the code once more: it may have been renewed since the form was opened."""
    group = visit.desk.groups.invited(str(session.values["code"]))
    if group is None:
        return Reply((text("joingroup-over"),), (TO_MENU,))
    me = visit.person.id
    member = visit.desk.groups.join(group.id, person=me, name=str(session.values["own"]), now=visit.now)
    visit.desk.audit.note("group-joined", actor=me, subject=me, now=visit.now)
    tell(visit, group, text("joingroup-news", name=member.name, group=group.name), but=member.id)
    return to("group", str(group.id))


JOIN = Form(
    "joingroup",
    version=1,
    steps=(
        Step("code", _OWN, personal=True),
        consent(GROUP, {**OFFICE, **YEARS, "group": _which}, refused=_REFUSED),
        Step("own", _OWN, personal=True),
    ),
    submit=_joined,
    allows=anyone,
    opens=_joins,
)

# ---------------------------------------------------------------- what the group says of itself


def _regroups(visit: Visit) -> Opening | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group = found[0]
    held = {"name": group.name, "country": group.country, "region": group.region or "none"}
    held |= {"kind": group.kind, "aim": group.aim}
    answers = {s: Answer(v, visit.person.language or "en", 1, visit.now) for s, v in held.items()}
    return Opening(visit.arg, answers, base=group.version)


def _regrouped(visit: Visit, session: Session) -> Link:
    found = mine(visit, session.subject)
    if found is None:
        return to("groups")
    visit.desk.groups.change(found[0].id, session.base, _fields(session))
    settle(visit, found[0].id)
    return to("group", session.subject)


CHANGE = Form("regroup", version=1, steps=_WHAT, submit=_regrouped, allows=anyone, opens=_regroups, review=True)

# ---------------------------------------------------------------- leaving


def _leaving(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, me = found
    note = text("leavegroup-chair") if me.role == CHAIR else text("leavegroup", name=group.name)
    return Reply((note,), ((Action(text("leavegroup-yes"), "leavegroup", "leave", visit.arg),), back(group)))


def _leave(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.subject)
    if found is None:
        return to("groups")
    group, me = found
    visit.desk.groups.leave(me.id, visit.now)
    visit.desk.audit.note("group-left", actor=visit.person.id, subject=visit.person.id, now=visit.now)
    tell(visit, group, text("leavegroup-news", name=me.name, group=group.name))
    return Reply((text("leavegroup-done", name=group.name),), ((Link(text("menu-groups"), "groups"),), TO_MENU))


FLOWS = (
    FOUND,
    Page("groupinvite", _invite, anyone, {"renew": _renew}),
    JOIN,
    CHANGE,
    Page("leavegroup", _leaving, anyone, {"leave": _leave}),
)
