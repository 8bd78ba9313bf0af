"""A document as a DOCX, to be changed in Word. Loads python-docx: imported only where one is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
from docx.document import Document as Book
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Emu, Mm
from docx.table import Table as Grid
from docx.text.paragraph import Paragraph as Line

from bot.papers.documents import charts, word
from bot.papers.documents.layout import FILLED_IN, SIGNED, numbers, repeats, shares
from bot.papers.documents.letters import plain, runs
from bot.papers.documents.model import (
    Chart,
    Document,
    Fields,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Part,
    Signatures,
    Table,
)

_BARE = "Normal Table"  # without lines
_SPLIT = 600  # letters of a row that may go on over the next page
_PEN = Mm(10)  # the least height of a row that is filled in by hand
_DEEPEST = 3  # levels that have a style of their own


def write(document: Document, path: Path) -> None:
    """Write the file. Numbers of pages and articles are Word's own, so they follow what is changed there."""
    with TemporaryDirectory(dir=path.parent) as folder:
        book = docx.Document()
        word.set_up(book, document)
        writer = _Writer(book, Path(folder))
        writer.opening(document)
        for part in document.parts:
            writer.part(part)
        book.save(str(path))


class _Writer:
    """What the parts of one document have in common: the book they go into, and the folder its pictures wait in."""

    def __init__(self, book: Book, folder: Path) -> None:
        self._book = book
        self._folder = folder

    def opening(self, document: Document) -> None:
        section = self._book.sections[0]
        word.number_pages(section.footer.paragraphs[0])
        if document.draft:
            word.ruled(_said(section.header.paragraphs[0], document.draft))
        self._line(document.title, "Title")
        if document.subtitle:
            self._line(document.subtitle, "Subtitle")

    def part(self, part: Part) -> None:
        match part:
            case Heading(text, level):
                self._line(text, f"Heading {level}")
            case Paragraph(text):
                self._line(text, "Normal")
            case Numbered():
                self._articles(part)
            case Table():
                self._table(part)
            case Fields():
                self._fields(part)
            case Signatures():
                self._signatures(part)
            case Chart():
                self._chart(part)
            case PageBreak():
                self._line("", "Cell").add_run().add_break(WD_BREAK.PAGE)

    def _line(self, text: str, style: str) -> Line:
        return _said(self._book.add_paragraph(), text, style)

    def _articles(self, numbered: Numbered) -> None:
        counted = word.counting(self._book, numbered.first)
        for number, item in numbers(numbered):
            level = number.rstrip(".").count(".")
            line = self._line(item.text, word.ARTICLES[min(level, _DEEPEST - 1)])
            line.paragraph_format.keep_with_next = True if item.items else None
            word.count(line, counted, level)

    def _table(self, table: Table) -> None:
        grid = self._grid(len(table.rows) + 1, shares(table), "Table Grid")
        head = [f"<b>{cell}</b>" for cell in table.head]
        for row, texts in zip(grid.rows, (head, *table.rows), strict=True):
            if table.by_hand:
                row.height = _PEN
            if sum(map(len, texts)) < _SPLIT:
                word.whole(row)
            for column, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
                line = _said(cell.paragraphs[0], text, "Cell")
                if column in table.numeric:
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        word.shaded(grid.rows[0])
        if repeats(table):
            word.repeated(grid.rows[0])
        self._after()

    def _fields(self, fields: Fields) -> None:
        grid = self._grid(len(fields.pairs), FILLED_IN, _BARE)
        word.flush(grid)
        for row, (label, value) in zip(grid.rows, fields.pairs, strict=True):
            named, filled = row.cells
            _said(named.paragraphs[0], f"<b>{label}</b>", "Cell")
            _said(filled.paragraphs[0], value, "Cell")
            word.underlined(filled)
            if not value:
                row.height = Mm(10)
        self._after()

    def _signatures(self, signatures: Signatures) -> None:
        grid = self._grid(len(signatures.people), SIGNED, _BARE)
        word.flush(grid)
        for row, one in zip(grid.rows, signatures.people, strict=True):
            role, line, _, name = row.cells
            row.height = Mm(14)
            _said(role.paragraphs[0], one.role, "Cell")
            _said(name.paragraphs[0], one.name, "Cell")
            for cell in (line,) if one.name else (line, name):
                word.underlined(cell)
            for cell in row.cells:
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
                cell.paragraphs[0].paragraph_format.keep_with_next = True  # rather all on one page
        self._after()

    def _chart(self, chart: Chart) -> None:
        picture = self._folder / "chart.png"
        charts.draw(chart, picture)
        if chart.title:
            self._line(chart.title, "Caption")
        self._book.add_picture(str(picture), Mm(charts.WIDE), Mm(charts.HIGH))
        word.described(self._book.inline_shapes[-1], plain(chart.title))

    def _grid(self, rows: int, widths: Sequence[float], style: str) -> Grid:
        grid: Grid = self._book.add_table(rows, len(widths), style)
        grid.autofit = False
        for column, share in zip(grid.columns, widths, strict=True):
            column.width = Emu(int(share * word.WIDE))
        for row in grid.rows:
            for cell, share in zip(row.cells, widths, strict=True):
                cell.width = Emu(int(share * word.WIDE))
        return grid

    def _after(self) -> None:
        """Part a table from what follows; two without a line between would be one."""
        self._line("", "Cell")


def _said(line: Line, text: str, style: str | None = None) -> Line:
    if style:
        word.styled(line, style)
    for piece, bold in runs(text):
        line.add_run(piece).bold = True if bold else None
    return line
