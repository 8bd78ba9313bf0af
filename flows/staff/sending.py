"""Broadcasts and what flows may ask about them, as Protocols; `storage` implements them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from flows.model import Answers, Json, Media
from flows.staff.desk import Scope

ENDED = ("done", "cancelled")
OVER = ("delivered", "blocked", "failed", "uncertain", "opted-out", "skipped")  # how it can end for one person


@dataclass(frozen=True)
class Segment:
    """Who gets a broadcast: those who fit every field; an empty field lets everybody through."""

    country: tuple[str, ...] = ()
    region: tuple[str, ...] = ()  # at home
    work_region: tuple[str, ...] = ()  # in Korea
    place: tuple[str, ...] = ()  # korea, home
    language: tuple[str, ...] = ()
    status: tuple[str, ...] = ()  # of the case
    plan: tuple[str, ...] = ()
    cooperative: tuple[str, ...] = ()  # member, chairperson: of a group that forms one
    departs_from: str = ""  # YYYY-MM, that month or later
    departs_until: str = ""  # YYYY-MM, that month or earlier
    active: str = ""  # wrote within so many days
    unread: str = ""  # got this broadcast and has not said that they read it


@dataclass(frozen=True)
class Broadcast:
    """One message to many. `answers` are those of the form it was composed in."""

    id: int
    by: int
    state: str  # draft, asked, scheduled, gathering, sending, paused, held, done, cancelled
    kind: str  # information, urgent, invitation
    version: int
    answers: Answers
    segment: Segment
    scope: Scope  # countries its sender may reach
    due: datetime | None
    zone: str
    approved: int | None = None  # by whom
    began: datetime | None = None
    ended: datetime | None = None
    until: datetime | None = None  # who joins before then gets it too

    def value(self, step: str) -> Json:
        """Give what was answered in the form, None where nothing was."""
        answer = self.answers.get(step)
        return answer.value if answer else None

    @property
    def title(self) -> str:
        return str(self.value("title"))

    @property
    def texts(self) -> Mapping[str, str]:
        """The texts that were written, as HTML, by language."""
        found = {
            step.removeprefix("text_"): a.value for step, a in self.answers.items() if step.startswith("text_")
        }
        return {language: value["html"] for language, value in found.items() if value}

    @property
    def media(self) -> Media | None:
        """The photo or document of all languages: one of its own, or the first that came with a text."""
        with_texts = (a.value["media"] for s, a in self.answers.items() if s.startswith("text_") and a.value)
        found = self.value("file") or next(filter(None, with_texts), None)
        return Media(*found) if found else None

    def spoken(self, language: str) -> str:
        """Tell in which language somebody gets it: their own, or the one named in its place."""
        own = language.split("_", maxsplit=1)[0]
        texts = self.texts
        return own if own in texts else self.value("fallback") or next(iter(texts))


@dataclass(frozen=True)
class Reach:
    """How many people a segment holds now, by language, and how many of them will not get it."""

    languages: Mapping[str, int]
    unreachable: int
    opted_out: int

    @property
    def people(self) -> int:
        return sum(self.languages.values())


@dataclass(frozen=True)
class Account:
    """How a broadcast ended, or has ended so far: people by (state, language, country), and who has read it."""

    counts: Mapping[tuple[str, str, str], int]
    read: int = 0
    replies: int = 0
    reasons: Mapping[str, int] = field(default_factory=dict)  # of failures

    def of(self, *states: str) -> int:
        return sum(count for (state, *_), count in self.counts.items() if state in states)

    def delivered(self, by: Callable[[str, str], str]) -> list[tuple[str, int]]:
        """Count those who got it by what is made of (language, country), the largest group first."""
        counts: Counter[str] = Counter()
        for (state, *group), count in self.counts.items():
            if state == "delivered":
                counts[by(*group)] += count
        return counts.most_common()

    @property
    def people(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True)
class Written:
    """What somebody answered to a broadcast, and what they were told."""

    id: int
    broadcast: int
    person: int
    words: str
    at: datetime
    answer: str = ""


class Broadcasts(Protocol):
    """Broadcasts from the first word to the account. Nothing is sent by calling any of this."""

    def make(self, answers: Answers, *, by: int, scope: Scope, now: datetime) -> int: ...
    def get(self, broadcast: int) -> Broadcast | None: ...
    def latest(self, *, skip: int, rows: int) -> Sequence[Broadcast]:
        """List them, the newest first."""

    def change(self, broadcast: int, version: int, **changes: Answers | Segment | datetime | str | None) -> None:
        """Change `answers`, `segment`, `due` or `zone` of a draft. Moved if it is not as it was on the screen."""

    def move(self, broadcast: int, version: int, come_from: Sequence[str], state: str, *, now: datetime) -> None:
        """Bring it from one of these states into another. Moved if it is in none of them, or was changed."""

    def approve(self, broadcast: int, by: int) -> None: ...
    def delete(self, broadcast: int) -> None: ...
    def reach(self, segment: Segment, scope: Scope, kind: str, now: datetime) -> Reach: ...
    def account(self, broadcast: int) -> Account: ...
    def gather(self, broadcast: int, now: datetime) -> bool:
        """Fix the next recipients; tell whether there are more."""

    def retry(self, broadcast: int) -> int:
        """Let those whom it did not reach wait for it again; how many these are."""

    # What its readers do

    def got(self, broadcast: int, person: int) -> bool:
        """Tell whether this person is one of its recipients."""

    def read(self, broadcast: int, person: int, now: datetime) -> None: ...
    def reply(self, broadcast: int, person: int, words: str, now: datetime) -> None: ...
    def replies(self, broadcast: int, *, skip: int, rows: int) -> Sequence[Written]: ...
    def written(self, reply: int) -> Written | None: ...
    def written_by(self, person: int) -> Sequence[Written]: ...
    def respond(self, reply: int, words: str, by: int) -> None:
        """Keep what the office answers; Moved if somebody has answered already."""

    def wants_news(self, person: int) -> bool: ...
    def want_news(self, person: int, *, wanted: bool) -> None: ...

    # Segments with a name

    def keep_segment(self, name: str, segment: Segment, by: int, now: datetime) -> None: ...
    def segments(self) -> Sequence[tuple[int, str, Segment]]: ...
    def forget_segment(self, segment: int) -> None: ...
