"""Files people send, fetched from the simulator as from Telegram."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.fetching import fetch
from bot.papers.unreadable import Unreadable
from bot.simulator import People, Simulator
from tests.bot.living import settings


async def test_what_a_person_sent_is_fetched_and_what_nobody_sent_is_not(tmp_path: Path) -> None:
    to, data = tmp_path / "sent", bytes(range(256)) * 3_000
    async with Simulator().serve() as simulator, People(simulator.url) as people:
        chosen = settings(simulator.url, simulator.token, "sqlite://", tmp_path)
        person = await people.join("Example")
        await person.sends_file(data, "cases.xlsx")
        (file_id,) = simulator.world.files
        await asyncio.to_thread(fetch, chosen, file_id, to)
        assert to.read_bytes() == data
        with pytest.raises(Unreadable, match="unread-gone"):
            await asyncio.to_thread(fetch, chosen, "never sent", to)


async def test_a_file_too_large_is_left(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("bot.fetching.LARGEST", 1000)
    async with Simulator().serve() as simulator, People(simulator.url) as people:
        chosen = settings(simulator.url, simulator.token, "sqlite://", tmp_path)
        person = await people.join("Example")
        await person.sends_file(bytes(200_000), "cases.xlsx")
        (file_id,) = simulator.world.files
        with pytest.raises(Unreadable, match="unread-large"):
            await asyncio.to_thread(fetch, chosen, file_id, tmp_path / "sent")
