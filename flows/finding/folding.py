"""Every script and spelling in one plain Latin: "насыя" and "nasiya" become neighbours. Not for reading."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = dict(
    zip("абвгдеёзийклмнопрстуфхыэңөүұқғҳўі", "abvgdeeziiklmnoprstufhienouukghoi", strict=True),
    ж="j", ц="ts", ч="ch", ш="sh", щ="sh", ъ="", ь="", ю="iu", я="ia",
)  # fmt: skip
_INITIALS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()  # noqa: SIM905 - a list takes a page
_FINALS = ["", *"g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h".split()]  # noqa: SIM905
_FIRST, _LAST, _PER_INITIAL, _PER_VOWEL = 0xAC00, 0xD7A3, 588, 28
_TABLE = str.maketrans(_CYRILLIC)
_APOSTROPHES = re.compile(r"['`´ʻʼ‘’]")
# Spellings of one sound, in the order they are brought together; rounded vowels are typed as each other.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"kh|x", "h"), (r"zh|dj|dzh", "j"), (r"sh?ch", "sh"), (r"ph", "f"), (r"c(?!h)", "k"), (r"q", "k"),
        (r"w", "v"), (r"y", "i"), (r"ng", "n"), (r"u", "o"), (r"(\D)\1+", r"\1"), (r"ie", "e"),
    )
)  # fmt: skip
_IN_A_NUMBER = re.compile(r"(?<=\d)-(?=\d)")  # 1577-0071 is one word
_LONGEST = 2000  # letters of a text worth reading
_SYLLABLES = 2
_WORD = re.compile(r"[^\W_]+")


def _roman(letter: str) -> str:
    """Spell a Korean syllable in Latin; other letters stay."""
    code = ord(letter)
    if not _FIRST <= code <= _LAST:
        return letter
    at = code - _FIRST
    vowel = at % _PER_INITIAL // _PER_VOWEL
    return _INITIALS[at // _PER_INITIAL] + _VOWELS[vowel] + _FINALS[at % _PER_VOWEL]


@lru_cache(maxsize=20_000)  # most words of the directory are in many entries
def folded(word: str) -> str:
    """Fold one word."""
    plain = "".join(_roman(letter) for letter in word).translate(_TABLE)
    for pattern, sound in _SOUNDS:
        plain = pattern.sub(sound, plain)
    return plain


def _korean(word: str) -> bool:
    return any(_FIRST <= ord(letter) <= _LAST for letter in word)


def tokens(text: str) -> list[str]:
    """Give the folded words of a text; a long Korean word, written without spaces, in pairs of syllables."""
    lowered = unicodedata.normalize("NFKC", text[:_LONGEST]).lower().replace("\u0301", "")
    found: list[str] = []
    for word in _WORD.findall(_IN_A_NUMBER.sub("", _APOSTROPHES.sub("", lowered))):
        if _korean(word) and len(word) > _SYLLABLES:
            found += [folded(word[at : at + 2]) for at in range(len(word) - 1)]
        elif plain := folded(word):
            found.append(plain)
    return found
