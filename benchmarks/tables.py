"""Rows -> a Markdown table: medians, [least-most] where there are several runs, and ratios to one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.figures import Row


@dataclass(frozen=True)
class Column:
    """A figure, its title, and how many digits stand after the point."""

    figure: str
    title: str
    digits: int = 0


@dataclass(frozen=True)
class Table:
    """One question and what was measured about it. `base` is the row that `ratio` is given against."""

    title: str
    note: str
    columns: Sequence[Column]
    rows: Sequence[Row]
    ratio: str = ""
    base: str = ""

    def markdown(self) -> str:
        titles = ["", *(column.title for column in self._columns()), *self._ratio_title()]
        lines = [titles, ["---", *["--:"] * (len(titles) - 1)], *(self._line(row) for row in self.rows)]
        written = "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
        return f"## {self.title}\n\n{self.note}\n\n{written}\n"

    def _columns(self) -> list[Column]:
        """Leave out what no row has."""
        return [c for c in self.columns if any(row.values(c.figure) for row in self.rows)]

    def _ratio_title(self) -> list[str]:
        return [f"× {self.base}"] if self._base() else []

    def _base(self) -> float | None:
        row = next((row for row in self.rows if row.name == self.base), None)
        return row.median(self.ratio) if row else None

    def _line(self, row: Row) -> list[str]:
        cells = [row.name, *(_cell(row, column) for column in self._columns())]
        if base := self._base():
            mine = row.median(self.ratio)
            cells.append("" if mine is None else f"{mine / base:.2f}")
        return cells


def _cell(row: Row, column: Column) -> str:
    middle = row.median(column.figure)
    if middle is None:
        return "–"
    values = row.values(column.figure)
    shown = f"{middle:,.{column.digits}f}"
    if len(values) == 1 or min(values) == max(values):
        return shown
    return f"{shown} [{min(values):,.{column.digits}f}–{max(values):,.{column.digits}f}]"
