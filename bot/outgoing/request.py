"""python-telegram-bot's requests over aiohttp, which costs a fraction of its own client."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout, FormData, TCPConnector
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

_PATIENCE = 20.0  # seconds a call may take before its outcome counts as unknown
_FILE_PATIENCE = 300.0  # the same where a file is sent from the disk


class NotConnected(NetworkError):  # noqa: N818
    """Nobody was there: the call certainly did not reach Telegram."""


class Broken(NetworkError):  # noqa: N818
    """The connection broke or was silent too long: perhaps the call was carried out."""


class Request(BaseRequest):
    """Posts calls as JSON, files as multipart."""

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return _PATIENCE

    async def initialize(self) -> None:
        if self._session is None:
            pool = TCPConnector(limit=0)  # the pace is the limit; waiting for a free connection would spoil it
            self._session = ClientSession(connector=pool, timeout=ClientTimeout(total=_PATIENCE))

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0917 - the signature is theirs
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,  # noqa: ARG002 - one patience for all
        write_timeout: Any = None,  # noqa: ARG002
        connect_timeout: Any = None,  # noqa: ARG002
        pool_timeout: Any = None,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        assert self._session is not None, "not initialized"  # noqa: S101
        try:
            patience = ClientTimeout(total=_FILE_PATIENCE if _from_disk(request_data) else _PATIENCE)
            async with self._session.request(method, url, timeout=patience, **_body(request_data)) as response:
                return response.status, await response.read()
        except ClientConnectorError as error:
            raise NotConnected(type(error).__name__) from error
        except (TimeoutError, ClientError) as error:
            raise Broken(type(error).__name__) from error


def _from_disk(data: RequestData | None) -> bool:
    files = data.multipart_data.values() if data and data.contains_files else ()
    return any(not isinstance(content, bytes) for _, content, _ in files)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": json.dumps(data.parameters).encode(), "headers": {"Content-Type": "application/json"}}
    form = FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return {"data": form}
