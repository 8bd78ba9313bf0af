"""One bot's calls to its Bot API server: plain calls as JSON, errors as aiogram types them."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import msgspec
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiohttp import FormData

from bot import logs
from bot.incoming.wire import Broken, Unreached, Wire
from bot.render import Call
from bot.settings import WrongSettings

_PAUSE = 2.0  # seconds before greeting again
_BRIEF = 5.0  # seconds where no answer will do too
_JSON = "application/json"
_written, _read = msgspec.json.Encoder().encode, msgspec.json.Decoder().decode
_DONE = b'{"ok":true,'  # how Telegram begins its answer to what was carried out; any other beginning is read
_PATIENCE = 20.0  # seconds a call may take before its outcome counts as unknown


class _AnyCall(TelegramMethod[Any]):
    """What aiogram's errors want to name: some call of ours."""

    __returning__ = Any
    __api_method__ = "call"


class Telegram:
    """Posts calls. Raises aiogram's TelegramAPIError family; TelegramNetworkError means the outcome is unknown."""

    def __init__(self, token: str, api_url: str) -> None:
        self._session = AiohttpSession(api=TelegramAPIServer.from_base(api_url))  # never opened: it types refusals
        self._bot = Bot(token, session=self._session)
        address = self._session.api.api_url(token=token, method="")
        self._wire, self._path = Wire(address), urlsplit(address).path

    async def call(self, method: str, params: dict[str, Any], *, patience: float = _PATIENCE) -> Any:
        return self._result(*await self._post(method, patience, _JSON, _written(params)))

    async def send(self, call: Call) -> None:
        """Make a rendered call. The message Telegram gives back is not read: nobody needs it."""
        kind, body = (_JSON, _written(call.params)) if call.attachment is None else await _form(call)
        status, content = await self._post(call.method, _PATIENCE, kind, body)
        if not content.startswith(_DONE):
            self._result(status, content)

    async def _post(self, method: str, patience: float, kind: str, body: bytes) -> tuple[int, bytes]:
        try:
            return await self._wire.post(self._path + method, kind, body, patience)
        except (Unreached, Broken) as error:
            raise TelegramNetworkError(method=_AnyCall(), message=type(error).__name__) from error

    def _result(self, status: int, content: bytes) -> Any:
        """Read an answer; aiogram gives a refusal its type. What is none came from something between us."""
        answer = _parsed(content)
        if answer.get("ok"):
            return answer["result"]
        written = content.decode(errors="replace")
        try:
            return self._session.check_response(self._bot, _AnyCall(), status, written).result
        except ClientDecodeError as error:
            raise TelegramNetworkError(method=_AnyCall(), message=f"{status}, no answer") from error

    def close(self) -> None:
        self._wire.close()


async def _form(call: Call) -> tuple[str, bytes]:
    """Write a call that carries a file: multipart, and what kind of multipart."""
    assert call.attachment  # noqa: S101 - asked by the caller
    form = FormData(quote_fields=False)
    for name, value in call.params.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    form.add_field(call.attachment.parameter, call.attachment.content, filename=call.attachment.filename)
    written = form()
    return written.headers["Content-Type"], await written.as_bytes()


def _parsed(content: bytes) -> dict[str, Any]:
    for read in (_read, json.loads):  # the slower one takes half an emoji too
        with suppress(ValueError):
            answer = read(content)
            return answer if isinstance(answer, dict) else {}
    return {}


async def introduce(telegram: Telegram) -> str:
    """Learn the bot's own name; wait while the network is away, but not for a wrong token."""
    while True:
        try:
            me = await telegram.call("getMe", {})
        except (TelegramUnauthorizedError, TelegramNotFound):
            raise WrongSettings("Telegram does not know this YURT_BOT_TOKEN.") from None
        except TelegramAPIError as error:
            logs.warn("the Bot API server does not answer", type=type(error).__name__, pause=_PAUSE)
            await asyncio.sleep(_PAUSE)
        else:
            if not me.get("supports_inline_queries"):
                logs.info(
                    "nobody can share offices in other chats yet", to_allow_it="send /setinline to @BotFather"
                )
            return str(me["username"])


async def username(token: str, api_url: str) -> str:
    """Ask once for the bot's own name; nothing if the server does not say."""
    telegram = Telegram(token, api_url)
    try:
        return str((await telegram.call("getMe", {}, patience=_BRIEF))["username"])
    except TelegramAPIError:
        return ""
    finally:
        telegram.close()
