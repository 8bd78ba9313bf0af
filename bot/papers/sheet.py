"""What a spreadsheet is before it is a file: headings, rows of plain values, notes about it. Not its format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from bot.papers.columns import Column

MASK = "•••"  # where somebody answered what the reader may not see

# Text; a number; an ISO date in a column of days; a moment in a column of moments; None: empty.
Cell: TypeAlias = str | int | datetime | None
Row: TypeAlias = Sequence[Cell]


@dataclass(frozen=True)
class Sheet:
    """Rows come one by one and are never all held. `lists`: by column code, what may be chosen in its cells."""

    columns: Sequence[Column]
    words: Sequence[str]  # the headings in the reader's language
    rows: Iterable[Row]
    lists: dict[str, Sequence[str]] = field(default_factory=dict)
    name: str = "table"  # of the page


Notes: TypeAlias = Sequence[tuple[str, str]]  # what is told about a file: a name and a value each
