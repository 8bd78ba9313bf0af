"""The picture of a QR code, read back as any PNG reader would."""

import struct
import zlib

import segno

from bot.papers import qr

LINK = "https://t.me/example_bot?start=o-recover-7KQF9M2TXR4W"
QUIET, SCALE = 4, 8  # modules around the code, pixels a module


def chunks(png: bytes) -> dict[bytes, bytes]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    found, at = {}, 8
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        name, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", png, at + 8 + length) == (zlib.crc32(name + data),)
        found[name], at = data, at + 12 + length
    return found


def lines(png: bytes) -> list[bytes]:
    """Undo the filters; only those that add nothing or the line above are known here."""
    parts = chunks(png)
    wide, high, depth, colour, *_ = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    assert (depth, colour, wide) == (1, 0, high)
    raw, size = zlib.decompress(parts[b"IDAT"]), wide // 8 + 1
    above, found = bytes(size - 1), []
    for at in range(0, len(raw), size):
        kind, line = raw[at], raw[at + 1 : at + size]
        assert kind in {0, 2}
        above = line if kind == 0 else bytes((a + b) % 256 for a, b in zip(line, above, strict=True))
        found.append(above)
    assert len(found) == high
    return found


def test_every_module_is_a_square_of_its_colour_inside_a_quiet_zone() -> None:
    wanted = segno.make(LINK, error="m", micro=False, mask=0).matrix
    drawn = lines(qr.png(LINK))
    side = len(wanted) + 2 * QUIET
    assert len(drawn) == side * SCALE
    for y, line in enumerate(drawn):
        for x, byte in enumerate(line):
            row, column = y // SCALE - QUIET, x - QUIET
            inside = 0 <= row < len(wanted) and 0 <= column < len(wanted)
            assert byte == (0x00 if inside and wanted[row][column] else 0xFF)
