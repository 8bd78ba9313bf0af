"""Figures of runs: one run's by name, many runs' as a median and its spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

Sample = dict[str, float]  # one run: figures by name


@dataclass
class Row:
    """What was measured of one thing, run by run."""

    name: str
    samples: list[Sample] = field(default_factory=list)

    def values(self, figure: str) -> list[float]:
        return [sample[figure] for sample in self.samples if figure in sample]

    def median(self, figure: str) -> float | None:
        found = self.values(figure)
        return median(found) if found else None


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value that this share of all values does not exceed; 0 for none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
