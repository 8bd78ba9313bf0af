"""The part of /sim/ that people never see: faults, the log, raw updates, the clock, events for the page."""

from __future__ import annotations

import asyncio
from dataclasses import asdict

from aiohttp import web

from bot.simulator.bot_api import WORLD, compact
from bot.simulator.control import said, wish_of
from bot.simulator.world import Json

HEARTBEAT = 15.0


async def order_fault(request: web.Request) -> web.Response:
    fault = request.app[WORLD].faults.order(**await wish_of(request))
    return said(fault.shown())


async def standing_faults(request: web.Request) -> web.Response:
    return said([fault.shown() for fault in request.app[WORLD].faults.standing])


async def lift_faults(request: web.Request) -> web.Response:
    request.app[WORLD].faults.standing.clear()
    return said({})


async def calls(request: web.Request) -> web.Response:
    """The bot's calls, oldest first: only those `after` a number, only of one `method`."""
    after, method = int(request.query.get("after", "0")), request.query.get("method", "").lower()
    found = [
        asdict(call)
        for call in request.app[WORLD].calls
        if call.number > after and (not method or call.method.lower() == method)
    ]
    return said(found)


async def push_raw(request: web.Request) -> web.Response:
    """Push any JSON as an update, as it is; without an update_id it gets the next one."""
    number = request.app[WORLD].updates.push_raw(await request.json())
    return said({"update_id": number})


async def queue(request: web.Request) -> web.Response:
    updates = request.app[WORLD].updates
    return said({"pending": list(updates.pending), "next_id": updates.next_id, "allowed": updates.allowed})


async def turn_clock(request: web.Request) -> web.Response:
    """Move the date of messages by `seconds`, or let update numbers go on from `update_id`."""
    world, wish = request.app[WORLD], await wish_of(request)
    if "seconds" in wish:
        world.clock_offset += int(wish["seconds"])
    if "update_id" in wish:
        world.updates.jump(int(wish["update_id"]))
    return said({"now": world.now(), "next_id": world.updates.next_id})


async def expire_taps(request: web.Request) -> web.Response:
    """Let the bot be too late for all taps and inline queries so far."""
    world = request.app[WORLD]
    expired = len(world.queries)
    world.inline = {f"expired-{number}": query for number, query in world.inline.items()}
    world.queries = {f"expired-{number}": query for number, query in world.queries.items()}
    return said({"expired": expired})


async def reset(request: web.Request) -> web.Response:
    request.app[WORLD].reset()
    return said({})


async def file(request: web.Request) -> web.Response:
    """A file that stands in a message, by its file_id; a browser saves it rather than opens it."""
    kept = request.app[WORLD].files[request.match_info["file"]]
    shown = kept.mime_type if kept.mime_type in SHOWN_IN_PLACE else "application/octet-stream"
    response = web.Response(body=kept.data, headers={"Content-Type": shown})
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


SHOWN_IN_PLACE = {"image/jpeg", "image/png", "image/webp", "image/gif"}


async def events(request: web.Request) -> web.StreamResponse:
    """Server-Sent Events: everything that is announced from now on."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    with request.app[WORLD].bulletin.listening() as news:
        await response.prepare(request)
        await response.write(b"retry: 1000\n\n: hello\n\n")
        while (line := await _next(news)) is not None:
            try:
                await response.write(line)
            except ConnectionError:
                break
    return response


async def _next(news: asyncio.Queue[Json | None]) -> bytes | None:
    try:
        async with asyncio.timeout(HEARTBEAT):
            event = await news.get()
    except TimeoutError:
        return b": still here\n\n"
    return None if event is None else f"data: {compact(event)}\n\n".encode()


def routes() -> list[web.RouteDef]:
    return [
        web.post("/sim/faults", order_fault),
        web.get("/sim/faults", standing_faults),
        web.delete("/sim/faults", lift_faults),
        web.get("/sim/calls", calls),
        web.post("/sim/updates", push_raw),
        web.get("/sim/updates", queue),
        web.post("/sim/clock", turn_clock),
        web.post("/sim/expire-taps", expire_taps),
        web.post("/sim/reset", reset),
        web.get("/sim/files/{file}", file),
        web.get("/sim/events", events),
    ]
