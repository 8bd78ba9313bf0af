"""What a flow may ask of the service directory, as Protocols; `storage` implements them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.facts.services import Service


@dataclass(frozen=True, eq=False)  # one of each in the catalogue
class Entry:
    """A service as the directory keeps it. `version` counts its changes."""

    number: int
    version: int
    service: Service


@dataclass(frozen=True)
class Found:
    """What typed words may mean: categories and entries, best first; `sure`: something fits well."""

    categories: tuple[str, ...]
    entries: tuple[Entry, ...]
    ranked: tuple[str, ...]  # category ids and slugs together, best first
    sure: bool
    asked: bool  # there was a word that could mean something: more than a greeting


@dataclass(frozen=True)
class Report:
    """What somebody wrote about an entry that is wrong. Nothing says who it was."""

    id: int
    service: int
    note: str
    language: str
    at: datetime


class Directory(Protocol):
    """The services people may find. Retired ones are not among them."""

    def get(self, number: str) -> Entry | None: ...
    def of(self, country: str, category: str = "") -> Sequence[Entry]: ...
    def counts(self, country: str) -> Mapping[str, int]:
        """Tell how many entries each category of a country has."""

    def find(self, words: str, country: str = "") -> Found:
        """Give what the words may mean; entries of `country` come first among equals."""

    def placed(self) -> Sequence[Entry]:
        """Give the entries whose place on the map is known."""

    def saved(self, person: int) -> Sequence[Entry]: ...
    def save(self, person: int, number: int, *, kept: bool) -> None: ...
    def report(self, number: int, note: str, language: str, now: datetime) -> None:
        """Keep a note that an entry is wrong; nothing says whose it is."""

    def reports(self, rows: int) -> Sequence[Report]:
        """Give the oldest notes nobody has dealt with."""

    def close(self, report: int, by: int, now: datetime) -> None:
        """Put a note aside."""
