"""What the flows that keep the directory true may ask of the outside, as Protocols; `storage` implements them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from flows.facts.fields import Fields
from flows.staff.work import Refusal

Changes = Mapping[str, tuple[str, str]]  # by field: before, after
CHAT, SPREADSHEET, RELEASE = "chat", "spreadsheet", "release"  # how an entry came to be as it is


@dataclass(frozen=True)
class Kept:
    """An entry as staff see it, retired or not. `offered`: what a newer release would change, if it differs."""

    number: int
    version: int
    fields: Fields
    offered: Changes = field(default_factory=dict)


@dataclass(frozen=True)
class Change:
    """One step in the history of an entry. Nobody: a release."""

    version: int
    how: str
    by: int | None
    at: datetime
    fields: Changes


@dataclass(frozen=True)
class Word:
    """What staff let people call a category, besides the words of the release."""

    id: int
    category: str
    language: str
    words: str


@dataclass(frozen=True)
class Amended:
    """A spreadsheet of entries as it was read: what would change. Nothing has, until `state` is applied."""

    id: int
    by: int
    state: str  # staged, applied, dropped
    added: int
    changed: int
    refused: Sequence[Refusal]  # the first fifty
    refusals: int


@dataclass(frozen=True)
class Difference:
    """What one row of a spreadsheet would change. Nobody's number: it is a new entry."""

    number: int | None
    name: str
    fields: Changes


class Keeping(Protocol):
    """The directory as staff keep it: every change is in the history of its entry."""

    def get(self, number: str) -> Kept | None: ...
    def add(self, fields: Fields, *, by: int, how: str, now: datetime) -> int:
        """Keep a new entry and give its number. Unfit: a field holds what it cannot."""

    def change(self, number: int, version: int, fields: Fields, *, by: int, how: str, now: datetime) -> None:
        """Change some fields. Moved if the entry is not as it was on the screen; Unfit as above."""

    def settle(self, number: int, version: int, *, take: bool, by: int, now: datetime) -> None:
        """Take what a newer release offers, or keep ours; Moved as above."""

    def history(self, number: int, rows: int) -> Sequence[Change]:
        """Give the last changes, the newest first."""

    def retired(self, *, skip: int, rows: int) -> Sequence[Kept]: ...
    def offered(self, *, skip: int, rows: int) -> Sequence[Kept]:
        """List entries that staff have edited and a newer release has otherwise."""

    def add_word(self, category: str, language: str, words: str, *, by: int, now: datetime) -> None: ...
    def words(self, *, skip: int, rows: int) -> Sequence[Word]:
        """List the words of staff, the newest first."""

    def drop_word(self, word: int) -> None: ...


class Amendments(Protocol):
    """Spreadsheets of entries on their way into effect. Reading one is a job."""

    def get(self, upload: int) -> Amended | None: ...
    def differences(self, upload: int, *, skip: int, rows: int) -> Sequence[Difference]: ...
    def apply(self, upload: int, by: int, now: datetime) -> int:
        """Let all its changes take effect at this instant; how many did. An entry that has moved on stays."""

    def drop(self, upload: int) -> None: ...


# ---------------------------------------------------------------- what was asked and not found


@dataclass(frozen=True)
class Question:
    """Words the directory had no good answer to. `person` is for the answer, not for showing."""

    id: int
    person: int
    words: str
    language: str
    country: str
    at: datetime


class Questions(Protocol):
    """Questions nobody could answer yet."""

    def keep(self, person: int, words: str, language: str, country: str, now: datetime) -> None: ...
    def of(self, person: int) -> Sequence[Question]:
        """Give what is kept of one person, the newest first."""

    def open(self, rows: int) -> Sequence[Question]:
        """Give the newest that nobody has dealt with."""

    def close(self, questions: Sequence[int], outcome: str, *, by: int, now: datetime) -> None:
        """Put some aside, as dealt with: word, entry, answer, aside."""
