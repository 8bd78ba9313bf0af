"""A document as a PDF that looks the same everywhere. Loads ReportLab: imported only where one is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import dropwhile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    Image,
    LongTable,
    PageTemplate,
    Spacer,
)
from reportlab.platypus import PageBreak as NewPage

from bot.papers.documents import charts
from bot.papers.documents.layout import FILLED_IN, SIGNED, numbers, repeats, shares
from bot.papers.documents.letters import plain
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
from bot.papers.documents.pages import FOOT, HIGH, LEFT, WIDE, Pages
from bot.papers.documents.typeface import Typeface

_INK, _RULE, _SHADE = HexColor("#000000"), HexColor("#8a8a8a"), HexColor("#ececec")
_GAP = 3 * mm
_HEADED, _BEGUN = 14 * mm, 25 * mm  # a heading; the first lines of what it heads
_PEN = 5 * mm  # below what stands in a row that is filled in by hand
_EMPTY = "\u00a0"  # a cell without any text would be flat
_FIRST, _LAST = (0, 0), (-1, -1)  # cells of a table
_FLUSH = ("LEFTPADDING", _FIRST, (0, -1), 0)  # in line with the text
_PADDED = (("TOPPADDING", _FIRST, _LAST, 2), ("BOTTOMPADDING", _FIRST, _LAST, 4), ("VALIGN", _FIRST, _LAST, "TOP"))


_Rows: TypeAlias = Sequence[Sequence[Flowable]]
_Look: TypeAlias = tuple[Any, ...]  # what ReportLab calls a command: its name, first cell, last cell, more


def write(document: Document, path: Path) -> None:
    """Write the file. Letters that no font has are boxes; nothing runs over the edge."""
    with TemporaryDirectory(dir=path.parent) as folder:
        _Writer(document, Path(folder)).write(path)


class _Writer:
    """What the parts of one document have in common: its typeface, and the folder its pictures wait in."""

    def __init__(self, document: Document, folder: Path) -> None:
        self._document = document
        self._folder = folder
        self._face = Typeface(document.language)

    def write(self, path: Path) -> None:
        frame = Frame(LEFT, FOOT, WIDE, HIGH, 0, 0, 0, 0)
        paper = BaseDocTemplate(
            str(path),
            pagesize=A4,
            title=plain(self._document.title),
            subject=plain(self._document.subtitle),
            author="",
            creator="Yurt",
            lang=self._document.tag,
            initialFontName=self._face.name,  # or every page would name Helvetica, which is not in the file
            pageTemplates=[PageTemplate(frames=[frame])],
        )
        paper.build(list(self._story()), canvasmaker=partial(Pages, face=self._face, draft=self._document.draft))

    def _story(self) -> Iterator[Flowable]:
        yield self._face.words(self._document.title, "title")
        if self._document.subtitle:
            yield self._face.words(self._document.subtitle, "subtitle")
        for at, part in enumerate(self._document.parts):
            if isinstance(part, Heading | Chart):
                yield CondPageBreak(_kept(self._document.parts[at:]))
            yield from self._part(part)

    def _part(self, part: Part) -> Iterator[Flowable]:  # noqa: PLR0911 - one line for each kind
        match part:
            case Heading(text, level):
                return iter([self._face.words(text, f"heading-{level}")])
            case Paragraph(text):
                return iter([self._face.words(text, "text")])
            case Numbered():
                return self._articles(part)
            case Table():
                return iter([self._table(part)])
            case Fields():
                return iter([self._fields(part)])
            case Signatures():
                return self._signatures(part)
            case Chart():
                return self._chart(part)
            case PageBreak():
                return iter([NewPage()])

    def _articles(self, numbered: Numbered) -> Iterator[Flowable]:
        for number, item in numbers(numbered):
            if item.items:
                yield CondPageBreak(_BEGUN)
            chapter = item.items and number.endswith(".")
            yield self._face.words(item.text, "chapter" if chapter else "article", number)

    def _table(self, table: Table) -> Flowable:
        styles = ["number" if column in table.numeric else "cell" for column in range(len(table.head))]
        head = [f"<b>{cell}</b>" for cell in table.head]
        rows = [
            [self._face.words(cell or _EMPTY, style) for cell, style in zip(row, styles, strict=True)]
            for row in (head, *table.rows)
        ]
        looks = [("GRID", _FIRST, _LAST, 0.5, _RULE), ("BACKGROUND", _FIRST, (-1, 0), _SHADE)]
        if table.by_hand:
            looks.append(("BOTTOMPADDING", (0, 1), _LAST, _PEN))
        return self._grid(rows, shares(table), looks, repeat=repeats(table))

    def _fields(self, fields: Fields) -> Flowable:
        rows = [
            [self._face.words(f"<b>{label}</b>", "cell"), self._face.words(value, "cell") if value else _room(7)]
            for label, value in fields.pairs
        ]
        return self._grid(rows, FILLED_IN, [_FLUSH, ("LINEBELOW", (1, 0), _LAST, 0.5, _RULE)])

    def _signatures(self, signatures: Signatures) -> Iterator[Flowable]:
        yield CondPageBreak(_signed(signatures))
        rows: list[list[Flowable]] = []
        lines: list[_Look] = [("LINEBELOW", (1, 0), (1, -1), 0.7, _INK)]
        for at, one in enumerate(signatures.people):
            role, name = self._face.words(one.role, "cell"), self._face.words(one.name, "cell")
            rows.append([role, _room(12), _room(0), name])
            if not one.name:
                lines.append(("LINEBELOW", (3, at), (3, at), 0.7, _INK))
        yield self._grid(rows, SIGNED, [_FLUSH, ("VALIGN", _FIRST, _LAST, "BOTTOM"), *lines])

    def _grid(self, rows: _Rows, widths: Sequence[float], looks: Sequence[_Look], repeat: bool = False) -> Flowable:
        """Lay out cells; a row higher than a page goes on over the next."""
        if not rows:
            return _room(0)
        font = ("FONTNAME", _FIRST, _LAST, self._face.name)  # or the file names Helvetica without holding it
        grid = LongTable(
            [list(row) for row in rows], [share * WIDE for share in widths], repeatRows=int(repeat), splitInRow=1
        )
        grid.setStyle([font, *_PADDED, *looks])
        grid.spaceBefore, grid.spaceAfter = _GAP, _GAP * 1.5
        return grid

    def _chart(self, chart: Chart) -> Iterator[Flowable]:
        picture = self._folder / f"{len(list(self._folder.iterdir()))}.png"  # read only when the pages are laid out
        charts.draw(chart, picture)
        if chart.title:
            yield self._face.words(chart.title, "caption")
        yield Image(str(picture), charts.WIDE * mm, charts.HIGH * mm)
        yield Spacer(0, _GAP)


def _kept(parts: Sequence[Part]) -> float:
    """Tell how much room a page must have left: for headings, and what tells that they head something."""
    after = list(dropwhile(lambda part: isinstance(part, Heading), parts))
    return min((len(parts) - len(after)) * _HEADED + _headed(after[:2]), HIGH)


def _headed(parts: Sequence[Part]) -> float:
    """Tell how much of what is headed stands with its heading: a chart, signatures; a text with its table."""
    if parts and isinstance(parts[0], Chart):
        return (charts.HIGH + 15) * mm
    if parts and isinstance(parts[0], Signatures):
        return _signed(parts[0])
    told = len(parts) > 1 and isinstance(parts[0], Paragraph) and isinstance(parts[1], Table)
    return 2 * _BEGUN if told else _BEGUN


def _signed(signatures: Signatures) -> float:
    """Tell how much room signatures take: rather all on one page."""
    return min(len(signatures.people) * 18 * mm, HIGH / 2)


def _room(high: float) -> Spacer:
    return Spacer(0, high * mm)
