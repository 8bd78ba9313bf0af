"""The simulator as a process, and who may speak to it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.simulator import People, Simulator, run

if TYPE_CHECKING:
    from bot.simulator.server import Serving


async def test_it_runs_until_cancelled() -> None:
    address = asyncio.get_running_loop().create_future()
    running = asyncio.ensure_future(run(port=0, ready=address.set_result))
    async with aiohttp.ClientSession() as http, http.get(await address) as response:
        assert "Yurt simulator" in await response.text()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_stopping_sends_everybody_home() -> None:
    async with asyncio.timeout(5), aiohttp.ClientSession() as http:
        async with Simulator().serve() as sim, People(sim.url) as people:
            aida = await people.join("Aida")
            events = await http.get(f"{sim.url}/sim/events")
            await events.content.readline()
            hearing = asyncio.ensure_future(aida.hears(patience=60))
            polling = asyncio.ensure_future(http.post(f"{sim.url}/bot{sim.token}/getUpdates?timeout=50"))
            await asyncio.sleep(0.05)
            sim.world.bulletin.close()
            sim.world.updates.close()
            with pytest.raises(AssertionError, match="Aida waited"):
                await hearing
            assert (await (await polling).json())["result"] == []
        events.close()


async def test_an_error_in_the_block_comes_out_as_it_is() -> None:
    with pytest.raises(ZeroDivisionError):
        async with Simulator().serve():
            raise ZeroDivisionError


async def test_other_sites_are_turned_away(sim: Serving) -> None:
    async with aiohttp.ClientSession() as http:
        elsewhere = {"Origin": "https://example.org"}
        async with http.post(f"{sim.url}/sim/reset", headers=elsewhere) as response:
            assert response.status == 403
        async with http.post(f"{sim.url}/sim/reset", headers={"Origin": sim.url}) as response:
            assert response.status == 200


async def test_wrong_requests_are_explained(people: People) -> None:
    with pytest.raises(ValueError, match="first_name is missing"):
        await people.ask("POST", "people", json={})
    with pytest.raises(ValueError, match="99 is missing or unknown"):
        await people.ask("POST", "chats/99/say", json={"text": "x"})
    with pytest.raises(ValueError, match="an object is expected"):
        await people.ask("POST", "people", json=[1])
