"""A spreadsheet from outside -> its rows, or Unreadable. What the rows mean is `reviewed.py`'s.

Nothing in the file is believed or run: formulas, macros, links and declared sizes are passed over. Meant for
a child process with limits on memory and time, which hold whatever these checks let through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TypeAlias

from bot.papers import delimited, workbook
from bot.papers.unreadable import Unreadable
from flows.model import text

LARGEST = 20 * 1024 * 1024  # bytes; also the most a bot may download
_ROWS = 100_000
_COLUMNS = 1_000
_HEAD = 10  # rows in which the headings are looked for
_CELL = 5_000  # characters kept of a cell; no sentence of ours is longer
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a spreadsheet with a password, or of before 2007

Cells: TypeAlias = Mapping[int, str]  # by column, from 0
Line: TypeAlias = tuple[int, Cells]  # with its number as a spreadsheet program shows it


@dataclass(frozen=True)
class Row:
    """A row by the codes of its columns; only the wanted columns, only cells with something in them.

    `columns` are those the table has: a cell that is not there was emptied, or its column left out.
    """

    number: int
    cells: Mapping[str, str]
    columns: frozenset[str] = frozenset()


def rows(path: Path, wanted: Mapping[str, str], needed: Iterable[str]) -> Iterator[Row]:
    """Read the rows below the headings. `wanted`: a heading, in lower case -> the code of its column.

    Unreadable may also come in the middle: nothing may be used before the last row was read.
    """
    for table in _tables(path):
        head = list(islice(table, _HEAD))
        for at, (_, cells) in enumerate(head):
            columns = _columns(cells, wanted)
            if columns and set(columns.values()) >= set(needed):
                yield from _below(chain(head[at + 1 :], table), columns)
                return
    raise Unreadable(text("unread-columns"))


def has(path: Path, wanted: Mapping[str, str], needed: Iterable[str]) -> bool:
    """Tell whether a file has a table with these columns. Unreadable as above."""
    heads = (list(islice(table, _HEAD)) for table in _tables(path))
    return any(set(_columns(c, wanted).values()) >= set(needed) for head in heads for _, c in head)


def _tables(path: Path) -> Iterator[Iterator[Line]]:
    size = path.stat().st_size
    if size > LARGEST:
        raise Unreadable(text("unread-large", most=LARGEST // 1024 // 1024))
    with path.open("rb") as file:
        begin = file.read(len(_OLE))
    if begin == _OLE:
        raise Unreadable(text("unread-locked"))
    read: Callable[[Path], Iterator[Iterator[Line]]]
    read = workbook.sheets if begin.startswith(_ZIP) else delimited.readings
    return read(path)


def _columns(cells: Cells, wanted: Mapping[str, str]) -> dict[int, str]:
    """Find our columns; where one is there twice, the first counts."""
    if len(cells) > _COLUMNS:
        raise Unreadable(text("unread-wide", most=_COLUMNS))
    found: dict[int, str] = {}
    for column, heading in cells.items():
        code = wanted.get(" ".join(heading.split()).casefold())
        if code and code not in found.values():
            found[column] = code
    return found


def _below(lines: Iterable[Line], columns: Mapping[int, str]) -> Iterator[Row]:
    count, present = 0, frozenset(columns.values())
    for number, cells in lines:
        ours = {code: cells[at][:_CELL].strip() for at, code in columns.items() if at in cells}
        if not any(ours.values()):
            continue
        count += 1
        if count > _ROWS:
            raise Unreadable(text("unread-long", most=_ROWS))
        yield Row(number, {code: cell for code, cell in ours.items() if cell}, present)
