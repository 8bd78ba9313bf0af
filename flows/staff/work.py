"""What the flows of the team may have done: moves, long work, spreadsheets, words to others. Protocols."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.model import Json, Person, Reply

# ---------------------------------------------------------------- moving a person, long work


class Moves(Protocol):
    """Moving a person who has lost account and recovery code to the account they write from now."""

    def request(self, person: int, now: datetime) -> str:
        """Give the number a newcomer reads out to the office; valid for a day."""

    def requested(self, number: str, now: datetime) -> int | None:
        """Tell who asked under this number."""

    def move(self, newcomer: int, owner: int, now: datetime) -> Person:
        """Give the newcomer's account to the owner and close the owner's old one."""


class Jobs(Protocol):
    """Long work, done outside of turns: exports, reading spreadsheets, pictures, papers."""

    def ask(self, kind: str, person: int, asked: Json, now: datetime) -> int:
        """Put a job in line; its end is told to the person."""

    def last(self, kind: str, person: int) -> datetime | None:
        """Tell when this person last asked for such a job that was done."""

    def waits(self, kind: str, person: int) -> bool:
        """Tell whether this person has asked for such a job that has not ended yet."""


# ---------------------------------------------------------------- reviewed spreadsheets


@dataclass(frozen=True)
class Refusal:
    """A row of a spreadsheet that cannot take effect: its number in the sheet, its case if any, why."""

    row: int
    case: str
    why: str  # unknown, moved, reason, decision, mend, twice


@dataclass(frozen=True)
class Upload:
    """A reviewed spreadsheet as it was read: what would happen. Nothing has, until `state` is applied."""

    id: int
    by: int
    state: str  # staged, applied, dropped
    counts: Mapping[str, int]  # by decision: approved, returned, rejected
    refused: Sequence[Refusal]  # the first fifty
    refusals: int  # how many there are


class Uploads(Protocol):
    """Reviewed spreadsheets on their way into effect. Reading one is a job."""

    def get(self, upload: int) -> Upload | None: ...
    def apply(self, upload: int, by: int, now: datetime) -> int:
        """Let all its decisions take effect at this instant; how many did. Notices go out afterwards, each once."""

    def drop(self, upload: int) -> None: ...


class Telling(Protocol):
    """Saying something to somebody who did not just write."""

    def tell(self, person: int, reply: Reply, now: datetime) -> None:
        """Queue a notice in the person's language; who has no account hears nothing."""

    def tell_all(self, people: Sequence[int], reply: Reply, now: datetime) -> None:
        """Queue the same notice to several, each in their own language."""

    def remind(self, kind: str, subject: str, due: datetime, *, ever: bool = False) -> None:
        """Set a timer; what happens then is looked up under `kind`. `ever`: however late it is by then."""

    def forget(self, kind: str, subject: str) -> None:
        """Take a timer away."""
