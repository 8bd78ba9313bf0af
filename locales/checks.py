"""What `yurt check` finds wrong with the texts: missing, unused, ill-fitting, too long, in the wrong language.

Uzbek Cyrillic is made from Uzbek and not checked by itself; spelling is in `spelling`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.syntax import ast

from locales import languages, markup, slips
from locales.findings import Finding, Need
from locales.ftl import SHARED, Entry, Source, entry_id, patterns, read, texts
from locales.lexicon import Value, referred
from locales.variants import Anatomy, Selector, Spreader
from locales.verbatim import allowed_words, length, prose, visible

__all__ = ["CHECKED", "Finding", "Need", "check", "notes"]

CHECKED = ("en", "ky", "uz", "mn", "ru", "ko")

_LONGEST = 4096  # Telegram's limit for a message
_FUNCTIONS = frozenset({"NUMBER", "DATETIME"})


def check(folder: Path, needs: Iterable[Need] = (), *, unused: bool = False) -> list[Finding]:
    """Everything wrong with the texts of a folder of languages, given what will be said.

    A text nobody needs is a finding only with `unused`. WordingError says where a file does not parse.
    """
    wanted = {need.text_id: need for need in needs}
    sources = {code: read(folder / code) for code in CHECKED}
    shared = _Tongue(SHARED, read(folder / SHARED), {}, frozenset())
    fallback = {**shared.entries, **sources["en"].entries}
    english = _Tongue("en", sources["en"], fallback, allowed_words(folder, "en"))
    said = wanted.keys() - shared.texts.keys()
    found = [
        english.finding(text_id, "is said but there is no such text") for text_id in said - english.texts.keys()
    ]
    if unused:
        used = wanted.keys() | _referred_to(english)
        found += [
            tongue.finding(text_id, "nobody says this text")
            for tongue in (english, shared)
            for text_id in tongue.texts.keys() - used
        ]
    for code in CHECKED:
        tongue = _Tongue(code, sources[code], fallback, allowed_words(folder, code))
        found += _gaps(tongue, english)
        for text_id in tongue.texts:
            found += (
                tongue.finding(text_id, what) for what in _flaws(tongue, english, text_id, wanted.get(text_id))
            )
    return sorted(set(found))


def notes() -> list[str]:
    """What could not be checked here, and why."""
    note = languages.note()
    return [note] if note else []


@dataclass(frozen=True)
class _Tongue:
    language: str
    source: Source
    english: Mapping[str, Entry]
    names: frozenset[str]

    @cached_property
    def texts(self) -> Mapping[str, ast.Pattern]:
        return texts(self.source.entries)

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        return {**self.english, **self.source.entries}

    def finding(self, text_id: str, what: str) -> Finding:
        file = self.source.files.get(text_id.partition(".")[0])
        return Finding(self.language, f"{self.language}/{file.name}" if file else "", text_id, what)

    def spread(self, text_id: str, samples: Mapping[str, Value]) -> list[str]:
        """Everything the text can become."""
        return list(Spreader(self.language, self.entries, samples).spread(self.texts[text_id]))

    def wording(self, text_id: str) -> list[str]:
        """Its own words in every variant, with a digit where something is put in."""
        return list(Spreader(self.language, self.entries, {}, "0", bare=True).spread(self.texts[text_id]))


def _referred_to(english: _Tongue) -> set[str]:
    """The texts that other texts contain."""
    return {
        f"{name}.{attribute.name}" if attribute else name
        for entry in english.entries.values()
        for _, pattern in patterns(entry_id(entry), entry)
        for name, attribute in Anatomy(pattern).references
    }


def _gaps(tongue: _Tongue, english: _Tongue) -> Iterator[Finding]:
    for text_id in english.texts.keys() - tongue.texts.keys():
        file = english.finding(text_id, "").file.removeprefix("en/")
        yield Finding(tongue.language, f"{tongue.language}/{file}", text_id, "is not translated")
    for text_id in tongue.texts.keys() - english.texts.keys():
        yield tongue.finding(text_id, "is no text of the English source")


def _flaws(tongue: _Tongue, english: _Tongue, text_id: str, need: Need | None) -> Iterator[str]:
    anatomy = Anatomy(tongue.texts[text_id])
    source = Anatomy(english.texts[text_id]) if text_id in english.texts else None
    yield from _broken(anatomy, tongue)
    yield from _variables(anatomy, source, need)
    for selector in anatomy.selectors:
        yield from _plurals(selector, tongue.language, need)
    yield from _too_long(tongue, text_id, need)
    yield from _wording(tongue, text_id)
    if tongue.language != "en" and text_id in english.texts:
        yield from _untranslated(tongue, english, text_id)


def _broken(anatomy: Anatomy, tongue: _Tongue) -> Iterator[str]:
    for name, attribute in anatomy.references:
        if referred(name, attribute, tongue.entries) is None:
            yield f"refers to {name}{'.' + attribute.name if attribute else ''}, which is nowhere"
    for function in anatomy.functions - _FUNCTIONS:
        yield f"calls {function}, which is no function"


def _variables(anatomy: Anatomy, source: Anatomy | None, need: Need | None) -> Iterator[str]:
    offered = set(need.variables) if need else source.used if source else set()
    for name in sorted(anatomy.used - offered):
        yield f"uses ${name}, which is not given"
    for name in sorted((source.printed if source else set()) - anatomy.used):
        yield f"leaves out ${name}, which the English text says"


def _plurals(selector: Selector, language: str, need: Need | None) -> Iterator[str]:
    sample = need.variables.get(selector.variable) if need else None
    if isinstance(sample, str):
        if selector.counts:
            yield f"chooses a plural by ${selector.variable}, which is given as text"
    elif selector.counts or isinstance(sample, int):
        for category in selector.uncovered(language):
            yield f"has no [{category}] for ${selector.variable}"


def _too_long(tongue: _Tongue, text_id: str, need: Need | None) -> Iterator[str]:
    limit = min(need.limit or _LONGEST, _LONGEST) if need else _LONGEST
    longest = max((visible(text) for text in tongue.spread(text_id, need.variables if need else {})), key=length)
    if length(longest) > limit:
        yield f"is up to {length(longest)} characters long, {limit} are allowed: “{longest[:60]}”"


def _wording(tongue: _Tongue, text_id: str) -> Iterator[str]:
    """What is wrong with the words themselves, in any variant; each complaint once."""
    found: dict[str, None] = {}
    for text in tongue.wording(text_id):
        found |= dict.fromkeys(markup.flaws(text))
        found |= dict.fromkeys(languages.complaints(tongue.language, text, tongue.names))
        found |= dict.fromkeys(slips.slips(tongue.language, text))
    yield from found


def _untranslated(tongue: _Tongue, english: _Tongue, text_id: str) -> Iterator[str]:
    own, source = tongue.wording(text_id), english.wording(text_id)
    if own == source and any(word != word.upper() for word in prose(own[0], tongue.names).split()):
        yield "is left in English"
    elif slips.ends(own[0]) != slips.ends(source[0]):
        yield (
            "ends like a sentence, English does not"
            if slips.ends(own[0])
            else "does not end like a sentence, English does"
        )
