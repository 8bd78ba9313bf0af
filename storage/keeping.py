"""The directory as staff and releases change it: every change in one place, and in the history of its entry."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from flows import addresses
from flows.facts.fields import STATUS, Fields, changes, entry, flat
from flows.facts.services import ACTIVE, RETIRED
from flows.model import Moved
from flows.staff.keeping import RELEASE, Change, Changes, Kept, Word
from storage.held import changed
from storage.plain import json_of
from storage.service_tables import service as services
from storage.service_tables import service_change, service_word

_SLUG = 12  # digits that tell an entry of staff from all others


class _How(NamedTuple):
    """Who changes entries, by which way, when. Nobody: a release."""

    way: str
    by: int | None
    now: datetime


@dataclass(frozen=True)
class Keeping:
    """`flows.staff.keeping.Keeping` on one connection."""

    conn: Connection

    def get(self, number: str) -> Kept | None:
        asked = addresses.number(number)
        row = None if asked is None else self.conn.execute(select(services).where(services.c.id == asked)).first()
        return _kept(row) if row else None

    def add(self, fields: Fields, *, by: int, how: str, now: datetime) -> int:
        body = {**entry(fields), "id": new_slug(fields["country"]), "revision": 0}
        new = insert(services).values(_row(body, edited=True)).returning(services.c.id)
        number = int(self.conn.execute(new).scalar_one())
        _note(self.conn, number, 1, changes({}, flat(body)), _How(how, by, now))
        changed(self.conn)
        return number

    def change(self, number: int, version: int, fields: Fields, *, by: int, how: str, now: datetime) -> None:
        row = self._as_seen(number, version)
        body = json.loads(row.body)
        before = flat(body, row.status)
        after = {**before, **fields}
        _write(
            self.conn,
            row,
            {**_identity(body), **entry(after)},
            _How(how, by, now),
            status=after[STATUS],
            edited=True,
            offered=row.offered,
        )

    def settle(self, number: int, version: int, *, take: bool, by: int, now: datetime) -> None:
        """Ours counts from then on as the release's own revision: it is not offered again."""
        row = self._as_seen(number, version)
        if row.offered is None:
            raise Moved
        offered = json.loads(row.offered)
        body = offered if take else {**json.loads(row.body), "revision": offered["revision"]}
        how = _How(RELEASE, by, now)
        _write(self.conn, row, body, how, status=row.status, edited=not take, offered=None)

    def _as_seen(self, number: int, version: int) -> Row[Any]:
        mine = services.c.id == number, services.c.version == version
        row = self.conn.execute(select(services).where(*mine).with_for_update()).first()
        if row is None:
            raise Moved
        return row

    def history(self, number: int, rows: int) -> Sequence[Change]:
        last = select(service_change).where(service_change.c.service_id == number)
        found = self.conn.execute(last.order_by(service_change.c.id.desc()).limit(rows))
        return [Change(row.version, row.how, row.by_id, row.at, read_changes(row.fields)) for row in found]

    def retired(self, *, skip: int, rows: int) -> Sequence[Kept]:
        return self._some(services.c.status == RETIRED, skip, rows)

    def offered(self, *, skip: int, rows: int) -> Sequence[Kept]:
        return self._some(services.c.offered.is_not(None), skip, rows)

    def _some(self, which: ColumnElement[bool], skip: int, rows: int) -> Sequence[Kept]:
        some = select(services).where(which).order_by(services.c.id).offset(skip).limit(rows)
        return [_kept(row) for row in self.conn.execute(some)]

    # ------------------------------------------------------------ words of staff

    def add_word(self, category: str, language: str, words: str, *, by: int, now: datetime) -> None:
        row = {"category": category, "language": language, "words": words, "by_id": by, "at": now}
        self.conn.execute(insert(service_word).values(row))
        changed(self.conn)

    def words(self, *, skip: int, rows: int) -> Sequence[Word]:
        newest = select(service_word).order_by(service_word.c.id.desc()).offset(skip).limit(rows)
        return [Word(row.id, row.category, row.language, row.words) for row in self.conn.execute(newest)]

    def drop_word(self, word: int) -> None:
        self.conn.execute(delete(service_word).where(service_word.c.id == word))
        changed(self.conn)


# ---------------------------------------------------------------- what a release brings


def take_release(conn: Connection, entries: Sequence[Mapping[str, Any]], now: datetime) -> int:
    """Take in a release's entries; one that staff have edited is offered to them. How many these are."""
    held = {row.slug: row for row in conn.execute(select(services))}
    if fresh := [_row(new, edited=False) for new in entries if new["id"] not in held]:
        conn.execute(insert(services), fresh)
        changed(conn)
    edited = 0
    for new in entries:
        row = held.get(new["id"])
        if row is None or new["revision"] <= json.loads(row.offered or row.body)["revision"]:
            continue
        if row.edited:
            conn.execute(update(services).where(services.c.id == row.id).values(offered=json_of(new)))
            edited += 1
        else:
            _write(conn, row, new, _How(RELEASE, None, now), status=row.status, edited=False, offered=None)
    return edited


# ---------------------------------------------------------------- rows


def new_slug(country: str) -> str:
    """Make the name of an entry that no release has."""
    return f"{country.lower()}-own-{uuid4().hex[:_SLUG]}"


def _row(body: Mapping[str, Any], *, edited: bool) -> dict[str, Any]:
    """Make the row of a new entry."""
    kept = {"slug": body["id"], "body": json_of(body), "stamp": stamp()}
    return {**kept, "status": ACTIVE, "version": 1, "edited": edited}


def stamp() -> str:
    """Make what tells one state of a row from all others."""
    return uuid4().hex


def _write(
    conn: Connection,
    row: Row[Any],
    body: Mapping[str, Any],
    how: _How,
    *,
    status: str,
    edited: bool,
    offered: str | None,
) -> None:
    """Write an entry as it is from now on, unless nothing differs."""
    what = changes(flat(json.loads(row.body), row.status), flat(body, status))
    if not what and offered == row.offered:
        return
    values = {"body": json_of(body), "status": status, "edited": edited, "offered": offered}
    mine = update(services).where(services.c.id == row.id)
    conn.execute(mine.values(**values, version=row.version + 1, stamp=stamp()))
    _note(conn, row.id, row.version + 1, what, how)
    changed(conn)


def _note(conn: Connection, number: int, version: int, what: Changes, how: _How) -> None:
    """Add to the history of an entry; a version in which no field changed leaves no trace there."""
    if what:
        row = {"service_id": number, "version": version, "how": how.way, "by_id": how.by, "at": how.now}
        conn.execute(insert(service_change).values(**row, fields=json_of(what)))


def read_changes(fields: str) -> Changes:
    return {name: (before, after) for name, (before, after) in json.loads(fields).items()}


def _identity(body: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": body["id"], "revision": body["revision"]}


def _kept(row: Row[Any]) -> Kept:
    fields = flat(json.loads(row.body), row.status)
    offered = changes(fields, flat(json.loads(row.offered), row.status)) if row.offered else {}
    return Kept(row.id, row.version, fields, offered)
