"""The parts of an untrusted zip file, never inflated beyond what fits; what the parts say is `workbook.py`'s."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.papers.unreadable import Unreadable
from flows.model import text

_ENTRIES = 2_000
_INFLATED = 300_000_000  # bytes of all parts together; 100,000 rows of our own export need a third
_RATIO = 200  # our own exports shrink thirtyfold
_FREE = 10_000_000  # bytes; below this a ratio harms nobody
_DIRECTORY = 1_000_000  # bytes of the list of parts, which is read into memory whole
_END = b"PK\x05\x06"
_LOCKED = 1  # the flag of an encrypted part
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # others may ask for memory of their own
_CHUNK = 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)


@contextmanager
def parts(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a zip file whose sizes make sense. Raises Unreadable."""
    with _sound():
        _check_directory(path)
        opened = zipfile.ZipFile(path)
    with opened:
        _check_parts(opened, path.stat().st_size)
        yield opened


def chunks(opened: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Give a part piece by piece; its declared size, which was checked, is where zipfile stops."""
    with _sound(), opened.open(name) as part:
        while chunk := part.read(_CHUNK):
            yield chunk


@contextmanager
def _sound() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise Unreadable(text("unread-broken")) from error


def _check_directory(path: Path) -> None:
    """Refuse a list of parts too long to be read at all."""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - 65_557, 0))
        tail = file.read()
    at = tail.rfind(_END)
    if at < 0:
        raise Unreadable(text("unread-broken"))
    entries, size = struct.unpack_from("<HI", tail, at + 10)
    if entries > _ENTRIES or size > _DIRECTORY:
        raise Unreadable(text("unread-swollen"))


def _check_parts(opened: zipfile.ZipFile, packed: int) -> None:
    found = opened.infolist()
    if any(part.flag_bits & _LOCKED for part in found):
        raise Unreadable(text("unread-locked"))
    if any(part.compress_type not in _METHODS for part in found):
        raise Unreadable(text("unread-broken"))
    inflated = sum(part.file_size for part in found)
    if len(found) > _ENTRIES or inflated > _INFLATED or inflated > max(_FREE, packed * _RATIO):
        raise Unreadable(text("unread-swollen"))
