"""Killed again and again during a broadcast, the bot tells nobody twice, and knows of whom it does not know."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta
from math import ceil
from random import Random

import pytest
from sqlalchemy import select

from bot.lanes import PACED_AT_ONCE
from bot.running import clock
from flows.model import Reply, text
from storage import outbox
from storage.database import Database
from storage.outbox import Message, Priority
from storage.tables import outbox as table
from tests.crash.killing import Stage
from tests.crash.tally import Lost, Twice

pytestmark = pytest.mark.crash

_FIRST, _COUNT, _BLOCKED = 1_000_000, 5_000, 20
_CHATS = range(_FIRST, _FIRST + _COUNT)
_SHUT = frozenset(_CHATS[:: _COUNT // _BLOCKED])
_LIFE = (0.1, 0.7)  # seconds between a restart and the next kill
_DELAY = 0.02  # seconds a message takes
_LANDED = 0.2  # seconds in which PostgreSQL ends what a dead process had told it to commit
_PATIENCE = 60  # seconds
_UNSETTLED = ("waiting", "taken", "sending")


async def test_a_broadcast_reaches_everybody_at_most_once(office: Stage, kills: int) -> None:
    _stage(office)
    perhaps = await _killed(office, ceil(kills / 50), Random(11))
    began = time.monotonic()
    async with asyncio.timeout(_PATIENCE):
        while await asyncio.to_thread(_left, office.database):  # noqa: ASYNC110 - a database sends no word
            await asyncio.sleep(0.1)
    line = office.tally.lines["broadcast"]
    line.slowest = time.monotonic() - began
    with office.tally.counting("broadcast"):
        _compare(office, perhaps)


def _stage(office: Stage) -> None:
    for chat in _CHATS:
        office.world.join("Recipient", chat, started=True, blocked=chat in _SHUT)
    faults = office.world.faults
    faults.order(kind="delay", method="sendMessage", seconds=_DELAY, times=None)
    faults.order(kind="flood", method="sendMessage", chat_id=_CHATS[_COUNT // 3], retry_after=1)
    reply, now = Reply((text("engine-apology"),)), clock() - timedelta(days=1)  # the bots begin in the past
    for chunk in (_CHATS[at : at + 500] for at in range(0, _COUNT, 500)):
        messages = [Message(chat, chat, "en", reply, Priority.BROADCAST) for chat in chunk]
        with office.database.writing() as conn:
            outbox.put(conn, office.database.vault, messages, now)


async def _killed(office: Stage, kills: int, random: Random) -> set[int]:
    """Kill at any instant while the broadcast goes on; give the chats that perhaps heard it at such an instant."""
    perhaps: set[int] = set()
    line = office.tally.lines["broadcast"]
    office.bot.start()
    for _ in range(kills):
        await asyncio.sleep(random.uniform(*_LIFE))
        office.bot.kill()
        await office.bot.mourned()
        await asyncio.sleep(_LANDED)
        under_way = {chat for chat, state in _states(office.database) if state == "sending"}
        called = {call.params["chat_id"] for call in office.world.calls if call.method == "sendMessage"}
        assert len(under_way - called) <= PACED_AT_ONCE, "so many may be given up although nothing left for them"
        perhaps |= under_way
        line.kills += 1
        line.under_way += len(under_way)
        office.bot.start()
    return perhaps


def _compare(office: Stage, perhaps: set[int]) -> None:
    ended = dict(_states(office.database))
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


def _left(database: Database) -> bool:
    return any(state in _UNSETTLED for _, state in _states(database))


def _states(database: Database) -> Iterator[tuple[int, str]]:
    """Give chat and state of every row: one for each recipient."""
    with database.reading() as conn:
        rows = conn.execute(select(table.c.chat_id, table.c.state)).all()
    assert len(rows) == len({row.chat_id for row in rows}) == _COUNT
    return ((row.chat_id, row.state) for row in rows)
