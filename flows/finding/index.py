"""An index over folded words: which documents a few typed words mean, typos and endings forgiven."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA, Prefix

from flows.finding.folding import tokens

_BEGINNING = 6  # letters of a word in which one slip is looked for
_STEM = 4  # letters that make two words relatives
_ALIKE = 0.72  # how like each other two words must be
_SHORT = 3
_FORMS = 0.15  # how much less like than the best a form of the same word may be
_MOST_WORDS = 12  # of a question


def _slips(word: str) -> Iterator[str]:
    """Give the beginning of a word, and every way of leaving one letter of it out."""
    begin = word[:_BEGINNING]
    yield begin
    if len(begin) > _SHORT:
        yield from (begin[:at] + begin[at + 1 :] for at in range(len(begin)))


@lru_cache(maxsize=50_000)
def likeness(asked: str, known: str) -> float:
    """Tell how surely two folded words are one, 0 to 1: equal, of one stem, or a slip apart."""
    if asked == known:
        return 1.0
    shorter = min(len(asked), len(known))
    if shorter < _SHORT or asked.isdigit() or known.isdigit():
        return 0.0
    shared = Prefix.similarity(asked, known)
    share = 2 * shared / (len(asked) + len(known))
    related = 0.5 + 0.5 * share if shared >= _STEM or (shared == shorter and share >= _ALIKE) else 0.0
    if related and share < 0.5:  # noqa: PLR2004 - half of both words
        related *= share * 2
    whole = OSA.normalized_similarity(asked, known)
    cut = OSA.normalized_similarity(asked[:shorter], known[:shorter]) if shorter > _STEM else 0.0
    slipped = max(whole, 0.9 * cut)
    return max(related * 0.97, slipped * 0.95 if slipped >= _ALIKE else 0.0)


class Index:
    """Documents by key, each a bag of folded words with weights. Never changed once made."""

    def __init__(self, documents: Mapping[str, Mapping[str, float]], stop: Iterable[str] = ()) -> None:
        self._stop = frozenset(token for words in stop for token in tokens(words))
        self._keys = tuple(documents)
        self._where: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, words in enumerate(documents.values()):
            for word, weight in words.items():
                self._where[word].append((at, weight))
        self._sorted = sorted(self._where)
        self._slipped: dict[str, list[str]] = defaultdict(list)
        for word in self._sorted:
            for slip in set(_slips(word)):
                self._slipped[slip].append(word)

    def _candidates(self, asked: str) -> set[str]:
        near = {word for slip in set(_slips(asked)) for word in self._slipped.get(slip, ())}
        stem = asked[:_STEM]
        at = bisect_left(self._sorted, stem)
        while at < len(self._sorted) and self._sorted[at].startswith(stem):
            near.add(self._sorted[at])
            at += 1
        return near

    def find(self, words: str) -> list[tuple[str, float]]:
        """Give the documents meant, best first; a score of 1 is every word found as it is written."""
        asked = list(dict.fromkeys(t for t in tokens(words) if t not in self._stop))[:_MOST_WORDS]
        scores: dict[int, float] = defaultdict(float)
        possible = 0.0
        for token in asked:
            best, rarity = self._matches(token)
            possible += rarity
            for at, score in best.items():
                scores[at] += score
        ranked = sorted(scores.items(), key=lambda found: -found[1])
        return [(self._keys[at], score / possible) for at, score in ranked]

    def _matches(self, token: str) -> tuple[dict[int, float], float]:
        """Score the documents one asked word is in, and give the most it could have counted.

        All forms of a word are one word: how rare it is, is told by the documents that have any of them. Else a
        chance likeness to a rare word would count more than the word itself.
        """
        alike = {word: how for word in self._candidates(token) if (how := likeness(token, word)) > 0}
        top = max(alike.values(), default=0.0)
        best: dict[int, float] = {}
        for word, how in alike.items():
            if how >= top - _FORMS:
                for at, weight in self._where[word]:
                    best[at] = max(best.get(at, 0.0), how * how * weight)
        rarity = math.log(1 + len(self._keys) / max(1, len(best)))
        return {at: score * rarity for at, score in best.items()}, rarity
