"""The HTTP edge of the Bot API: tokens, faults, the log of calls, files; the methods do the rest."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

from aiohttp import hdrs, web

from bot.simulator.faults import Fault
from bot.simulator.methods import carry_out
from bot.simulator.parameters import Call, read
from bot.simulator.refusals import Refusal
from bot.simulator.world import Logged, World

WORLD = web.AppKey("world", World)
TOKEN = re.compile(r"\d+:[\w-]+")
UNAUTHORIZED = Refusal(401, "Unauthorized")
NOT_FOUND = Refusal(404, "Not Found")


def routes() -> list[web.RouteDef]:
    return [
        web.route(hdrs.METH_ANY, "/bot{token}/{method}", answer),
        web.get("/file/bot{token}/{path:.+}", download),
    ]


async def answer(request: web.Request) -> web.StreamResponse:
    """Answer one call of the bot, or let happen to it what was ordered."""
    world = request.app[WORLD]
    try:
        check_token(world, request.match_info["token"])
        call = await read(request.match_info["method"], request)
        logged = log(world, call)
    except Refusal as refusal:
        return refused(refusal)
    try:
        return await spoilt_or_done(world, call, logged, request)
    except Refusal as refusal:
        logged.code = refusal.code
        return refused(refusal)
    finally:
        logged.done_at = world.monotonic()


async def spoilt_or_done(world: World, call: Call, logged: Logged, request: web.Request) -> web.StreamResponse:
    due = world.faults.due(call.method, call.chat_id, logged.at)
    await suffer(due)
    if any(fault.kind == "cut_before" for fault in due):
        return cut(request)
    result = await carry_out(world, call)
    logged.code = 200
    logged.message_id = result.get("message_id") if isinstance(result, dict) else None
    if any(fault.kind == "cut_after" for fault in due):
        return cut(request)
    return web.json_response({"ok": True, "result": result}, dumps=compact)


async def suffer(due: list[Fault]) -> None:
    for fault in due:
        if fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
        refusal = fault.refusal()
        if refusal is not None:
            raise refusal


def check_token(world: World, token: str) -> None:
    if not TOKEN.fullmatch(token):
        raise NOT_FOUND
    if token != world.token:
        raise UNAUTHORIZED


def log(world: World, call: Call) -> Logged:
    world.calls_made += 1
    params = {**call.params, **{name: f"<{file.name}>" for name, file in call.files.items()}}
    logged = Logged(world.calls_made, call.method, params, world.monotonic())
    world.calls.append(logged)
    return logged


def cut(request: web.Request) -> web.StreamResponse:
    """Break the connection; the response is for aiohttp, nobody gets it."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def refused(refusal: Refusal) -> web.Response:
    headers = {}
    if "retry_after" in refusal.parameters:
        headers["Retry-After"] = str(refusal.parameters["retry_after"])
    return web.json_response(refusal.body(), status=refusal.code, headers=headers, dumps=compact)


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


async def download(request: web.Request) -> web.Response:
    """Give a file to the bot, under the path getFile told it."""
    world = request.app[WORLD]
    try:
        check_token(world, request.match_info["token"])
    except Refusal as refusal:
        return refused(refusal)
    for file in world.files.values():
        if file.path == request.match_info["path"]:
            return web.Response(body=file.data, content_type="application/octet-stream")
    return refused(NOT_FOUND)
