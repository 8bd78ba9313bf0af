"""The side that listens and the side that speaks first as two processes: one is killed, the other goes on."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field
from math import ceil
from random import Random
from typing import Any

import pytest

from bot.settings import Side
from tests.crash import talks
from tests.crash.killing import Stage
from tests.crash.process import Bot
from tests.crash.script import quiet
from tests.crash.talks import Parts, Talk
from tests.crash.tally import Lost, Twice

pytestmark = pytest.mark.crash

_BORN = 0.4  # seconds in which a process gets to work
_LIFE = (0.0, 0.25)  # seconds of work before a kill
_DELAY = 0.1  # seconds a message takes
_LANDED = 0.2  # seconds in which what a dead process had told others is done
_ASKERS, _LISTENERS = 4, 2  # new ones for each kill


@dataclass
class Noted:
    """What the rows told at the deaths: which answers may come again, and which are given up."""

    perhaps: set[tuple[int, int]] = field(default_factory=set)  # chat, and for which time it was on its way
    given_up: set[int] = field(default_factory=set)

    def death(self, of: Side | None, rows: dict[int, Any]) -> int:
        """Count what this death puts at risk; what an earlier one did waits for the end of its lease."""
        at_risk = {(chat, row.attempts) for chat, row in rows.items() if row.state == "sending"} - self.perhaps
        self.perhaps |= at_risk
        if of is Side.OUTGOING:  # nobody else sends for the second time
            self.given_up |= {chat for chat, row in rows.items() if row.state == "sending" and row.attempts > 1}
        return len(at_risk)


async def test_one_side_dies_and_the_other_goes_on(sides: tuple[Stage, Bot], kills: int) -> None:
    stage, outgoing = sides
    stage.world.faults.order(kind="delay", method="sendMessage", seconds=_DELAY, times=None)
    both, random = (stage.bot, outgoing), Random(17)
    for bot in both:
        bot.start()
    said, told = await talks.undisturbed(stage)
    noted = Noted()
    found: list[Talk] = []
    for _ in range(ceil(kills / 40)):
        dies = random.choice(both)
        with stage.tally.counting(f"{dies.only}") as line:
            await asyncio.sleep(_BORN)
            found += [await talks.is_told(stage, told) for _ in range(_LISTENERS)]
            found += [await talks.asks(stage, said) for _ in range(_ASKERS)]
            await asyncio.sleep(random.uniform(*_LIFE))
            await _dies(dies)
            line.under_way += noted.death(dies.only, talks.rows_of(stage.database))
            line.kills += 1
            await _goes_on(stage, dies.only, said, told)
            dies.start()
    with stage.tally.counting("both sides") as line:
        began = time.monotonic()
        await quiet(stage.world, stage.database)
        line.slowest, line.uncertain = time.monotonic() - began, len(noted.given_up)
        line.duplicates = sum(_again(stage, talk, noted) for talk in found)
        ended = {chat for chat, row in talks.rows_of(stage.database).items() if row.state == "uncertain"}
        assert ended == noted.given_up
        assert noted.perhaps, "some must have been on their way at a death"


async def _dies(bot: Bot) -> None:
    bot.kill()
    await bot.mourned()
    await asyncio.sleep(_LANDED)


async def _goes_on(stage: Stage, dead: Side | None, said: Parts, told: Parts) -> None:
    """See that whoever is not dead does their work meanwhile."""
    begin, parts = (talks.is_told, told) if dead is Side.INCOMING else (talks.asks, said)
    talk = await begin(stage, parts)
    await stage.ears.hear(talk.chat, parts, 0)


def _again(stage: Stage, talk: Talk, noted: Noted) -> int:
    """Count what came again: each part as often as there were deaths at which it was perhaps on its way."""
    heard = Counter(stage.ears.heard[talk.chat])
    perhaps = sum(chat == talk.chat for chat, _ in noted.perhaps)
    if set(heard) - set(talk.parts) or max(heard.values(), default=0) > 1 + perhaps:
        raise Twice(f"{talk.chat} heard {heard}, perhaps again {perhaps}")
    if set(talk.parts) - set(heard) and talk.chat not in noted.given_up:
        raise Lost(f"{talk.chat} only heard {heard}")
    return heard.total() - len(heard)
