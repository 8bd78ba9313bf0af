"""The account of a broadcast as a file: a row for each recipient, told by number and never by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeAlias

from bot.jobs import Bench, Paper, Result
from bot.papers.columns import Column, Kind
from bot.papers.sheet import Cell, Row, Sheet
from bot.papers.writing import write
from bot.wording import plain
from flows.model import Text, text
from flows.staff.broadcasts.showing import country
from storage import accounts
from storage.jobs import Job

_Say: TypeAlias = Callable[[str], str]  # each word is looked up once, however many rows there are

_CHUNK = 1_000  # rows read at once
_COLUMNS: tuple[tuple[str, Kind, int], ...] = (
    ("number", "number", 10),
    ("language", "text", 14),
    ("country", "text", 16),
    ("state", "text", 20),
    ("why", "text", 40),
    ("at", "moment", 18),
    ("read", "moment", 18),
)


def work(bench: Bench, job: Job, progress: Callable[[int], None]) -> Result:
    """Carry out the job "account"."""
    say: _Say = cache(lambda text_id: plain(bench.words, job.asked["language"], Text(text_id)))
    columns = [Column(code, (Text(f"account-column-{code}"),), kind, width) for code, kind, width in _COLUMNS]
    headings = [say(f"account-column-{code}") for code, *_ in _COLUMNS]
    sheet = Sheet(columns, headings, _rows(bench, job, say))
    path = bench.folder / f"account-{job.asked['broadcast']}.{job.asked['format']}"
    rows = write(sheet, path, job.asked["format"], lambda _: [])
    progress(100)
    return Paper(path, (text("accountfile-ready", count=rows),))


def _rows(bench: Bench, job: Job, say: _Say) -> Iterator[Row]:
    with bench.database.reading() as conn:
        cancelled = accounts.is_cancelled(conn, job.asked["broadcast"])
    after, number = 0, 0
    while True:
        with bench.database.reading() as conn:
            found = accounts.listed(conn, job.asked["broadcast"], after, _CHUNK)
        for row in found:
            number += 1
            yield [number, *_cells(row, say, cancelled=cancelled)]
        if len(found) < _CHUNK:
            return
        after = found[-1].id


def _cells(row: Any, say: _Say, *, cancelled: bool) -> list[Cell]:
    state = accounts.end(row.state, cancelled=cancelled)
    named = f"language-{row.language}", country(row.country or "").id, f"account-state.{state}"
    return [*map(say, named), row.reason, row.at, row.read_at]
