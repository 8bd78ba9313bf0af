"""Killed at any instant between an update and its confirmed answer, the bot loses and repeats nothing."""

from __future__ import annotations

from math import ceil
from random import Random

import pytest

from bot import points
from tests.crash.killing import Stage

pytestmark = pytest.mark.crash

_WAYS = 4  # polling and webhook, SQLite and PostgreSQL


async def test_killed_at_every_point(stage: Stage, kills: int) -> None:
    rounds = ceil(kills * 3 / 4 / _WAYS / len(points.NAMES))
    await stage.at_points(rounds * len(points.NAMES))


async def test_killed_at_any_instant_under_load(stage: Stage, kills: int) -> None:
    await stage.at_random(ceil(kills / 4 / _WAYS), people=8, random=Random(7))
