"""Rows in, an XLSX file out, in the same memory for any number of rows. What the cells say is the caller's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from bot.papers.columns import Column
from bot.papers.sheet import Cell, Notes, Sheet

_FIRST = 2  # the row under codes and words, counted from 0
_EPOCH = date(1899, 12, 30).toordinal()  # what a spreadsheet counts days from
_DAY = 86_400
_LAST = 1_048_575  # the last row there is
_STRICT = {  # what people wrote is text, whatever it looks like
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(sheet: Sheet, path: Path, notes: Callable[[int], Notes], folder: Path) -> int:
    """Write three sheets: the rows, notes about them (given their number), lists to choose from.

    `folder` holds the parts of the file while it is written; they are as personal as the file.
    """
    book = Workbook(str(path), {**_STRICT, "tmpdir": str(folder)})
    book.use_zip64()
    page, about, lists = (book.add_worksheet(name) for name in (sheet.name, "about", "lists"))
    formats = _formats(book)
    _head(page, sheet, formats)
    rows = _rows(page, sheet, formats)
    _choose(page, sheet, rows)
    _lists(lists, sheet)
    _about(about, notes(rows), formats)
    book.close()
    return rows


def _formats(book: Workbook) -> dict[str, Any]:
    return {
        "code": book.add_format({"font_color": "#999999", "font_size": 8}),
        "words": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "text": None,  # no format at all makes the file a fifth smaller
        "number": None,
        "day": book.add_format({"num_format": "yyyy-mm-dd"}),
        "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
        "name": book.add_format({"bold": True}),
    }


def _head(page: Worksheet, sheet: Sheet, formats: dict[str, Any]) -> None:
    page.freeze_panes(_FIRST, 2)
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width, None, _options(column))
    page.set_column(len(sheet.columns), len(sheet.columns), None, None, {"collapsed": True})  # the mark to unfold
    for at, column in enumerate(sheet.columns):
        page.write_string(0, at, column.code, formats["code"])
    for at, words in enumerate(sheet.words):
        page.write_string(1, at, words, formats["words"])


def _options(column: Column) -> dict[str, Any]:
    if column.folded:
        return {"level": 1, "hidden": True}
    return {"hidden": True} if column.hidden else {}


def _rows(page: Worksheet, sheet: Sheet, formats: dict[str, Any]) -> int:
    """Write the rows; what a cell becomes is decided once a column, for there are millions of cells."""
    ways = [_way(page, column.kind, formats[column.kind]) for column in sheet.columns]
    number = _FIRST
    for row in sheet.rows:
        if number > _LAST:
            raise ValueError("A spreadsheet has no room for so many rows.")
        for at, cell in enumerate(row):
            if cell is not None:
                ways[at](number, at, cell)
        number += 1
    page.autofilter(_FIRST - 1, 0, max(number - 1, _FIRST), len(ways) - 1)
    return number - _FIRST


def _way(page: Worksheet, kind: str, form: Any) -> Callable[[int, int, Cell], Any]:
    text: Callable[[int, int, Cell], Any] = page.write_string
    number: Callable[..., Any] = page.write_number
    serial = _SERIALS.get(kind)
    if kind == "text":
        return text

    def write(row: int, at: int, cell: Cell) -> None:
        value = serial(cell) if serial else cell
        if isinstance(value, int | float):
            number(row, at, value, form)
        else:
            text(row, at, str(cell))  # masked, or not what it should be: shown as it is

    return write


@lru_cache(50_000)
def _day(cell: str) -> float | None:
    try:
        return date.fromisoformat(cell).toordinal() - _EPOCH
    except ValueError:
        return None


def _moment(cell: Cell) -> float | None:
    if not isinstance(cell, datetime):
        return None
    spent = cell.astimezone(UTC)
    seconds = spent.hour * 3600 + spent.minute * 60 + spent.second
    return spent.toordinal() - _EPOCH + seconds / _DAY


_SERIALS: dict[str, Callable[[Any], float | None]] = {"day": _day, "moment": _moment}

# ---------------------------------------------------------------- choosing, and what is told about the file


def _choose(page: Worksheet, sheet: Sheet, rows: int) -> None:
    """Let the reviewer choose from the lists; a cell may still be filled by hand with several words."""
    for at, column in enumerate(sheet.columns):
        if (values := sheet.lists.get(column.code)) and rows:
            letter = _letter(list(sheet.lists).index(column.code))
            source = f"=lists!${letter}$1:${letter}${len(values)}"
            rule = {"validate": "list", "source": source, "error_type": "warning"}
            page.data_validation(_FIRST, at, _FIRST + rows - 1, at, rule)


def _letter(at: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at]


def _lists(page: Worksheet, sheet: Sheet) -> None:
    page.hide()
    lists = list(sheet.lists.values())
    for row in range(max(map(len, lists), default=0)):
        for at, values in enumerate(lists):
            if row < len(values):
                page.write_string(row, at, values[row])


def _about(page: Worksheet, notes: Notes, formats: dict[str, Any]) -> None:
    page.set_column(0, 0, 24)
    page.set_column(1, 1, 80)
    for row, (name, value) in enumerate(notes):
        page.write_string(row, 0, name, formats["name"])
        page.write_string(row, 1, value)
