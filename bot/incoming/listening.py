"""The incoming side of the process: listens and answers until it is told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from aiohttp import web

from bot import logs
from bot.incoming.answering import Answering, post
from bot.incoming.asking import Asking
from bot.incoming.intake import Intake
from bot.incoming.polling import poll
from bot.incoming.profile import set_profile
from bot.incoming.telegram import Telegram, introduce
from bot.incoming.webhook import announce, application
from bot.inline import Offering
from bot.lanes import Lanes
from bot.render import Renderer
from bot.settings import Settings
from bot.sides import Shared


async def listen(shared: Shared, stop: asyncio.Event, ready: Callable[[], None]) -> None:
    """Listen until told to stop: the batch in hand is finished and answered, everything else is let go."""
    telegram = Telegram(shared.settings.token, shared.settings.api_url)
    try:
        renderer = Renderer(shared.words, await introduce(telegram))
        async with asyncio.TaskGroup() as group:
            lanes = Lanes(partial(post, telegram), renderer, shared.writer, shared.clock, group, shared.forgotten)
            answering = Answering(telegram, lanes, group)
            asking = Asking(Offering(shared, renderer).answer, answering, group)
            intake = Intake(shared.writer, answering, asking, renderer)
            profile = group.create_task(set_profile(telegram, renderer))
            listening = group.create_task(_listen(shared.settings, telegram, intake, stop))
            ready()
            await stop.wait()
            profile.cancel()
            await listening
    finally:
        telegram.close()


async def _listen(settings: Settings, telegram: Telegram, intake: Intake, stop: asyncio.Event) -> None:
    if not settings.webhook_url:
        logs.info("listening", by="polling")
        await poll(telegram, intake, stop)
        return
    secret = settings.webhook_secret.get_secret_value()
    runner = web.AppRunner(application(intake, secret, urlsplit(settings.webhook_url).path or "/"))
    await runner.setup()
    host, _, port = settings.listen.rpartition(":")
    try:
        await web.TCPSite(runner, host, int(port)).start()
        await announce(telegram, settings.webhook_url, secret)
        logs.info("listening", by="webhook", at=settings.listen)
        await stop.wait()
    finally:
        await runner.cleanup()
