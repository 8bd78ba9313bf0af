"""The simulator put together: Bot API, control interface and page on one port, in a test or as a process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.simulator import bot_api, control, workshop
from bot.simulator.bot_api import WORLD
from bot.simulator.refusals import UPLOAD_BYTES
from bot.simulator.webhooks import Patience, push_forever
from bot.simulator.world import World

PAGE = Path(__file__).parent / "page"
TOKEN = "700700700:simulator"  # noqa: S105 (opens nothing but this simulator)
BOT_USERNAME = "yurt_bot"
SPARE_BYTES = 1024 * 1024
EVERYWHERE = {"0.0.0.0", ""}  # noqa: S104 (where a container listens, not where a browser can go)
# What bots and people write can never become code: only the page's own files run.
POLICY = "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"


def wall_clock() -> float:
    return time.time()  # noqa: TID251 (the edge: a message carries the date on which it was written)


@dataclass(frozen=True)
class Serving:
    """A simulator that runs: its address, and the world for those in the same process."""

    url: str
    token: str
    world: World


@dataclass(frozen=True)
class Simulator:
    """A simulator to be served; `clock` gives Unix time, `patience` says how webhooks are tried again."""

    token: str = TOKEN
    bot_username: str = BOT_USERNAME
    bot_name: str = "Yurt"
    clock: Callable[[], float] = wall_clock
    patience: Patience = field(default_factory=Patience)

    @asynccontextmanager
    async def serve(self, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Serving]:
        """Listen on a port (0 takes a free one) until the block ends."""
        world = World(self.token, self.bot_username, self.bot_name, self.clock)
        runner = web.AppRunner(application(world), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            async with beside(push_forever(world, self.patience)):
                reachable = "127.0.0.1" if host in EVERYWHERE else host
                yield Serving(f"http://{reachable}:{runner.addresses[0][1]}", self.token, world)
        finally:
            await runner.cleanup()


async def run(
    host: str = "127.0.0.1",
    port: int = 8080,
    token: str = TOKEN,
    bot_username: str = BOT_USERNAME,
    ready: Callable[[str], None] = lambda _url: None,
) -> None:
    """Serve until cancelled; `ready` is told the address, which is also that of the chat page."""
    async with Simulator(token, bot_username).serve(host, port) as sim:
        ready(sim.url)
        await asyncio.Event().wait()


def application(world: World) -> web.Application:
    app = web.Application(client_max_size=UPLOAD_BYTES + SPARE_BYTES, middlewares=[control.plain_errors])
    app[WORLD] = world
    app.add_routes([*bot_api.routes(), *workshop.routes(), *control.routes()])
    app.router.add_get("/", page)
    app.router.add_static("/page", PAGE)
    app.on_response_prepare.append(always_fresh)
    app.on_shutdown.append(hang_up)
    return app


async def page(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Content-Security-Policy": POLICY})


async def always_fresh(_request: web.Request, response: web.StreamResponse) -> None:
    """Let browsers ask again each time: the page and the chats change, and all of it is near."""
    response.headers.setdefault("Cache-Control", "no-cache")


async def hang_up(app: web.Application) -> None:
    """Answer those who wait, so that stopping takes no longer than it must."""
    app[WORLD].updates.close()
    app[WORLD].bulletin.close()


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Run some work while the block runs. A TaskGroup would wrap the block's own errors in a group."""
    task = asyncio.ensure_future(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
