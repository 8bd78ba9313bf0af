"""What people asked: what may be kept of it, and which questions are one. No search, no database."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from rapidfuzz import fuzz

from flows.finding.folding import tokens

# Whatever could tell who asked: addresses, telephone and other long numbers. Names cannot be told from words.
_PRIVATE = re.compile(r"\S*@\S*|https?://\S+|\+?\d(?:[() -]*\d){4,}")
_LONGEST = 160
_READ = 400  # letters that are looked at: the patterns take long over endless words
_ALIKE = 76  # per cent


class Asked(Protocol):
    """A question as it is kept."""

    @property
    def words(self) -> str: ...


_A = TypeVar("_A", bound=Asked)


def kept(words: str) -> str:
    """Give what is kept of a question: short, without numbers and addresses; empty where no word is left."""
    plain = " ".join(_PRIVATE.sub("…", words[:_READ]).split())[:_LONGEST].rstrip()
    return plain if any(any(letter.isalpha() for letter in token) for token in tokens(plain)) else ""


def grouped(questions: Sequence[_A]) -> list[list[_A]]:
    """Put together what is asked in nearly the same words, in any script; the most asked first."""
    groups: list[tuple[str, list[_A]]] = []
    for question in questions:
        folded = " ".join(sorted(tokens(question.words)))
        alike = (found for known, found in groups if fuzz.ratio(folded, known, score_cutoff=_ALIKE))
        if (mine := next(alike, None)) is None:
            groups.append((folded, [question]))
        else:
            mine.append(question)
    return sorted((found for _, found in groups), key=len, reverse=True)
