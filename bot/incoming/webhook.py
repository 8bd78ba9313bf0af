"""Webhook: Telegram calls us. 200 is the acknowledgement, so it is only said after the commit."""

from __future__ import annotations

import hmac
import json
from typing import Any

from aiohttp import web

from bot import logs, points
from bot.incoming.intake import Intake
from bot.incoming.reading import KINDS
from bot.incoming.telegram import Telegram
from storage.writer import Stopped

_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_LARGEST = 1024 * 1024  # bytes of one update; Telegram's stay far below


def application(intake: Intake, secret: str, path: str) -> web.Application:
    """Build the server; who does not know the secret gets 403 and learns nothing."""

    async def receive(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(_HEADER, "").encode(), secret.encode()):
            return web.Response(status=403)
        try:
            raw: Any = json.loads(await request.read())
        except ValueError:
            logs.warn("unreadable update", update=None, reason="not JSON")
            return web.Response()  # asking for it again would not mend it
        try:
            await intake.take([raw])
        except Stopped:
            return web.Response(status=503)
        points.reached("taken")
        return web.Response()

    app = web.Application(client_max_size=_LARGEST)
    app.router.add_post(path, receive)
    return app


async def announce(telegram: Telegram, url: str, secret: str) -> None:
    """Tell Telegram where to call. With several connections it does not promise order between a chat's updates."""
    params = {"url": url, "secret_token": secret, "allowed_updates": KINDS, "max_connections": 40}
    await telegram.call("setWebhook", params)
