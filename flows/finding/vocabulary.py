"""The folded words of the directory, and which of them a typed word may be: typos and endings forgiven."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz.distance import OSA, Prefix

_BEGINNING = 6  # letters of a word in which one slip is looked for
_STEM = 4  # letters that make two words relatives
_ALIKE = 0.72  # how like each other two words must be
_SHORT = 3
_FORMS = 0.15  # how much less like than the best a form of the same word may be


def _slips(word: str) -> Iterator[str]:
    """Give the beginning of a word, and every way of leaving one letter of it out."""
    begin = word[:_BEGINNING]
    yield begin
    if len(begin) > _SHORT:
        yield from {begin[:at] + begin[at + 1 :] for at in range(len(begin))} - {begin}


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


class Vocabulary:
    """Never changed once made."""

    def __init__(self, words: Iterable[str]) -> None:
        self._sorted = sorted(words)
        self._slipped: dict[str, list[str]] = defaultdict(list)
        for word in self._sorted:
            for slip in _slips(word):
                self._slipped[slip].append(word)

    def forms(self, asked: str) -> Mapping[str, float]:
        """Give the words that are most like the one asked, and how much each is, 0 to 1."""
        alike = {word: how for word in self._near(asked) if (how := likeness(asked, word)) > 0}
        least = max(alike.values(), default=0.0) - _FORMS
        return {word: how for word, how in alike.items() if how >= least}

    def _near(self, asked: str) -> set[str]:
        near = {word for slip in _slips(asked) for word in self._slipped.get(slip, ())}
        stem = asked[:_STEM]
        first = bisect_left(self._sorted, stem)
        near.update(self._sorted[first : bisect_left(self._sorted, stem + "\uffff")])
        return near
