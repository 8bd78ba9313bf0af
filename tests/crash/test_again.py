"""Killed again while it recovers, the bot loses no answer, and of a long one repeats no part it knew arrived."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from math import ceil
from random import Random
from typing import TypeAlias

import pytest

from tests.crash import talks
from tests.crash.arming import LEAVING
from tests.crash.killing import Stage
from tests.crash.script import quiet
from tests.crash.talks import Begin, Parts, Talk

pytestmark = pytest.mark.crash

Death: TypeAlias = tuple[str, int] | float  # a point and its passing, or seconds

_DELAY = 0.02  # seconds a message takes
_LIFE = (0.0, 0.4)  # seconds until a kill at random
_LANDED = 0.2  # seconds in which what a dead process had told others is done
_AT_ONCE = 8
_SHORT = 300  # kills wanted of all tests for which each plan is carried out once

# Points and their passings: two deaths when it had perhaps left are a doubt; any others lose nothing.
_PERHAPS = {"sending", "posting", "sent"}
_ASKED = (
    (("sending", 1), (LEAVING, 1)),
    (("posting", 1), (LEAVING, 1), (LEAVING, 1)),
    (("decided", 1), ("sending", 1), (LEAVING, 1)),
    (("sending", 1), ("sending", 1)),
    (("sent", 1), ("sent", 1)),
)
_TOLD = (
    ((LEAVING, 1), (LEAVING, 1), (LEAVING, 1)),
    (("posting", 3),),
    (("sent", 2), (LEAVING, 1)),
    (("posting", 3), ("posting", 1)),
)


async def test_killed_again_at_points(office: Stage, kills: int) -> None:
    said, told = await _begun(office)
    knew = 0
    for plan in (*_ASKED, *_TOLD) * ceil(kills / _SHORT):
        begin, parts = (talks.asks, said) if plan in _ASKED else (talks.is_told, told)
        [talk] = await _round(office, "again, point", {begin: parts}, plan)
        assert talk.in_doubt == (sum(point in _PERHAPS for point, _ in plan) > 1), (plan, talk)
        knew += any(row.part for _, row in talk.deaths if row)
    assert knew, "sometimes the database must have known that parts had arrived"


async def test_killed_again_at_any_instant(office: Stage, kills: int) -> None:
    said, told = await _begun(office)
    random = Random(13)
    for _ in range(ceil(kills / 100)):
        deaths = [random.uniform(*_LIFE), random.uniform(*_LIFE)]
        await _round(office, "again, random", {talks.asks: said, talks.is_told: told}, deaths, at_once=_AT_ONCE)


async def _begun(stage: Stage) -> tuple[Parts, Parts]:
    """Hear in peace what is said to who asks and to who is told."""
    stage.world.faults.order(kind="delay", method="sendMessage", seconds=_DELAY, times=None)
    stage.bot.start()
    heard = await talks.undisturbed(stage)
    await _ended(stage)
    return heard


async def _round(
    stage: Stage, kind: str, whom: dict[Begin, Parts], deaths: Sequence[Death], *, at_once: int = 1
) -> list[Talk]:
    """Begin these talks, die as planned, recover, and compare."""
    found: list[Talk] = []
    with stage.tally.counting(kind) as line:
        for death in deaths:
            await _born(stage, death)
            if not found:
                found = [await begin(stage, parts) for _ in range(at_once) for begin, parts in whom.items()]
            if isinstance(death, float):
                await asyncio.sleep(death)
                stage.bot.kill()
            await stage.bot.mourned()
            await asyncio.sleep(_LANDED)
            talks.died(stage, found)
        began = time.monotonic()
        stage.bot.start()
        await quiet(stage.world, stage.database)
        line.slowest = max(line.slowest, time.monotonic() - began)
        talks.compare(stage, found)
        await _ended(stage)
        line.kills += len(deaths)
        line.add(talks.told(stage, found))
    return found


async def _born(stage: Stage, death: Death) -> None:
    """Start a bot; one that dies at a point knows it before it lives."""
    if isinstance(death, float):
        stage.bot.start()
    else:
        stage.bot.start(*death)
        await stage.bot.arm()


async def _ended(stage: Stage) -> None:
    """Kill while nothing is under way, so that the next round begins with a start."""
    stage.bot.kill()
    await stage.bot.mourned()
