"""How long somebody waits for the answer when the bot is not at its limit."""

from __future__ import annotations

from benchmarks.bots import BOTS, ECHO, RAW
from benchmarks.figures import Row
from benchmarks.lab import Lab
from benchmarks.loading import COLUMNS, loaded
from benchmarks.plan import Plan
from benchmarks.tables import Table

_NOTE = """\
{rate} updates a second from {people:,} people, at instants that have nothing to do with each other; counted from
the instant somebody writes to the instant the whole answer has arrived."""


async def measure(lab: Lab, plan: Plan) -> Table:
    against = [b for b in BOTS if b.processes == 1 and (b.name == ECHO or not b.peer)]
    bots = [RAW] if plan.quick else against
    rows = {bot: Row(bot.name) for bot in bots}
    for _ in range(plan.runs):
        for bot in bots:
            async with loaded(lab, bot, plan) as load:
                rows[bot].samples.append(await load.come(plan))
            lab.note(rows[bot])
    note = _NOTE.format(rate=plan.rate, people=plan.people)
    return Table("Latency at a steady rate", note, COLUMNS, list(rows.values()), ratio="p50", base=ECHO)
