"""The account of a broadcast as a file: a row for each recipient, told by number and never by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bot.jobs import Bench, Paper, Result
from bot.papers.columns import Column, Kind
from bot.papers.sheet import Cell, Row, Sheet
from bot.papers.writing import write
from bot.wording import plain
from flows.model import Text, text
from storage import accounts
from storage.jobs import Job

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
    wording = _Wording(bench, job.asked["language"])
    columns = [Column(code, (Text(f"account-column-{code}"),), kind, width) for code, kind, width in _COLUMNS]
    sheet = Sheet(columns, [wording.say(column.heading[0]) for column in columns], _rows(bench, job, wording))
    path = bench.folder / f"account-{job.asked['broadcast']}.{job.asked['format']}"
    rows = write(sheet, path, job.asked["format"], lambda _: [])
    progress(100)
    return Paper(path, (text("accountfile-ready", count=rows),))


class _Wording:
    """Each word is looked up once, however many rows there are."""

    def __init__(self, bench: Bench, language: str) -> None:
        self._words, self._language = bench.words, language
        self._known: dict[str, str] = {}

    def say(self, words: Text) -> str:
        return plain(self._words, self._language, words)

    def named(self, text_id: str) -> str:
        if (found := self._known.get(text_id)) is None:
            found = self._known[text_id] = self.say(Text(text_id))
        return found


def _rows(bench: Bench, job: Job, wording: _Wording) -> Iterator[Row]:
    with bench.database.reading() as conn:
        cancelled = accounts.is_cancelled(conn, job.asked["broadcast"])
    after, number = 0, 0
    while True:
        with bench.database.reading() as conn:
            found = accounts.listed(conn, job.asked["broadcast"], after, _CHUNK)
        for row in found:
            number += 1
            yield [number, *_cells(row, wording, cancelled=cancelled)]
        if len(found) < _CHUNK:
            return
        after = found[-1].id


def _cells(row: Any, wording: _Wording, *, cancelled: bool) -> list[Cell]:
    state = "skipped" if cancelled and row.state == "waiting" else row.state
    country = wording.named(
        f"country-{row.country}" if row.country and row.country != "other" else "account-elsewhere"
    )
    language, ended = wording.named(f"language-{row.language}"), wording.named(f"account-state.{state}")
    return [language, country, ended, row.reason, row.at, row.read_at]
