"""Where a fact comes from and how sure it is; every entry of every data file says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

CONFIDENCES = ("sourced", "sourced-old", "sourced-weak", "unverified", "own-rule")
SURE = ("sourced", "sourced-old", "own-rule")  # may be said without "ask first"; an old source says how old it is


@dataclass(frozen=True)
class Provenance:
    """Where a fact comes from: address or law, the day that source is from (ISO, perhaps only a year), how sure."""

    source: str
    seen_on: str
    confidence: str
    revision: int

    @property
    def sure(self) -> bool:
        """Tell whether it may be said without naming whom to ask first."""
        return self.confidence in SURE


def provenance(entry: Mapping[str, Any]) -> Provenance:
    """Read where an entry comes from; ValueError where it does not say."""
    found = Provenance(entry["source"], entry["seen_on"], entry["confidence"], entry["revision"])
    if not found.source or found.confidence not in CONFIDENCES:
        raise ValueError(f"a fact without source or with an unknown confidence: {entry}")
    return found
