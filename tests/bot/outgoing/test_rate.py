"""The rate over real HTTP: never above, nearly reached, shared by workers, kept over a restart."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack

from tests.bot.outgoing.office import BROADCAST, Office, fullest, reached, working


async def test_the_rate_is_reached_and_never_passed(office: Office) -> None:
    crowd = await office.crowd(100)
    office.queue(*(office.to(person, BROADCAST) for person in crowd))
    async with working(office.settings()):
        await office.settled(["delivered"] * 100, patience=15)
    calls = await office.sent()
    assert fullest(calls) <= 25
    assert reached(calls[25:]) >= 0.94 * 25, "a quiet machine reaches 0.97"


async def test_two_workers_send_nothing_twice_and_share_the_rate(big_office: Office) -> None:
    crowd = await big_office.crowd(100)
    big_office.queue(*(big_office.to(person, BROADCAST) for person in crowd))
    async with AsyncExitStack() as both:
        for _ in range(2):
            await both.enter_async_context(working(big_office.settings()))
        await big_office.settled(["delivered"] * 100, patience=15)
    calls = await big_office.sent()
    assert set(Counter(call["params"]["chat_id"] for call in calls).values()) == {1}
    assert fullest(calls, 0.8) <= 25, "each knows only its own hiccups"
    assert reached(calls[25:]) >= 0.9 * 25


async def test_a_restart_keeps_the_rate_and_loses_nothing(office: Office) -> None:
    crowd = await office.crowd(60)
    office.queue(*(office.to(person, BROADCAST) for person in crowd))
    async with working(office.settings()):
        await asyncio.sleep(1)
    async with working(office.settings()):
        await office.settled(["delivered"] * 60)
    calls = await office.sent()
    assert len(calls) == 60
    assert fullest(calls) <= 25


async def test_stopping_takes_at_most_ten_seconds_even_when_telegram_is_silent(office: Office) -> None:
    crowd = await office.crowd(5)
    office.queue(*(office.to(person, BROADCAST) for person in crowd))
    await office.people.order("delay", method="sendMessage", seconds=15, times=None)
    began = 0.0
    async with working(office.settings()):
        await asyncio.sleep(1)
        began = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - began < 10
