"""How long somebody waits for an answer while the bot does something large besides."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from itertools import count
from time import perf_counter

from sqlalchemy import insert

from benchmarks import announcing
from benchmarks.bots import YURT
from benchmarks.databases import opened
from benchmarks.figures import Row, Sample
from benchmarks.lab import Lab
from benchmarks.loading import COLUMNS, loaded
from benchmarks.plan import Plan
from benchmarks.tables import Column, Table
from flows.staff.desk import Filter
from storage.jobs import Jobs
from storage.tables import account, person

_NOTE = """\
{rate} updates a second, Yurt on SQLite with {people:,} recipients of a broadcast in its file. Fixing: they become
rows, from the instant it is sent off. Sending: it goes out at 25 a second. Exporting: a coordinator has asked for
all of them as a spreadsheet, which a process of its own writes on the same core."""
_COLUMNS = (
    *COLUMNS[:5],
    Column("slowest", "slowest ms", 1),
    Column("memory", "RSS MB"),
    Column("wrong", "wrong replies"),
    Column("fixed", "recipients fixed s", 2),
    Column("grown", "RSS grown MB", 1),
)
_CHATS = 3_000_000_000  # of those who write: none of them is a recipient
_FIXING = 4.0  # seconds that are looked at while recipients are fixed
_COORDINATOR = 2_000_000_000


@dataclass(frozen=True)
class _Doing:
    """Something large, begun when the count begins; how long is counted, in seconds (None: as elsewhere)."""

    name: str
    begin: Callable[[str], int]
    seconds: float | None = None
    fixed: bool = False


async def measure(lab: Lab, plan: Plan) -> Table:
    doings = (
        _Doing("nothing else", lambda _: 0),
        _Doing("fixing the recipients", announcing.send_off, _FIXING, fixed=True),
        _Doing("sending", announcing.send_off),
        _Doing("exporting", _export),
    )
    rows = [Row(doing.name) for doing in doings]
    for _ in range(plan.runs):
        for doing, row in zip(doings, rows, strict=True):
            row.samples.append(await _beside(lab, plan, doing))
            lab.note(row)
    note = _NOTE.format(rate=plan.rate, people=plan.announced)
    return Table("Answers beside long work", note, _COLUMNS, rows, ratio="p99", base=rows[0].name)


async def _beside(lab: Lab, plan: Plan, doing: _Doing) -> Sample:
    with lab.databases.fresh("sqlite") as url:
        await asyncio.to_thread(announcing.readers, url, plan.announced)
        async with loaded(lab, YURT, plan, database=url, chats=count(_CHATS)) as load:
            load.crowd.first = _CHATS
            before, began = load.running.memory(), perf_counter()
            number = await asyncio.to_thread(doing.begin, url)
            if doing.name == "sending":
                await _fixed(url, number)
            async with asyncio.TaskGroup() as group:
                waiting = group.create_task(_fixed(url, number)) if doing.fixed else None
                sample = await load.come(replace(plan, open_seconds=doing.seconds or plan.open_seconds))
            if waiting:
                sample["fixed"] = waiting.result() - began
                sample["grown"] = load.running.memory() - before
    return sample


async def _fixed(url: str, number: int) -> float:
    """Wait until all recipients are rows; give the instant."""
    while await asyncio.to_thread(announcing.state, url, number) == "gathering":  # noqa: ASYNC110 - no word comes
        await asyncio.sleep(0.05)
    return perf_counter()


def _export(url: str) -> int:
    """Ask for everybody, as a coordinator who has not written yet."""
    database, now = opened(url), datetime.now(UTC)  # noqa: TID251 - the outside
    asked = {
        "filter": asdict(Filter(status="")),
        "scope": [],
        "format": "xlsx",
        "language": "ky",
        "why": "benchmark",
        "masked": False,
        "since_last": False,
    }
    with database.writing() as conn:
        who = {"id": _COORDINATOR, "role": "coordinator", "language": "ky", "created_at": now, "seen_at": now}
        conn.execute(insert(person).values(who))
        conn.execute(insert(account).values(person_id=_COORDINATOR, chat_id=_COORDINATOR, opened_at=now))
        Jobs(conn, database.vault).ask("export", _COORDINATOR, asked, now)
    database.close()
    return 0
