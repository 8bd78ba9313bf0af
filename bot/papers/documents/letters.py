"""Text as a file can hold it: without what breaks XML or hides on paper, cut where it turns bold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator

BOX = "□"  # stands for a letter no font of ours has
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_BOLD = re.compile(r"(</?b>)")
_UNSEEN = {"Cc", "Cf", "Cs"}  # control characters, marks that turn or join text, halves of characters
_LAST_TWO = 0xFFFE  # of each plane: no characters, and two of them are illegal in XML


def cleaned(text: str) -> str:
    """Keep what can be seen; every kind of line break becomes one."""
    composed = unicodedata.normalize("NFC", _BREAKS.sub("\n", text).replace("\t", " "))
    return "".join(c for c in composed if c == "\n" or _seen(c))


def _seen(letter: str) -> bool:
    return unicodedata.category(letter) not in _UNSEEN and ord(letter) & _LAST_TWO != _LAST_TWO


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """Give the pieces of a text and whether each is bold. A mark that is never closed ends with the text."""
    bold = False
    for piece in _BOLD.split(text):
        if piece in ("<b>", "</b>"):
            bold = piece == "<b>"
        elif seen := cleaned(piece):
            yield seen, bold


def literal(text: str) -> str:
    """Let what people typed stand as they typed it: a mark of ours among it is only letters."""
    return text.replace("<", "<\u2060")


def plain(text: str) -> str:
    """Give the text on one line, without marks."""
    return " ".join("".join(piece for piece, _ in runs(text)).split())


def boxed(text: str, known: Container[str]) -> str:
    """Put a box where a letter is not known."""
    return "".join(c if c in known or c == "\n" else BOX for c in text)
