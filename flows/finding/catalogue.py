"""All entries of the directory in memory: by country and category, and by words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from heapq import nlargest
from typing import Any

from flows.directory import Entry, Found
from flows.finding.folding import tokens
from flows.finding.index import Index

_NAME, _OFFERS, _SYNONYM, _PLACE, _NUMBER = 1.0, 0.4, 2.2, 0.7, 1.5
_ITS_CATEGORY = 0.2  # of what its category scores goes to an entry the words also fit
_ELSEWHERE = 0.5  # of what an entry of another country than the person means would count
_SURE = 0.55  # nine of ten right answers score more; greetings and chance likenesses mostly less
_AMONG_OTHERS = 0.8  # a word of a phrase of n says n to this power times less
_SHOWN = 8

_Group = tuple[str, tuple[str, ...]]  # the country and categories of entries; nothing, of a category


class Catalogue:
    """Made once, when the directory has changed."""

    def __init__(self, entries: Iterable[Entry], synonyms: Mapping[str, Any]) -> None:
        self.entries = {entry.number: entry for entry in entries}
        self.placed = tuple(entry for entry in self.entries.values() if entry.service.point)
        self._shelves: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in self.entries.values():
            for category in ("", *entry.service.categories):
                self._shelves[entry.service.country, category].append(entry)
        self._synonyms = synonyms
        self._categories: tuple[str, ...] = tuple(synonyms["category"])
        self._meant: tuple[str | Entry, ...] = (*self._categories, *self.entries.values())
        groups: dict[_Group, int] = {}
        self._group = [groups.setdefault(_group(meant), len(groups)) for meant in self._meant]
        self._groups = tuple(groups)

    @cached_property
    def index(self) -> Index:
        """Build the search, which takes half a second: when it is first asked, or before."""
        categories: Mapping[str, Mapping[str, Sequence[str]]] = self._synonyms["category"]
        documents = [*map(_category, categories.values()), *map(_entry, self.entries.values())]
        kinds = (self._synonyms["stop"], self._synonyms["polite"])
        stop = [words for kind in kinds for of_language in kind.values() for words in of_language]
        return Index(documents, stop, always=len(categories))

    def of(self, country: str, category: str) -> Sequence[Entry]:
        return self._shelves.get((country, category), ())

    def counts(self, country: str) -> Mapping[str, int]:
        return Counter(
            {category: len(e) for (c, category), e in self._shelves.items() if c == country and category}
        )

    def find(self, words: str, country: str) -> Found:
        found = self.index.find(words)  # gone through in order, so that among equals the one listed first leads
        categories = {category: found[at] for at, category in enumerate(self._categories)}
        worth = [_worth(group, country, categories) for group in self._groups]
        groups = self._group
        scores = {at: here * (found[at] + shared) for at in sorted(found) for here, shared in (worth[groups[at]],)}
        best = nlargest(_SHOWN + len(categories), scores, key=scores.__getitem__)
        return _found([(self._meant[at], scores[at]) for at in best], asked=self.index.asks(words))


def _group(meant: str | Entry) -> _Group:
    return (meant.service.country, meant.service.categories) if isinstance(meant, Entry) else ("", ())


def _worth(group: _Group, country: str, categories: Mapping[str, float]) -> tuple[float, float]:
    """Tell what an entry's score is multiplied with for its country, and what its categories add before."""
    where, kinds = group
    here = 1.0 if where in {"", country} else _ELSEWHERE
    return here, _ITS_CATEGORY * max((categories[kind] for kind in kinds), default=0.0)


def _found(ranked: Sequence[tuple[str | Entry, float]], *, asked: bool) -> Found:
    best = ranked[0][1] if ranked else 0.0
    near = [what for what, score in ranked if score and score >= best / 3]
    return Found(
        categories=tuple(what for what in near if isinstance(what, str))[:3],
        entries=tuple(what for what in near if isinstance(what, Entry))[:_SHOWN],
        ranked=tuple(what if isinstance(what, str) else what.service.slug for what in near)[:_SHOWN],
        sure=best >= _SURE,
        asked=asked,
    )


def _category(words: Mapping[str, Sequence[str]]) -> dict[str, float]:
    return _weighed((phrase, _synonym(phrase)) for phrases in words.values() for phrase in phrases)


def _synonym(phrase: str) -> float:
    """A word that stands for a kind of help by itself says more than one that does so among others."""
    return float(_SYNONYM / len(phrase.split()) ** _AMONG_OTHERS)


def _entry(entry: Entry) -> dict[str, float]:
    service = entry.service
    numbers = ["".join(d for d in p.local if d.isdigit()) for p in service.phones]
    parts = [
        *((words, _OFFERS) for words in service.offers.values()),
        (f"{service.city} {service.address}", _PLACE),
        *((words, _NAME) for words in (service.local, *service.name.values())),
        *((number, _NUMBER) for number in numbers),
    ]
    return _weighed(parts)


def _weighed(parts: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Give each word the greatest weight it has anywhere."""
    weights: dict[str, float] = {}
    for words, weight in parts:
        for token in tokens(words):
            weights[token] = max(weight, weights.get(token, 0.0))
    return weights
