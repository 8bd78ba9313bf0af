"""How long it takes until a bot listens, and how much memory it has then."""

from __future__ import annotations

import asyncio

from benchmarks.bots import BOTS, RAW, usable
from benchmarks.figures import Row
from benchmarks.lab import Lab
from benchmarks.plan import Plan
from benchmarks.server.api import Server
from benchmarks.tables import Column, Table

_NOTE = """\
From the start of the process to its first getUpdates, the database being there already; memory a second later, with
nobody writing (under load it is in the first table)."""
_COLUMNS = (Column("start", "start s", 2), Column("memory", "RSS MB"))


async def measure(lab: Lab, plan: Plan) -> Table:
    bots = [RAW] if plan.quick else [b for b in BOTS if not b.webhook and usable(b)]
    rows = {bot: Row(bot.name) for bot in bots}
    for _ in range(plan.runs):
        for bot in bots:
            server = Server()
            async with server.serve() as url, lab.running(bot, server, url) as running:
                await asyncio.sleep(1.0)
                rows[bot].samples.append({"start": running.start, "memory": running.memory()})
            lab.note(rows[bot])
    return Table("Start and memory", _NOTE, _COLUMNS, list(rows.values()))
