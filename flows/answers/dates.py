"""A date, typed in the orders people really use or tapped year, month, day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from flows.answers.asking import Asking, Drafted, Kind, Taken, grid
from flows.answers.typed import typed
from flows.model import Arg, Button, Incoming, Json, Problem, Rows, Text, text

_YEAR_FIRST = re.compile(r"(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,2}")
_DAY_FIRST = re.compile(r"(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(\d{4}|\d{2})\D{0,2}")
_BARE = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEARS = 12  # years on one screen
_CENTURY = 100


def parse(words: str, latest: date) -> date | None:
    """Read 2026-12-31, 2026.12.31, 2026년 12월 31일, 31.12.2026, 31/12/26, 20261231; None when it is no date.

    The day comes before the month unless the year comes first: nobody here writes month first.
    A year of two digits is the latest such year that is not after `latest`.
    """
    words = words.strip()
    if found := _YEAR_FIRST.fullmatch(words) or _BARE.fullmatch(words):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY_FIRST.fullmatch(words):
        day, month, year = (int(part) for part in found.groups())
        if year < _CENTURY:
            year += latest.year // _CENTURY * _CENTURY
            year -= _CENTURY if year > latest.year else 0
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True)
class Day(Kind):
    """A day between two others, both given in days from today; kept as an ISO date.

    `near` is the year, counted from this one, on which the list of years opens.
    """

    name = "date"
    earliest: int
    latest: int
    near: int = 0

    def span(self, asking: Asking) -> tuple[date, date]:
        today = asking.visit.now.date()
        return today + timedelta(days=self.earliest), today + timedelta(days=self.latest)

    def read(self, asking: Asking, incoming: Incoming) -> Json:
        first, last = self.span(asking)
        words = typed(incoming)
        found = parse(words, last)
        if found is None:
            raise Problem("answer-date.wrong")
        return self._within(found, first, last)

    def _within(self, found: date, first: date, last: date) -> str:
        if not first <= found <= last:
            raise Problem("answer-date.range", first=first, last=last, found=found)
        return found.isoformat()

    def tap(self, asking: Asking, op: str, value: str) -> Taken | Drafted:
        first, last = self.span(asking)
        reading: dict[str, Callable[[], Taken | Drafted]] = {
            "years": lambda: Drafted({"years": int(value)}),
            "year": lambda: Drafted({"year": int(value)}),
            "month": lambda: Drafted({"year": int(value[:4]), "month": date.fromisoformat(value + "-01").month}),
            "day": lambda: Taken(self._within(date.fromisoformat(value), first, last)),
        }
        try:
            return reading[op]()
        except (KeyError, ValueError) as never_written:
            raise Problem("engine-stale") from never_written

    def rows(self, asking: Asking) -> Rows:
        first, last = self.span(asking)
        draft = asking.draft or {}
        year, month = draft.get("year"), draft.get("month")
        if year is None or not first.year <= year <= last.year:
            return self._years(asking, first, last, draft.get("years"))
        if month is None:
            return self._months(asking, year, first, last)
        return self._days(asking, year, month, first, last)

    def _years(self, asking: Asking, first: date, last: date, start: int | None) -> Rows:
        if start is None:
            start = asking.visit.now.year + self.near - _YEARS // 2
        start = max(first.year, min(start, last.year - _YEARS + 1))
        years = range(start, min(start + _YEARS, last.year + 1))
        rows = grid([asking.choice(text("answer-date.year", year=str(y)), "year", str(y)) for y in years], 4)
        turn: list[Button] = []
        if start > first.year:
            turn.append(asking.choice(text("answer-earlier"), "years", str(start - _YEARS)))
        if years[-1] < last.year:
            turn.append(asking.choice(text("answer-later"), "years", str(start + _YEARS)))
        return (*rows, tuple(turn)) if turn else rows

    def _months(self, asking: Asking, year: int, first: date, last: date) -> Rows:
        months = [m for m in range(1, 13) if (first.year, first.month) <= (year, m) <= (last.year, last.month)]
        buttons: list[Button] = [
            asking.choice(Text(f"answer-month.m{m}"), "month", f"{year}-{m:02}") for m in months
        ]
        return grid(buttons, 3)

    def _days(self, asking: Asking, year: int, month: int, first: date, last: date) -> Rows:
        days = [date(year, month, d + 1) for d in range(calendar.monthrange(year, month)[1])]
        buttons: list[Button] = [
            asking.choice(text("answer-date.day", day=str(d.day)), "day", d.isoformat())
            for d in days
            if first <= d <= last
        ]
        return grid(buttons, 7)

    def show(self, asking: Asking, value: Json) -> Arg:  # noqa: ARG002
        return date.fromisoformat(value)
