"""How long a coordinator waits for the queue with a thousand cases and with a million."""

from __future__ import annotations

import asyncio
from statistics import median
from time import perf_counter

from benchmarks.databases import opened
from benchmarks.figures import Row
from benchmarks.lab import Lab
from benchmarks.plan import Plan
from benchmarks.scenarios.exporting import fill
from benchmarks.tables import Column, Table
from bot import facts
from bot.running import clock
from bot.wording import Reading
from flows.engine import take_turn
from flows.model import Known, Person, Tapped
from flows.registry import HOUSE
from locales import Words
from storage.desk import StorageDesk

_TIMES = 100
_NOTE = """\
The whole turn of opening the queue (counts by status, the first eight cases), without network; the middle of a
hundred."""
_COLUMNS = (Column("milliseconds", "ms", 2),)


async def measure(lab: Lab, plan: Plan) -> Table:
    rows = []
    for dialect in ("sqlite", "postgresql"):
        for cases in (min(1_000, *plan.populations), max(plan.populations)):
            row = Row(f"{cases:,} cases, {dialect}")
            with lab.databases.fresh(dialect) as url:
                await asyncio.to_thread(fill, url, cases)
                for _ in range(plan.runs):
                    row.samples.append({"milliseconds": await asyncio.to_thread(_queue, url)})
                    lab.note(row)
            rows.append(row)
    return Table("The queue", _NOTE, _COLUMNS, rows, ratio="milliseconds", base=rows[0].name)


def _queue(url: str) -> float:
    """Open the queue again and again; give the middle of the times, in milliseconds."""
    database, known, words = opened(url), facts.load(), Reading(Words.load())
    someone, took = Known(Person(1, "ru", "coordinator")), []
    try:
        with database.reading() as conn:
            desk = StorageDesk(conn, database.vault, known, words)
            for _ in range(_TIMES):
                began = perf_counter()
                take_turn(HOUSE, someone, Tapped("o-queue"), desk, clock())
                took.append(perf_counter() - began)
    finally:
        database.close()
    return median(took) * 1000
