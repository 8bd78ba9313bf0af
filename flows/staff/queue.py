"""The queue of cases: lists by status and filter, finding one, who must be called. One case is `case.py`'s."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta

from flows.answers import ChooseOne, ShortText
from flows.desk import spoken
from flows.enrollment import ENROLLMENT
from flows.house import page_of, turning
from flows.languages import SPOKEN
from flows.model import (
    Action,
    Arg,
    Button,
    Form,
    Link,
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
from flows.rights import may, scope
from flows.staff.desk import Filter, Line, Scope

STATUSES = ("new", "returned", "approved", "rejected", "withdrawn")
MANY = 1_000  # counted no further: the list is long either way
_ROWS = 8
_MONTHS = 24  # of departure that the filter offers
_OPEN = ((Link(text("office-open"), "office"),),)

# ---------------------------------------------------------------- the list


def kept_filter(visit: Visit, view: str) -> Filter:
    """Give the filter remembered under a view of this colleague's; the plain queue for anything else."""
    kept = visit.desk.views.get(visit.person.id, view)
    return Filter(**kept) if isinstance(kept, dict) else Filter()


def _queue(visit: Visit) -> Reply:
    view, at = (*visit.args, "0", "0")[:2] if visit.args else ("0", "0")
    wanted, page, mine = kept_filter(visit, view), page_of(at), scope(visit)
    seen = visit.desk.review.lines(wanted, mine, skip=page * _ROWS, rows=_ROWS + 1)
    body: list[Paragraph] = [text("queue", status=Text(f"status-{wanted.status}")), _counts(visit, mine)]
    if filters := _filters(wanted):
        body.append(filters)
    if not seen:
        body.append(text("queue-empty"))
    rows: list[tuple[Button, ...]] = [(_opening(visit, line),) for line in seen[:_ROWS]]
    rows += turning("queue", view, page=page, more=len(seen) > _ROWS)
    return Reply(tuple(body), (*rows, *_ways(view), *_OPEN))


def _opening(visit: Visit, line: Line) -> Link:
    """A case on a button: its number, where to, how long it waits; whose it is, and whether it came back."""
    days = (visit.now - line.waiting).days
    where = Text(f"region-{line.region}") if line.region else _country(line.country)
    mark = ("🔁" if line.again else "") + ("🔒" if line.taken not in (None, visit.person.id) else "")
    label = text("queue-line", mark=mark, case=spoken(line.case), where=where, days=days)
    return Link(label, "case", (line.case,))


def _country(code: str) -> Text:
    return Text(f"country-{code}") if len(code) == len("KG") else Text("enrollment-nationality.other")


def _counts(visit: Visit, within: Scope) -> tuple[Text, ...]:
    counts = visit.desk.review.counts(within)
    return tuple(
        text("queue-count", status=Text(f"status-{status}"), count=_at_most(counts.get(status, 0)))
        for status in STATUSES
        if counts.get(status)
    )


def _at_most(count: int) -> Arg:
    return count if count < MANY else text("queue-many", count=MANY)


def _ways(view: str) -> tuple[tuple[Button, ...], ...]:
    return ((Link(text("queue-filter"), "filter", (view,)), Link(text("queue-export"), "export", (view,))),)


# ---------------------------------------------------------------- filters


def plans() -> Sequence[tuple[str, Text]]:
    """Give the plans people may have, each with its words."""
    kind = next(step.kind for step in ENROLLMENT.steps if step.id == "plan")
    assert isinstance(kind, ChooseOne)  # noqa: S101 - the form of this house
    assert isinstance(kind.options, tuple)  # noqa: S101
    return [(option, Text(f"enrollment-plan.{option}")) for option in kind.options]


def _regions(visit: Visit, wanted: Filter) -> Sequence[tuple[str, Text]]:
    countries = visit.desk.facts.countries
    return [(code, Text(f"region-{code}")) for code in countries[wanted.country].regions] if wanted.country else []


def months(visit: Visit) -> Sequence[tuple[str, Text]]:
    """Give the months from this one on (YYYY-MM), each with its words."""
    first = visit.now.date().replace(day=1)
    found = [first := (first if n == 0 else (first + timedelta(days=31)).replace(day=1)) for n in range(_MONTHS)]
    return [(f"{month:%Y-%m}", month_of(f"{month:%Y-%m}")) for month in found]


def month_of(month: str) -> Text:
    """Word a month written YYYY-MM."""
    first = date.fromisoformat(f"{month}-01")
    return text("queue-month", month=Text(f"answer-month.m{first.month}"), year=str(first.year))


