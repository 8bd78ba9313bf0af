"""Slips of the pen that are cheap to see: spaces, punctuation, apostrophes."""

import re
from collections.abc import Iterator

from locales.verbatim import prose, visible

_CHECKS = (
    (re.compile(r"\S  +\S"), "two spaces in a row"),
    (re.compile(r"\w [,.;:!?](?=\s|$)"), "a space before punctuation"),
)
_OKINA = re.compile(r"\w*[oOgG]['’ʻʼ`´]\w*")
_TUTUQ = re.compile(r"\w*[a-fh-np-zA-FH-NP-Z]['ʻʼ`´]\w+")
_ENDS = re.compile(r"[.!?…:。][)»”\"]*\s*$")


def slips(language: str, text: str) -> Iterator[str]:
    """Slips in a text as people see it."""
    seen = visible(text)
    for pattern, what in _CHECKS:
        if found := pattern.search(seen):
            yield f"{what}: “{found[0]}”"
    if language == "uz":
        yield from _apostrophes(prose(text))


def ends(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return bool(_ENDS.search(visible(text)))


def _apostrophes(words: str) -> Iterator[str]:
    if found := _OKINA.search(words):
        yield f"“{found[0]}”: o‘ and g‘ are written with ‘ (U+2018)"
    if found := _TUTUQ.search(words):
        yield f"“{found[0]}”: tutuq belgisi is written ’ (U+2019)"
