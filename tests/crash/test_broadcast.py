"""Killed again and again during a broadcast, the bot tells nobody twice, and knows of whom it does not know."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from datetime import timedelta
from math import ceil
from random import Random

import pytest
from sqlalchemy import select

from bot.lanes import PACED_AT_ONCE
from bot.running import clock
from flows.model import Moved
from flows.staff.broadcasts.running import KIND
from storage import timers
from storage.broadcasts import Broadcasts
from storage.tables import outbox
from storage.timers import Timer
from tests.bot import broadcasting
from tests.crash.killing import Stage
from tests.crash.tally import Lost, Twice

pytestmark = pytest.mark.crash

_FIRST, _COUNT, _BLOCKED = 1_000_000, 5_000, 20
_CHATS = range(_FIRST, _FIRST + _COUNT)
_SHUT = frozenset(_CHATS[:: _COUNT // _BLOCKED])
_LIFE = (0.1, 0.7)  # seconds between a restart and the next kill
_DELAY = 0.02  # seconds a message takes
_LANDED = 0.2  # seconds in which PostgreSQL ends what a dead process had told it to commit
_PATIENCE = 90  # seconds


async def test_a_broadcast_reaches_everybody_at_most_once(office: Stage, kills: int) -> None:
    number = await asyncio.to_thread(_stage, office)
    perhaps = await _killed(office, number, ceil(kills / 50), Random(11))
    began = time.monotonic()
    async with asyncio.timeout(_PATIENCE):
        while await asyncio.to_thread(_left, office, number):  # noqa: ASYNC110 - a database sends no word
            await asyncio.sleep(0.1)
    line = office.tally.lines["broadcast"]
    line.slowest = time.monotonic() - began
    with office.tally.counting("broadcast"):
        _compare(office, perhaps)


def _stage(office: Stage) -> int:
    """Bring the people, and send the broadcast off as its sender does; its recipients are still to be fixed."""
    for chat in _CHATS:
        office.world.join("Recipient", chat, started=True, blocked=chat in _SHUT)
    faults = office.world.faults
    faults.order(kind="delay", method="sendMessage", seconds=_DELAY, times=None)
    for at in range(1, 6):  # a storm: Telegram asks for silence again and again
        faults.order(kind="flood", method="sendMessage", chat_id=_CHATS[at * _COUNT // 6], retry_after=1)
    now = clock() - timedelta(days=1)  # the bots begin in the past
    broadcasting.read_by(office.database, _CHATS, now)
    return broadcasting.sent_off(office.database, now)


async def _killed(office: Stage, number: int, kills: int, random: Random) -> set[int]:
    """Kill at any instant while it goes on, is paused and goes on again; give whom a killed one was writing to."""
    perhaps: set[int] = set()
    line = office.tally.lines["broadcast"]
    office.bot.start()
    for kill in range(kills):
        await asyncio.sleep(random.uniform(*_LIFE))
        if kill % 3 == 0:
            await asyncio.to_thread(_moved, office, number, "paused")
        office.bot.kill()
        await office.bot.mourned()
        await asyncio.sleep(_LANDED)
        under_way = await asyncio.to_thread(_sending, office)
        called = {call.params["chat_id"] for call in office.world.calls if call.method == "sendMessage"}
        assert len(under_way - called) <= PACED_AT_ONCE, "so many may be given up although nothing left for them"
        perhaps |= under_way
        line.kills += 1
        line.under_way += len(under_way)
        office.bot.start()
        await asyncio.to_thread(_moved, office, number, "gathering")
    return perhaps


def _moved(office: Stage, number: int, state: str) -> None:
    """Pause it or let it go on, as its sender does at that instant."""
    now, come_from = clock() - timedelta(days=1), ("paused",) if state == "gathering" else ("gathering", "sending")
    with office.database.writing() as conn:
        broadcasts = Broadcasts(conn, office.database.vault)
        timers.plan(conn, [Timer(KIND, str(number), now)])
        with suppress(Moved):  # it has ended
            broadcasts.move(number, 1, come_from, state, now=now)


def _compare(office: Stage, perhaps: set[int]) -> None:
    ended = broadcasting.ends(office.database)
    assert len(ended) == _COUNT
    copies = {chat: len(office.world.chats[chat].messages) for chat in _CHATS}
    if again := [chat for chat, count in copies.items() if count > 1]:
        raise Twice(f"{len(again)} recipients heard it more than once: {again[:10]}")
    if wrong := [chat for chat in _CHATS if not _true(ended[chat], copies[chat], shut=chat in _SHUT)]:
        raise Lost(f"{len(wrong)} ended as they should not: {[(ended[chat], copies[chat]) for chat in wrong[:10]]}")
    uncertain = {chat for chat, state in ended.items() if state == "uncertain"}
    assert uncertain == perhaps, "only what was on its way when the bot died is uncertain, and all of that is"


def _true(state: str, copies: int, *, shut: bool) -> bool:
    """Whether an account of one recipient fits what they heard."""
    match state:
        case "delivered":
            return copies == 1 and not shut
        case "blocked":
            return copies == 0 and shut
    return state == "uncertain"


def _left(office: Stage, number: int) -> bool:
    state = broadcasting.state(office.database, number)
    if state == "paused":  # it stops itself when too much is uncertain, and its sender lets it go on
        _moved(office, number, "gathering")
    return state != "done"


def _sending(office: Stage) -> set[int]:
    with office.database.reading() as conn:
        return set(conn.execute(select(outbox.c.chat_id).where(outbox.c.state == "sending")).scalars())
