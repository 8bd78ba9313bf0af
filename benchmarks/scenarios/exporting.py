"""How long an export takes, and how much memory, beside the bare library writing the same cells from a list."""

from __future__ import annotations

import asyncio
import csv
import multiprocessing
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import insert
from xlsxwriter import Workbook

from benchmarks.databases import opened
from benchmarks.figures import Row, Sample
from benchmarks.lab import Lab
from benchmarks.plan import Plan
from benchmarks.tables import Column, Table
from bot.exporting import Order, export
from bot.papers.wording import Wording
from bot.settings import Format
from flows.answers import ChooseMany, ChooseOne, Day
from flows.enrollment import PERSONAL, STEPS
from flows.model import Json, Step
from flows.staff.desk import Filter
from locales import Words
from storage import exports
from storage.exports import Wanted
from storage.plain import json_of
from storage.tables import enrollment, person

_NOW = datetime(2026, 11, 24, tzinfo=UTC)
_NOTE = """\
{rows:,} enrollments with every question answered, read from SQLite, decrypted, worded, written, audited; the bare
library gets the same cells as a list. Memory is the peak above what the process had before."""
_COLUMNS = (Column("seconds", "s", 3), Column("memory", "MB above idle"))
_Work = Callable[[str, Path], Sample]


async def measure(lab: Lab, plan: Plan) -> Table:
    works: dict[str, _Work] = {"bare XLSX": _bare_xlsx, "Yurt XLSX": _xlsx, "bare CSV": _bare_csv, "Yurt CSV": _csv}
    rows = [Row(name) for name in works]
    with lab.databases.fresh("sqlite") as url:
        await asyncio.to_thread(fill, url, plan.exported)
        for _ in range(plan.runs):
            for row, work in zip(rows, works.values(), strict=True):
                row.samples.append(await asyncio.to_thread(_alone, work, url, lab.folder))
                lab.note(row)
    return Table("Exports", _NOTE.format(rows=plan.exported), _COLUMNS, rows, ratio="seconds", base="bare XLSX")


def _alone(work: _Work, url: str, folder: Path) -> Sample:
    """Do it in a process of its own, so that its peak of memory is its own."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, url, folder).result()


# ---------------------------------------------------------------- who is exported


def fill(url: str, people: int) -> None:
    database = opened(url)
    try:
        for first in range(0, people, 1_000):
            numbers = range(first + 1, min(first + 1_000, people) + 1)
            rows = [_row(database.vault.seal, number) for number in numbers]
            with database.writing() as conn:
                conn.execute(insert(person), [{"id": n, "created_at": _NOW, "seen_at": _NOW} for n in numbers])
                conn.execute(insert(enrollment), rows)
    finally:
        database.close()


def _row(seal: Callable[[str, bytes], bytes], number: int) -> dict[str, Any]:
    answers = {step.id: [_answer(step, number), "ky", 1, "2026-01-01T09:00:00+00:00"] for step in STEPS}
    closed = {step: answer for step, answer in answers.items() if step in PERSONAL}
    given = {"status": "new", "version": 1, "form_version": 1, "language": "ky", "country": "KG"}
    return given | {
        "person_id": number,
        "case_number": str(10_000_000 + number),
        "answers": json_of({step: answer for step, answer in answers.items() if step not in closed}),
        "personal": seal("enrollment.personal", json_of(closed).encode()),
        "submitted_at": _NOW,
        "changed_at": _NOW,
        "waiting_at": _NOW,
    }


def _answer(step: Step, number: int) -> Json:
    kind = step.kind
    if isinstance(kind, Day):
        return f"{1960 + number % 60}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    if isinstance(kind, ChooseMany) and isinstance(kind.options, tuple):
        return [option for at, option in enumerate(kind.options) if number >> at & 1]
    if isinstance(kind, ChooseOne):
        return kind.options[number % len(kind.options)] if isinstance(kind.options, tuple) else "KG-Y"
    return bool(number % 2) if kind.name == "consent" else f"Example {number}"


# ---------------------------------------------------------------- the work


def _xlsx(url: str, folder: Path) -> Sample:
    return _export(url, folder, Format.XLSX)


def _csv(url: str, folder: Path) -> Sample:
    return _export(url, folder, Format.CSV)


def _export(url: str, folder: Path, form: Format) -> Sample:
    database, words = opened(url), Words.load()
    order = Order(0, "benchmark", Wanted(Filter(status="")), form, "ky", "benchmark", masked=False, now=_NOW)
    with tempfile.TemporaryDirectory(dir=folder) as name, database.reading():
        return _measured(lambda: export(database, words, order, Path(name) / "out"))


def _bare_xlsx(url: str, folder: Path) -> Sample:
    cells = _cells(url)
    with tempfile.TemporaryDirectory(dir=folder) as name:
        return _measured(lambda: _write_xlsx(cells, Path(name) / "out"))


def _bare_csv(url: str, folder: Path) -> Sample:
    cells = _cells(url)

    def write(path: Path) -> None:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(cells)

    with tempfile.TemporaryDirectory(dir=folder) as name:
        return _measured(lambda: write(Path(name) / "out"))


def _cells(url: str) -> list[list[Any]]:
    """Give the very cells that Yurt writes; moments as the numbers a spreadsheet keeps."""
    wording = Wording(Words.load(), "ky", masked=False)
    chunks = exports.read(opened(url), Wanted(Filter(status="")))
    rows = (wording.row(kept) for chunk in chunks for kept in chunk)
    return [[46_350.5 if isinstance(cell, datetime) else cell for cell in row] for row in rows]


def _write_xlsx(cells: list[list[Any]], path: Path) -> None:
    book = Workbook(str(path), {"constant_memory": True})
    page = book.add_worksheet()
    for number, row in enumerate(cells):
        for at, cell in enumerate(row):
            if isinstance(cell, str):
                page.write_string(number, at, cell)
            elif cell is not None:
                page.write_number(number, at, cell)
    book.close()


def _measured(work: Callable[[], object]) -> Sample:
    """Time it, and take its peak of memory; the kernel forgets the peak before (proc(5), clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5")
    idle, began = _memory("VmRSS"), perf_counter()
    work()
    return {"seconds": perf_counter() - began, "memory": _memory("VmHWM") - idle}


def _memory(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024  # MB
