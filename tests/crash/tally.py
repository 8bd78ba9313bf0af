"""What came of the kills: lost, twice, repeated, how long it took; and the table of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass


class Lost(AssertionError):  # noqa: N818 - reads as what happened
    """Something a person said, or an answer to it, is nowhere."""


class Twice(AssertionError):  # noqa: N818 - reads as what happened
    """Something took effect or was said more often than it may."""


@dataclass
class Line:
    """The kills of one kind."""

    kills: int = 0
    lost: int = 0
    twice: int = 0
    under_way: int = 0  # answers not confirmed when the process died: as many may come again
    duplicates: int = 0
    uncertain: int = 0  # answers given up because two processes died while each may have been on its way
    slowest: float = 0.0  # seconds from a restart until everything was as if nothing had happened

    def add(self, other: Line) -> None:
        self.kills += other.kills
        self.lost += other.lost
        self.twice += other.twice
        self.under_way += other.under_way
        self.duplicates += other.duplicates
        self.uncertain += other.uncertain
        self.slowest = max(self.slowest, other.slowest)


class Tally:
    """One line for each kind of kill, in the order they were first made."""

    def __init__(self) -> None:
        self.lines: defaultdict[str, Line] = defaultdict(Line)

    @contextmanager
    def counting(self, kind: str) -> Iterator[Line]:
        """Give the line of a kind; what is lost or comes twice is counted and still fails."""
        line = self.lines[kind]
        try:
            yield line
        except BaseException as error:
            line.lost += _holds(error, Lost)
            line.twice += _holds(error, Twice)
            raise

    def plain(self) -> dict[str, dict[str, float]]:
        return {kind: asdict(line) for kind, line in self.lines.items()}


def _holds(error: BaseException, kind: type[AssertionError]) -> bool:
    if isinstance(error, BaseExceptionGroup):
        return error.subgroup(kind) is not None
    return isinstance(error, kind)


def table(found: Iterable[Mapping[str, Mapping[str, float]]]) -> list[str]:
    """Draw one table of several tallies."""
    together: defaultdict[str, Line] = defaultdict(Line)
    for kind, numbers in (each for tally in found for each in tally.items()):
        together[kind].add(Line(**numbers))  # type: ignore[arg-type]  # they come back from JSON as they went
        together["all"].add(Line(**numbers))  # type: ignore[arg-type]
    together["all"] = together.pop("all", Line())
    heads = ("killed at", "kills", "lost", "twice", "under way", "duplicates", "uncertain", "slowest recovery")
    rows = [f"{heads[0]:14}" + "".join(f"{head:>{len(head) + 3}}" for head in heads[1:])]
    for kind, line in together.items():
        facts = (
            line.kills,
            line.lost,
            line.twice,
            line.under_way,
            line.duplicates,
            line.uncertain,
            f"{line.slowest:.2f} s",
        )
        cells = (f"{fact:>{len(head) + 3}}" for head, fact in zip(heads[1:], facts, strict=True))
        rows.append(f"{kind:14}" + "".join(cells))
    return rows
