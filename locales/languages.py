"""Which language and script a text is really in: letters for every text, pycld2 for the long ones where installed.

Made to be quiet: what is reported is wrong, what is not reported may still be.
"""

import re
from collections.abc import Iterator
from types import MappingProxyType

from locales.verbatim import APOSTROPHES, prose

# Shorter texts give statistics too little to go by.
LONG_ENOUGH = 40

_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_HANGUL = re.compile(r"[ᄀ-ᇿ㄰-㆏가-힣]")
_LATIN = re.compile(r"[A-Za-z]")
_MIXED = re.compile(r"\w*(?:[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z])\w*")
_LATIN_WORD = re.compile(rf"[A-Za-z][A-Za-z{APOSTROPHES}]+")

_FOREIGN_LETTERS = MappingProxyType(
    {
        "ky": re.compile(r"\w*[әғқұһіўҳәіїє]\w*", re.IGNORECASE),
        "mn": re.compile(r"\w*[ңәғқұһіўҳїє]\w*", re.IGNORECASE),
        "ru": re.compile(r"\w*[ңөүәғқұһіўҳїє]\w*", re.IGNORECASE),
    }
)
# Small words one language cannot do without and the others do not have.
_FOREIGN_WORDS = MappingProxyType(
    {
        "ru": frozenset(
            {
                "и", "в", "для", "если", "или", "что", "это", "вы", "вас", "вам", "ваш", "ваша", "ваше", "ваши",
                "вашего", "вашей", "мы", "они", "чтобы", "можно", "нужно", "нет", "при", "после", "который",
                "которые", "через", "как", "его", "ваших", "вашу", "пожалуйста",
            }
        ),
        "ky": frozenset({"жана", "үчүн", "менен", "сиздин", "бул", "эгер", "кийин", "керек", "жок", "боюнча"}),
        "mn": frozenset({"байна", "болон", "таны", "энэ", "нь", "байгаа", "юм", "хэрэв", "буюу", "дараа"}),
    }
)  # fmt: skip
_SCRIPT = MappingProxyType(
    {"ky": _CYRILLIC, "mn": _CYRILLIC, "ru": _CYRILLIC, "ko": _HANGUL, "uz": _LATIN, "en": _LATIN}
)
# What pycld2 must see instead before it is believed: our languages and their nearest neighbours.
_BELIEVED = frozenset({"ky", "kk", "uz", "mn", "ru", "ko", "en", "tg", "tt", "tr", "uk"})


def note() -> str | None:
    """Why the long texts' language is not checked, if it is not."""
    try:
        import pycld2  # noqa: F401, PLC0415 - a tool of translators, not needed to run
    except ImportError:
        return "language detection skipped: pycld2 is not installed"
    return None


def complaints(language: str, text: str, names: frozenset[str] = frozenset()) -> Iterator[str]:
    """What shows that a text (its variables already left out) is not in its language; `names` may be in any."""
    words = prose(text, names)
    for look in (_mixed, _wrong_script, _wrong_letters, _wrong_words, _wrong_sound):
        if found := look(language, words):
            yield found
            return  # one proof is enough


def _mixed(_: str, words: str) -> str | None:
    found = _MIXED.search(words)
    return f"“{found[0]}” mixes Latin and Cyrillic letters" if found else None


def _wrong_script(language: str, words: str) -> str | None:
    for name, letters in (("Cyrillic", _CYRILLIC), ("Korean", _HANGUL)):
        if letters is not _SCRIPT[language] and (found := letters.search(words)):
            return f"{name} letter “{found[0]}”"
    if _SCRIPT[language] is _LATIN:
        return None
    latin = _LATIN_WORD.findall(words)
    strange = latin if not _SCRIPT[language].search(words) else [word for word in latin if word.islower()]
    long = [word for word in strange if len(word) > 2]  # noqa: PLR2004 - "kg", "km"
    return f"Latin word “{long[0]}”" if long else None


def _wrong_letters(language: str, words: str) -> str | None:
    found = _FOREIGN_LETTERS[language].search(words) if language in _FOREIGN_LETTERS else None
    return f"“{found[0]}” has a letter of another language" if found else None


def _wrong_words(language: str, words: str) -> str | None:
    if language not in _FOREIGN_WORDS:
        return None
    own = {word.lower() for word in re.findall(r"[^\W\d_]+", words)}
    for other, known in _FOREIGN_WORDS.items():
        if other != language and (found := sorted(own & known)):
            return f"“{found[0]}” is a word of {other}"
    return None


def _wrong_sound(language: str, words: str) -> str | None:
    if sum(letter.isalpha() for letter in words) < LONG_ENOUGH or note():
        return None
    import pycld2  # noqa: PLC0415 - a tool of translators, not needed to run

    reliable, _, guesses = pycld2.detect(words, isPlainText=True, bestEffort=True)
    code, share = guesses[0][1], guesses[0][2]
    seen = {guess[1] for guess in guesses}
    if reliable and share >= 80 and code in _BELIEVED and language not in seen:  # noqa: PLR2004 - percent
        return f"reads as {code}"
    return None
