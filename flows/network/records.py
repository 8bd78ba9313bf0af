"""What goes on between groups and with newcomers, and what flows may ask about it; `storage` implements it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

MOST_ASKED = 5  # requests of one group to others that wait for an answer


@dataclass(frozen=True)
class Profile:
    """What a group lets everybody read of it."""

    makes: str
    seeks: str = ""
    offers: str = ""


@dataclass(frozen=True)
class Card:
    """A group that shows itself, as everybody sees it: without its members and what they plan."""

    group: int
    name: str
    country: str
    region: str
    kind: str
    profile: Profile


@dataclass(frozen=True)
class Asking:
    """Somebody who asks to join a group, under the name they chose for it."""

    id: int
    group: int
    person: int
    name: str
    words: str
    at: datetime


@dataclass(frozen=True)
class Contact:
    """Two groups of which `asker` wrote to `asked`; `member`: who wrote, as long as they are in the group."""

    id: int
    asker: int
    asked: int
    member: int | None
    words: str
    state: str  # asked, open, closed
    closed_by: int | None

    def other(self, group: int) -> int:
        return self.asked if group == self.asker else self.asker


class Network(Protocol):
    """What groups show of themselves, who asks to join them, and their contacts with each other."""

    # What they show

    def publish(self, group: int, profile: Profile) -> None: ...
    def hide(self, group: int) -> None:
        """Forget what a group showed of itself."""

    def card(self, group: int) -> Card | None:
        """Give a group that shows itself."""

    def cards(self, country: str, kind: str, *, skip: int, rows: int) -> Sequence[Card]:
        """List those that show themselves, the newest first; no kind: of all kinds."""

    def report(self, group: int, note: str, language: str, now: datetime) -> None:
        """Keep what somebody finds wrong with a group, and not who."""

    # Who asks to join

    def ask(self, group: int, person: int, name: str, words: str, now: datetime) -> int:
        """Keep a request; another one of the same person to this group takes its place."""

    def asking(self, number: int) -> Asking | None: ...
    def askings(self, group: int, *, rows: int) -> Sequence[Asking]:
        """List who asks to join, the longest waiting first."""

    def asked_by(self, person: int) -> Sequence[Asking]: ...
    def answered(self, number: int) -> None:
        """Forget a request, which has been answered; Moved if it was before."""

    # Group to group

    def contact(self, number: int) -> Contact | None: ...
    def between(self, group: int, other: int) -> Contact | None:
        """Give the contact of two groups, whoever asked."""

    def contacts(self, group: int, *, skip: int, rows: int) -> Sequence[Contact]:
        """List those that are open or wait, the newest first."""

    def waiting(self, group: int) -> int:
        """Count a group's own requests without an answer; no other of its requests is counted meanwhile."""

    def approach(self, group: int, other: int, member: int, words: str, now: datetime) -> int:
        """Keep a request to another group in the place of any earlier contact."""

    def accept(self, number: int) -> None:
        """Open a contact; Moved if it does not wait any more."""

    def close(self, number: int, by: int) -> None:
        """End a contact, or refuse it; Moved if it was closed before. Its words are forgotten."""
