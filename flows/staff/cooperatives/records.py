"""Groups as the office sees them, and what its flows may ask about them; `storage` implements it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.network.records import Asking, Profile
from flows.staff.desk import Scope

SIZES = {"few": (0, 4), "some": (5, 9), "many": (10, 29), "large": (30, 1_000_000)}  # members, from and to


@dataclass(frozen=True)
class Sought:
    """Which groups; an empty field lets everything through."""

    country: str = ""
    region: str = ""
    kind: str = ""
    stage: str = ""
    size: str = ""  # one of SIZES


@dataclass(frozen=True)
class Line:
    """A group as a list shows it: nobody's name."""

    id: int
    name: str
    country: str
    region: str
    kind: str
    stage: str  # of the guide; that of a registered one is "registered"
    size: int


@dataclass(frozen=True)
class Advice:
    """What the office told a group."""

    words: str
    at: datetime


@dataclass(frozen=True)
class Report:
    """What somebody finds wrong with a group, in which language; by whom is not kept."""

    id: int
    group: int
    note: str
    language: str
    at: datetime


class Cooperatives(Protocol):
    """All groups, for those who advise them. Of other countries than those in scope there is nothing."""

    def lines(self, sought: Sought, scope: Scope, *, skip: int, rows: int) -> Sequence[Line]:
        """List groups, the newest first."""

    def line(self, group: int, scope: Scope) -> Line | None: ...
    def advise(self, group: int, words: str, *, by: int, now: datetime) -> None: ...
    def advice(self, group: int) -> Advice | None:
        """Give the last."""

    def add(self, fields: Mapping[str, str], profile: Profile, keeper: str, now: datetime) -> int:
        """Add a cooperative that exists already; it has no members here yet, and shows itself."""

    def keeper(self, group: int) -> str:
        """Tell who looks after a cooperative that the office has added; empty for all others."""

    def askings(self, scope: Scope, *, rows: int) -> Sequence[Asking]:
        """List who asks to join a group that has no chairperson, the longest waiting first."""

    def reports(self, scope: Scope, *, rows: int) -> Sequence[Report]:
        """List open reports, the oldest first."""

    def done(self, report: int, scope: Scope, *, by: int, now: datetime) -> None: ...
