"""A time of day, as people write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from flows.answers.asking import Asking, Kind
from flows.answers.typed import typed
from flows.model import Incoming, Json, Problem

_TIME = re.compile(r"(\d{1,2})(?:[:.\-hч시\s]\s?(\d{2})?\D{0,3}|(\d{2}))?")


@dataclass(frozen=True)
class TimeOfDay(Kind):
    """Hours and minutes, kept as HH:MM; "9", "9:30", "09.30" and "0930" are understood."""

    name = "time"

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        found = _TIME.fullmatch(typed(incoming))
        try:
            return time(int(found[1]), int(found[2] or found[3] or 0)).isoformat("minutes") if found else _wrong()
        except ValueError:
            return _wrong()


def _wrong() -> Json:
    raise Problem("answer-time.wrong")
