"""The words of all languages: what is said for a text id, and what instead of it where it is missing or broken."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from locales import dates
from locales.cyrillic import rewrite
from locales.ftl import SHARED, WordingError, read
from locales.lexicon import Args, Filling, Lexicon, lexicon

LANGUAGES: tuple[str, ...] = ("ky", "uz", "uz_Cyrl", "mn", "ru", "ko", "en")

_LOG = logging.getLogger(__name__)
_SOURCE = "en"
_APOLOGY = "engine-apology"
_GAP = "…"
_NOTHING: Args = {}


@dataclass(frozen=True)
class Words:
    """The texts of all languages. Safe to share between threads."""

    lexicons: Mapping[str, Lexicon]
    strict: bool
    problems: Callable[[str], None]
    reported: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def load(
        cls,
        folder: Path = Path(__file__).parent,
        *,
        strict: bool = False,
        problems: Callable[[str], None] = _LOG.warning,
    ) -> "Words":
        """Read every language. WordingError names file and line of what does not parse or stands twice.

        `strict` (for tests) makes `say` raise where it would otherwise tell `problems` and say the best it can.
        """
        return cls(_lexicons(folder), strict, problems)

    def say(self, language: str, text_id: str, args: Args | None = None) -> str:
        """The text for `text_id` (a message, or `message.attribute`), in English where it is not translated."""
        lexicon = self.lexicons.get(language) or self.lexicons[_SOURCE]
        filling = lexicon.ready.get(text_id)
        if isinstance(filling, str):
            return filling
        try:
            if filling is None:
                filling = lexicon.ready[text_id] = self._prepared(lexicon, text_id)
            return lexicon.fill(filling, args or _NOTHING)
        except WordingError as error:
            return self._best(lexicon, text_id, args or _NOTHING, error)

    def has(self, language: str, text_id: str) -> bool:
        """Whether the language itself has the text, English not counted."""
        return language in self.lexicons and text_id in self.lexicons[language].texts

    def ids(self) -> frozenset[str]:
        """Every text id, attributes as `message.attribute`."""
        return frozenset(self.lexicons[_SOURCE].texts)

    def variables(self, language: str, text_id: str) -> frozenset[str]:
        """The variables the language's own text uses; none if it has no such text."""
        return self.lexicons[language].variables(text_id) if self.has(language, text_id) else frozenset()

    def month(self, language: str, year: int, month: int) -> str:
        """A month of a year inside a sentence: "March 2027"."""
        return dates.show_date(self._known(language), date(year, month, 1), "month")

    def month_name(self, language: str, month: int) -> str:
        """A month alone, as on a button."""
        return dates.month_name(self._known(language), month)

    def _known(self, language: str) -> str:
        return language if language in self.lexicons else _SOURCE

    def _prepared(self, lexicon: Lexicon, text_id: str) -> Filling:
        if text_id not in lexicon.texts:
            raise WordingError("there is no such text")
        return lexicon.prepare(text_id)

    def _best(self, lexicon: Lexicon, text_id: str, args: Args, error: WordingError) -> str:
        problem = f"{lexicon.language} {text_id}: {error}"
        if self.strict:
            raise WordingError(problem) from error
        self._report(lexicon.language, text_id, problem)
        english = self.lexicons[_SOURCE]
        return (
            self._in_english(text_id, args)
            or _gapped(lexicon, text_id, args)
            or _gapped(english, text_id, args)
            or _gapped(lexicon, _APOLOGY, {})
            or _gapped(english, _APOLOGY, {})
            or text_id
        )

    def _report(self, language: str, text_id: str, problem: str) -> None:
        if (language, text_id) not in self.reported:
            self.reported.add((language, text_id))
            self.problems(problem)

    def _in_english(self, text_id: str, args: Args) -> str | None:
        english = self.lexicons[_SOURCE]
        try:
            filling = english.ready.get(text_id) or self._prepared(english, text_id)
            return english.fill(filling, args)
        except WordingError:
            return None


def _gapped(lexicon: Lexicon, text_id: str, args: Args) -> str | None:
    """A text with a gap where a value is missing: better than no text."""
    return lexicon.fill(lexicon.prepare(text_id), args, gap=_GAP) if text_id in lexicon.texts else None


def _lexicons(folder: Path) -> Mapping[str, Lexicon]:
    shared = read(folder / SHARED).entries
    own = {code: read(folder / code).entries for code in LANGUAGES if code != "uz_Cyrl"}
    own["uz_Cyrl"] = rewrite(own["uz"])
    english = {**shared, **own[_SOURCE]}
    return {code: lexicon(code, {**shared, **own[code]}, english) for code in LANGUAGES}
