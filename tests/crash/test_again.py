"""Killed again while it recovers, the bot loses no answer, and of a long one repeats no part it knew arrived."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from math import ceil
from random import Random

import pytest

from tests.crash import talks
from tests.crash.arming import LEAVING
from tests.crash.killing import Stage
from tests.crash.script import quiet
from tests.crash.talks import Talk

pytestmark = pytest.mark.crash

_DELAY = 0.02  # seconds a message takes
_LIFE = (0.0, 0.4)  # seconds until a kill at random
_LANDED = 0.2  # seconds in which what a dead process had told others is done
_AT_ONCE = 8
_SHORT = 300  # kills wanted of all tests for which each plan is carried out once

# Points and their passings. Between "leaving" and the point before, nothing has left: only two others are a doubt.
_ASKED = (
    (("sending", 1), (LEAVING, 1)),
    (("posting", 1), (LEAVING, 1), (LEAVING, 1)),
    (("sent", 1), (LEAVING, 1)),
    (("decided", 1), ("sending", 1), (LEAVING, 1)),
    (("sending", 1), ("sending", 1)),
    (("posting", 1), ("sent", 1)),
    (("sent", 1), ("reported", 1)),
)
_TOLD = (
    ((LEAVING, 1), (LEAVING, 1), (LEAVING, 1)),
    (("posting", 2),),
    (("posting", 3),),
    (("sent", 2),),
    (("sent", 2), (LEAVING, 1)),
    (("posting", 3), (LEAVING, 1)),
    (("posting", 3), ("posting", 1)),
)
_IN_WINDOW = {"sending", "posting", "sent", "reported"}


async def test_killed_again_at_points(office: Stage, kills: int) -> None:
    said, told = await _undisturbed(office)
    knew = 0
    for plan in (*_ASKED, *_TOLD) * ceil(kills / _SHORT):
        begins, like = (talks.asks, said) if plan in _ASKED else (talks.is_told, told)
        [talk] = await _round(office, "again at points", [begins], like, plan)
        assert talk.in_doubt == (sum(point in _IN_WINDOW for point, _ in plan) > 1), (plan, talk)
        knew += any(row.part for _, row in talk.deaths if row)
    assert knew, "some parts must have been known to have arrived"


async def test_killed_again_at_any_instant(office: Stage, kills: int) -> None:
    pass
