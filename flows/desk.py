"""What a flow may ask of the outside, as Protocols; `storage` and `bot` implement them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from flows.cooperative.records import Groups, Motions, Plans
from flows.directory import Directory
from flows.facts import Facts
from flows.model import Answer, Json, Person, Reply, Text
from flows.network.records import Network
from flows.staff.cooperatives.records import Cooperatives
from flows.staff.desk import Review, Team
from flows.staff.keeping import Amendments, Keeping, Questions
from flows.staff.sending import Broadcasts
from flows.staff.work import Jobs, Moves, Telling, Uploads


class Words(Protocol):
    """The sentences, as far as a flow needs to know them."""

    def read(self, typed: str, labels: Sequence[Text]) -> int | None:
        """Which label, in any language, the typed words are; None if none."""

    def has(self, text_id: str) -> bool:
        """Tell whether there is such a sentence (some, like hints, are optional)."""

    def written(self, language: str, words: str) -> str:
        """Write words that are no sentence of ours in the script of a language."""


def spoken(number: str) -> str:
    """Give a number in two groups, the first of four, as it is read out on the phone."""
    return f"{number[:4]} {number[4:]}"


@dataclass(frozen=True)
class Enrollment:
    """One person's enrollment. `version` counts its changes; `case` is the number read out on the phone."""

    person: int
    case: str
    status: str  # new, withdrawn; review adds approved, returned, rejected
    version: int
    form_version: int
    answers: Mapping[str, Answer]
    submitted: datetime

    @property
    def spoken(self) -> str:
        """Give the case number in two groups of four, as it is read out on the phone."""
        return spoken(self.case)


class Enrollments(Protocol):
    """Enrollments in Happy Return, one per person."""

    def of(self, person: int) -> Enrollment | None: ...
    def submit(
        self,
        person: int,
        answers: Mapping[str, Answer],
        personal: frozenset[str],
        *,
        version: int,
        form_version: int,
        language: str,
        now: datetime,
    ) -> Enrollment:
        """Keep the answers as a new version; Moved if `version` is not the one on file (0: none yet)."""

    def withdraw(self, person: int, *, version: int, now: datetime) -> None:
        """Take the enrollment back; Moved if it has changed since `version`."""


@dataclass(frozen=True)
class ConsentGiven:
    """A yes or no as it was given: to which wording, in which language, when."""

    purpose: str
    given: bool
    wording: int
    language: str
    at: datetime


class Consents(Protocol):
    """Every yes and no a person ever gave about their data; nothing is overwritten, the latest counts."""

    def record(self, person: int, consent: ConsentGiven) -> None: ...
    def of(self, person: int) -> Mapping[str, ConsentGiven]:
        """Give the latest per purpose."""


class Recovery(Protocol):
    """Recovery codes: the way back after the SIM or the Telegram account is gone."""

    def issue(self, person: int, now: datetime) -> str:
        """Make a new code, the only valid one from now on; shown once, kept as a keyed hash."""

    def allowed(self, person: int, now: datetime) -> bool:
        """Tell whether this person may try a code now; guessing is rate-limited."""

    def redeem(self, person: int, code: str, now: datetime) -> Person | None:
        """Give the account `person` writes from to the code's owner and close theirs; None: wrong code."""


class People(Protocol):
    """People and what the house keeps of them."""

    def erase(self, person: int) -> None:
        """Forget everything about a person in this one transaction."""

    def tell_old_account(self, person: int, reply: Reply) -> None:
        """Say a last thing in the account this person has just left."""


class Views(Protocol):
    """Remembered filters and searches: what does not fit a button or is personal."""

    def keep(self, person: int, data: Json, now: datetime) -> str: ...
    def get(self, person: int, view: str) -> Json | None:
        """Give back the owner's view; None for everybody else's."""


@dataclass(frozen=True)
class Seen:
    """One audit entry about a person's data: who did what, when, why."""

    at: datetime
    actor: str
    deed: str
    why: str


class Audit(Protocol):
    """Who did what to whose data; only ever added to."""

    def note(self, deed: str, *, actor: int, subject: int, now: datetime, why: str = "") -> None: ...
    def about(self, person: int) -> Sequence[Seen]: ...


class Desk(Protocol):
    """Everything a flow may ask. All of it happens inside the turn's one transaction."""

    @property
    def facts(self) -> Facts: ...
    @property
    def words(self) -> Words: ...
    @property
    def enrollments(self) -> Enrollments: ...
    @property
    def consents(self) -> Consents: ...
    @property
    def recovery(self) -> Recovery: ...
    @property
    def people(self) -> People: ...
    @property
    def views(self) -> Views: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def telling(self) -> Telling: ...
    @property
    def team(self) -> Team: ...
    @property
    def review(self) -> Review: ...
    @property
    def uploads(self) -> Uploads: ...
    @property
    def moves(self) -> Moves: ...
    @property
    def jobs(self) -> Jobs: ...
    @property
    def broadcasts(self) -> Broadcasts: ...
    @property
    def services(self) -> Directory: ...
    @property
    def groups(self) -> Groups: ...
    @property
    def motions(self) -> Motions: ...
    @property
    def plans(self) -> Plans: ...
    @property
    def network(self) -> Network: ...
    @property
    def cooperatives(self) -> Cooperatives: ...
    @property
    def keeping(self) -> Keeping: ...
    @property
    def amendments(self) -> Amendments: ...
    @property
    def questions(self) -> Questions: ...
