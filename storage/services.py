"""The service directory as people use it: found, saved, reported wrong. How staff keep it is `keeping`'s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from flows import addresses
from flows.directory import Entry, Found, Report
from flows.facts.services import CATEGORIES
from flows.finding.catalogue import Catalogue
from storage.cipher import Vault
from storage.dialects import upsert
from storage.held import Synonyms, held
from storage.service_tables import OPEN_REPORT, saved_service, service_report

_PLACE = "service_report.note"


@dataclass(frozen=True)
class Services:
    """`flows.directory.Directory` on one connection."""

    conn: Connection
    vault: Vault
    synonyms: Synonyms

    @property
    def _all(self) -> Catalogue:
        return held(self.conn, self.synonyms).now

    def get(self, number: str) -> Entry | None:
        asked = addresses.number(number)
        return None if asked is None else self._all.entries.get(asked)

    def of(self, country: str, category: str = "") -> Sequence[Entry]:
        return self._all.of(country, category)

    def counts(self, country: str) -> Mapping[str, int]:
        return self._all.counts(country)

    def find(self, words: str, country: str = "") -> Found:
        """Search; what has been retired or changed since the search was built is shown as it is now."""
        both = held(self.conn, self.synonyms)
        found = both.search.find(words, country)
        if both.search is both.now:
            return found
        entries = tuple(e for old in found.entries if (e := both.now.entries.get(old.number)))
        slugs = {entry.service.slug for entry in entries}
        ranked = tuple(what for what in found.ranked if what in CATEGORIES or what in slugs)
        return replace(found, entries=entries, ranked=ranked)

    def placed(self) -> Sequence[Entry]:
        return self._all.placed

    def saved(self, person: int) -> Sequence[Entry]:
        mine = select(saved_service.c.service_id).where(saved_service.c.person_id == person)
        numbers = self.conn.execute(mine.order_by(saved_service.c.service_id)).scalars()
        return [entry for n in numbers if (entry := self._all.entries.get(n))]

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
