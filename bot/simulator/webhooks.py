"""Pushing updates to the bot's webhook, in order within a chat; polling is updates.py."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Any

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, MultipartReader

from bot.simulator.methods import carry_out
from bot.simulator.parameters import Call, read_body, read_multipart
from bot.simulator.refusals import Refusal
from bot.simulator.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)
KINDS_WITH_CHAT = ("message", "edited_message", "callback_query", "my_chat_member")


@dataclass(frozen=True)
class Patience:
    """How a webhook is tried again, in seconds; the pause doubles from `first` up to `most`."""

    first: float = 0.05
    most: float = 1.0
    answer: float = 30.0

    def pause(self, attempt: int) -> float:
        return float(min(self.first * 2**attempt, self.most))


async def push_forever(world: World, patience: Patience) -> None:
    """Push to wherever the webhook points, until cancelled."""
    while True:
        world.hook.moved.clear()
        async with asyncio.TaskGroup() as group:
            pushing = group.create_task(_push_all(world, patience)) if world.hook.url else None
            await world.hook.moved.wait()
            if pushing is not None:
                pushing.cancel()


async def _push_all(world: World, patience: Patience) -> None:
    fresh: asyncio.Queue[int] = asyncio.Queue()
    for number in world.updates.pending:
        fresh.put_nowait(number)
    world.updates.fresh = fresh
    try:
        timeout = ClientTimeout(total=patience.answer)
        async with ClientSession(timeout=timeout) as http, asyncio.TaskGroup() as group:
            lanes = Lanes(world, patience, http, group)
            while True:
                lanes.add(await fresh.get())
    finally:
        world.updates.fresh = None


class Lanes:
    """One lane for each chat, so that a chat's updates arrive in order and no chat holds up another."""

    def __init__(self, world: World, patience: Patience, http: ClientSession, group: asyncio.TaskGroup) -> None:
        self.world, self.patience, self.http, self.group = world, patience, http, group
        self.slots = asyncio.Semaphore(world.hook.max_connections)
        self.waiting: dict[Any, deque[int]] = defaultdict(deque)

    def add(self, number: int) -> None:
        lane = lane_of(self.world.updates.pending.get(number))
        self.waiting[lane].append(number)
        if len(self.waiting[lane]) == 1:
            self.group.create_task(self._empty(lane))

    async def _empty(self, lane: Any) -> None:
        numbers = self.waiting[lane]
        while numbers:
            await self._deliver(numbers[0])
            numbers.popleft()
        del self.waiting[lane]

    async def _deliver(self, number: int) -> None:
        for attempt in count():
            async with self.slots:
                if number not in self.world.updates.pending or await self._push(number):
                    self.world.updates.pending.pop(number, None)
                    return
            await asyncio.sleep(self.patience.pause(attempt))

    async def _push(self, number: int) -> bool:
        hook = self.world.hook
        headers = {SECRET_HEADER: hook.secret_token} if hook.secret_token else {}
        update = self.world.updates.pending[number]
        try:
            async with self.http.post(hook.url, json=update, headers=headers) as response:
                if response.ok:
                    await self._obey(response)
                    return True
                self._note(f"Wrong response from the webhook: {response.status} {response.reason}")
        except (ClientError, TimeoutError) as error:
            self._note(f"{type(error).__name__}: {error}" if str(error) else "Read timeout expired")
        return False

    def _note(self, trouble: str) -> None:
        self.world.hook.last_error_date = self.world.now()
        self.world.hook.last_error_message = trouble

    async def _obey(self, response: ClientResponse) -> None:
        """Carry out the method that a webhook's answer may contain; Telegram never tells how it went."""
        with suppress(Refusal):
            if response.content_type == "multipart/form-data":
                params, files = await read_multipart(MultipartReader.from_response(response))  # type: ignore[arg-type]  # its own wrapper type
            else:
                params, files = read_body(response.content_type, await response.read()), {}
            method = params.pop("method", "")
            if method:
                await carry_out(self.world, Call(str(method), params, files))


def lane_of(update: Any) -> Any:
    """What an update has to keep its order with: its chat, else nothing but its own kind."""
    if not isinstance(update, dict):
        return None
    for kind in KINDS_WITH_CHAT:
        if isinstance(content := update.get(kind), dict):
            message = content.get("message", content)
            chat = message.get("chat") if isinstance(message, dict) else None
            return chat.get("id") if isinstance(chat, dict) else None
    return None
