"""The service directory: held in memory as long as its stamp stands; entries of a release taken in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, delete, insert, select, update

from flows import addresses
from flows.directory import Entry, Found, Report
from flows.facts.services import ACTIVE, service
from flows.finding.catalogue import Catalogue
from storage.cipher import Vault
from storage.database import Database
from storage.dialects import upsert
from storage.plain import json_of
from storage.service_tables import OPEN_REPORT, directory, saved_service, service_report
from storage.service_tables import service as services

_PLACE = "service_report.note"


def take_release(conn: Connection, entries: Iterable[Mapping[str, Any]]) -> Sequence[str]:
    """Take in a release's entries; give the ids of newer ones that stay as staff have edited them here."""
    columns = services.c.slug, services.c.edited, services.c.body
    held = {slug: (edited, json.loads(body)["revision"]) for slug, edited, body in conn.execute(select(*columns))}
    fresh = [entry for entry in entries if entry["id"] not in held]
    newer = [entry for entry in entries if entry["id"] in held and entry["revision"] > held[entry["id"]][1]]
    if fresh:
        rows = [{"slug": e["id"], "status": ACTIVE, "version": 1, "body": json_of(e)} for e in fresh]
        conn.execute(insert(services), rows)
    for entry in newer:
        if not held[entry["id"]][0]:
            mine = update(services).where(services.c.slug == entry["id"])
            conn.execute(mine.values(body=json_of(entry), version=services.c.version + 1))
    if fresh or newer:
        changed(conn)
    return [entry["id"] for entry in newer if held[entry["id"]][0]]


def changed(conn: Connection) -> None:
    """Let every process read the directory anew."""
    stamp = upsert(conn.dialect.name, directory).values(id=1, stamp=uuid4().hex)
    conn.execute(stamp.on_conflict_do_update(index_elements=["id"], set_={"stamp": stamp.excluded.stamp}))


def prepare(database: Database, synonyms: Mapping[str, Any]) -> None:
    """Build the search before anybody asks: that takes half a second, and no turn is to wait for it."""
    with database.reading() as conn:
        held = _held(conn, synonyms)
    assert held.index  # noqa: S101 - there always is one; built when no connection is held


_HELD: dict[str, Catalogue] = {}  # by stamp; the two newest, as a turn under way may still see the one before


def _held(conn: Connection, synonyms: Mapping[str, Any]) -> Catalogue:
    stamp = conn.execute(select(directory.c.stamp)).scalar() or ""
    found = _HELD.get(stamp)
    if found is None:
        active = select(services.c.id, services.c.version, services.c.body).where(services.c.status == ACTIVE)
        rows = conn.execute(active.order_by(services.c.id)).all()
        found = Catalogue([Entry(n, version, service(json.loads(body))) for n, version, body in rows], synonyms)
        while len(_HELD) > 1:
            _HELD.pop(next(iter(_HELD)), None)
        _HELD[stamp] = found
    return found


@dataclass(frozen=True)
class Services:
    """`flows.directory.Directory` on one connection."""

    conn: Connection
    vault: Vault
    synonyms: Mapping[str, Any]

    @property
    def _all(self) -> Catalogue:
        return _held(self.conn, self.synonyms)

    def get(self, number: str) -> Entry | None:
        asked = addresses.number(number)
        return None if asked is None else self._all.entries.get(asked)

    def of(self, country: str, category: str = "") -> Sequence[Entry]:
        return self._all.of(country, category)

    def counts(self, country: str) -> Mapping[str, int]:
        return self._all.counts(country)

    def find(self, words: str, country: str = "") -> Found:
        return self._all.find(words, country)

    def placed(self) -> Sequence[Entry]:
        return self._all.placed

    def saved(self, person: int) -> Sequence[Entry]:
        mine = select(saved_service.c.service_id).where(saved_service.c.person_id == person)
        held = self._all.entries
        return [
            held[n] for n in self.conn.execute(mine.order_by(saved_service.c.service_id)).scalars() if n in held
        ]

    def save(self, person: int, number: int, *, kept: bool) -> None:
        if kept:
            row = upsert(self.conn.dialect.name, saved_service).values(person_id=person, service_id=number)
            self.conn.execute(row.on_conflict_do_nothing())
        else:
            theirs = saved_service.c.person_id == person, saved_service.c.service_id == number
            self.conn.execute(delete(saved_service).where(*theirs))

    def report(self, number: int, note: str, language: str, now: datetime) -> None:
        sealed = self.vault.seal(_PLACE, note.encode())
        row = {"service_id": number, "note": sealed, "language": language, "at": now}
        self.conn.execute(insert(service_report).values(row))

    def reports(self, rows: int) -> Sequence[Report]:
        oldest = select(service_report).where(OPEN_REPORT).order_by(service_report.c.id).limit(rows)
        return [
            Report(row.id, row.service_id, self.vault.open(_PLACE, row.note).decode(), row.language, row.at)
            for row in self.conn.execute(oldest)
        ]

    def close(self, report: int, by: int, now: datetime) -> None:
        mine = service_report.c.id == report, OPEN_REPORT
        self.conn.execute(update(service_report).where(*mine).values(done_at=now, done_by=by))
