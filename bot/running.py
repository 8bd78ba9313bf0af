"""The running process: everything built once, passed down, and taken apart in order when it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from aiohttp import web

from bot import facts, logs
from bot.incoming.answering import Answering
from bot.incoming.intake import Intake
from bot.incoming.polling import poll
from bot.incoming.profile import set_profile
from bot.incoming.telegram import Telegram, introduce
from bot.incoming.webhook import announce, application
from bot.opening import open_database
from bot.render import Renderer
from bot.settings import TELEGRAM, Settings, WrongSettings
from bot.turns import Item, Result, Sweep, Turns
from bot.wording import Reading
from flows.registry import HOUSE
from locales import Words
from storage.database import Database
from storage.writer import Stopped, Writer

_SWEEP = 2.0  # seconds between looks for what is left over
_STOP_WITHIN = 8.0  # seconds for the turns in hand


def clock() -> datetime:
    """Read the one real clock."""
    return datetime.now(UTC)  # noqa: TID251 - the edge every other place gets its time from


@dataclass(frozen=True)
class Parts:
    """What listening needs."""

    settings: Settings
    database: Database
    telegram: Telegram
    intake: Intake
    answering: Answering
    renderer: Renderer
    writer: Writer[Item, Result]


async def run(settings: Settings, ready: Callable[[], None] = lambda: None) -> None:
    """Listen and speak until SIGTERM or SIGINT. WrongSettings if the token or the office is not fit to run."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)

    def settled() -> None:
        gc.collect()
        gc.freeze()  # the collector need not walk aiogram's models again and again
        ready()

    await serve(settings, stop, settled)
    logs.info("stopped")


async def serve(settings: Settings, stop: asyncio.Event, ready: Callable[[], None] = lambda: None) -> None:
    """Listen and speak until told to stop."""
    database = await asyncio.to_thread(open_database, settings)
    try:
        await _serve(settings, database, stop, ready)
    except* WrongSettings as group:
        raise group.exceptions[0] from None
    finally:
        database.close()


async def _serve(settings: Settings, database: Database, stop: asyncio.Event, ready: Callable[[], None]) -> None:
    token = settings.token
    known, words = facts.load(), Words.load(problems=lambda problem: logs.warn("wording", problem=problem))
    if known.office.example and settings.api_url == TELEGRAM:
        raise WrongSettings("flows/facts/programme.toml still names the demo office: fill in [office] first.")
    turns = Turns(HOUSE, known, Reading(words), database.vault, clock)
    writer: Writer[Item, Result] = Writer(database, turns.decide, turns.give_up)
    telegram = Telegram(token, settings.api_url)
    try:
        renderer = Renderer(words, await introduce(telegram))
        writer.start()
        with suppress(TimeoutError):
            async with asyncio.timeout(None) as limit, asyncio.TaskGroup() as sending:
                answering = Answering(telegram, renderer, writer, clock, sending)
                intake = Intake(writer, answering, renderer)
                ready()
                await _until(stop, Parts(settings, database, telegram, intake, answering, renderer, writer))
                limit.reschedule(asyncio.get_running_loop().time() + _STOP_WITHIN)
    finally:
        await asyncio.to_thread(writer.stop, _STOP_WITHIN)
        await telegram.close()


async def _until(stop: asyncio.Event, parts: Parts) -> None:
    """Work until told to stop: the batch in hand is finished, everything else is let go."""
    async with asyncio.TaskGroup() as group:
        listening = group.create_task(_listen(parts, stop))
        aside = [
            group.create_task(work)
            for work in (_sweep(parts), _shred(parts), set_profile(parts.telegram, parts.renderer))
        ]
        await stop.wait()
        logs.info("stopping")
        for task in aside:
            task.cancel()
        await listening


async def _listen(parts: Parts, stop: asyncio.Event) -> None:
    settings = parts.settings
    if not settings.webhook_url:
        logs.info("listening", by="polling")
        await poll(parts.telegram, parts.intake, stop)
        return
    secret = settings.webhook_secret.get_secret_value()
    runner = web.AppRunner(application(parts.intake, secret, urlsplit(settings.webhook_url).path or "/"))
    await runner.setup()
    host, _, port = settings.listen.rpartition(":")
    try:
        await web.TCPSite(runner, host, int(port)).start()
        await announce(parts.telegram, settings.webhook_url, secret)
        logs.info("listening", by="webhook", at=settings.listen)
        await stop.wait()
    finally:
        await runner.cleanup()


async def _shred(parts: Parts) -> None:
    """After somebody was erased and told so, empty the database's log, where the old pages still are."""
    while True:
        await parts.answering.forgotten.wait()
        parts.answering.forgotten.clear()
        while not await asyncio.to_thread(parts.database.shred):  # noqa: ASYNC110 - a reader holds it
            await asyncio.sleep(_SWEEP)


async def _sweep(parts: Parts) -> None:
    """Bring back answers a crash or a refusal left over."""
    while True:
        with suppress(Stopped):
            left_over = await asyncio.wrap_future(parts.writer.submit(Sweep(), 0))
            parts.answering.say(left_over)
        await asyncio.sleep(_SWEEP)
