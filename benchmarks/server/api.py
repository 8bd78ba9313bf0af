"""The methods of the Bot API that bots under load call, answered as Telegram answers them when all is well."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from benchmarks.server.arrivals import Arrivals
from benchmarks.server.messages import BOT, Act, first_update, message, update
from benchmarks.server.pushing import Pusher
from benchmarks.server.waiting import Waiting
from benchmarks.server.wire import Connection, Request

_PROFILE = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}
_ME = (
    BOT + ',"can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,'
    '"can_connect_to_business":false,"has_main_web_app":false}'
)
_FIXED = {"getMe": _ME, "deleteWebhook": "true", "sendChatAction": "true", "deleteMessage": "true"}


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the bot that reached somebody: how it was said, and as what Telegram keeps it."""

    method: str
    params: dict[str, Any]
    message: str


class Server:
    """One bot's server. `audience` hears every message; presses are counted until the bot answers them."""

    def __init__(self, audience: Callable[[int, Heard], None] | None = None) -> None:
        self.audience = audience or (lambda *_: None)
        self.arrivals = Arrivals()
        self.polling, self.pushers = asyncio.Event(), list[Pusher]()
        self.unanswered: set[str] = set()
        self._waiting = Waiting(self.polling.set)
        self._numbers, self._updates = 1000, first_update()
        self._profile: dict[tuple[str, str], Any] = {}

    @asynccontextmanager
    async def serve(self) -> AsyncIterator[str]:
        """Listen on a free port; give the address."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Connection(self._answer, self._waiting.left), "127.0.0.1", 0)
        try:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        finally:
            for pusher in self.pushers:
                pusher.close()
            server.close()

    async def ready(self, webhooks: int) -> None:
        """Wait until the bot polls, or until so many processes of it have said where to push."""
        while len(self.pushers) < webhooks:  # noqa: ASYNC110 - short, and only at the start
            await asyncio.sleep(0.01)
        for pusher in self.pushers:
            await pusher.open()
        if not webhooks:
            await self.polling.wait()

    def send(self, act: Act, chat: int, language: str) -> None:
        """Let somebody do something: their update is polled, or pushed to the process that serves their chat."""
        self._numbers += 1
        self._updates += 1
        content = update(act, chat, language, self._numbers)
        if content.startswith('"callback'):
            self.unanswered.add(str(self._numbers))
        written = f'{{"update_id":{self._updates},{content}}}'
        if self.pushers:
            self.pushers[chat % len(self.pushers)].put(written)
        else:
            self._waiting.put(self._updates, written)

    # ------------------------------------------------------------ what a bot asks

    def _answer(self, request: Request, connection: Connection) -> None:
        method = request.method
        if method == "getUpdates":
            asked = request.params()
            offset, limit, timeout = (int(asked.get(name) or 0) for name in ("offset", "limit", "timeout"))
            self._waiting.ask(connection, offset, limit, timeout)
        elif wait := self.arrivals.arrive(method):
            refusal = {"ok": False, "error_code": 429, "description": f"Too Many Requests: retry after {wait}"}
            connection.reply(json.dumps(refusal | {"parameters": {"retry_after": wait}}), 429)
        elif (result := self._result(method, request.params())) is None:
            connection.reply('{"ok":false,"error_code":404,"description":"Not Found"}', 404)
        else:
            connection.reply(f'{{"ok":true,"result":{result}}}')

    def _result(self, method: str, params: dict[str, Any]) -> str | None:
        if method in {"sendMessage", "editMessageText", "sendPhoto", "sendDocument"}:
            return self._said(method, params)
        if method == "answerCallbackQuery":
            self.unanswered.discard(str(params["callback_query_id"]))
            return "true"
        if method in _FIXED:
            return _FIXED[method]
        if method == "editMessageReplyMarkup":
            return message(int(params["chat_id"]), int(params["message_id"]), {"text": "", **params})
        if method == "setWebhook":
            return self._push_to(params["url"], params.get("secret_token", ""))
        return self._about(method, params)

    def _said(self, method: str, params: dict[str, Any]) -> str:
        if method == "editMessageText":
            number = int(params["message_id"])
        else:
            self._numbers += 1
            number = self._numbers
        chat = int(params["chat_id"])
        written = message(chat, number, params)
        self.audience(chat, Heard(method, params, written))
        return written

    def _push_to(self, url: str, secret: str) -> str:
        """Push here from now on; several addresses share the chats, as behind a proxy."""
        self.pushers.append(Pusher(url, secret))
        return "true"

    def _about(self, method: str, params: dict[str, Any]) -> str | None:
        """Set or tell what the bot is called; another language than the set ones gets the one for all."""
        name, language = method[5:], params.get("language_code", "")
        if method.startswith("setMy"):
            self._profile[name, language] = params.get("commands", params.get(_PROFILE.get(name, ""), ""))
            return "true"
        if not method.startswith("getMy"):
            return None
        empty: Any = [] if name == "Commands" else ""
        found = self._profile.get((name, language)) or self._profile.get((name, ""), empty)
        return json.dumps(found if name == "Commands" else {_PROFILE[name]: found})
