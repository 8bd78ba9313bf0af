"""CSV as Excel, LibreOffice and our own export write it -> rows of cells; a coding in doubt is refused."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from bot.papers.unreadable import Unreadable
from flows.model import text

_SEPARATORS = ",;\t"
_SURE = 0.9  # of the foreign letters must be of the script its coding is for
_HANGUL = re.compile(r"[가-힣]")
_CYRILLIC = re.compile(r"(?<![A-Za-z])[А-яЁё«»№—–](?![A-Za-z])")  # Turkish read as Russian mixes both in a word
_QUOTED = re.compile(r"^'(?=['=+\-@\t\r])")  # the apostrophe that keeps a cell from being a formula


def readings(path: Path) -> Iterator[Iterator[tuple[int, dict[int, str]]]]:
    """Read the file with each separator in turn; the right one is where the headings are found."""
    words = _text(path.read_bytes())
    for separator in _SEPARATORS:
        yield _lines(words, separator)


def _lines(words: str, separator: str) -> Iterator[tuple[int, dict[int, str]]]:
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(words, newline=""), delimiter=separator), 1):
            yield number, {at: _QUOTED.sub("", cell) for at, cell in enumerate(cells) if cell}
    except csv.Error as error:
        raise Unreadable(text("unread-broken")) from error


def _text(data: bytes) -> str:
    words = _decoded(data)
    if "\0" in words:
        raise Unreadable(text("unread-other"))
    return words


def _decoded(data: bytes) -> str:
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return data.decode("utf-16")
        if 0 in data[:2]:  # the first letter of our headings is a Latin one
            return data.decode("utf-16-be" if data[0] == 0 else "utf-16-le")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _old(data)


def _old(data: bytes) -> str:
    """Read what a Korean or Russian Windows wrote, where the letters leave no doubt which."""
    for coding, letters in (("cp949", _HANGUL), ("cp1251", _CYRILLIC)):
        try:
            words = data.decode(coding)
        except UnicodeDecodeError:
            continue
        foreign = sum(not letter.isascii() for letter in words)
        if "\0" not in words and len(letters.findall(words)) >= _SURE * foreign:
            return words
    raise Unreadable(text("unread-other"))
