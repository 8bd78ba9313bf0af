"""Sentences with their arguments, in a person's language: as Telegram HTML, or plain for buttons and files."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from datetime import date

from flows.markup import PLACEHOLDER, PLACEHOLDERS, strip
from flows.model import Arg, Paragraph, Text, Verbatim
from locales import LANGUAGES, Words
from locales.cyrillic import to_cyrillic

_KEPT = frozenset(f"{{{name}}}" for name in PLACEHOLDERS)


def marked(words: Words, language: str, text: Text) -> str:
    """Word a sentence as HTML; what people wrote is escaped, so no name can break a message."""
    return words.say(language, text.id, _arguments(words, language, text.args))


def plain(words: Words, language: str, text: Text) -> str:
    """Word a sentence without any markup."""
    return strip(words.say(language, text.id, _arguments(words, language, text.args)))


def lines(words: Words, language: str, body: Sequence[Paragraph]) -> list[str]:
    """Word paragraphs as HTML, each a string of one or more lines."""
    return ["\n".join(marked(words, language, t) for t in (p if isinstance(p, tuple) else (p,))) for p in body if p]


def _arguments(words: Words, language: str, args: Mapping[str, Arg]) -> dict[str, str | int | date] | None:
    return {name: _argument(words, language, arg) for name, arg in args.items()} if args else None


def _argument(words: Words, language: str, arg: Arg) -> str | int | date:
    if isinstance(arg, Text):
        return marked(words, language, arg)
    if isinstance(arg, Verbatim):
        return _verbatim(words, language, arg)
    if isinstance(arg, tuple):
        return " · ".join(marked(words, language, item) for item in arg)
    return html.escape(arg, quote=False) if isinstance(arg, str) else arg


def _verbatim(words: Words, language: str, wrote: Verbatim) -> str:
    """Fill in what stands for values; Uzbek is shown in the script its reader chose."""
    other_script = language == "uz_Cyrl" and wrote.language == "uz"
    text = to_cyrillic(wrote.html, _KEPT) if other_script else wrote.html
    values = {name: str(_argument(words, language, value)) for name, value in wrote.values}
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


class Reading:
    """The sentences as far as a flow needs them (`flows.desk.Words`)."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def read(self, typed: str, labels: Sequence[Text]) -> int | None:
        """Find the label a person typed, in any language: an old key may still speak the language before."""
        wanted = _folded(typed)
        for language in LANGUAGES:
            for at, label in enumerate(labels):
                if wanted and _folded(plain(self._words, language, label)) == wanted:
                    return at
        return None

    def has(self, text_id: str) -> bool:
        return self._words.has("en", text_id)

    def written(self, language: str, words: str) -> str:
        return to_cyrillic(words) if language == "uz_Cyrl" else words


def _folded(text: str) -> str:
    """Drop what people leave out when they write a label by hand: signs, emoji, capitals."""
    return " ".join(re.sub(r"[^\w\s-]|_", " ", text).casefold().split())
