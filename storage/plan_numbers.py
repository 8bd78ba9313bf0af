"""The numbers of all business plans, one group after another, for the report that sums them up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from flows.cooperative.money import money, number
from flows.cooperative.records import Section
from flows.staff.cooperatives.figures import Plan
from flows.staff.desk import Scope
from storage.advising import within
from storage.cipher import Vault
from storage.cooperative_tables import cooperative, cooperative_section
from storage.plans import PLACE

UNDECIDED = "none"  # in the place of a region
_NUMBERED = ("numbers", "startup")
_group, _section = cooperative.c, cooperative_section.c


def plans(conn: Connection, vault: Vault, scope: Scope) -> Iterator[Plan]:
    """Give the plans of the countries in scope; of groups that have not written any, only how many they are."""
    written = select(_section.cooperative_id, _section.section, _section.answers)
    rows = conn.execute(written.join(cooperative).where(within(scope), _section.section.in_(_NUMBERED)))
    held: dict[int, dict[str, Section]] = {}
    for row in rows:
        values = json.loads(vault.open(PLACE, row.answers))
        held.setdefault(row.cooperative_id, {})[row.section] = Section(row.section, None, 0, values)
    groups = select(_group.id, _group.country, _group.region, _group.kind, _group.size).where(within(scope))
    for group in conn.execute(groups):
        yield _plan(group, held.get(group.id, {}))


def _plan(group: Any, sections: dict[str, Section]) -> Plan:
    """Sum up one plan; more women than members is a slip of the finger."""
    sums = money(sections, group.size)
    among = {name: min(number(sections, name), group.size) for name in ("women", "young")}
    people = {**among, "jobs": number(sections, "jobs")}
    capital = {"shares": sums.shares, "startup": sums.startup, "loan": sums.loan}
    return Plan(group.country, group.region or UNDECIDED, group.kind, group.size, people, capital)
