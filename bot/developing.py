"""The report on what cooperatives plan, as a table or to read. What may be told is worked out in `figures`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bot.jobs import Bench, Paper, Result, countries
from bot.papers.columns import Column, Kind
from bot.papers.documents.model import Chart, Document, Fields, Heading, Paragraph, Part, Series, Table
from bot.papers.sheet import Cell, Notes, Sheet
from bot.papers.sheet import Row as Cells
from bot.papers.writing import write
from bot.wording import plain
from flows.cooperative.money import CURRENCIES, sum_of
from flows.model import Reply, Text, text
from flows.staff.cooperatives import figures
from flows.staff.cooperatives.figures import MONEY, OTHERS, PEOPLE, Country, Kept, Row
from flows.staff.exports import FEW
from storage import plan_numbers
from storage.jobs import Job

_SIGNS = {Kept.FEW: f"<{FEW}", Kept.BACK: "–"}
_BY = ("region", "kind")
_COLUMNS: tuple[tuple[str, Kind, int], ...] = (
    ("country", "text", 16),
    ("by", "text", 18),
    ("what", "text", 26),
    ("groups", "number", 9),
    ("members", "number", 9),
    *((name, "number", 12) for name in PEOPLE),
    ("currency", "text", 9),
    *((name, "number", 18) for name in MONEY),
)


def work(bench: Bench, job: Job, progress: Callable[[int], None]) -> Result:
    """Carry out the job "cooperatives"."""
    with bench.database.reading() as conn:
        held = plan_numbers.plans(conn, bench.database.vault, countries(bench, job))
        found = figures.countries(held)
    if not found:
        return Reply((text("coopreport-none"),))
    form = job.asked["format"]
    path = bench.folder / f"cooperatives-{bench.now:%Y-%m-%d}.{form}"
    report = _Report(bench, job.asked["language"], found)
    report.spreadsheet(path) if form == "xlsx" else report.document(path)
    progress(100)
    return Paper(path, (text("coopreport-ready"), text("coopreport-few", count=FEW)))


class _Report:
    """One report in its reader's language."""

    def __init__(self, bench: Bench, language: str, found: Sequence[Country]) -> None:
        self._bench, self._language, self._found = bench, language, found

    def _said(self, what: Text) -> str:
        return plain(self._bench.words, self._language, what)

    def _column(self, name: str) -> str:
        return self._said(Text(f"coopreport-column.{name}"))

    def _what(self, by: str, row: Row) -> str:
        if row.what == OTHERS:
            return self._said(text("coopreport-other"))
        if by == "kind":
            return self._said(Text(f"group-kind.{row.what}"))
        undecided = row.what == plan_numbers.UNDECIDED
        return self._said(text("found-region.none") if undecided else Text(f"region-{row.what}"))

    def _country(self, country: Country) -> str:
        return self._said(Text(f"country-{country.code}"))

    # ------------------------------------------------------------ as a table

    def spreadsheet(self, path: Path) -> None:
        columns = [
            Column(code, (Text(f"coopreport-column.{code}"),), kind, width) for code, kind, width in _COLUMNS
        ]
        words = [self._column(code) for code, *_ in _COLUMNS]
        write(Sheet(columns, words, self._rows(), name="cooperatives"), path, "xlsx", lambda _: self._notes())

    def _rows(self) -> Iterator[Cells]:
        for country in self._found:
            named = self._country(country)
            if country.whole is None:
                yield [named, None, None, None, _SIGNS[Kept.FEW], *[None] * (len(_COLUMNS) - 5)]
                continue
            yield [named, self._said(text("coopreport-whole")), None, *_cells(country, country.whole)]
            for by in _BY:
                heading = self._said(Text(f"coopreport-by.{by}"))
                for row in getattr(country, by):
                    yield [named, heading, self._what(by, row), *_cells(country, row)]

    def _notes(self) -> Notes:
        day = f"{self._bench.now:%Y-%m-%d %H:%M} UTC"
        about = self._said(text("coopreport-title"))
        notes = [self._said(text("coopreport-note")), self._said(text("coopreport-few", count=FEW))]
        return [(self._said(text("export-about-at")), day), *((about, note) for note in notes)]

    # ------------------------------------------------------------ to read

    def document(self, path: Path) -> None:
        from bot.papers.documents import pdf  # noqa: PLC0415 - heavy, and only needed here

        parts = [part for country in self._found for part in self._parts(country)]
        title, day = self._said(text("coopreport-title")), f"{self._bench.now:%Y-%m-%d}"
        few = Paragraph(self._said(text("coopreport-few", count=FEW)))
        note = self._said(text("coopreport-note"))
        pdf.write(Document(title, day, self._language, note, (few, *parts)), path)

    def _parts(self, country: Country) -> Iterator[Part]:
        yield Heading(self._country(country))
        if country.whole is None:
            small = text("coopreport-small", country=Text(f"country-{country.code}"), count=FEW)
            yield Paragraph(self._said(small))
            return
        yield Fields(self._whole(country, country.whole))
        for by in _BY:
            if rows := getattr(country, by):
                yield Heading(self._said(Text(f"coopreport-by.{by}")), 2)
                yield from self._tables(country, by, rows)

    def _whole(self, country: Country, row: Row) -> list[tuple[str, str]]:
        people = [(name, _sign(row.people[name])) for name in PEOPLE]
        money = [(name, sum_of(row.money[name], country.code)) for name in MONEY]
        told = [("groups", str(row.groups)), ("members", str(row.members)), *people, *money]
        return [(self._column(name), value) for name, value in told]

    def _tables(self, country: Country, by: str, rows: Sequence[Row]) -> Iterator[Part]:
        named = [self._what(by, row) for row in rows]
        yield Chart("bars", named, (Series(self._column("members"), [row.members for row in rows]),))
        people = [
            [name, str(row.groups), str(row.members), *(_sign(row.people[p]) for p in PEOPLE)]
            for name, row in zip(named, rows, strict=True)
        ]
        yield self._table(by, ("groups", "members", *PEOPLE), people)
        money = [
            [name, *(sum_of(row.money[m], country.code) for m in MONEY)]
            for name, row in zip(named, rows, strict=True)
        ]
        yield self._table(by, MONEY, money)

    def _table(self, by: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
        head = [self._said(Text(f"coopreport-by.{by}")), *(self._column(name) for name in columns)]
        return Table(head, rows, (2, *[1] * len(columns)), tuple(range(1, len(head))))


def _cells(country: Country, row: Row) -> list[Cell]:
    people = [_SIGNS[cell] if isinstance(cell := row.people[name], Kept) else cell for name in PEOPLE]
    return [row.groups, row.members, *people, CURRENCIES[country.code], *(row.money[name] for name in MONEY)]


def _sign(cell: figures.Cell) -> str:
    return _SIGNS[cell] if isinstance(cell, Kept) else str(cell)
