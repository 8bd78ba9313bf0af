"""A group as its advisers see it: what it wants and how far it is, nobody's name; and the advice they give it."""

from __future__ import annotations

from collections.abc import Mapping

from flows import addresses
from flows.answers import LongText
from flows.cooperative.mine import place
from flows.cooperative.plan import SECTIONS
from flows.cooperative.records import Group
from flows.cooperative.stages import Way
from flows.cooperative.telling import tell
from flows.model import (
    Arg,
    Form,
    Json,
    Link,
    Opening,
    Page,
    Paragraph,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    text,
    to,
)
from flows.network.showing import lines
from flows.rights import may, scope
from flows.staff.cooperatives.listing import ROOM, stage_of
from flows.staff.cooperatives.records import Line

_MOTIONS = 5  # the latest, shown with their results


def seen(visit: Visit, number: str) -> tuple[Group, Line] | None:
    """Give a group of the countries this colleague sees."""
    asked = addresses.number(number)
    line = None if asked is None else visit.desk.cooperatives.line(asked, scope(visit))
    group = visit.desk.groups.get(line.id) if line else None
    return (group, line) if group and line else None


def _group(visit: Visit) -> Reply | Link:
    found = seen(visit, visit.arg)
    if found is None:
        return to("cooperatives")
    group, line = found
    title = text("group", name=group.name)
    what = text("group-what", kind=Text(f"group-kind.{group.kind}"), where=place(group))
    head = (title, what, text("cooperative-size", count=line.size))
    body: list[Paragraph] = [head, text("group-aim", aim=group.aim), _tasks(visit, group, line)]
    body += [*_plan(visit, group), *_motions(visit, group), *_shown(visit, group), *_advice(visit, group)]
    return Reply(tuple(body), ((Link(text("cooperative-advise"), "advise", (visit.arg,)),), *ROOM))


def _tasks(visit: Visit, group: Group, line: Line) -> tuple[Text, ...]:
    """Say how far each stage is; one that was there already has no stages."""
    if keeper := visit.desk.cooperatives.keeper(group.id):
        return (stage_of(line.stage), text("cooperative-keeper", who=keeper))
    plan = Way(visit.desk.facts.guides[group.country].stages, visit.desk.groups.tasks(group.id))
    return tuple(
        text("tasks-line", stage=Text(stage.words), done=plan.done(stage), most=len(stage.tasks))
        for stage in plan.stages
    )


def _plan(visit: Visit, group: Group) -> list[Paragraph]:
    """Say which parts of the plan are written, and not what they say."""
    held = visit.desk.plans.sections(group.id)
    written = tuple(Text(f"plan-section.{s}") for s in SECTIONS if s in held and any(held[s].values.values()))
    return [text("cooperative-plan", what=written) if written else text("cooperative-plan-none")]


def _motions(visit: Visit, group: Group) -> list[Paragraph]:
    ended = [m for m in visit.desk.motions.of(group.id, skip=0, rows=2 * _MOTIONS) if m.result][:_MOTIONS]
    lines_ = tuple(
        text("cooperative-motion", kind=Text(f"propose-kind.{m.kind}"), state=Text(f"motion-state.{m.state}"))
        for m in ended
    )
    return [(text("cooperative-motions"), *lines_)] if lines_ else []


def _shown(visit: Visit, group: Group) -> list[Paragraph]:
    card = visit.desk.network.card(group.id)
    return [(text("cooperative-shows"), *lines(card.profile))] if card else []


def _advice(visit: Visit, group: Group) -> list[Paragraph]:
    advice = visit.desk.cooperatives.advice(group.id)
    if advice is None:
        return []
    return [(text("group-advice", day=advice.at.date()), text("contact-words", words=advice.words))]


# ---------------------------------------------------------------- advice


def _opens(visit: Visit) -> Opening | Link:
    return Opening(visit.arg) if seen(visit, visit.arg) else to("cooperatives")


def _name(visit: Visit, _: Mapping[str, Json]) -> Arg:
    found = seen(visit, visit.subject)
    return found[0].name if found else "–"


def _advised(visit: Visit, session: Session) -> Reply | Link:
    found = seen(visit, session.subject)
    if found is None:
        return to("cooperatives")
    group, words, me = found[0], str(session.values["words"]), visit.person.id
    visit.desk.cooperatives.advise(group.id, words, by=me, now=visit.now)
    visit.desk.audit.note("group-advised", actor=me, subject=me, now=visit.now, why=str(group.id))
    tell(visit, group, text("advise-news", name=group.name), text("contact-words", words=words))
    return Reply((text("advise-done", name=group.name),), ROOM)


ADVISE = Form(
    "advise",
    version=1,
    steps=(Step("words", LongText(longest=1000), args={"group": _name}),),
    submit=_advised,
    allows=may("review"),
    opens=_opens,
    review=True,
)

FLOWS = (Page("cooperative", _group, may("review")), ADVISE)
