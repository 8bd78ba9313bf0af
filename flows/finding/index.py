"""An index over folded words: which documents a few typed words mean."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from flows.finding.folding import tokens
from flows.finding.vocabulary import Vocabulary

_MOST_WORDS = 12  # of a question
_ENOUGH = 400  # documents found, after which commoner words only tell between them


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
        self._where = {word: tuple((w, tuple(at)) for w, at in levels.items()) for word, levels in where.items()}
        self._vocabulary = Vocabulary(self._where)

    def find(self, words: str) -> Mapping[int, float]:
        """Score the documents meant; 1 is every word found as it is written.

        The rarest words come first: in a large directory the common ones are in thousands of documents, which
        would take long to go through and could only come after those that the rare ones are in too.
        """
        asked = list(dict.fromkeys(t for t in tokens(words) if t not in self._stop))[:_MOST_WORDS]
        found = sorted((self._documents(token) for token in asked), key=len)
        rarities = [math.log(1 + self._size / max(1, len(documents))) for documents in found]
        scores: dict[int, float] = defaultdict(float, dict.fromkeys(range(self._always), 0.0))
        for documents, rarity in zip(found, rarities, strict=True):
            share = rarity / sum(rarities)
            told = documents if len(scores) < _ENOUGH else documents.keys() & scores.keys()
            for at in told:
                scores[at] += documents[at] * share
        return scores

    def _documents(self, token: str) -> Mapping[int, float]:
        """Score the documents one asked word is in, in whichever form it is most like itself.

        All forms of a word are one word: how rare it is, is told by the documents that have any of them. Else a
        chance likeness to a rare word would count more than the word itself.
        """
        levels = [
            (how * how * weight, documents)
            for word, how in self._vocabulary.forms(token).items()
            for weight, documents in self._where[word]
        ]
        best: dict[int, float] = {}
        for score, documents in sorted(levels):
            best.update(dict.fromkeys(documents, score))
        return best
