"""Misspelled words, found by the hunspell program (Kyrgyz: by a word list of `kyrgyz_words`); never by a guess.

Dictionaries lack names and terms: each language allows its own in `locales/<code>/spelling.txt`.
"""

import re
import shutil
import subprocess
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from locales import kyrgyz_words
from locales.checks import CHECKED
from locales.cyrillic import to_cyrillic
from locales.endings import stems
from locales.findings import Finding
from locales.ftl import read, texts
from locales.variants import Spreader
from locales.verbatim import APOSTROPHES, allowed_words, prose, visible

Occurrences = Mapping[str, list[tuple[str, str]]]  # word -> where it stands: file and text id

_DICTIONARIES = MappingProxyType({"en": "en_US", "uz": "uz_UZ", "mn": "mn_MN", "ru": "ru_RU", "ko": "ko_KR"})
_WORD = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}-][^\W\d_]+)*[‘ʻ]?")
_PATIENCE = 120  # seconds for one language


def check(folder: Path, cache: Path) -> tuple[list[Finding], list[str]]:
    """Findings for words no dictionary knows, and notes on languages that could not be checked here."""
    findings: list[Finding] = []
    notes: list[str] = []
    for language in CHECKED:
        words = _words(folder, language)
        unknown = _unknown(language, words, cache) if words else []
        if isinstance(unknown, str):
            notes.append(f"spelling of {language} skipped: {unknown}")
            continue
        findings += [
            Finding(language, file, text_id, f"“{word}” is in no dictionary (allow it in {language}/spelling.txt)")
            for word in unknown
            for file, text_id in words[word]
        ]
    return sorted(findings), notes


def _words(folder: Path, language: str) -> Occurrences:
    """The words of a language's prose but for those its own list allows, and where they stand."""
    source, allowed = read(folder / language), allowed_words(folder, language)
    permitted = tuple(word.lower() for word in allowed)
    found: dict[str, list[tuple[str, str]]] = {}
    for text_id, pattern in texts(source.entries).items():
        place = (f"{language}/{source.files[text_id.partition('.')[0]].name}", text_id)
        for word in _in_text(" ".join(Spreader(language, {}, {}, bare=True).spread(pattern)), allowed):
            if not word.lower().startswith(permitted):  # a permitted word may carry endings
                found.setdefault(word, []).append(place)
    return found


def _in_text(text: str, allowed: frozenset[str]) -> Iterable[str]:
    words = _WORD.findall(prose(visible(text), allowed))
    return dict.fromkeys(word for word in words if len(word) > 1)


def _unknown(language: str, words: Collection[str], cache: Path) -> list[str] | str:
    """The words that are misspelled, or why that cannot be known."""
    parts = {word: _parts(language, word) for word in words}
    forms = {form for word in parts.values() for part in word for form in stems(language, part)}
    wrong = _unlisted(forms, cache) if language == "ky" else _misspelled(_DICTIONARIES[language], forms)
    if isinstance(wrong, str):
        return wrong
    return [word for word in words if not all(_right(language, part, wrong) for part in parts[word])]


def _parts(language: str, word: str) -> list[str]:
    """What dictionaries are asked for a word: Uzbek in Cyrillic, and hyphenated words in pieces (not Russian)."""
    spelled = to_cyrillic(word) if language == "uz" else word
    return [spelled] if language == "ru" else spelled.split("-")


def _right(language: str, part: str, wrong: frozenset[str]) -> bool:
    return any(form not in wrong for form in stems(language, part))


def _unlisted(words: Iterable[str], cache: Path) -> frozenset[str] | str:
    known = kyrgyz_words.load(cache)
    if isinstance(known, str):
        return known
    return frozenset(word for word in words if not {word, word.lower(), word.capitalize()} & known)


def _misspelled(dictionary: str, words: Collection[str]) -> frozenset[str] | str:
    program = shutil.which("hunspell")
    if program is None:
        return "hunspell is not installed"
    run = subprocess.run(  # noqa: S603 - a fixed program, words on its input
        [program, "-d", dictionary, "-i", "utf-8", "-l"],
        input="\n".join(words), capture_output=True, text=True, encoding="utf-8", timeout=_PATIENCE, check=False,
    )  # fmt: skip
    if "Can't open" in run.stderr:
        return f"hunspell has no dictionary {dictionary}"
    run.check_returncode()
    wrong = frozenset(run.stdout.split("\n"))
    return frozenset(word for word in words if word in wrong or wrong.intersection(word.split("-")))
