"""Updates are pushed with the secret, again until they are taken, in order within a chat."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.simulator import People

    from .conftest import Ask


class Hook:
    """A webhook that answers as it is told, with 200 when nothing is left to tell."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: list[web.Response] = []
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.arrived = asyncio.Event()
        self.at_once = self.most_at_once = 0
        self.gate: asyncio.Event | None = None

    async def take(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.arrived.set()
        if self.gate is not None:
            await self.gate.wait()
        self.at_once -= 1
        return self.answers.pop(0) if self.answers else web.Response()

    async def has(self, count: int) -> list[dict[str, Any]]:
        async with asyncio.timeout(5):
            while len(self.got) < count:
                self.arrived.clear()
                await self.arrived.wait()
        return self.got


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_pushed_with_the_secret(ask: Ask, people: People, hook: Hook) -> None:
    aida = await people.join("Aida")
    await aida.says("before")
    assert (await ask("setWebhook", url=hook.url, secret_token="s3cret"))["result"] is True
    await aida.says("after")
    got = await hook.has(2)
    assert [update["message"]["text"] for update in got] == ["before", "after"]
    assert hook.secrets == ["s3cret", "s3cret"]


async def test_tried_again_in_order(ask: Ask, people: People, hook: Hook) -> None:
    hook.answers = [web.Response(status=500), web.Response(status=503)]
    await ask("setWebhook", url=hook.url)
    aida = await people.join("Aida")
    await aida.says("one")
    await aida.says("two")
    got = await hook.has(4)
    assert [update["message"]["text"] for update in got] == ["one", "one", "one", "two"]
    info = (await ask("getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"


async def test_waits_for_a_webhook_that_is_down(ask: Ask, people: People) -> None:
    await ask("setWebhook", url="http://127.0.0.1:9/hook", max_connections=1)
    aida = await people.join("Aida")
    await aida.says("kept")
    await asyncio.sleep(0.1)
    info = (await ask("getWebhookInfo"))["result"]
    assert (info["pending_update_count"], info["max_connections"]) == (1, 1)
    await ask("deleteWebhook")
    assert len((await ask("getUpdates"))["result"]) == 1


async def test_no_more_connections_than_allowed(ask: Ask, people: People, hook: Hook) -> None:
    hook.gate = asyncio.Event()
    await ask("setWebhook", url=hook.url, max_connections=2)
    for name in "ABC":
        await (await people.join(name)).says("hi")
    await hook.has(2)
    await asyncio.sleep(0.1)
    assert hook.most_at_once == 2
    hook.gate.set()
    await hook.has(3)


async def test_an_answer_may_be_a_method(ask: Ask, people: People, hook: Hook) -> None:
    aida = await people.join("Aida")
    hook.answers = [web.json_response({"method": "sendMessage", "chat_id": aida.id, "text": "at once"})]
    await ask("setWebhook", url=hook.url)
    await aida.says("hi")
    assert (await aida.hears()).text == "at once"


async def test_polling_and_webhook_exclude_each_other(ask: Ask, hook: Hook) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(ask("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        await ask("setWebhook", url=hook.url)
    assert poll.result()["error_code"] == 409
    assert (await ask("getUpdates"))["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await ask("setWebhook", url="")
    assert (await ask("getUpdates"))["ok"]
