"""What in a text is not prose of its language: tags, links, commands, codes and names; and the prose without it."""

import html
import re
from functools import lru_cache
from pathlib import Path

from locales.cyrillic_words import CASES, KEEP

APOSTROPHES = "'‘’ʻʼ`´"

_TAG = r"</?[A-Za-z][^<>]*(?:>|$)|&#?\w+;"
_LINK = (
    r"(?:https?://|tg://|www\.|t\.me/)[^\s<>\"]*"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b(?:[A-Za-z0-9-]+\.)+(?:com|org|net|info|kr|uz|kg|mn|ru|me|io)\b(?:/[^\s<>\"]*)?"
)
_COMMAND = r"(?<![\w/<])/[A-Za-z]\w*|@\w+"
_CODE = r"\b[A-Z]+-?\d+(?:-\d+)*|\b\d+[A-Z]+\b"
_ROMAN = r"\b[IVX](?![\w.'‘’ʻʼ])"

_MARKS = (_TAG, _LINK, _COMMAND, _CODE, _ROMAN)

_AUTONYMS = re.compile(r"\b(?:Кыргызча|O[‘ʻ]zbekcha|Ўзбекча|Монгол(?! )|Русский|한국어|English)\b")
_CAPITALS = re.compile(r"(?<![^\W\d_])[A-Z]{2,}(?![A-ZА-Я])")


@lru_cache(maxsize=32)
def verbatim(keep: frozenset[str] = frozenset()) -> re.Pattern[str]:
    """What stays as it is in any script, in one pattern. A name may carry a case ending, which is prose."""
    names = "|".join(re.escape(name) for name in sorted(KEEP | keep, key=len, reverse=True))
    ending = rf"(?![A-Za-z{APOSTROPHES}])|(?=(?:{CASES})(?![A-Za-z]))|(?=[{APOSTROPHES}](?![A-Za-z]))"
    return re.compile("|".join([*_MARKS, rf"(?<![A-Za-z])(?:{names})(?:{ending})"]))


@lru_cache(maxsize=32)
def _not_prose(keep: frozenset[str]) -> re.Pattern[str]:
    """Marks, and names together with the endings they carry: a dictionary knows neither."""
    names = "|".join(re.escape(name) for name in sorted(KEEP | keep, key=len, reverse=True))
    return re.compile("|".join([*_MARKS, rf"(?<!\w)(?:{names})[\w{APOSTROPHES}]*"]))


def prose(text: str, names: frozenset[str] = frozenset()) -> str:
    """The words of a text that belong to its language; what was not prose leaves a space."""
    bare = _not_prose(names).sub(" ", _AUTONYMS.sub(" ", text))
    return _CAPITALS.sub(" ", bare)


def allowed_words(folder: Path, language: str) -> frozenset[str]:
    """The names and terms a language's own list allows: `<language>/spelling.txt`, one a line, # comments."""
    file = folder / language / "spelling.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return frozenset(word for line in lines if (word := line.partition("#")[0].strip()))


def visible(text: str) -> str:
    """A text as people see it, without its markup."""
    return html.unescape(re.sub(r"</?[a-z][^<>]*>", "", text))


def length(text: str) -> int:
    """Characters as Telegram counts them: UTF-16 units, an emoji is two."""
    return len(text.encode("utf-16-le")) // 2
