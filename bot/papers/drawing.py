"""matplotlib with our fonts, whatever the machine has. Loads matplotlib: imported only where a picture is drawn."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from matplotlib import rc_context
from matplotlib.font_manager import fontManager

from bot.papers.fonts import faces


@contextmanager
def drawing() -> Iterator[None]:
    """Draw with our fonts, and take texts as they are."""
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # a bold of another weight does as well
    known = {font.name for font in fontManager.ttflist}
    for family, face in faces().items():
        if family not in known:
            fontManager.addfont(face.regular)
            fontManager.addfont(face.bold)
    with rc_context({"font.family": list(faces()), "text.parse_math": False}):
        yield
