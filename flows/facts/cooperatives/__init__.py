"""What the guide to founding a cooperative knows of a country; `reading` makes it of the data files beside this.

No sentences: `words` of each thing names the message that says it. A statement that is not sure is shown with
"ask first" by the page that shows it, so the data only has to say how sure it is and whom to ask.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from flows.facts.origins import Provenance

TOPICS = (
    "kinds",
    "founders",
    "members",
    "meeting",
    "articles",
    "bodies",
    "shares",
    "money",
    "registration",
    "after",
    "support",
    "e9",
    "warning",
)
MOTIONS = ("articles", "board", "share", "remove", "other")  # what a group may vote on
SIDES = ("before", "after")

Values = Mapping[str, int | str]


class Sourced(Protocol):
    """What is from somewhere, and who knows better."""

    @property
    def ask(self) -> tuple[str, ...]:
        """Give the offices that know better, by slug, the best one first."""

    @property
    def provenance(self) -> Provenance: ...


class Said(Sourced, Protocol):
    """What is said to people as it stands: a message with its numbers."""

    @property
    def words(self) -> str: ...
    @property
    def values(self) -> Values: ...


@dataclass(frozen=True)
class Statement:
    """One thing the guide says, with the numbers in it."""

    id: str
    country: str
    topic: str
    values: Values
    ask: tuple[str, ...]
    provenance: Provenance

    @property
    def words(self) -> str:
        return f"guide-{self.country.lower()}-{self.id}"


@dataclass(frozen=True)
class Deadline:
    """A time limit the law sets: so many days before or after an event."""

    days: int
    side: str
    event: str

    @property
    def words(self) -> str:
        return f"deadline-{self.side}-{self.event}"


@dataclass(frozen=True)
class Task:
    """One thing to do. `document`: it ends with a paper. An id that countries share means the same in all."""

    id: str
    document: bool
    deadline: Deadline | None
    values: Values
    ask: tuple[str, ...]
    provenance: Provenance

    @property
    def words(self) -> str:
        return f"task-{self.id}"


@dataclass(frozen=True)
class Stage:
    """A stretch of the way, its tasks in order."""

    id: str
    tasks: tuple[Task, ...]

    @property
    def words(self) -> str:
        return f"stage-{self.id}"


@dataclass(frozen=True)
class Body:
    """Who decides or controls something."""

    id: str
    values: Values
    ask: tuple[str, ...]
    provenance: Provenance

    @property
    def words(self) -> str:
        return f"body-{self.id}"


@dataclass(frozen=True)
class Part:
    """A part of a whole that must be reached, or (`beyond`) exceeded: "at least two thirds", "more than half"."""

    fraction: Fraction
    beyond: bool

    def met(self, count: int, whole: int) -> bool:
        needed = self.fraction * whole
        return count > needed if self.beyond else count >= needed


@dataclass(frozen=True)
class Rule:
    """When a vote counts: the part of the members who must vote, and the part of the votes that must agree."""

    quorum: Part
    majority: Part
    ask: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True)
class Guide:
    """How a cooperative is founded in a country.

    `founders`: the least number by law, None where none may be said as fact. `advised`: with how many to start,
    which is advice and not law. `ask`: the offices to ask, by slug, the best one first.
    """

    country: str
    founders: int | None
    advised: int
    ask: tuple[str, ...]
    statements: tuple[Statement, ...]
    stages: tuple[Stage, ...]
    bodies: tuple[Body, ...]
    rules: Mapping[str, Rule]
    provenance: Provenance

    def about(self, *topics: str) -> tuple[Statement, ...]:
        return tuple(s for topic in topics for s in self.statements if s.topic == topic)

    @property
    def tasks(self) -> tuple[Task, ...]:
        return tuple(task for stage in self.stages for task in stage.tasks)

    @property
    def provenances(self) -> tuple[tuple[str, Provenance], ...]:
        """List every entry with where it comes from."""
        named = (
            *((f"statement {s.id}", s.provenance) for s in self.statements),
            *((f"task {t.id}", t.provenance) for t in self.tasks),
            *((f"body {b.id}", b.provenance) for b in self.bodies),
            *((f"rule {kind}", rule.provenance) for kind, rule in self.rules.items()),
        )
        guide = f"guide {self.country}"
        return ((guide, self.provenance), *((f"{guide}, {name}", origin) for name, origin in named))
