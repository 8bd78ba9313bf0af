"""Groups that form a cooperative, and what flows may ask about them, as Protocols; `storage` implements them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from flows.facts.cooperatives import Part
from flows.model import Json

GROUP = "group"  # the purpose of the consent everybody in a group has given
MEMBER = "member"
ROLES = ("chairperson", "secretary", "treasurer", "auditor")
CHAIR = ROLES[0]
FORMING, REGISTERED = "forming", "registered"
CHOICES = ("yes", "no", "abstain")


@dataclass(frozen=True)
class Group:
    """A cooperative on its way. Everybody in it sees all of this."""

    id: int
    name: str
    country: str
    region: str
    kind: str
    aim: str
    state: str  # FORMING, REGISTERED
    version: int
    made: datetime


@dataclass(frozen=True)
class Member:
    """Somebody in a group, under the name they chose to show there."""

    id: int
    group: int
    person: int
    name: str
    role: str
    joined: datetime


@dataclass(frozen=True)
class Task:
    """What is agreed on one task of the guide: who does it, by when, whether it is done."""

    task: str
    member: int | None = None
    day: date | None = None
    done: datetime | None = None


class Groups(Protocol):
    """Groups, who is in them, who does what."""

    def found(self, fields: Mapping[str, str], *, person: int, name: str, now: datetime) -> int:
        """Make a group with its founder as chairperson; `fields` are name, country, region, kind and aim."""

    def get(self, group: int) -> Group | None: ...
    def change(self, group: int, version: int, fields: Mapping[str, str]) -> None:
        """Change some of the fields, or the state. Moved if it is not as it was on the screen."""

    def reach(self, group: int, stage: str) -> None:
        """Keep at which stage of the guide a group is, so that it is found by it."""

    def of(self, person: int) -> Sequence[Group]: ...
    def me(self, group: int, person: int) -> Member | None: ...
    def member(self, member: int) -> Member | None:
        """Give somebody who is in a group now."""

    def members(self, group: int, *, skip: int = 0, rows: int = 1000) -> Sequence[Member]:
        """List them, the longest there first."""

    def size(self, group: int) -> int: ...
    def holders(self, group: int) -> Mapping[str, Member]:
        """Tell who has which role."""

    def invitation(self, group: int) -> str:
        """Give the code that lets people in; it works until it is renewed."""

    def renew(self, group: int) -> str: ...
    def invited(self, code: str) -> Group | None: ...
    def join(self, group: int, *, person: int, name: str, now: datetime) -> Member:
        """Let somebody in; who is in already stays as they are."""

    def leave(self, member: int, now: datetime) -> None: ...
    def resign(self, member: int) -> None:
        """Let somebody be a member like the others."""

    # Roles are offered, and taken by the person

    def offer(self, group: int, role: str, member: int) -> None: ...
    def offered(self, group: int) -> Mapping[str, int]:
        """Tell to which member each role is offered."""

    def answer(self, group: int, role: str, member: int, *, takes: bool) -> None:
        """Take a role that is offered, or not. Moved if it is not offered to this member any more."""

    # Tasks

    def tasks(self, group: int) -> Mapping[str, Task]:
        """Give what is agreed, by task; of the others nothing is."""

    def task(self, group: int, task: Task) -> None:
        """Keep what is agreed on a task from now on."""


@dataclass(frozen=True)
class Count:
    """How a vote stands. Who said what is in nobody's count."""

    entitled: int
    yes: int
    no: int
    abstain: int

    @property
    def voted(self) -> int:
        return self.yes + self.no + self.abstain


@dataclass(frozen=True)
class Motion:
    """A question put to all members. `result`: how it was counted when it ended."""

    id: int
    group: int
    kind: str  # articles, board, share, remove, other
    words: str
    about: int | None  # the member it is about
    secret: bool
    state: str  # open, passed, failed
    quorum: Part  # of those entitled, who must vote
    majority: Part  # of those who vote, who must say yes
    opened: datetime
    closes: datetime
    result: Count | None = None

    def carried(self, count: Count) -> bool:
        """Tell whether enough voted, and enough of them yes."""
        enough = self.quorum.met(count.voted, count.entitled)
        return count.voted > 0 and enough and self.majority.met(count.yes, count.voted)


class Motions(Protocol):
    """What a group votes on: one member, one vote, among those who were members when it was put."""

    def put(
        self,
        group: int,
        kind: str,
        words: str,
        *,
        about: int | None,
        secret: bool,
        quorum: Part,
        majority: Part,
        now: datetime,
        closes: datetime,
    ) -> int: ...
    def get(self, motion: int) -> Motion | None: ...
    def of(self, group: int, *, skip: int, rows: int) -> Sequence[Motion]:
        """List them, the newest first."""

    def open(self, group: int) -> int:
        """Count those that are open."""

    def entitled(self, motion: int, member: int) -> bool: ...
    def voted(self, motion: int, member: int) -> bool: ...
    def vote(self, motion: int, member: int, choice: str) -> bool:
        """Count a vote; False: they have voted before, or may not, or it is over. What was said first stays."""

    def count(self, motion: int) -> Count: ...
    def end(self, motion: int) -> Motion | None:
        """Count and close it; None: it was closed before."""


@dataclass(frozen=True)
class Section:
    """One part of a group's business plan: whose it is to write, and what it says."""

    section: str
    member: int | None
    version: int
    values: Mapping[str, Json]


class Plans(Protocol):
    """Business plans, written section by section."""

    def sections(self, group: int) -> Mapping[str, Section]: ...
    def claim(self, group: int, section: str, member: int | None, now: datetime) -> None:
        """Let a section be this member's to write, or nobody's."""

    def write(self, group: int, section: str, version: int, values: Mapping[str, Json], now: datetime) -> None:
        """Keep what a section says. Moved if somebody has written it since that version."""
