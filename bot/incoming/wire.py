"""HTTP to one server over connections kept open: a request's bytes out, its answer's in. Both mean nothing here."""

from __future__ import annotations

import asyncio
import ssl
from typing import cast
from urllib.parse import urlsplit

import certifi
from httptools import HttpParserError, HttpResponseParser

_AT_ONCE = 100  # connections
_QUIET = 15.0  # seconds after which a server may close a connection under our feet: it is not used again


class Unreached(Exception):  # noqa: N818 - named for what it says of the request
    """No connection could be made: the request certainly did not leave."""


class Broken(Exception):  # noqa: N818
    """The answer did not come in time or in one piece; perhaps the request was carried out."""


class Wire:
    """Posts to one server. What is asked at the same time travels on connections of its own."""

    def __init__(self, url: str) -> None:
        at = urlsplit(url)
        self._host, self._port = at.hostname or "", at.port or (443 if at.scheme == "https" else 80)
        # The system's own certificates may be years old, or missing.
        self._secure = ssl.create_default_context(cafile=certifi.where()) if at.scheme == "https" else None
        self._about = f"HTTP/1.1\r\nHost: {at.netloc}\r\nUser-Agent: yurt\r\nContent-Type:"
        self._idle: list[_Connection] = []
        self._gate = asyncio.Semaphore(_AT_ONCE)

    async def post(self, path: str, kind: str, body: bytes, patience: float) -> tuple[int, bytes]:
        """Give the answer's status and content. Raises Unreached or Broken."""
        head = f"POST {path} {self._about} {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        try:
            async with asyncio.timeout(patience), self._gate:
                connection = self._kept() or await self._opened()
                answer = await connection.ask(head.encode() + body)
        except TimeoutError as error:
            raise Broken("it took too long") from error
        if connection.usable:
            self._idle.append(connection)
        return answer

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()

    def _kept(self) -> _Connection | None:
        """Take the connection used last, unless the server may be closing it at this moment."""
        fresh = asyncio.get_running_loop().time() - _QUIET
        while self._idle:
            connection = self._idle.pop()
            if connection.usable and connection.used > fresh:
                return connection
            connection.close()
        return None

    async def _opened(self) -> _Connection:
        loop = asyncio.get_running_loop()
        try:
            _, connection = await loop.create_connection(_Connection, self._host, self._port, ssl=self._secure)
        except OSError as error:
            raise Unreached(type(error).__name__) from error
        return connection


class _Connection(asyncio.Protocol):
    """One request after another; it is of no use any more as soon as anything is out of the ordinary."""

    _transport: asyncio.Transport
    _answer: asyncio.Future[tuple[int, bytes]] | None = None

    def __init__(self) -> None:
        self._parser, self._body = HttpResponseParser(self), list[bytes]()
        self._loop, self.usable, self.used = asyncio.get_running_loop(), True, 0.0

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        self._answer = self._loop.create_future()
        self._transport.write(request)
        try:
            return await self._answer
        except BaseException:  # also whoever waits no longer: what comes now would be taken for the next answer
            self.close()
            raise
        finally:
            self._answer, self.used = None, self._loop.time()

    def close(self) -> None:
        self.usable = False
        self._transport.abort()

    def _end(self, why: str) -> None:
        self.close()
        if self._answer and not self._answer.done():
            self._answer.set_exception(Broken(why))

    # ------------------------------------------------------------ called by asyncio

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # TCP and TLS both are

    def data_received(self, data: bytes) -> None:
        try:
            if self._answer is None:
                self.close()  # nobody asked
            else:
                self._parser.feed_data(data)
        except HttpParserError as error:
            self._end(type(error).__name__)

    def connection_lost(self, error: Exception | None) -> None:
        self._end(type(error).__name__ if error else "closed")

    # ------------------------------------------------------------ called by the parser

    def on_body(self, body: bytes) -> None:
        self._body.append(body)

    def on_message_complete(self) -> None:
        status, content = self._parser.get_status_code(), b"".join(self._body)
        self._body.clear()
        self.usable = self.usable and self._parser.should_keep_alive()
        if self._answer and not self._answer.done():
            self._answer.set_result((status, content))
