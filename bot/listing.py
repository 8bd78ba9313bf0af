"""The service directory as a file: a spreadsheet to correct, or tables other directories can read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from bot.jobs import Bench, Paper, Result
from bot.papers import entries
from bot.papers.hsds import package
from bot.papers.sheet import Notes, Row, Sheet
from bot.papers.writing import write
from bot.wording import plain
from flows.model import Text, text
from storage import amendments
from storage.amendments import Standing
from storage.database import Database
from storage.jobs import Job

_CHUNK = 500  # entries read at once


def work(bench: Bench, job: Job, progress: Callable[[int], None]) -> Result:
    """Carry out the job "entries"."""
    count = _hsds(bench) if job.asked["format"] == "hsds" else _spreadsheet(bench, job.asked["language"])
    progress(100)
    how = text("entrytable-hsds") if job.asked["format"] == "hsds" else text("entrytable-how")
    return Paper(_path(bench, job.asked["format"]), (text("entrytable-ready", count=count), how))


def _path(bench: Bench, form: str) -> Path:
    return bench.folder / f"entries-{bench.now:%Y-%m-%d}.{'zip' if form == 'hsds' else form}"


def _spreadsheet(bench: Bench, language: str) -> int:
    def said(what: Text) -> str:
        return plain(bench.words, language, what)

    def notes(count: int) -> Notes:
        day, how = f"{bench.now:%Y-%m-%d %H:%M} UTC", said(text("entrytable-how"))
        values = {"at": day, "rows": str(count), "how": how}
        return [(said(Text(f"entrytable-about-{name}")), value) for name, value in values.items()]

    words = [said(column.heading[0]) for column in entries.COLUMNS]
    sheet = Sheet(entries.COLUMNS, words, _rows(bench.database), entries.LISTS, "entries")
    return write(sheet, _path(bench, "xlsx"), "xlsx", notes)


def _hsds(bench: Bench) -> int:
    bodies = ({**one.body, "status": one.status} for one in everything(bench.database))
    return package.write(bodies, _path(bench, "hsds"), bench.now)


def _rows(database: Database) -> Iterator[Row]:
    return (entries.row(one.number, one.version, one.fields) for one in everything(database))


def everything(database: Database) -> Iterator[Standing]:
    """Give all entries, retired ones too; each chunk sees a moment of its own."""
    after = 0
    while True:
        with database.reading() as conn:
            found = amendments.everything(conn, after, _CHUNK)
        yield from found
        if len(found) < _CHUNK:
            return
        after = found[-1].number
