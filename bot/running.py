"""The running process: everything built once, passed down, and taken apart in order when it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeAlias

from bot import facts, logs
from bot.opening import open_database
from bot.settings import TELEGRAM, Settings, Side, WrongSettings
from bot.sides import Shared
from bot.turns import Item, Result, Turns
from bot.wording import Reading
from flows.registry import HOUSE
from locales import Words
from storage.database import Database
from storage.held import refresh
from storage.keeping import take_release
from storage.presence import present
from storage.standing import restage
from storage.writer import Writer

_STOP_WITHIN = 7.0  # seconds for what is in hand
_WRITE_WITHIN = 2.0  # and then for the writer
_AGAIN = 2.0  # seconds between tries to empty the log
_LEISURE = 5.0  # seconds after the start, and between two looks
_LITTER = (20_000, 20, 20)  # objects left before the collector looks: a batch makes thousands, and no rings of them


Work: TypeAlias = Callable[[Shared, asyncio.Event, Callable[[], None]], Awaitable[None]]


def clock() -> datetime:
    """Read the one real clock."""
    return datetime.now(UTC)  # noqa: TID251 - the edge every other place gets its time from


def quick_loop() -> asyncio.AbstractEventLoop:
    """Make the quicker loop, where there is one (not on Windows)."""
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


async def run(settings: Settings, ready: Callable[[], None] = lambda: None, only: Side | None = None) -> None:
    """Listen and speak until SIGTERM or SIGINT. WrongSettings if the token or the office is not fit to run."""
    gc.set_threshold(*_LITTER)  # before the libraries are loaded: they make objects by the hundred thousand
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)

    def settled() -> None:
        gc.collect()
        gc.freeze()  # the collector need not walk the libraries' models again and again
        ready()

    await serve(settings, stop, settled, only)
    logs.info("stopped")


async def serve(
    settings: Settings,
    stop: asyncio.Event,
    ready: Callable[[], None] = lambda: None,
    only: Side | None = None,
) -> None:
    """Listen and speak until told to stop."""
    database = await asyncio.to_thread(open_database, settings)
    try:
        with present(database, clock()):
            await _serve(settings, database, stop, ready, only)
    except* WrongSettings as group:
        raise _first(group) from None
    finally:
        database.close()


async def _serve(
    settings: Settings, database: Database, stop: asyncio.Event, ready: Callable[[], None], only: Side | None
) -> None:
    known, words = facts.load(), Words.load(problems=lambda problem: logs.warn("wording", problem=problem))
    if settings.token and known.office.example and settings.api_url == TELEGRAM:
        raise WrongSettings("flows/facts/programme.toml still names the demo office: fill in [office] first.")
    with database.starting() as conn:
        restage(conn, known.guides)
        if offered := take_release(conn, known.services, clock()):
            logs.warn("services_edited_here", entries=offered)
    known = replace(known, services=())  # they are in the database now, and take room
    turns = Turns(HOUSE, known, Reading(words), database.vault, clock)
    writer: Writer[Item, Result] = Writer(database, turns.decide, turns.give_up)
    shared = Shared(settings, database, known, words, writer, clock)
    search = partial(_search, database, known.synonyms)
    sides = [_work(side) for side in Side if only in (None, side)]
    try:
        writer.start()
        with suppress(TimeoutError):
            await _until(stop, shared, sides, ready, search)
    finally:
        await asyncio.to_thread(writer.stop, _WRITE_WITHIN)


def _work(side: Side) -> Work:
    """Load what one side needs, and nothing of the other: aiogram alone takes seconds and memory."""
    if side is Side.INCOMING:
        from bot.incoming.listening import listen  # noqa: PLC0415

        return listen
    from bot.outgoing.speaking import speak  # noqa: PLC0415

    return speak


async def _until(
    stop: asyncio.Event,
    shared: Shared,
    sides: list[Work],
    ready: Callable[[], None],
    search: Callable[[], None],
) -> None:
    """Work until told to stop; TimeoutError: not everything in hand was finished in time."""
    begun = asyncio.Semaphore(0)
    async with asyncio.timeout(None) as limit, asyncio.TaskGroup() as group:
        working = [group.create_task(_within(side(shared, stop, begun.release))) for side in sides]
        besides = (_shred(shared), _announce(begun, len(sides), ready), _at_leisure(search))
        aside = [group.create_task(one) for one in besides]
        await stop.wait()
        logs.info("stopping")
        limit.reschedule(asyncio.get_running_loop().time() + _STOP_WITHIN)
        await asyncio.wait(working)
        for task in aside:
            task.cancel()


def _search(database: Database, synonyms: Mapping[str, Any]) -> None:
    try:
        refresh(database, synonyms)
    except Exception as error:  # noqa: BLE001 - the first question will try again, and somebody is told
        logs.trace(error, doing="search")


async def _at_leisure(work: Callable[[], None]) -> None:
    """Do what nobody waits for, again and again: first when those have been answered who wrote meanwhile."""
    while True:
        await asyncio.sleep(_LEISURE)
        await asyncio.to_thread(work)


async def _within(work: Awaitable[None]) -> None:
    await work


async def _announce(begun: asyncio.Semaphore, sides: int, ready: Callable[[], None]) -> None:
    """Say that the process is ready when all its sides are."""
    for _ in range(sides):
        await begun.acquire()
    ready()


async def _shred(shared: Shared) -> None:
    """After somebody was erased and told so, empty the database's log, where the old pages still are."""
    while True:
        await shared.forgotten.wait()
        shared.forgotten.clear()
        while not await asyncio.to_thread(shared.database.shred):  # noqa: ASYNC110 - a reader holds it
            await asyncio.sleep(_AGAIN)


def _first(group: BaseExceptionGroup[WrongSettings]) -> WrongSettings:
    found = group.exceptions[0]
    return _first(found) if isinstance(found, BaseExceptionGroup) else found
