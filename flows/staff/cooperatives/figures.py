"""What all plans come to, by country, region and kind: sums in which nobody can be told apart.

Rows of fewer than five people are merged into one. Fewer than five women, young people or jobs are not told; and as
whoever knows the sum could subtract, so many more are kept back that each is known to a span of five at best.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from flows.staff.exports import FEW

PEOPLE = ("women", "young", "jobs")
MONEY = ("shares", "startup", "loan")
OTHERS = ""  # in the place of a region or kind: those too small to stand alone
_AMONG_MEMBERS = ("women", "young")  # whose rest, men and older people, are somebody too


class Kept(Enum):
    """A number that is not told: too small, or it would tell another one."""

    FEW = "few"
    BACK = "back"


Cell: TypeAlias = int | Kept


@dataclass(frozen=True)
class Plan:
    """What one group wants. Sums are in its country's money."""

    country: str
    region: str
    kind: str
    members: int
    people: Mapping[str, int]  # PEOPLE
    money: Mapping[str, int]  # MONEY


@dataclass(frozen=True)
class Row:
    """What some groups want together. `what`: their region or kind, or OTHERS."""

    what: str
    groups: int
    members: int
    people: Mapping[str, Cell]
    money: Mapping[str, int]


@dataclass(frozen=True)
class Country:
    """The plans of a country. Without `whole` its people are too few for any number."""

    code: str
    whole: Row | None
    region: Sequence[Row] = ()
    kind: Sequence[Row] = ()


def countries(plans: Iterable[Plan]) -> list[Country]:
    """Sum up; there is no sum over countries, from which one of them could be worked out."""
    found = _split(plans, "country")
    return [_country(code, found[code]) for code in sorted(found)]


def _country(code: str, plans: Sequence[Plan]) -> Country:
    whole = _sum("", plans)
    if whole.members < FEW:
        return Country(code, None)
    tables = {by: _merged(_split(plans, by)) for by in ("region", "kind")}
    for name in PEOPLE:
        hidden = _hidden(name, whole, list(tables.values()))
        if hidden is None:  # it cannot be told of anybody
            whole = _without(name, whole)
            tables = {by: [_without(name, row) for row in rows] for by, rows in tables.items()}
        else:
            tables = {by: [_without(name, r) if r in hidden else r for r in rows] for by, rows in tables.items()}
    return Country(code, whole, **tables)


# ---------------------------------------------------------------- rows


def _split(plans: Iterable[Plan], by: str) -> Mapping[str, Sequence[Plan]]:
    found: dict[str, list[Plan]] = defaultdict(list)
    for plan in plans:
        found[getattr(plan, by)].append(plan)
    return found


def _sum(what: str, plans: Sequence[Plan]) -> Row:
    people: dict[str, Cell] = {name: sum(plan.people[name] for plan in plans) for name in PEOPLE}
    money = {name: sum(plan.money[name] for plan in plans) for name in MONEY}
    return Row(what, len(plans), sum(plan.members for plan in plans), people, money)


def _merged(parts: Mapping[str, Sequence[Plan]]) -> list[Row]:
    """Merge what is too small, and with it the next larger until it is no single one and large enough."""
    large = sorted((_sum(what, plans) for what, plans in parts.items()), key=lambda row: (-row.members, row.what))
    small: list[Row] = []
    while large and large[-1].members < FEW:
        small.append(large.pop())
    while small and large and (len(small) == 1 or sum(row.members for row in small) < FEW):
        small.append(large.pop())
    merged = [plan for row in small for plan in parts[row.what]]
    return [*large, _sum(OTHERS, merged)] if large and merged else large


# ---------------------------------------------------------------- numbers of people


def _hidden(name: str, whole: Row, tables: Sequence[Sequence[Row]]) -> list[Row] | None:
    """Choose which rows do not tell a number, so that nobody can work it out; None: all of them and the sum."""
    if _risky(name, whole):
        return None
    hidden: list[Row] = []
    for rows in tables:
        back = [row for row in rows if _risky(name, row)]
        others = sorted((row for row in rows if row not in back), key=lambda row: _count(name, row), reverse=True)
        while back and not _guarded(name, back):
            if not others:
                return None
            back.append(others.pop())
        hidden += back
    return hidden


def _count(name: str, row: Row) -> int:
    count = row.people[name]
    assert isinstance(count, int)  # noqa: S101 - asked about only while it is told
    return count


def _risky(name: str, row: Row) -> bool:
    count = _count(name, row)
    return count < FEW or (name in _AMONG_MEMBERS and row.members - count < FEW)


def _guarded(name: str, back: Sequence[Row]) -> bool:
    """Tell whether who knows the sum of what is kept back, and each row's members, learns little of each number."""
    whole = sum(_count(name, row) for row in back)
    spans = [_span(name, row, whole) for row in back]
    least, most = sum(low for low, _ in spans), sum(high for _, high in spans)
    return all(min(high, whole - (least - low)) - max(low, whole - (most - high)) >= FEW - 1 for low, high in spans)


def _span(name: str, row: Row, whole: int) -> tuple[int, int]:
    """Tell between which numbers one lies that is not told: what the sign in its place says."""
    if _count(name, row) < FEW:
        return 0, FEW - 1
    return FEW, row.members if name in _AMONG_MEMBERS else whole


def _without(name: str, row: Row) -> Row:
    cell = row.people[name]
    sign = cell if isinstance(cell, Kept) else Kept.FEW if cell < FEW else Kept.BACK
    return Row(row.what, row.groups, row.members, {**row.people, name: sign}, row.money)
