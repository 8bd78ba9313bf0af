"""The command line: which questions, how thoroughly, and where the tables go."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.databases import Databases
from benchmarks.lab import PART_COMMAND, YURT_COMMAND, Lab
from benchmarks.machine import Cores, described, pin
from benchmarks.plan import FULL, QUICK, Plan
from benchmarks.processes import Broken
from benchmarks.scenarios import (
    beside,
    delivery,
    exporting,
    footprint,
    growth,
    importing,
    latency,
    queueing,
    searching,
    turns,
)
from benchmarks.tables import Table

Scenario = Callable[[Lab, Plan], Awaitable[Table]]
SCENARIOS: Mapping[str, Scenario] = {
    "turns": turns.measure,
    "latency": latency.measure,
    "growth": growth.measure,
    "delivery": delivery.measure,
    "beside": beside.measure,
    "exporting": exporting.measure,
    "footprint": footprint.measure,
    "importing": importing.measure,
    "queueing": queueing.measure,
    "searching": searching.measure,
}
_HEAD = """\
# Benchmarks

Measured on {day} with `python -m benchmarks{form}`. {machine} {cores}

Figures are medians of {runs} run(s), with [least–most]. All bots talk to the same server, made for load. Figures of
different machines, or of different days on a shared one, cannot be compared; the ratios can.
"""


def main() -> None:
    chosen = _arguments()
    with TemporaryDirectory(dir=chosen.folder, prefix="yurt-bench-") as folder:
        databases = Databases(Path(folder))
        try:
            written = asyncio.run(
                _measure(chosen, Lab(Path(folder), _cores(), databases, chosen.yurt, chosen.part))
            )
        except Broken as reason:
            sys.exit(str(reason))
        finally:
            databases.close()
    sys.stdout.write(written)
    if chosen.out:
        chosen.out.write_text(written, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="seconds instead of minutes: shows that all works")
    parser.add_argument("--only", action="append", choices=SCENARIOS, help="this question alone; may be repeated")
    parser.add_argument("--runs", type=int, help="how often each thing is measured")
    parser.add_argument("--out", type=Path, help="write the tables here too, for example docs/benchmarks.md")
    parser.add_argument("--folder", type=Path, help="where databases are made (a million people take 5 GB)")
    parser.add_argument("--yurt", default=YURT_COMMAND, help="the command that starts Yurt, with its whole path")
    parser.add_argument("--part", default=PART_COMMAND, help="the command of one of several webhook processes")
    return parser.parse_args()


def _cores() -> Cores:
    """Keep this process, and with it the server and the people, off the bot's core."""
    cores = Cores.of_this_machine()
    pin(0, cores.load)
    return cores


async def _measure(chosen: argparse.Namespace, lab: Lab) -> str:
    plan = QUICK if chosen.quick else FULL
    plan = replace(plan, runs=chosen.runs or plan.runs)
    gc.collect()
    gc.freeze()
    tables = [await SCENARIOS[name](lab, plan) for name in chosen.only or SCENARIOS]
    day = datetime.now(UTC).date()  # noqa: TID251 - the outside
    form = " --quick" if plan.quick else ""
    head = _HEAD.format(day=day, form=form, machine=described(), cores=lab.cores.told(), runs=plan.runs)
    return "\n".join([head, *(table.markdown() for table in tables)])


if __name__ == "__main__":
    main()
