"""HTTP/1.1 by hand: bytes of a keep-alive connection -> requests, answers -> bytes. What they mean is `api`'s."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_KIND = re.compile(rb"content-type: *([^\r\n]+)", re.IGNORECASE)
_NAME = re.compile(rb'name="([^"]+)"')
_NESTED = ("reply_markup", "commands")  # what forms carry as JSON
_NO_LENGTH = re.compile(rb"transfer-encoding: *chunked", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Request:
    """One call: `/botTOKEN/METHOD` with its parameters still as they came."""

    method: str
    kind: bytes
    body: bytes

    def params(self) -> dict[str, Any]:
        """Read JSON, a form or multipart; of these two numbers stay text, and files are passed over."""
        if not self.body:
            return {}
        if self.kind.startswith(b"application/json"):
            found: dict[str, Any] = json.loads(self.body)
            return found
        pairs = _parts(self) if self.kind.startswith(b"multipart/") else parse_qsl(self.body.decode(), True)
        return {name: json.loads(value) if name in _NESTED else value for name, value in pairs}


class Connection(asyncio.Protocol):
    """One connection of a bot; its requests are answered one after the other."""

    def __init__(self, answer: Callable[[Request, Connection], None], left: Callable[[Connection], None]) -> None:
        self._answer, self._left, self._seen = answer, left, bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a TCP server gives no other
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self._left(self)

    def data_received(self, data: bytes) -> None:
        self._seen += data
        while (request := self._cut()) is not None:
            self._answer(request, self)

    def reply(self, body: str, status: int = 200) -> None:
        """Send a JSON answer; one that nobody waits for any more is dropped."""
        head = (
            f"HTTP/1.1 {status} .\r\nContent-Type: application/json\r\nConnection: keep-alive\r\nContent-Length: "
        )
        sent = body.encode()
        if not self._transport.is_closing():
            self._transport.write(head.encode() + str(len(sent)).encode() + b"\r\n\r\n" + sent)

    def _cut(self) -> Request | None:
        """Take one whole request off what has arrived."""
        seen = self._seen
        if (end := seen.find(b"\r\n\r\n")) < 0:
            return None
        head = bytes(seen[:end])
        whole = end + 4 + length(head)
        if len(seen) < whole:
            return None
        body = bytes(seen[end + 4 : whole])
        del seen[:whole]
        kind = _KIND.search(head)
        path = head[: head.index(b"\r\n")].split(b" ")[1]
        return Request(path.rsplit(b"/", 1)[-1].decode(), kind[1] if kind else b"", body)


def length(head: bytes) -> int:
    """Tell how long the body is. ValueError for a body sent in chunks, which no bot here sends."""
    if found := _LENGTH.search(head):
        return int(found[1])
    if _NO_LENGTH.search(head):
        raise ValueError("a body in chunks")
    return 0


def _parts(request: Request) -> list[tuple[str, str]]:
    boundary = request.kind.rsplit(b"boundary=", 1)[1].strip(b'"')
    found: list[tuple[str, str]] = []
    for part in request.body.split(b"--" + boundary):
        head, _, value = part.partition(b"\r\n\r\n")
        name = _NAME.search(head)
        if name and b"filename=" not in head:
            found.append((name[1].decode(), value.removesuffix(b"\r\n").decode()))
    return found
