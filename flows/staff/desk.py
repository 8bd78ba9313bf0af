"""What the flows of the team may ask of the outside, as Protocols; `storage` implements them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from flows.desk import Enrollment

Scope = tuple[str, ...]  # ISO codes of the countries whose cases somebody sees; empty: all of them

# ---------------------------------------------------------------- the team


@dataclass(frozen=True)
class Member:
    """Somebody of the team. `name` is what colleagues see; `countries` limits which cases they see."""

    person: int
    name: str
    role: str
    countries: Scope
    away: bool
    joined: datetime


@dataclass(frozen=True)
class Invitation:
    """A way into the team that works once and until `expires`. Its code is known only when it is made."""

    id: int
    role: str
    countries: Scope
    expires: datetime


class Team(Protocol):
    """Who works here, and who is invited to."""

    def member(self, person: int) -> Member | None: ...
    def members(self) -> Sequence[Member]: ...
    def invite(self, role: str, countries: Scope, *, by: int, now: datetime, expires: datetime) -> str:
        """Make an invitation and give its code, which is kept only as a keyed hash. `by` 0: the command line."""

    def invitation(self, code: str, now: datetime) -> Invitation | None:
        """Give what a code invites to; None when it is wrong, used, revoked or too old."""

    def invitations(self, now: datetime) -> Sequence[Invitation]:
        """List those that still work."""

    def revoke(self, invitation: int) -> None: ...
    def join(self, person: int, code: str, name: str, now: datetime) -> Member:
        """Use an invitation up; Moved if it no longer works."""

    def leave(self, person: int) -> None:
        """Take somebody out of the team: a migrant again, their cases back in the queue."""

    def away(self, person: int, *, away: bool) -> None: ...


# ---------------------------------------------------------------- cases


DECISIONS = ("approved", "returned", "rejected")  # what a decision may be


@dataclass(frozen=True)
class Decision:
    """What was decided on a case, and how it reached the person. `mend`: the steps they are asked to mend."""

    id: int
    case: str
    person: int
    state: str  # one of DECISIONS
    note: str
    language: str  # of the note
    mend: tuple[str, ...]
    by: int
    at: datetime
    read: datetime | None = None
    wanted: bool = False  # the person asked for a translation
    translation: str = ""


@dataclass(frozen=True)
class Case:
    """An enrollment under review. Answers given after `decision.at` are new since the last decision."""

    enrollment: Enrollment
    language: str  # in which it was filled in
    taken: int | None  # by whom
    decision: Decision | None  # the last


@dataclass(frozen=True)
class Line:
    """A case as a list shows it: nothing personal. `again`: it was decided before and came back."""

    case: str
    status: str
    country: str
    region: str
    plan: str
    language: str
    month: str  # of departure, YYYY-MM, or empty
    waiting: datetime  # since when
    taken: int | None
    again: bool


@dataclass(frozen=True)
class Filter:
    """Which cases; an empty field lets everything through."""

    status: str = "new"
    country: str = ""
    region: str = ""
    month: str = ""
    plan: str = ""
    language: str = ""
    since: str = ""  # ISO date: changed on that day or later
    until: str = ""  # ISO date: changed on that day or earlier


class Review(Protocol):
    """Cases and what is decided on them. Whoever asks is named by their scope; other countries' cases are None."""

    def lines(self, wanted: Filter, scope: Scope, *, skip: int, rows: int) -> Sequence[Line]:
        """List cases, the longest waiting first."""

    def counts(self, scope: Scope) -> Mapping[str, int]:
        """Count cases by status, to 1,000 at most each (more is said as 1,000)."""

    def case(self, case: str, scope: Scope) -> Case | None: ...
    def find(self, words: str, scope: Scope) -> Sequence[str]:
        """Give the numbers of the cases with this case number, phone (E.164) or exact name."""

    def take(self, case: str, by: int, *, over: int = 0) -> None:
        """Take a case; Moved if another took it meanwhile. `over`: take it over from this colleague."""

    def give_back(self, case: str, by: int) -> None: ...
    def hand_over(self, by: int, to: int | None) -> int:
        """Give all cases of one colleague to another (None: back to the queue); how many these were."""

    def decide(
        self,
        case: str,
        state: str,
        *,
        note: str,
        language: str,
        mend: tuple[str, ...],
        version: int,
        by: int,
        now: datetime,
    ) -> Decision:
        """Decide once: Moved if the case is not as it was (`version`), or is not new."""

    def last(self, person: int) -> Decision | None:
        """Give the last decision on a person's own case."""

    def decision(self, decision: int) -> Decision | None: ...
    def read(self, person: int, now: datetime) -> None:
        """Note that the person has read the last decision; nobody needs to call them any more."""

    def want_translation(self, decision: int) -> None: ...
    def translate(self, decision: int, words: str) -> None: ...
    def untranslated(self, scope: Scope) -> Sequence[Decision]:
        """List the decisions whose note somebody asked to have translated."""

    def to_call(self, decision: int) -> None:
        """Put the case on the call list: the person has not read the decision."""

    def calls(self, scope: Scope) -> Sequence[Line]: ...
    def called(self, case: str) -> None:
        """Take the case off the call list."""

    def overview(self, scope: Scope, now: datetime) -> Overview: ...


@dataclass(frozen=True)
class Overview:
    """Counts: of cases by status, country, plan and ISO week; of unfinished forms by (question, language).

    They are true counts; whoever shows them leaves out groups too small to be nobody in particular.
    """

    status: Mapping[str, int]
    country: Mapping[str, int]
    plan: Mapping[str, int]
    week: Mapping[str, int]  # "2026-W48", the last twelve
    stopped: Mapping[tuple[str, str], int]
