"""An index over folded words: which documents a few typed words mean."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from flows.finding.folding import tokens
from flows.finding.vocabulary import Vocabulary

_MOST_WORDS = 12  # of a question
_ENOUGH = 50  # documents found, after which commoner words only tell between these

_Levels: TypeAlias = Sequence[tuple[float, frozenset[int]]]  # scores, and the documents that have them


class _Word(NamedTuple):
    """A word that was asked."""

    rarity: float
    levels: _Levels


class Index:
    """Documents by number, each a bag of folded words with weights. Never changed once made."""

    def __init__(self, documents: Sequence[Mapping[str, float]], stop: Iterable[str] = (), always: int = 0) -> None:
        """Let every word count for the first `always` documents, however many others it is in."""
        self._stop = frozenset(token for words in stop for token in tokens(words))
        self._size, self._always = len(documents), always
        where: dict[str, dict[float, list[int]]] = defaultdict(lambda: defaultdict(list))
        for at, words in enumerate(documents):
            for word, weight in words.items():
                where[word][weight].append(at)
        one: dict[frozenset[int], frozenset[int]] = {}  # most words are in the same few documents as others
        self._where: Mapping[str, _Levels] = {
            word: tuple((weight, one.setdefault(found := frozenset(at), found)) for weight, at in levels.items())
            for word, levels in where.items()
        }
        self._vocabulary = Vocabulary(self._where)

    def asks(self, words: str) -> bool:
        """Tell whether any word is left that could mean something."""
        return any(token not in self._stop for token in tokens(words))

    def find(self, words: str) -> Mapping[int, float]:
        """Score the documents meant; 1 is every word found as it is written.

        The rarest words come first: in a large directory the common ones are in thousands of documents, which
        would take long to go through and could only come after those that the rare ones are in too.
        """
        asked = dict.fromkeys(token for token in tokens(words) if token not in self._stop)
        found = sorted(map(self._word, list(asked)[:_MOST_WORDS]), key=lambda word: -word.rarity)
        possible = sum(word.rarity for word in found)
        scores = dict.fromkeys(range(self._always), 0.0)
        for word in found:
            scores = _with(scores, word.levels, word.rarity / possible)
        return scores

    def _word(self, token: str) -> _Word:
        """Look up one asked word in whichever form it is most like itself.

        All forms of a word are one word: how rare it is, is told by the documents that have any of them. Else a
        chance likeness to a rare word would count more than the word itself.
        """
        levels = [
            (how * how * weight, documents)
            for word, how in self._vocabulary.forms(token).items()
            for weight, documents in self._where[word]
        ]
        within = set[int]().union(*(documents for _, documents in levels))
        return _Word(math.log(1 + self._size / max(1, len(within))), sorted(levels, key=itemgetter(0)))


def _with(scores: dict[int, float], levels: _Levels, share: float) -> dict[int, float]:
    """Add what a word tells. In bulk, as a common word of a large directory is in thousands of documents."""
    every = len(scores) < _ENOUGH
    told: dict[int, float] = {}
    for score, documents in levels:  # the best last: it is what counts where a document has several forms
        told.update(dict.fromkeys(documents if every else scores.keys() & documents, score * share))
    fewer, more = sorted((scores, told), key=len)
    for at, score in fewer.items():
        more[at] = more.get(at, 0.0) + score
    return more
