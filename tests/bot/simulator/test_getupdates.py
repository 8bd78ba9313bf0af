"""getUpdates keeps what is not confirmed, and lets only one poller in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from bot.simulator import People
    from bot.simulator.server import Serving

    from .conftest import Ask


def texts(answer: dict[str, Any]) -> list[str]:
    return [update["message"]["text"] for update in answer["result"]]


async def test_unconfirmed_updates_come_again(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    for text in ("one", "two", "three"):
        await aida.says(text)
    first = await ask("getUpdates", limit=2)
    assert texts(first) == ["one", "two"]
    assert texts(await ask("getUpdates")) == ["one", "two", "three"]
    offset = first["result"][1]["update_id"] + 1
    assert texts(await ask("getUpdates", offset=offset)) == ["three"]
    assert texts(await ask("getUpdates")) == ["three"]
    assert texts(await ask("getUpdates", offset=offset + 1)) == []


async def test_a_negative_offset_forgets_all_but_the_newest(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    for text in ("one", "two", "three"):
        await aida.says(text)
    assert texts(await ask("getUpdates", offset=-1)) == ["three"]
    assert texts(await ask("getUpdates")) == ["three"]


async def test_a_poll_waits_for_news(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(ask("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        await aida.says("late")
    assert texts(poll.result()) == ["late"]


async def test_the_older_of_two_pollers_is_sent_away(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    async with asyncio.TaskGroup() as group:
        older = group.create_task(ask("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        newer = group.create_task(ask("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        await aida.says("for the newer one")
    assert older.result() == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }
    assert texts(newer.result()) == ["for the newer one"]


async def test_kinds_not_asked_for_are_left_out(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await ask("getUpdates", allowed_updates=["message"])
    await aida.says("one")
    await aida.blocks()
    await aida.unblocks()
    assert len((await ask("getUpdates"))["result"]) == 1
    await ask("getUpdates", allowed_updates=[])
    await aida.blocks()
    assert len((await ask("getUpdates"))["result"]) == 2


async def test_raw_updates_pass_as_they_are(ask: Ask, people: People) -> None:
    number = await people.push({"nonsense": {"deep": [1, None]}})
    await people.push({"update_id": number + 50, "message": "not an object"})
    result = (await ask("getUpdates"))["result"]
    assert result == [
        {"update_id": number, "nonsense": {"deep": [1, None]}},
        {"update_id": number + 50, "message": "not an object"},
    ]


async def test_numbers_may_start_anew(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await people.turn_clock(update_id=42, seconds=-3600)
    await aida.says("hello")
    (update,) = (await ask("getUpdates"))["result"]
    assert update["update_id"] == 42


async def test_stopping_does_not_wait_for_a_poller(ask: Ask, sim: Serving) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(ask("getUpdates", timeout=50))
        await asyncio.sleep(0.05)
        sim.world.updates.close()
    assert poll.result() == {"ok": True, "result": []}
