"""How many turns a second a bot takes when everybody writes as soon as they are answered."""

from __future__ import annotations

from benchmarks.bots import BOTS, ECHO, usable
from benchmarks.figures import Row
from benchmarks.lab import Lab
from benchmarks.loading import COLUMNS, loaded
from benchmarks.plan import Plan
from benchmarks.tables import Table

_NOTE = """\
{people:,} people, at most {at_once} of them waiting for an answer; who got it goes on at once. Yurt's people walk
the whole enrollment (taps, typed answers, a shared contact, review, case number), every turn committed with
`synchronous=FULL`; the echoes get texts, the forms their five questions. Every reply is checked. Each bot has one
core, but the four webhook processes share all cores with PostgreSQL and the load."""


async def measure(lab: Lab, plan: Plan) -> Table:
    """Take the bots in turn, run after run, so that a busy minute of the machine meets all of them."""
    bots = [bot for bot in BOTS if usable(bot) and (bot.quick or not plan.quick)]
    rows = {bot: Row(bot.name) for bot in bots}
    for _ in range(plan.runs):
        for bot in bots:
            async with loaded(lab, bot, plan) as load:
                rows[bot].samples.append(await load.rush(plan))
            lab.note(rows[bot])
    note = _NOTE.format(people=plan.people, at_once=plan.at_once)
    return Table("Turns per second", note, COLUMNS, list(rows.values()), ratio="turns", base=ECHO)
