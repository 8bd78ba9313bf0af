"""Who gets a broadcast: fields that are tapped together, how many people that is, and segments with a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from flows import addresses
from flows.answers import ShortText
from flows.cooperative.records import CHAIR, MEMBER
from flows.languages import SPOKEN
from flows.model import (
    Action,
    Button,
    Form,
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
from flows.rights import may
from flows.staff.broadcasts.composing import draft
from flows.staff.queue import STATUSES, months, plans, worded
from flows.staff.sending import Broadcast, Reach, Segment

_ACTIVE = ("7", "30", "90")  # days
_BACK = "broadcasts"

Values = Sequence[tuple[str, Text]]

# ---------------------------------------------------------------- what a field may be


def _countries(visit: Visit, found: Broadcast) -> Values:
    """Offer the countries people return to, as far as this sender may reach them."""
    return [
        (code, Text(f"country-{code}")) for code in visit.desk.facts.homes if not found.scope or code in found.scope
    ]


def _regions(visit: Visit, found: Broadcast) -> Values:
    countries = visit.desk.facts.countries
    return [(code, Text(f"region-{code}")) for home in found.segment.country for code in countries[home].regions]


def _work_regions(visit: Visit, _: Broadcast) -> Values:
    return [(code, Text(f"region-{code}")) for code in visit.desk.facts.countries["KR"].regions]


_FIELDS: Mapping[str, Callable[[Visit, Broadcast], Values]] = {
    "country": _countries,
    "region": _regions,
    "place": lambda _, __: [(value, Text(f"enrollment-place.{value}")) for value in ("korea", "home")],
    "work_region": _work_regions,
    "language": lambda _, __: [(code, Text(f"language-{code}")) for code in SPOKEN],
    "status": lambda _, __: [(status, Text(f"status-{status}")) for status in STATUSES],
    "plan": lambda _, __: plans(),
    "cooperative": lambda _, __: [(role, Text(f"segment-cooperative.{role}")) for role in (MEMBER, CHAIR)],
    "departs_from": lambda visit, _: months(visit),
    "departs_until": lambda visit, _: months(visit),
    "active": lambda _, __: [(days, text("segment-days", days=int(days))) for days in _ACTIVE],
}
_ONE = ("departs_from", "departs_until", "active")  # fields with one value


def chosen(segment: Segment, field: str) -> tuple[str, ...]:
    """Give the values of a field, however many it may have."""
    value = getattr(segment, field)
    return value if isinstance(value, tuple) else (value,) if value else ()


def _worded(field: str, value: str) -> Text:
    if field == "active":
        return text("segment-days", days=int(value))
    if field == "cooperative":
        return Text(f"segment-cooperative.{value}")
    return worded("month" if field.startswith("departs") else field, value)


def described(segment: Segment) -> tuple[Text, ...]:
    """Tell who gets it, a line for each field that says something."""
    lines = [
        text("engine-line", label=_label(field), value=tuple(_worded(field, value) for value in values))
        for field in _FIELDS
        if (values := chosen(segment, field))
    ]
    if segment.unread:
        lines.append(text("segment-unread"))
    return tuple(lines) or (text("segment-all"),)


def _label(field: str) -> Text:
    return Text(f"segment-{field}")


# ---------------------------------------------------------------- the page


def reach(visit: Visit, found: Broadcast) -> Reach:
    """Count them. This looks at everybody: once is enough for a screen."""
    return visit.desk.broadcasts.reach(found.segment, found.scope, found.kind, visit.now)


def reached(reach: Reach) -> tuple[Text, ...]:
    """Tell how many they are: by language, and who of them will not get it."""
    lines = [text("segment-count", count=reach.people)]
    lines += [
        text("queue-count", status=Text(f"language-{language}"), count=count)
        for language, count in sorted(reach.languages.items(), key=lambda one: -one[1])
    ]
    if reach.unreachable:
        lines.append(text("segment-unreachable", count=reach.unreachable))
    if reach.opted_out:
        lines.append(text("segment-opted-out", count=reach.opted_out))
    return tuple(lines)


def _segment(visit: Visit) -> Reply | Link:
    """Show the fields, or the values of one of them."""
    number, field = (*visit.args, "", "")[:2]
    found = draft(visit, number)
    if found is None or found.state != "draft":
        return to("broadcast", number) if found else to(_BACK)
    body: list[Paragraph] = [text("segment"), described(found.segment), reached(reach(visit, found))]
    if field in _FIELDS:
        return Reply(
            tuple(body), (*_values(visit, found, field), (Link(text("segment-done"), "segment", (number,)),))
        )
    fields: list[Button] = [Link(_label(name), "segment", (number, name)) for name in _FIELDS if name != "region"]
    if found.segment.country:
        fields.insert(1, Link(_label("region"), "segment", (number, "region")))
    rows = [tuple(fields[i : i + 2]) for i in range(0, len(fields), 2)]
    saved = (
        Link(text("segment-saved"), "segments", (number,)),
        Link(text("segment-keep"), "keepsegment", (number,)),
    )
    return Reply(tuple(body), (*rows, saved, (Link(text("broadcast-open"), "broadcast", (number,)),)))


def _values(visit: Visit, found: Broadcast, field: str) -> Sequence[tuple[Button, ...]]:
    """Offer the values of a field, ticked where they are chosen."""
    now = chosen(found.segment, field)
    buttons: list[Button] = []
    for value, label in _FIELDS[field](visit, found):
        on = value in now
        ticked = text("answer-many.on", label=label) if on else text("answer-many.off", label=label)
        act = f"{field}_off" if on else f"{field}_on"
        buttons.append(Action(ticked, "segment", act, str(found.id), found.version, value))
    return [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]


def _toggling(field: str, *, on: bool) -> Callable[[Visit], Link]:
    """Make the action that adds a value to a field, or takes it out."""

    def act(visit: Visit) -> Link:
        found, value = draft(visit, visit.subject), visit.arg
        if found is None or found.state != "draft":
            return to("broadcast", visit.subject)
        allowed = {value for value, _ in _FIELDS[field](visit, found)}
        kept = tuple(v for v in chosen(found.segment, field) if v != value and field not in _ONE)
        values = (*kept, value) if on and value in allowed else kept
        changed: dict[str, Any] = {field: "".join(values) if field in _ONE else values}
        new = replace(found.segment, **changed)
        if field == "country":
            new = replace(new, region=tuple(region for region in new.region if region[:2] in values))
        visit.desk.broadcasts.change(found.id, visit.version, segment=new)
        return to("segment", visit.subject, field)

    return act


# ---------------------------------------------------------------- segments with a name


def _segments(visit: Visit) -> Reply | Link:
    number = visit.arg
    if (found := draft(visit, number)) is None:
        return to(_BACK)
    rows: list[tuple[Button, ...]] = []
    for key, name, _ in visit.desk.broadcasts.segments():
        use = Action(text("engine-value", value=name), "segments", "use", number, found.version, str(key))
        rows.append((use, Action(text("segments-forget"), "segments", "forget", number, onward=str(key))))
    back = (Link(text("engine-back"), "segment", (number,)),)
    return Reply((text("segments" if rows else "segments-none"),), (*rows, back))


def _use(visit: Visit) -> Link:
    found = draft(visit, visit.subject)
    kept = {str(key): segment for key, _, segment in visit.desk.broadcasts.segments()}
    if found and visit.arg in kept:
        visit.desk.broadcasts.change(found.id, visit.version, segment=kept[visit.arg])
    return to("segment", visit.subject)


def _forget(visit: Visit) -> Link:
    if (segment := addresses.number(visit.arg)) is not None:
        visit.desk.broadcasts.forget_segment(segment)
    return to("segments", visit.subject)


def _keeps(visit: Visit) -> Opening | Link:
    number = visit.arg
    return Opening(number) if draft(visit, number) else to(_BACK)


def _keep(visit: Visit, session: Session) -> Link:
    if found := draft(visit, session.subject):
        name = session.answers["name"].value
        visit.desk.broadcasts.keep_segment(name, found.segment, visit.person.id, visit.now)
    return to("segment", session.subject)


KEEP = Form(
    "keepsegment",
    version=1,
    steps=(Step("name", ShortText(longest=40)),),
    submit=_keep,
    allows=may("broadcast"),
    opens=_keeps,
)

_TOGGLES = {f"{field}_{way}": _toggling(field, on=way == "on") for field in _FIELDS for way in ("on", "off")}
FLOWS = (
    Page("segment", _segment, may("broadcast"), _TOGGLES),
    Page("segments", _segments, may("broadcast"), {"use": _use, "forget": _forget}),
    KEEP,
)