_Options = Callable[[Visit, Filter], Sequence[tuple[str, Text]]]
_FIELDS: dict[str, _Options] = {
    "status": lambda _, __: [(status, Text(f"status-{status}")) for status in STATUSES],
    "country": lambda visit, _: [(code, Text(f"country-{code}")) for code in visit.desk.facts.homes],
    "region": _regions,
    "month": lambda visit, _: months(visit),
    "plan": lambda _, __: plans(),
    "language": lambda _, __: [(code, Text(f"language-{code}")) for code in SPOKEN],
}


def worded(field: str, value: str) -> Text:
    """Word a value that people are looked for by."""
    if field == "month":
        return month_of(value)
    return Text(_NAMES.get(field, f"enrollment-{field}.") + value)


_NAMES = {
    "status": "status-",
    "country": "country-",
    "region": "region-",
    "work_region": "region-",
    "language": "language-",
}


def _filters(wanted: Filter) -> tuple[Text, ...]:
    fields = [(field, getattr(wanted, field)) for field in _FIELDS if field != "status"]
    return tuple(
        text("engine-line", label=Text(f"filter-{field}"), value=worded(field, value))
        for field, value in fields
        if value
    )


def _filter(visit: Visit) -> Reply:
    """Offer the filters, or the values of one of them."""
    view, field = (*visit.args, "", "")[:2]
    wanted = kept_filter(visit, view)
    if field not in _FIELDS:
        rows = [(Link(Text(f"filter-{name}"), "filter", (view or "0", name)),) for name in _FIELDS]
        return Reply(
            (text("filter"), _filters(wanted)), (*rows, (Link(text("filter-done"), "queue", (view or "0",)),))
        )
    values: list[Button] = [
        Action(label, "filter", field, value, onward=view) for value, label in _FIELDS[field](visit, wanted)
    ]
    everything = () if field == "status" else ((Action(text("filter-all"), "filter", field, onward=view),),)
    pairs = tuple(tuple(values[i : i + 2]) for i in range(0, len(values), 2))
    return Reply((text("filter-one", field=Text(f"filter-{field}")),), (*everything, *pairs))


def _setting(field: str) -> Callable[[Visit], Link]:
    """Make the action that sets one field of the filter and shows the queue through it."""

    def act(visit: Visit) -> Link:
        wanted = kept_filter(visit, visit.arg)
        allowed = {value for value, _ in _FIELDS[field](visit, wanted)}
        if visit.subject and visit.subject not in allowed:
            return to("queue")
        changes = {field: visit.subject, **({"region": ""} if field == "country" else {})}
        view = visit.desk.views.keep(visit.person.id, asdict(replace(wanted, **changes)), visit.now)
        return to("queue", view)

    return act


# ---------------------------------------------------------------- the next one, a certain one, who to call


def _next(visit: Visit) -> Link | Reply:
    """Open the case that has waited longest and that nobody has; take it at once."""
    desk, me = visit.desk, visit.person.id
    for line in desk.review.lines(Filter(), scope(visit), skip=0, rows=50):
        if line.taken in (None, me):
            desk.review.take(line.case, me)
            return to("case", line.case)
    return Reply((text("queue-empty"),), _OPEN)


def _find(visit: Visit, session: Session) -> Reply | Link:
    found = visit.desk.review.find(session.answers["words"].value, scope(visit))
    if len(found) == 1:
        return to("case", found[0])
    rows = tuple((Link(text("find-case", case=spoken(case)), "case", (case,)),) for case in found[:_ROWS])
    return Reply((text("find-many" if found else "find-none"),), (*rows, *_OPEN))


def _calls(visit: Visit) -> Reply:
    """List the people who have not read what was decided, so that somebody calls them."""
    lines = visit.desk.review.calls(scope(visit))
    rows = tuple((_opening(visit, line),) for line in lines[: 3 * _ROWS])
    return Reply((text("calls" if lines else "calls-none"),), (*rows, *_OPEN))


FIND = Form(
    "find",
    version=1,
    steps=(Step("words", ShortText(), personal=True),),
    submit=_find,
    allows=may("review"),
)

FLOWS = (
    Page("queue", _queue, may("review")),
    Page("filter", _filter, may("review"), {field: _setting(field) for field in _FIELDS}),
    Page("next", _next, may("review")),
    Page("calls", _calls, may("review")),
    FIND,
)
