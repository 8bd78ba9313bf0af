"""Whether Yurt gets slower with the people it knows."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count

from benchmarks.bots import YURT
from benchmarks.figures import Row, Sample
from benchmarks.lab import Lab
from benchmarks.loading import COLUMNS, Load, loaded
from benchmarks.plan import Plan
from benchmarks.population import fill
from benchmarks.tables import Column, Table

_NOTE = """\
Yurt on SQLite with so many people in its file, nine in ten of them enrolled; those who write are the others,
scattered among them. First as fast as they are answered, then {rate} a second (the two last columns)."""
_STEADY = (Column("steady_p50", "p50 ms, steady", 1), Column("steady_p99", "p99 ms, steady", 1))


async def measure(lab: Lab, plan: Plan) -> Table:
    rows = [Row(f"{people:,} people") for people in plan.populations]
    for people, row in zip(plan.populations, rows, strict=True):
        with lab.databases.fresh("sqlite") as url:
            known = fill(url, people)
            chats = chain(known, count(max(known) + 1))
            for _ in range(plan.runs):
                async with loaded(lab, YURT, plan, database=url, chats=chats) as load:
                    row.samples.append(await _both(load, plan))
                lab.note(row)
    columns = (*COLUMNS[:-1], *_STEADY)
    note = _NOTE.format(rate=plan.rate)
    return Table("Growth", note, columns, rows, ratio="turns", base=rows[0].name)


async def _both(load: Load, plan: Plan) -> Sample:
    rushed = await load.rush(plan)
    steady = await load.come(replace(plan, open_seconds=plan.seconds))
    return {**rushed, "wrong": steady["wrong"], "steady_p50": steady["p50"], "steady_p99": steady["p99"]}
