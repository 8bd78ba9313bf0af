"""The service directory, larger ones made by varying its entries, and what people asked of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.bots import ROOT
from flows.directory import Entry
from flows.facts.services import service

_QUERIES = ROOT / "tests" / "flows" / "queries.toml"
_SYLLABLES = ("ba", "ke", "lo", "mi", "nur", "sa", "tem", "uzh", "ver", "yan")
_PLACES = len(_SYLLABLES) ** 3


@dataclass(frozen=True)
class Query:
    """What somebody typed, and what a sensible person at the desk would show them."""

    language: str
    text: str
    country: str
    expect: frozenset[str]  # categories and slugs


def queries() -> Sequence[Query]:
    asked = tomllib.loads(_QUERIES.read_text(encoding="utf-8"))["query"]
    return [Query(q["language"], q["text"], q.get("country", "KR"), frozenset(q["expect"])) for q in asked]


def entries(real: Sequence[Mapping[str, Any]], count: int) -> list[Entry]:
    """Give so many entries: the real ones first, then real ones varied."""
    return [Entry(number, 1, service(body)) for number, body in enumerate(_bodies(real, count), 1)]


def _bodies(real: Sequence[Mapping[str, Any]], count: int) -> Iterator[Mapping[str, Any]]:
    for number in range(count):
        body = real[number % len(real)]
        yield body if number < len(real) else _varied(body, number)


def _varied(body: Mapping[str, Any], number: int) -> Mapping[str, Any]:
    """Put an office elsewhere, with other telephones, and leave a part of what is told of it out."""
    place = _place(number)
    return {
        **body,
        "id": f"{body['id']}-{number}",
        "city": place,
        "address": f"{place} {number}",
        "local": f"{body.get('local', '')} {place}",
        "name": {code: f"{name} {place}" for code, name in body["name"].items()},
        "offers": {code: _shortened(words, number) for code, words in body.get("offers", {}).items()},
        "phones": [{**phone, "local": f"{phone['local'][:-4]}{number:04}"} for phone in body.get("phones", ())],
    }


def _place(number: int) -> str:
    at = number * 7919 % _PLACES  # a prime, so that neighbours do not share a beginning
    size = len(_SYLLABLES)
    return (_SYLLABLES[at % size] + _SYLLABLES[at // size % size] + _SYLLABLES[at // size**2]).capitalize()


def _shortened(words: str, number: int) -> str:
    every = 3 + number % 5
    return " ".join(word for at, word in enumerate(words.split()) if (at + number) % every)
