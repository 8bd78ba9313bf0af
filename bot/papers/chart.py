"""The overview as a picture for a phone. Loads matplotlib: imported only where a picture is drawn, in a child.

Small groups are somebody in particular: they show as "<5", all in one bar, however many they are.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from bot.papers.drawing import drawing
from bot.wording import plain
from flows.enrollment import FORM
from flows.model import Text
from flows.staff.desk import Overview
from locales import Words

LEAST = 5  # people in a group that is shown as a number
_STOPS = 6  # questions at which most people stop
_OTHER = {"country-other": f"{FORM}-nationality.other"}  # the first means "your home country" in a sentence
_WIDE, _EDGE, _DPI = 1080, 48, 120  # pixels
_ROW, _TITLE, _GAP, _WEEKS = 50, 58, 26, 190
_LABEL, _LETTERS = 430, 27  # pixels of a label, and letters of one of its lines
_NUMBER = 110
_INK, _BAR, _FEW, _FAINT = "#1f2933", "#2f6f8f", "#b8c4cc", "#5f6f7a"


@dataclass(frozen=True)
class Bar:
    """A group and how many are in it; None: fewer than may be told."""

    label: str
    count: int | None


@dataclass(frozen=True)
class Panel:
    """One part of the picture: bars below each other, or upright ones in the order of time."""

    title: str
    bars: Sequence[Bar]
    upright: bool = False


def panels(overview: Overview, words: Words, language: str) -> tuple[Panel, ...]:
    """Say in words what is to be drawn."""

    def said(text_id: str) -> str:
        return plain(words, language, Text(text_id))

    stopped = {
        f"{said(f'{FORM}-{step}.label')} ({tongue})": count for (step, tongue), count in overview.stopped.items()
    }
    return (
        Panel(said("overview-status"), _named(overview.status, "status-", said)),
        Panel(said("overview-country"), _named(overview.country, "country-", said)),
        Panel(said("overview-plan"), _named(overview.plan, f"{FORM}-plan.", said)),
        Panel(said("overview-week"), [Bar(week[-3:], _told(n)) for week, n in sorted(overview.week.items())], True),
        Panel(said("overview-stopped"), _folded(stopped, _STOPS)),
    )


def draw(overview: Overview, words: Words, language: str, path: Path) -> None:
    """Write the picture as a PNG."""
    shown = [panel for panel in panels(overview, words, language) if panel.bars]
    note = plain(words, language, Text("overview-few", {"count": LEAST}))
    title = plain(words, language, Text("overview"))
    high = 2 * _EDGE + _TITLE + sum(map(_height, shown)) + _ROW
    with drawing():
        figure = Figure(figsize=(_WIDE / _DPI, high / _DPI), dpi=_DPI, facecolor="white")
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, _WIDE), ylim=(high, 0))
        axes.set_axis_off()
        at = _EDGE + _TITLE
        axes.text(_EDGE, at - _TITLE / 2, title, size=22, weight="bold", color=_INK, va="center")
        for panel in shown:
            _panel(axes, panel, at)
            at += _height(panel)
        axes.text(_EDGE, at + _ROW / 2, textwrap.fill(note, 70), size=12, color=_FAINT, va="center")
        figure.savefig(path, format="png")


# ---------------------------------------------------------------- what is shown


def _named(counts: Mapping[str, int], prefix: str, said: Callable[[str], str]) -> list[Bar]:
    """Name the groups; an answer that was skipped is no group."""
    named = {said(_OTHER.get(prefix + code, prefix + code)): count for code, count in counts.items() if code}
    return _folded(named, len(named))


def _folded(counts: Mapping[str, int], most: int) -> list[Bar]:
    """Take the largest groups; all that are too small become one bar without a number."""
    large = sorted(((n, label) for label, n in counts.items() if n >= LEAST), reverse=True)[:most]
    small = any(0 < n < LEAST for n in counts.values())
    return [*(Bar(label, n) for n, label in large), *([Bar(f"<{LEAST}", None)] if small else [])]


def _told(count: int) -> int | None:
    return count if count >= LEAST or count == 0 else None


# ---------------------------------------------------------------- how it is drawn


def _height(panel: Panel) -> int:
    return _TITLE + (_WEEKS if panel.upright else _ROW * len(panel.bars)) + _GAP


def _panel(axes: Axes, panel: Panel, top: float) -> None:
    axes.text(_EDGE, top + _TITLE / 2, panel.title, size=17, weight="bold", color=_INK, va="center")
    if panel.upright:
        _upright(axes, panel.bars, top + _TITLE)
    else:
        _lying(axes, panel.bars, top + _TITLE)


def _lying(axes: Axes, bars: Sequence[Bar], top: float) -> None:
    longest = _WIDE - 2 * _EDGE - _LABEL - _NUMBER
    most = max((bar.count or LEAST) for bar in bars)
    for row, bar in enumerate(bars):
        middle = top + (row + 0.5) * _ROW
        wide = max(longest * (bar.count or LEAST) / most, 4)
        axes.text(_EDGE, middle, _label(bar.label), size=13, color=_INK, va="center", linespacing=1.0)
        axes.add_patch(Rectangle((_EDGE + _LABEL, middle - 15), wide, 30, color=_colour(bar)))
        if bar.count is not None:  # the label of the others says it already
            axes.text(_EDGE + _LABEL + wide + 10, middle, _number(bar), size=15, color=_INK, va="center")


def _upright(axes: Axes, bars: Sequence[Bar], top: float) -> None:
    step = (_WIDE - 2 * _EDGE) / len(bars)
    most = max((LEAST if bar.count is None else bar.count) for bar in bars) or 1
    foot, tall = top + _WEEKS - 32, _WEEKS - 70
    for at, bar in enumerate(bars):
        left = _EDGE + at * step
        high = tall * (LEAST if bar.count is None else bar.count) / most
        axes.add_patch(Rectangle((left + step * 0.12, foot - high), step * 0.76, high, color=_colour(bar)))
        middle = left + step / 2
        axes.text(middle, foot - high - 6, _number(bar), size=12, color=_INK, ha="center", va="bottom")
        axes.text(middle, foot + 6, bar.label, size=11, color=_FAINT, ha="center", va="top")


def _label(label: str) -> str:
    lines = textwrap.wrap(label, _LETTERS, max_lines=2, placeholder="…")
    return "\n".join(lines)


def _number(bar: Bar) -> str:
    return f"<{LEAST}" if bar.count is None else f"{bar.count:,}".replace(",", "\u00a0")


def _colour(bar: Bar) -> str:
    return _FEW if bar.count is None else _BAR
