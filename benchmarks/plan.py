"""How long and how large: the full measurement, and the quick one that only shows that everything works."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    """Numbers of people and seconds; `quick` also means: only bots that need no further packages."""

    quick: bool
    runs: int
    people: int
    at_once: int
    ramp: float  # seconds of full load before the count
    seconds: float  # of counting
    rate: int  # updates a second where people come when they like
    open_seconds: float
    populations: tuple[int, ...]
    messages: int  # of a broadcast
    paid: int  # messages of one at 1,000 a second
    announced: int  # recipients, where answers are timed beside it
    reviewed: int  # rows of a spreadsheet that comes back
    flood: float  # seconds the server makes it wait
    exported: int  # enrollments in an export
    directories: tuple[int, ...]  # entries that are searched
    asked: int  # of the queries, one in so many
    patience: float  # seconds without a message after which a broadcast counts as over


FULL = Plan(
    quick=False,
    runs=3,
    people=2_000,
    at_once=500,
    ramp=2.0,
    seconds=15.0,
    rate=100,
    open_seconds=30.0,
    populations=(1_000, 1_000_000),
    messages=600,
    paid=10_000,
    announced=100_000,
    reviewed=10_000,
    flood=5.0,
    exported=100_000,
    directories=(1_000, 10_000),
    asked=1,
    patience=10.0,
)
QUICK = Plan(
    quick=True,
    runs=1,
    people=60,
    at_once=30,
    ramp=0.2,
    seconds=1.0,
    rate=50,
    open_seconds=1.0,
    populations=(20_000,),
    messages=40,
    paid=0,
    announced=2_000,
    reviewed=200,
    flood=1.0,
    exported=300,
    directories=(400,),
    asked=20,
    patience=2.0,
)
