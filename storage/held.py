"""The service directory in memory, as long as its stamp stands; the search, which takes a while, is built apart."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, select

from flows.directory import Entry
from flows.facts.services import ACTIVE, service
from flows.finding.catalogue import Catalogue
from storage.database import Database
from storage.dialects import upsert
from storage.service_tables import directory, service_word
from storage.service_tables import service as services

Synonyms = Mapping[str, Any]  # as in flows/facts/synonyms.toml
_FEW = 500  # parameters of one statement
_MOST = 2  # directories held by one process; only tests have more than one


@dataclass(frozen=True)
class Held:
    """The entries as they are; `search` may be of a few seconds ago, until the new one is built."""

    home: str
    stamp: str
    now: Catalogue
    search: Catalogue
    rows: Mapping[str, Entry]  # by the stamp of the row they were read from


_HELD: dict[str, Held] = {}  # by directory


def held(conn: Connection, synonyms: Synonyms) -> Held:
    """Give the directory. Where it has changed, the entries are read anew and the search stays as it was."""
    home, stamp = conn.execute(select(directory.c.home, directory.c.stamp)).one_or_none() or ("", "")
    known = _HELD.get(home)
    if known is None or known.stamp != stamp:
        rows = _read(conn, known.rows if known else {})
        catalogue = Catalogue(rows.values(), _with_words(conn, synonyms))
        known = _put(Held(home, stamp, catalogue, known.search if known else catalogue, rows))
    return known


def refresh(database: Database, synonyms: Synonyms) -> None:
    """Build the search if it is not that of today; meant for a thread nobody waits for."""
    with database.reading() as conn:
        found = held(conn, synonyms)
    build(found)


def build(found: Held) -> None:
    """Make the search that of today; no connection is held meanwhile."""
    assert found.now.index  # noqa: S101 - there always is one; asking for it builds it
    if found.search is not found.now:
        _put(replace(found, search=found.now))


def changed(conn: Connection) -> None:
    """Let every process read the directory anew."""
    row = upsert(conn.dialect.name, directory).values(id=1, home=uuid4().hex, stamp=uuid4().hex)
    conn.execute(row.on_conflict_do_update(index_elements=["id"], set_={"stamp": row.excluded.stamp}))


def _put(found: Held) -> Held:
    _HELD.pop(found.home, None)
    while len(_HELD) >= _MOST:
        _HELD.pop(next(iter(_HELD)), None)
    _HELD[found.home] = found
    return found


def _read(conn: Connection, known: Mapping[str, Entry]) -> dict[str, Entry]:
    """Read the entries that are not in memory yet as they are: ten thousand are not parsed for one change."""
    active = services.c.status == ACTIVE
    stamps = conn.execute(select(services.c.stamp).where(active).order_by(services.c.id)).scalars().all()
    missing = [stamp for stamp in stamps if stamp not in known]
    columns = select(services.c.id, services.c.version, services.c.stamp, services.c.body).where(active)
    some = columns if len(missing) > _FEW else columns.where(services.c.stamp.in_(missing))
    fresh = {row.stamp: _entry(row) for row in conn.execute(some)} if missing else {}
    return {stamp: known.get(stamp) or fresh[stamp] for stamp in stamps}


def _entry(row: Any) -> Entry:
    return Entry(row.id, row.version, service(json.loads(row.body)))


def _with_words(conn: Connection, synonyms: Synonyms) -> Synonyms:
    """Add what staff let people call a category."""
    more: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for word in conn.execute(select(service_word).order_by(service_word.c.id)):
        more[word.category][word.language].append(word.words)
    if not more:
        return synonyms
    categories = {c: dict(words) for c, words in synonyms["category"].items()}
    for category, by_language in more.items():
        own = categories.setdefault(category, {})
        for language, words in by_language.items():
            own[language] = [*own.get(language, ()), *words]
    return {**synonyms, "category": categories}
