"""Webhooks: updates are posted to a bot over keep-alive connections, one at a time on each, until it says 200."""

from __future__ import annotations

import asyncio
from collections import deque
from urllib.parse import urlsplit

from benchmarks.server.wire import length

_CONNECTIONS = 40  # what Telegram opens unless told otherwise
_AGAIN = 0.2  # seconds before an update that was not accepted is tried once more


class Pusher:
    """One address that updates are posted to."""

    def __init__(self, url: str, secret: str) -> None:
        parts = urlsplit(url)
        self.host, self.port = parts.hostname or "127.0.0.1", parts.port or 80
        secret_line = f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\n" if secret else ""
        self._head = f"POST {parts.path or '/'} HTTP/1.1\r\nHost: {parts.netloc}\r\n{secret_line}".encode()
        self._backlog: deque[bytes] = deque()
        self._free: list[_Line] = []
        self.refused = 0

    async def open(self) -> None:
        loop = asyncio.get_running_loop()
        for _ in range(_CONNECTIONS):
            await loop.create_connection(lambda: _Line(self), self.host, self.port)

    def close(self) -> None:
        """Stop pushing; lines that are busy close when they are answered."""
        self._backlog.clear()
        for line in self._free:
            line.close()

    def put(self, written: str) -> None:
        body = written.encode()
        kind = b"Content-Type: application/json\r\nContent-Length: "
        self._backlog.append(self._head + kind + str(len(body)).encode() + b"\r\n\r\n" + body)
        self._next()

    def freed(self, line: _Line) -> None:
        self._free.append(line)
        self._next()

    def again(self, post: bytes) -> None:
        """Try an update once more in a moment, as Telegram does."""
        self.refused += 1
        asyncio.get_running_loop().call_later(_AGAIN, self._put_back, post)

    def _put_back(self, post: bytes) -> None:
        self._backlog.appendleft(post)
        self._next()

    def _next(self) -> None:
        while self._free and self._backlog:
            self._free.pop().post(self._backlog.popleft())


class _Line(asyncio.Protocol):
    """One connection to the bot."""

    def __init__(self, pusher: Pusher) -> None:
        self._pusher, self._seen, self._posted = pusher, bytearray(), b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a TCP client gets no other
        self._transport = transport
        self._pusher.freed(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        if self._posted:
            self._pusher.again(self._posted)

    def post(self, whole: bytes) -> None:
        self._posted = whole
        self._transport.write(whole)

    def close(self) -> None:
        self._transport.close()

    def data_received(self, data: bytes) -> None:
        self._seen += data
        end = self._seen.find(b"\r\n\r\n")
        if end < 0 or len(self._seen) < end + 4 + length(bytes(self._seen[:end])):
            return
        accepted, posted = self._seen.startswith(b"HTTP/1.1 2"), self._posted
        self._seen.clear()
        self._posted = b""
        if not accepted:
            self._pusher.again(posted)
        self._pusher.freed(self)
