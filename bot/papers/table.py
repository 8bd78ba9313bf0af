"""Rows in, a CSV file out, which every spreadsheet program opens without harm. The cells are the caller's."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from bot.papers.sheet import Cell, Row, Sheet

_DANGEROUS = frozenset("=+-@\t\r")  # as the first character, some programs take the cell for a formula
_MOMENT = "%Y-%m-%d %H:%M"


def write(sheet: Sheet, path: Path) -> int:
    """Write codes, words and rows; give the number of rows. UTF-8 with a mark, which Excel needs."""
    with path.open("w", encoding="utf-8-sig", newline="", errors="replace") as file:
        lines = csv.writer(file)
        lines.writerow([column.code for column in sheet.columns])
        lines.writerow([harmless(words) for words in sheet.words])
        counted = _Counted(sheet)
        lines.writerows(counted)
    return counted.rows


def harmless(text: str) -> str:
    """Put an apostrophe in front of what could be taken for a formula; who reads it back takes it away."""
    return "'" + text if text and text[0] in _DANGEROUS else text


class _Counted:
    """The rows as CSV wants them, counted on the way."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet, self.rows = sheet, 0
        self._ways: list[Callable[[Cell], Cell]] = [_way(column.kind) for column in sheet.columns]

    def __iter__(self) -> Iterator[Row]:
        for row in self._sheet.rows:
            self.rows += 1
            yield [None if cell is None else way(cell) for way, cell in zip(self._ways, row, strict=True)]


def _way(kind: str) -> Callable[[Cell], Cell]:
    return {"text": _text, "moment": _moment}.get(kind, _as_it_is)


def _text(cell: Cell) -> Cell:
    return harmless(str(cell))


def _moment(cell: Cell) -> Cell:
    return cell.strftime(_MOMENT) if isinstance(cell, datetime) else cell


def _as_it_is(cell: Cell) -> Cell:
    return cell
