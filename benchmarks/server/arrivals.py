"""When calls arrived, by method, and the floods that are ordered: 429 for everybody until the wait is over."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from time import perf_counter


@dataclass
class Flood:
    """From the call number `after` on, calls of `method` are refused for `seconds`."""

    method: str
    after: int
    seconds: float
    began: float | None = None
    hits: int = 0


class Arrivals:
    """Instants in seconds of the process's own clock; refused calls are not among them."""

    def __init__(self) -> None:
        self.of: defaultdict[str, array[float]] = defaultdict(lambda: array("d"))
        self.floods: list[Flood] = []

    def count(self) -> int:
        return sum(len(instants) for instants in self.of.values())

    def arrive(self, method: str) -> int:
        """Note a call; give the seconds to wait if it is refused, else 0."""
        now = perf_counter()
        for flood in self.floods:
            if flood.method == method and (wait := self._wait(flood, now)):
                flood.hits += 1
                return wait
        self.of[method].append(now)
        return 0

    def _wait(self, flood: Flood, now: float) -> int:
        if flood.began is None and len(self.of[flood.method]) >= flood.after:
            flood.began = now
        if flood.began is None:
            return 0
        return max(0, ceil(flood.began + flood.seconds - now))


def most_in_a_second(instants: Sequence[float]) -> int:
    """Count the fullest second of all that could be cut out, wherever it begins."""
    most = first = 0
    for last, instant in enumerate(instants):
        while instants[first] <= instant - 1:
            first += 1
        most = max(most, last - first + 1)
    return most
