"""A sheet into a file, in either format, readable by its owner alone."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from bot.papers.sheet import Notes, Sheet


def write(sheet: Sheet, path: Path, form: str, notes: Callable[[int], Notes]) -> int:
    """Write a new file, xlsx or csv; give the number of rows, of which a spreadsheet has `notes` beside them."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if form == "csv":
        from bot.papers import table  # noqa: PLC0415 - each is loaded where it is written

        return table.write(sheet, path)
    from bot.papers import spreadsheet  # noqa: PLC0415

    return spreadsheet.write(sheet, path, notes, path.parent)
