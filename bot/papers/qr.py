"""QR pictures that another phone can scan; what they say is the caller's."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable

import segno

_SCALE = 8  # pixels a module: large enough for a scratched camera at arm's length, and one byte at a bit a pixel
_MASK = 0  # every mask can be read; trying all eight to find the prettiest takes most of the time
_BORDER = 4  # modules of quiet zone, as ISO/IEC 18004 asks
_BLACK, _WHITE = 0x00, 0xFF
_COLOURS = bytes([_WHITE, *[_BLACK] * 255])  # segno's modules are 0 and 1
_AS_IT_IS, _AS_ABOVE = b"\0", b"\2"  # PNG's filters of a line: none, and the difference to the line above


def png(content: str) -> bytes:
    """Draw a QR code of `content` as a PNG, error correction level M or better."""
    code = segno.make(content, error="m", micro=False, mask=_MASK)
    side = bytes([_WHITE]) * _BORDER
    rows = [side + row.translate(_COLOURS) + side for row in code.matrix]
    quiet = [bytes([_WHITE]) * len(rows[0])] * _BORDER
    return _picture([*quiet, *rows, *quiet])


def _picture(rows: list[bytes]) -> bytes:
    """Write rows of modules as a picture in black and white (PNG); segno's own way takes most of its time."""
    wide, high = len(rows[0]) * _SCALE, len(rows) * _SCALE
    again = (_AS_ABOVE + bytes(len(rows[0]))) * (_SCALE - 1)
    lines = b"".join(_AS_IT_IS + row + again for row in rows)
    head = struct.pack(">IIBBBBB", wide, high, 1, 0, 0, 0, 0)  # a bit a pixel, grey
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + _written(chunks)


def _written(chunks: Iterable[tuple[bytes, bytes]]) -> bytes:
    return b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
