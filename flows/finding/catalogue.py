"""All entries of the directory in memory: by country and category, and by words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from flows.directory import Entry, Found
from flows.finding.folding import tokens
from flows.finding.index import Index

_NAME, _OFFERS, _SYNONYM, _PLACE, _NUMBER = 1.0, 0.4, 2.6, 0.7, 1.5
_ITS_CATEGORY = 0.1  # of what its category scores goes to an entry the words also fit
_ELSEWHERE = 0.5  # of what an entry of another country than the person means would count
_SURE = 0.4
_AMONG_OTHERS = 0.4
_SHOWN = 8
_NEAR_CATEGORY = "category "  # before a category's key, which no slug has


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

    @cached_property
    def index(self) -> Index:
        """Build the search, which takes half a second: when it is first asked, or before."""
        categories: Mapping[str, Mapping[str, Sequence[str]]] = self._synonyms["category"]
        documents = {f"{_NEAR_CATEGORY}{c}": _category(words) for c, words in categories.items()}
        documents |= {str(entry.number): _entry(entry) for entry in self.entries.values()}
        return Index(documents, self._synonyms["stop"]["words"])

    def of(self, country: str, category: str) -> Sequence[Entry]:
        return self._shelves.get((country, category), ())

    def counts(self, country: str) -> Mapping[str, int]:
        return Counter(
            {category: len(e) for (c, category), e in self._shelves.items() if c == country and category}
        )

    def find(self, words: str, country: str) -> Found:
        found = dict(self.index.find(words))
        categories = {
            key.removeprefix(_NEAR_CATEGORY): s for key, s in found.items() if key.startswith(_NEAR_CATEGORY)
        }
        scores: dict[str | Entry, float] = {}
        scores.update(categories)
        for key, score in found.items():
            if not key.startswith(_NEAR_CATEGORY):
                entry = self.entries[int(key)]
                shared = max((categories.get(c, 0.0) for c in entry.service.categories), default=0.0)
                here = 1.0 if entry.service.country == country else _ELSEWHERE
                scores[entry] = here * (score + _ITS_CATEGORY * shared)
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        return _found(ranked)


def _found(ranked: Sequence[tuple[str | Entry, float]]) -> Found:
    best = ranked[0][1] if ranked else 0.0
    near = [what for what, score in ranked if score >= best / 3]
    return Found(
        categories=tuple(what for what in near if isinstance(what, str))[:3],
        entries=tuple(what for what in near if isinstance(what, Entry))[:_SHOWN],
        ranked=tuple(what if isinstance(what, str) else what.service.slug for what in near)[:_SHOWN],
        sure=best >= _SURE,
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
