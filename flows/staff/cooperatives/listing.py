"""All groups a colleague may advise: listed, and filtered by place, kind, stage and size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import partial

from flows.cooperative.joining import KINDS
from flows.cooperative.mine import place
from flows.cooperative.records import REGISTERED
from flows.house import TO_MENU, page_of, turning
from flows.model import Action, Button, Link, Page, Paragraph, Reply, Text, Visit, text, to
from flows.rights import may, scope
from flows.staff.cooperatives.records import SIZES, Line, Sought

ROOM = ((Link(text("cooperatives-open"), "cooperatives"),), TO_MENU)
_ROWS = 8


def _sought(visit: Visit, view: str) -> Sought:
    """Give the filter remembered under a view of this colleague's; everything for anything else."""
    kept = visit.desk.views.get(visit.person.id, view)
    return Sought(**kept) if isinstance(kept, dict) and kept.keys() == asdict(Sought()).keys() else Sought()


def _list(visit: Visit) -> Reply:
    view, at = (*visit.args, "0", "0")[:2] if visit.args else ("0", "0")
    sought, page = _sought(visit, view), page_of(at)
    found = visit.desk.cooperatives.lines(sought, scope(visit), skip=page * _ROWS, rows=_ROWS + 1)
    body: list[Paragraph] = [text("cooperatives"), _filters(sought)]
    body += [tuple(line_of(line) for line in found[:_ROWS]) or text("cooperatives-none")]
    links = [Link(text("group-open", name=line.name), "cooperative", (str(line.id),)) for line in found[:_ROWS]]
    rows = [tuple(links[at : at + 2]) for at in range(0, len(links), 2)]
    turn = turning("cooperatives", view, page=page, more=len(found) > _ROWS)
    return Reply(tuple(body), (*rows, *turn, *_ways(visit, view), (Link(text("office-open"), "office"),), TO_MENU))


def line_of(line: Line) -> Text:
    """Say what a group is: its name, where, what it does, how many they are, how far."""
    kind, stage = Text(f"group-kind.{line.kind}"), stage_of(line.stage)
    return text("cooperatives-line", name=line.name, where=place(line), kind=kind, count=line.size, stage=stage)


def stage_of(stage: str) -> Text:
    return text("cooperatives-registered") if stage == REGISTERED else Text(f"stage-{stage}")


def _ways(visit: Visit, view: str) -> list[tuple[Button, ...]]:
    """Offer what can be done besides; what waits is offered only when something does."""
    rows: list[tuple[Button, ...]] = [
        (Link(text("queue-filter"), "coopfilter", (view,)), Link(text("cooperatives-add"), "addcoop")),
        (Link(text("cooperatives-report"), "coopreport"),),
    ]
    if visit.desk.cooperatives.askings(scope(visit), rows=1):
        rows.append((Link(text("cooperatives-asked"), "coopasked"),))
    if visit.desk.cooperatives.reports(scope(visit), rows=1):
        rows.append((Link(text("cooperatives-wrong"), "coopwrong"),))
    return rows


# ---------------------------------------------------------------- filters


def countries(visit: Visit) -> Sequence[str]:
    """Give the countries with a guide whose groups this colleague sees."""
    mine = scope(visit)
    return [code for code in visit.desk.facts.guides if not mine or code in mine]


def _regions(visit: Visit, sought: Sought) -> Sequence[str]:
    return visit.desk.facts.countries[sought.country].regions if sought.country else ()


def _stages(visit: Visit, sought: Sought) -> Sequence[str]:
    """Give the stages of a country's guide, or of all of them."""
    guides = visit.desk.facts.guides
    among = [guides[sought.country]] if sought.country in guides else list(guides.values())
    return [*dict.fromkeys(stage.id for guide in among for stage in guide.stages), REGISTERED]


_FIELDS: dict[str, Callable[[Visit, Sought], Sequence[str]]] = {
    "country": lambda visit, _: countries(visit),
    "region": _regions,
    "kind": lambda _, __: KINDS,
    "stage": _stages,
    "size": lambda _, __: tuple(SIZES),
}


def _worded(field: str, value: str) -> Text:
    match field:
        case "stage":
            return stage_of(value)
        case "kind":
            return Text(f"group-kind.{value}")
        case "size":
            return Text(f"cooperatives-size.{value}")
        case _:
            return Text(f"{field}-{value}")


def _filters(sought: Sought) -> tuple[Text, ...]:
    return tuple(
        text("engine-line", label=Text(f"coopfilter-{field}"), value=_worded(field, value))
        for field, value in asdict(sought).items()
        if value
    )


def _filter(visit: Visit) -> Reply:
    """Offer the filters, or the values of one of them."""
    view, field = (*visit.args, "", "")[:2]
    sought = _sought(visit, view)
    if field not in _FIELDS:
        rows = [(Link(Text(f"coopfilter-{name}"), "coopfilter", (view or "0", name)),) for name in _FIELDS]
        done = (Link(text("coopfilter-done"), "cooperatives", (view or "0",)),)
        return Reply((text("coopfilter"), _filters(sought)), (*rows, done))
    values = [
        Action(_worded(field, value), "coopfilter", field, value, onward=view)
        for value in _FIELDS[field](visit, sought)
    ]
    pairs = tuple(tuple(values[at : at + 2]) for at in range(0, len(values), 2))
    everything = (Action(text("filter-all"), "coopfilter", field, onward=view),)
    return Reply((text("filter-one", field=Text(f"coopfilter-{field}")),), (everything, *pairs))


def _set(visit: Visit, field: str) -> Link:
    """Set one field of the filter and show the groups through it; another country has other regions and stages."""
    sought = _sought(visit, visit.arg)
    if visit.subject and visit.subject not in _FIELDS[field](visit, sought):
        return to("cooperatives")
    changes = {field: visit.subject, **({"region": "", "stage": ""} if field == "country" else {})}
    view = visit.desk.views.keep(visit.person.id, asdict(replace(sought, **changes)), visit.now)
    return to("cooperatives", view)


FLOWS = (
    Page("cooperatives", _list, may("review")),
    Page("coopfilter", _filter, may("review"), {field: partial(_set, field=field) for field in _FIELDS}),
)
