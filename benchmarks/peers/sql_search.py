"""What a database finds with the same words: LIKE, and SQLite's FTS5 with its trigram tokenizer."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from flows.directory import Entry

_FIRST = 3
_TRIGRAM = 3
_WORD = re.compile(r"[^\W_]+")
_TABLES = """\
CREATE TABLE service (key, country, name, offers, place, numbers);
CREATE VIRTUAL TABLE searched USING fts5(key UNINDEXED, country UNINDEXED, name, offers, place, numbers,
    tokenize = 'trigram');
"""
_HERE = "CASE WHEN country IN ('', ?) THEN 1.0 ELSE 0.5 END"  # another country's entries count half, as in Yurt
_HOLDS = "(name LIKE ? OR offers LIKE ? OR place LIKE ? OR numbers LIKE ?)"
_LIKE = "SELECT key, ({holds}) * {here} AS held FROM service WHERE held > 0 ORDER BY held DESC LIMIT {first}"
_MATCH = f"SELECT key FROM searched WHERE searched MATCH ? ORDER BY bm25(searched) * {_HERE} LIMIT {_FIRST}"  # noqa: S608 - constants


def held(entries: Iterable[Entry], synonyms: Mapping[str, Any]) -> sqlite3.Connection:
    """Fill a database in memory: a row per entry, and per category with what people call it."""
    conn = sqlite3.connect(":memory:")
    conn.executescript(_TABLES)
    rows = [*_categories(synonyms), *map(_row, entries)]
    for table in ("service", "searched"):
        conn.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", rows)  # noqa: S608 - two constants
    return conn


def _categories(synonyms: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    for category, words in synonyms["category"].items():
        yield (
            category,
            "",
            "; ".join(phrase for phrases in words.values() for phrase in phrases).casefold(),
            "",
            "",
            "",
        )


def _row(entry: Entry) -> Sequence[str]:
    service = entry.service
    texts = (
        "; ".join((service.local, *service.name.values())),
        "; ".join(service.offers.values()),
        f"{service.city} {service.address}",
        " ".join(phone.local.replace("-", "") for phone in service.phones),
    )
    return service.slug, service.country, *(words.casefold() for words in texts)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def like(conn: sqlite3.Connection, text: str, country: str) -> Sequence[str]:
    """Give the rows that hold most of the words."""
    words = _words(text)
    query = _LIKE.format(holds=" + ".join([_HOLDS] * len(words)), here=_HERE, first=_FIRST)
    values = [f"%{word}%" for word in words for _ in range(_HOLDS.count("?"))]
    return [key for key, _ in conn.execute(query, (*values, country))]


def match_words(conn: sqlite3.Connection, text: str, country: str) -> Sequence[str]:
    """Give the rows that hold any of the words; what has fewer than three letters a trigram index does not know."""
    return _match(conn, [word for word in _words(text) if len(word) >= _TRIGRAM], country)


def match_letters(conn: sqlite3.Connection, text: str, country: str) -> Sequence[str]:
    """Give the rows that hold any three letters of a word, which forgives endings and slips."""
    parts = {word[at : at + _TRIGRAM] for word in _words(text) for at in range(len(word) - _TRIGRAM + 1)}
    return _match(conn, sorted(parts), country)


def _match(conn: sqlite3.Connection, parts: Sequence[str], country: str) -> Sequence[str]:
    if not parts:
        return ()
    return [key for (key,) in conn.execute(_MATCH, (" OR ".join(f'"{part}"' for part in parts), country))]
