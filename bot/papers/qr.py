"""QR pictures that another phone can scan; what they say is the caller's."""

from __future__ import annotations

import io

import segno

_SCALE = 8  # pixels a module: large enough for a scratched camera at arm's length
_MASK = 0  # every mask can be read; trying all eight to find the prettiest takes most of the time
_BORDER = 4  # modules of quiet zone, as ISO/IEC 18004 asks


def png(content: str) -> bytes:
    """Draw a QR code of `content` as a PNG, error correction level M or better."""
    picture = io.BytesIO()
    segno.make(content, error="m", micro=False, mask=_MASK).save(picture, kind="png", scale=_SCALE, border=_BORDER)
    return picture.getvalue()
