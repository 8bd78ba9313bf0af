"""The markup Telegram understands in our texts, and what is wrong with a text's markup."""

import re
from collections.abc import Iterator

ALLOWED = frozenset({"b", "i", "u", "s", "code", "a"})

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)([^<>]*)>")
_HREF = re.compile(r' href="[^"<>]+"')
_LOOSE = re.compile(r"<(?!/?[A-Za-z][^<>]*>)|&(?!(?:lt|gt|amp|quot|#\d+);)")


def flaws(text: str) -> Iterator[str]:
    """Each thing Telegram would refuse or show as signs."""
    if loose := _LOOSE.search(text):
        yield f"a bare {loose[0]} (write &lt; or &amp;)"
    still_open: list[str] = []
    for tag in _TAG.finditer(text):
        closes, name, rest = bool(tag[1]), tag[2], tag[3]
        if not _known(name, rest, closes=closes):
            yield f"{tag[0]} is not markup Telegram is sent"
        elif not closes:
            still_open.append(name)
        elif not still_open or still_open.pop() != name:
            yield f"{tag[0]} closes what is not the last opened"
    if still_open:
        yield f"<{still_open[-1]}> is never closed"


def _known(name: str, rest: str, *, closes: bool) -> bool:
    if name == "a" and not closes:
        return bool(_HREF.fullmatch(rest))
    return name in ALLOWED and not rest
