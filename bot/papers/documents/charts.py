"""The charts of a paper as pictures for print: in greys and dashes, so that a copier keeps them apart."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from matplotlib.ticker import FuncFormatter

from bot.papers.documents.letters import boxed, plain
from bot.papers.documents.model import Chart
from bot.papers.drawing import drawing
from bot.papers.fonts import faces

WIDE, HIGH = 160, 95  # millimetres on paper
DPI = 300
_INCH = 25.4  # millimetres
_INK, _RULE = "#222222", "#c8c8c8"
_GREYS = ("#3a3a3a", "#a6a6a6", "#6e6e6e", "#dadada")
_HATCHES = ("", "", "///", "...")
_DASHES = ("-", "--", ":", "-.")
_MARKS = ("o", "s", "^", "D")
_LETTERS = 84  # that fit below the whole axis
_FEWEST = 6  # letters of a label; where there is room for fewer, labels lean
_LONGEST = 60  # letters of a name, a unit or what is said at the crossing


def draw(chart: Chart, path: Path) -> None:
    """Write a chart as a PNG."""
    with drawing():
        figure = Figure(figsize=(WIDE / _INCH, HIGH / _INCH), dpi=DPI, layout="constrained")
        axes = figure.add_subplot()
        _frame(axes, chart)
        {"bars": _bars, "lines": _lines, "break-even": _break_even}[chart.kind](axes, chart)
        if len(chart.series) > 1:
            figure.legend(loc="outside upper left", ncols=2, frameon=False, fontsize=9, labelcolor=_INK)
        figure.savefig(path, format="png")


def _frame(axes: Axes, chart: Chart) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(_INK)
    axes.grid(axis="y", color=_RULE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(colors=_INK, labelsize=9)
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
    axes.set_xlabel(_said(chart.across, _LONGEST), size=9, color=_INK)
    axes.set_ylabel(_said(chart.up, _LONGEST // 2), size=9, color=_INK)
    _labels(axes, chart.labels)


def _labels(axes: Axes, labels: Sequence[str]) -> None:
    room = _LETTERS // len(labels)
    lean = room < _FEWEST
    said = [_said(label, 16 if lean else room) for label in labels]
    axes.set_xticks(range(len(labels)), said, rotation=45 if lean else 0, ha="right" if lean else "center")


def _bars(axes: Axes, chart: Chart) -> None:
    wide = 0.78 / max(len(chart.series), 1)
    numbers = [number(value) for series in chart.series for value in series.values]
    counted = sum(map(len, numbers)) + 2 * len(numbers) <= _LETTERS
    for at, series in enumerate(chart.series):
        places = [label + (at - (len(chart.series) - 1) / 2) * wide for label in range(len(chart.labels))]
        grey, hatch = _GREYS[at % len(_GREYS)], _HATCHES[at % len(_HATCHES)]
        drawn = axes.bar(places, series.values, wide * 0.94, color=grey, edgecolor=_INK, linewidth=0.5, hatch=hatch)
        drawn.set_label(_name(series.name))
        if counted:
            axes.bar_label(drawn, [number(value) for value in series.values], size=8, color=_INK, padding=2)


def _lines(axes: Axes, chart: Chart) -> None:
    for at, series in enumerate(chart.series):
        dash, mark = _DASHES[at % len(_DASHES)], _MARKS[at % len(_MARKS)]
        axes.plot(
            series.values, dash, marker=mark, markersize=4, linewidth=1.8, color=_INK, label=_name(series.name)
        )
    axes.set_ylim(bottom=min(0, axes.get_ylim()[0]))


def _break_even(axes: Axes, chart: Chart) -> None:
    _lines(axes, chart)
    met = crossing(chart.series[0].values, chart.series[1].values)
    if not met:
        return
    across, up = met
    left = across < (len(chart.labels) - 1) / 2
    axes.plot([across, across], [axes.get_ylim()[0], up], color=_INK, linewidth=0.8, linestyle=(0, (2, 2)))
    axes.plot(across, up, "o", markersize=9, markerfacecolor="white", markeredgecolor=_INK, markeredgewidth=1.8)
    axes.annotate(
        _said(chart.crossing, _LONGEST // 2),
        met,
        xytext=(12, -16)
        if left
        else (-12, 16),  # income climbs faster than costs: below right and above left are free
        textcoords="offset points",
        ha="left" if left else "right",
        va="top" if left else "bottom",
        size=9,
        weight="bold",
        color=_INK,
        bbox={"boxstyle": "round,pad=0.3", "facecolor": "white", "edgecolor": "none"},
    )


def crossing(income: Sequence[float], costs: Sequence[float]) -> tuple[float, float] | None:
    """Tell where income first reaches the costs: how many labels along, and how high. None: nowhere."""
    gaps = [earned - spent for earned, spent in zip(income, costs, strict=True)]
    for at, (before, after) in enumerate(pairwise(gaps)):
        if before < 0 <= after:
            along = before / (before - after)
            return at + along, income[at] + along * (income[at + 1] - income[at])
    return None


def number(value: float) -> str:
    """Write a number with groups of three, and two decimals at most."""
    written = f"{value:,.2f}".rstrip("0").rstrip(".")
    return written.replace(",", "\u00a0").replace("-", "\u2212")


def _name(text: str) -> str:
    """Name a series; matplotlib leaves out of the legend what begins with an underscore, or says nothing."""
    return "\u200a" + _said(text, _LONGEST)


def _said(text: str, letters: int) -> str:
    """Fit a text into two lines."""
    lines = textwrap.wrap(boxed(plain(text), _known()), letters, max_lines=2, placeholder="…")
    return "\n".join(lines)


def _known() -> set[str]:
    return {chr(code) for face in faces().values() for code in FT2Font(str(face.regular)).get_charmap()}
