"""Rows of a spreadsheet of directory entries: what is written into them, and what comes back. No database."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.papers.columns import Column, Kind
from bot.papers.reading import Row
from bot.papers.sheet import Row as Cells
from flows.facts import CONFIDENCES
from flows.facts.fields import FIELDS, STATUS, Fields
from flows.facts.services import ACTIVE, COUNTRIES, RETIRED
from flows.model import Text, text
from flows.staff.directory.entries import label
from flows.staff.work import Refusal
from locales import LANGUAGES, Words

NUMBER, VERSION = "number", "version"
NEEDED = (NUMBER, VERSION, "phones", "source")  # no other table of ours has these
LISTS: dict[str, Sequence[str]] = {
    STATUS: (ACTIVE, RETIRED),
    "country": COUNTRIES,
    "free": ("yes",),
    "about": ("yes",),
    "confidence": CONFIDENCES,
}
_DIGITS = 10  # more than any number or version will have
_WIDE, _NARROW = 30, 12


def _column(code: str, heading: Text, kind: Kind = "text", *, hidden: bool = False) -> Column:
    width = _WIDE if "." in code or code in {"address", "phones", "source"} else _NARROW
    return Column(code, (heading,), kind, width, hidden=hidden)


COLUMNS = (
    _column(NUMBER, text("entrytable-column-number"), "number"),
    _column(VERSION, text("entrytable-column-version"), "number", hidden=True),
    *(_column(field, label(field)) for field in FIELDS),
)


def row(number: int, version: int, fields: Fields) -> Cells:
    """Give the cells of an entry."""
    return [number, version, *(fields[field] or None for field in FIELDS)]


# ---------------------------------------------------------------- what comes back


@dataclass(frozen=True)
class Wanted:
    """What a row says of an entry. No number: it is a new one. Fields whose column is not there are left out."""

    row: int
    number: int | None
    version: int
    fields: Fields


def headings(words: Words) -> Mapping[str, str]:
    """Give our columns by what stands above them: their codes, or the number's word in any language."""
    known = {words.say(code, f"entrytable-column-{NUMBER}").casefold(): NUMBER for code in LANGUAGES}
    return known | {column.code.casefold(): column.code for column in COLUMNS}


def read(rows: Iterable[Row]) -> tuple[list[Wanted], list[Refusal]]:
    """Read all rows. An entry that is there twice is refused each time: nobody can tell which one was meant."""
    wanted: list[Wanted] = []
    refused: list[Refusal] = []
    for at, found in enumerate(rows):
        number = whole(found.cells.get(NUMBER, ""))
        if at == 0 and number is None and found.cells.get(NUMBER):
            continue  # the words below the codes
        if number is None and found.cells.get(NUMBER):
            refused.append(Refusal(found.number, "", "unknown"))
        else:
            wanted.append(_wanted(found, number))
    often = Counter(one.number for one in wanted if one.number is not None)
    refused += [Refusal(one.row, str(one.number), "twice") for one in wanted if often[one.number or 0] > 1]
    return [one for one in wanted if often[one.number or 0] <= 1], refused


def _wanted(found: Row, number: int | None) -> Wanted:
    fields = {field: found.cells.get(field, "") for field in FIELDS if field in found.columns}
    if number is None and not fields.get(STATUS):
        fields[STATUS] = ACTIVE
    if "seen_on" in fields:
        fields["seen_on"] = fields["seen_on"].split(" ")[0].removesuffix(".0")  # a date with its midnight, a year
    return Wanted(found.number, number, whole(found.cells.get(VERSION, "")) or 0, fields)


def whole(cell: str) -> int | None:
    """Read a number a spreadsheet program has taken for a fraction: 3.0 is 3."""
    digits = re.sub(r"[.,]0+$", "", cell.strip())
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < _DIGITS else None
