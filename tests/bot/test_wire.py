"""The line to the server: an answer in crumbs is read, anything else is a doubt, and never a wrong answer."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import certifi
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.incoming import wire
from bot.incoming.wire import Broken, Unreached, Wire

WHOLE = b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"ok":true}'
CHUNKED = b'HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{"ok\r\n7\r\n":true}\r\n0\r\n\r\n'
LAST = b'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 11\r\n\r\n{"ok":true}'

Serve = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


class Pretended:
    """A server that does as the test says, and counts how often somebody connected."""

    def __init__(self, serve: Serve) -> None:
        self.serve, self.connections, self.heard = serve, 0, list[bytes]()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                self.heard.append(head + await reader.readexactly(length))
                await self.serve(self.heard[-1], writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    @asynccontextmanager
    async def line(self, secure: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> AsyncIterator[Wire]:
        async with await asyncio.start_server(self._connected, "127.0.0.1", 0, ssl=secure) as server:
            port = server.sockets[0].getsockname()[1]
            line = Wire(f"{'https' if secure else 'http'}://{host}:{port}/bot")
            yield line
            line.close()


async def ask(line: Wire, body: bytes = b"{}", patience: float = 5.0) -> tuple[int, bytes]:
    return await line.post("/bot/getMe", "application/json", body, patience)


@pytest.mark.parametrize(("answer", "status"), [(WHOLE, 200), (CHUNKED, 403)])
@pytest.mark.parametrize("crumb", [1, 7, 1000])
async def test_one_connection_carries_one_question_after_another(answer: bytes, status: int, crumb: int) -> None:
    async def serve(_: bytes, writer: asyncio.StreamWriter) -> None:
        for at in range(0, len(answer), crumb):
            writer.write(answer[at : at + crumb])
            await asyncio.sleep(0)

    server = Pretended(serve)
    async with server.line() as line:
        for number in range(3):
            assert await ask(line, b"%d" % number) == (status, b'{"ok":true}')
    assert server.connections == 1
    assert [heard[-1:] for heard in server.heard] == [b"0", b"1", b"2"]
    assert server.heard[0].startswith(b"POST /bot/getMe HTTP/1.1\r\nHost: 127.0.0.1:")


async def test_what_is_asked_at_once_has_lines_of_its_own_and_each_its_answer() -> None:
    async def serve(asked: bytes, writer: asyncio.StreamWriter) -> None:
        body = asked.partition(b"\r\n\r\n")[2]
        await asyncio.sleep(0.001 * (9 - int(body)))  # whoever asked last is answered first
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n" + body)

    server = Pretended(serve)
    async with server.line() as line:
        answers = await asyncio.gather(*(ask(line, b"%d" % number) for number in range(9)))
    assert [content for _, content in answers] == [b"%d" % number for number in range(9)]
    assert server.connections == 9


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        WHOLE[:-1],
        WHOLE[:20],
        CHUNKED[:-3],
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
    ],
    ids=["nothing", "all but the end", "half a head", "no last chunk", "another protocol", "nonsense"],
)
async def test_half_an_answer_is_a_doubt(answer: bytes) -> None:
    async def serve(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with Pretended(serve).line() as line:
        with pytest.raises(Broken):
            await ask(line)


async def test_a_late_answer_is_never_taken_for_the_next_one() -> None:
    async def serve(asked: bytes, writer: asyncio.StreamWriter) -> None:
        if asked.endswith(b"slow"):
            await asyncio.sleep(0.2)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n" + asked[-4:])

    server = Pretended(serve)
    async with server.line() as line:
        with pytest.raises(Broken):
            await ask(line, b"slow", patience=0.05)
        waiting = asyncio.ensure_future(ask(line, b"slow"))
        await asyncio.sleep(0.05)
        waiting.cancel()
        for _ in range(3):
            assert await ask(line, b"fast") == (200, b"fast")
            await asyncio.sleep(0.1)
    assert server.connections == 3


async def test_an_answer_too_many_ends_the_line() -> None:
    async def serve(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(WHOLE)
        await writer.drain()
        await asyncio.sleep(0.02)
        writer.write(WHOLE.replace(b"true", b"fals"))

    server = Pretended(serve)
    async with server.line() as line:
        for _ in range(3):
            assert await ask(line) == (200, b'{"ok":true}')
            await asyncio.sleep(0.05)
    assert server.connections == 3


async def test_a_line_that_may_be_closing_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async def serve(asked: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(LAST if asked.endswith(b"last") else WHOLE)

    server = Pretended(serve)
    async with server.line() as line:
        await ask(line, b"last")  # the server says that it closes it
        await ask(line)
        monkeypatch.setattr(wire, "_QUIET", 0.0)  # it was quiet for long
        await ask(line)
    assert server.connections == 3


async def test_nobody_there_means_nothing_left() -> None:
    async with Pretended(lambda _, __: asyncio.sleep(0)).line() as line:
        pass
    with pytest.raises(Unreached):
        await ask(line)


def certified(folder: Path, name: str) -> ssl.SSLContext:
    """A server's certificate for a name, in a file that is also the list of those trusted."""
    key, who = ec.generate_private_key(ec.SECP256R1()), x509.Name.from_rfc4514_string("CN=pretended")
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(who, who, key.public_key(), x509.random_serial_number(), now, now + timedelta(1))
    certificate = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False).sign(
        key, hashes.SHA256()
    )
    secret = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key.private_bytes(*secret))
    (folder / "trusted.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "trusted.pem", folder / "key.pem")
    return context


@pytest.mark.parametrize("name", ["localhost", "somebody.else"])
async def test_the_token_is_told_only_to_whom_it_belongs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def serve(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(CHUNKED)

    server, context = Pretended(serve), certified(tmp_path, name)
    monkeypatch.setattr(certifi, "where", lambda: str(tmp_path / "trusted.pem"))
    async with server.line(context, "localhost") as line:
        if name == "localhost":
            assert [await ask(line), await ask(line)] == [(403, b'{"ok":true}')] * 2
        else:
            with pytest.raises(Unreached):
                await ask(line)
    assert len(server.heard) == (2 if name == "localhost" else 0)
