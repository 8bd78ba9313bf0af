"""Endings of Uzbek (Cyrillic) and Kyrgyz words: the word lists know stems, and few of the forms made from them."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

_SHORTEST_STEM = 3
_MOST_ENDINGS = 2  # more would explain typos too

# Kyrgyz endings follow the vowels and the last sound of the stem: а stands for а е о ө, ы for ы и у ү.
_HARMONY = MappingProxyType({"а": "[аеоө]", "ы": "[ыиуү]", "Л": "[лдт]", "Н": "[ндт]", "Г": "[гк]", "Д": "[дт]"})
_KYRGYZ = (
    "Лар Нын Ны Га Да Дан Дагы ым ың ы сы ыбыз ыңыз ыңар м ң быз ңыз ңар на нда нан н "
    "сыз сыздар быз мын сың бы луу сыз чы лык ча дай Дыр ып п ган ат йт а й ыш са са "
)
_UZBEK = (
    "лар|нинг|ни|га|ка|қа|да|дан|даги|гача|ча|дек|им|инг|и|си|имиз|ингиз|лари|м|нг|миз|нгиз|ми|ли|лик|сиз|чи|"
    "ди|дим|дингиз|ган|са|сангиз|ади|айди|ангиз|ингиз|иш|ув|иб|б|ман|сиз|моқ|ла|лан|лаш"
)


def _harmonised(ending: str) -> str:
    return "".join(_HARMONY.get(letter, letter) for letter in ending)


_ENDINGS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "ky": re.compile(f"(?:{'|'.join(_harmonised(ending) for ending in _KYRGYZ.split())})$"),
        "uz": re.compile(f"(?:{_UZBEK})$"),
    }
)


def stems(language: str, word: str) -> Iterator[str]:
    """The word, and what is left of it without one or two of its endings."""
    forms = {word}
    for _ in range(_MOST_ENDINGS + 1):
        yield from forms
        forms = {shorter for form in forms for shorter in _shorter(language, form)}


def _shorter(language: str, word: str) -> Iterator[str]:
    if language not in _ENDINGS:
        return
    for length in range(_SHORTEST_STEM, len(word)):
        if _ENDINGS[language].fullmatch(word[length:]):
            yield word[:length]
