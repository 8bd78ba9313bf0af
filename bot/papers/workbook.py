"""XLSX -> rows of cells, read as a stream: the values as they stand, no formulas, styles, links or macros.

By hand instead of openpyxl, which takes five times as long and builds what a reader of values never needs.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from bot.papers.unreadable import Unreadable
from bot.papers.zipped import chunks, parts
from flows.model import text

_BOOK, _LINKS, _STRINGS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"
_SHARED = 2_000_000  # different strings in one file
_WIDEST = 16_384  # columns of a sheet, in every spreadsheet program
_DEEPEST = 64  # elements inside each other; a sheet needs eight
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

Line = tuple[int, dict[int, str]]


def sheets(path: Path) -> Iterator[Iterator[Line]]:
    """Give the rows of each sheet, in the order of the tabs."""
    with parts(path) as opened:
        names = set(opened.namelist())
        if _BOOK not in names or _LINKS not in names:
            raise Unreadable(text("unread-other"))
        shared = _strings(opened) if _STRINGS in names else []
        for name in _sheet_names(opened):
            if name in names:
                yield _lines(opened, name, shared)


class _Reader:
    """What all parts have in common: expat, with everything that could grow or reach outside refused."""

    def __init__(self) -> None:
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse  # entities need one; no spreadsheet has one
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        self._depth = 0

    def feed(self, opened: zipfile.ZipFile, name: str) -> Iterator[None]:
        """Read a part; pause after each piece, so that what was found can be taken."""
        try:
            for chunk in chunks(opened, name):
                self._parser.Parse(chunk, False)
                yield
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise Unreadable(text("unread-broken")) from error

    def _refuse(self, *_: object) -> None:
        raise Unreadable(text("unread-broken"))

    def _start(self, name: str, told: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Unreadable(text("unread-broken"))
        self.opens(name.rpartition(":")[2], told)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self.closes(name.rpartition(":")[2])

    def opens(self, name: str, told: dict[str, str]) -> None:
        """Be told of the beginning of an element."""

    def closes(self, name: str) -> None:
        """Be told of the end of an element."""


class _Book(_Reader):
    """The sheets of the workbook and the parts they are in."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[str] = []
        self.targets: dict[str, str] = {}

    def opens(self, name: str, told: dict[str, str]) -> None:
        if name == "sheet":
            self.sheets += [value for key, value in told.items() if key.rpartition(":")[2] == "id" and ":" in key]
        elif name == "Relationship" and told.get("TargetMode") != "External":
            self.targets[told.get("Id", "")] = told.get("Target", "")


def _sheet_names(opened: zipfile.ZipFile) -> list[str]:
    found = [_Book(), _Book()]
    for reader, part in zip(found, (_BOOK, _LINKS), strict=True):
        for _ in reader.feed(opened, part):
            pass
    targets = found[1].targets
    return [posixpath.normpath(posixpath.join("/xl", targets[s]))[1:] for s in found[0].sheets if s in targets]


class _Strings(_Reader):
    """The texts cells refer to by number. How a word is pronounced (rPh) is none of the word."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._aside = False

    def opens(self, name: str, told: dict[str, str]) -> None:  # noqa: ARG002
        if name == "t" and not self._aside:
            self._parser.CharacterDataHandler = self._pieces.append
        elif name == "rPh":
            self._aside = True

    def closes(self, name: str) -> None:
        if name == "t":
            self._parser.CharacterDataHandler = None
        elif name == "rPh":
            self._aside = False
        elif name == "si":
            self.texts.append(_unescaped("".join(self._pieces)))
            self._pieces.clear()
            if len(self.texts) > _SHARED:
                raise Unreadable(text("unread-swollen"))


def _strings(opened: zipfile.ZipFile) -> list[str]:
    reader = _Strings()
    for _ in reader.feed(opened, _STRINGS):
        pass
    return reader.texts


class _Sheet(_Reader):
    """The cells of a sheet, row by row. A hot path: a reviewed file of 10,000 rows has a million cells."""

    def __init__(self, shared: list[str]) -> None:
        super().__init__()
        self.ready: list[Line] = []
        self._shared, self._cells = shared, dict[int, str]()
        self._row, self._column, self._kind = 0, -1, ""
        self._pieces: list[str] = []
        self._aside = False
        self._parser.StartElementHandler = self.opens
        self._parser.EndElementHandler = self.closes

    def opens(self, name: str, told: dict[str, str]) -> None:
        self._depth += 1
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            at = told.get("r")
            self._column = _column(at) if at else self._column + 1
            self._kind = told.get("t", "")
        elif name == "v" or (name == "t" and not self._aside):
            self._parser.CharacterDataHandler = self._pieces.append
        elif name == "row":
            self._row = max(self._row + 1, _number(told.get("r", "")))
            self._column = -1
        elif name == "rPh":
            self._aside = True
        elif self._depth > _DEEPEST:
            raise Unreadable(text("unread-broken"))

    def closes(self, name: str) -> None:
        self._depth -= 1
        if ":" in name:
            name = name.rpartition(":")[2]
        if name in ("v", "t"):
            self._parser.CharacterDataHandler = None
        elif name == "c":
            if self._pieces:
                self._keep("".join(self._pieces))
                self._pieces.clear()
        elif name == "row":
            if self._cells:
                self.ready.append((self._row, self._cells))
                self._cells = {}
        elif name == "rPh":
            self._aside = False

    def _keep(self, value: str) -> None:
        if self._kind == "s":
            at = _number(value)
            value = self._shared[at] if at < len(self._shared) else ""
        elif self._kind:
            value = _unescaped(value)
        if value and self._column < _WIDEST:
            self._cells[self._column] = value


def _lines(opened: zipfile.ZipFile, name: str, shared: list[str]) -> Iterator[Line]:
    reader = _Sheet(shared)
    for _ in reader.feed(opened, name):
        yield from reader.ready
        reader.ready.clear()
    yield from reader.ready


def _number(digits: str) -> int:
    return int(digits) if digits.isdecimal() and len(digits) < 10 else 0  # noqa: PLR2004


def _column(address: str) -> int:
    """Give the column of an address: A1 is 0, AA7 is 26."""
    column = 0
    for letter in address[:4]:
        if not "A" <= letter <= "Z":
            break
        column = column * 26 + ord(letter) - 64
    return column - 1 if column else _WIDEST


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value) if "_x" in value else value
