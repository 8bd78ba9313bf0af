"""Spreadsheets of directory entries: staged in chunks, in effect at one instant. Not how they are read."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, func, insert, literal, select, update

from flows.facts.fields import Fields, flat
from flows.staff.keeping import SPREADSHEET, Amended, Changes, Difference
from flows.staff.work import Refusal
from storage.held import changed
from storage.keeping import read_changes, stamp
from storage.moments import Moment
from storage.office_tables import upload as uploads
from storage.plain import json_of
from storage.service_tables import service as services
from storage.service_tables import service_change, staged_entry

KIND = "entries"
_SHOWN = 50  # refused rows that are kept


class Standing(NamedTuple):
    """An entry as it is in the database. Its body has what no spreadsheet changes: id and revision.

    `since`: what has changed since the version that was asked about, the newest first.
    """

    number: int
    version: int
    status: str
    body: Mapping[str, Any]
    since: Sequence[Changes] = ()

    @property
    def fields(self) -> Fields:
        return flat(self.body, self.status)

    @property
    def before(self) -> Fields:
        """The fields as they were in that version."""
        fields = dict(self.fields)
        for what in self.since:
            fields |= {name: was for name, (was, _) in what.items()}
        return fields


class Staged(NamedTuple):
    """What one row of a spreadsheet makes of an entry. No number: a new one."""

    number: int | None
    version: int
    status: str
    body: Mapping[str, Any]
    changes: Changes


@dataclass(frozen=True)
class Amendments:
    """`flows.staff.keeping.Amendments` on one connection."""

    conn: Connection

    def get(self, upload: int) -> Amended | None:
        mine = uploads.c.id == upload, uploads.c.kind == KIND
        row = self.conn.execute(select(uploads).where(*mine)).one_or_none()
        if row is None:
            return None
        refused = [Refusal(**one) for one in json.loads(row.refused)]
        counts = json.loads(row.counts)
        added, changed_ = counts.get("added", 0), counts.get("changed", 0)
        return Amended(row.id, row.by_id, row.state, added, changed_, refused, row.refusals)

    def differences(self, upload: int, *, skip: int, rows: int) -> Sequence[Difference]:
        mine = select(staged_entry).where(staged_entry.c.upload_id == upload).order_by(staged_entry.c.id)
        found = self.conn.execute(mine.offset(skip).limit(rows))
        return [Difference(row.service_id, _name(row.body), read_changes(row.fields)) for row in found]

    def apply(self, upload: int, by: int, now: datetime) -> int:
        if not self._leaves(upload, "applied"):
            return 0
        done = self._change(upload, by, now) + self._add(upload, by, now)
        self.conn.execute(delete(staged_entry).where(staged_entry.c.upload_id == upload))
        if done:
            changed(self.conn)
        return done

    def drop(self, upload: int) -> None:
        if self._leaves(upload, "dropped"):
            self.conn.execute(delete(staged_entry).where(staged_entry.c.upload_id == upload))

    def _leaves(self, number: int, into: str) -> bool:
        this = uploads.c.id == number, uploads.c.kind == KIND, uploads.c.state == "staged"
        return self.conn.execute(update(uploads).where(*this).values(state=into)).rowcount == 1

    def _change(self, upload: int, by: int, now: datetime) -> int:
        """Change those that are as they were in the spreadsheet; the rest stays as it is."""
        same = (
            staged_entry.c.upload_id == upload,
            staged_entry.c.service_id == services.c.id,
            staged_entry.c.version == services.c.version,
        )
        self._note(select(services.c.id, staged_entry.c.version + 1, *self._how(by, now)).where(*same))
        values = {
            "body": staged_entry.c.body,
            "status": staged_entry.c.status,
            "version": services.c.version + 1,
            "stamp": literal(stamp()) + "-" + staged_entry.c.slug,
            "edited": True,
        }
        return self.conn.execute(update(services).where(*same).values(values)).rowcount

    def _add(self, upload: int, by: int, now: datetime) -> int:
        new = staged_entry.c.upload_id == upload, staged_entry.c.service_id.is_(None)
        mark = literal(stamp()) + "-" + staged_entry.c.slug
        row = staged_entry.c
        columns = row.slug, row.status, row.body, mark, literal(1), literal(value=True)
        into = ["slug", "status", "body", "stamp", "version", "edited"]
        made = (
            insert(services)
            .from_select(into, select(*columns).where(*new).order_by(row.id))
            .returning(services.c.id)
        )
        count = len(self.conn.execute(made).all())
        kept = services.c.slug == staged_entry.c.slug
        self._note(select(services.c.id, literal(1), *self._how(by, now)).where(*new, kept))
        return count

    def _how(self, by: int, now: datetime) -> tuple[ColumnElement[Any], ...]:
        return literal(SPREADSHEET), literal(by), literal(now, Moment), staged_entry.c.fields

    def _note(self, made: Any) -> None:
        columns = ["service_id", "version", "how", "by_id", "at", "fields"]
        self.conn.execute(insert(service_change).from_select(columns, made))


def _name(body: str) -> str:
    names = json.loads(body)["name"]
    return str(names.get("en") or next(iter(names.values())))


# ---------------------------------------------------------------- what the job that reads one needs


def standing(conn: Connection, asked: Mapping[int, int]) -> dict[int, Standing]:
    """Tell how some entries stand, and what has changed since a version of each; at most some hundred at once."""
    made = service_change.c
    newest = select(made.service_id, made.version, made.fields).where(made.service_id.in_(asked))
    since: dict[int, list[Changes]] = defaultdict(list)
    for row in conn.execute(newest.order_by(made.id.desc())):
        if row.version > asked[row.service_id]:
            since[row.service_id].append(read_changes(row.fields))
    columns = services.c.id, services.c.version, services.c.status, services.c.body
    found = conn.execute(select(*columns).where(services.c.id.in_(asked)))
    return {row.id: Standing(*row[:3], json.loads(row.body), since[row.id]) for row in found}


def everything(conn: Connection, after: int, rows: int) -> Sequence[Standing]:
    """Give the next entries after a number, retired ones too."""
    columns = select(services.c.id, services.c.version, services.c.status, services.c.body)
    found = conn.execute(columns.where(services.c.id > after).order_by(services.c.id).limit(rows))
    return [Standing(row.id, row.version, row.status, json.loads(row.body)) for row in found]


def begin(conn: Connection, by: int, now: datetime) -> int:
    row = {"by_id": by, "kind": KIND, "state": "reading", "created_at": now}
    new = insert(uploads).values(**row, counts="{}", refused="[]", refusals=0)
    return int(conn.execute(new.returning(uploads.c.id)).scalar_one())


def stage(conn: Connection, upload: int, rows: Sequence[Staged]) -> None:
    """Keep some changes that have not taken effect."""
    if rows:
        conn.execute(insert(staged_entry), [_staged(upload, row) for row in rows])


def _staged(upload: int, row: Staged) -> dict[str, Any]:
    return {
        "upload_id": upload,
        "service_id": row.number,
        "slug": row.body["id"],
        "version": row.version,
        "status": row.status,
        "body": json_of(row.body),
        "fields": json_of(row.changes),
    }


def ready(conn: Connection, upload: int, refused: Sequence[Refusal]) -> None:
    """Everything is staged; of what was refused the first rows are kept."""
    mine = staged_entry.c.upload_id == upload
    counted = select(func.count(), func.count(staged_entry.c.service_id)).where(mine)
    everyone, known = conn.execute(counted).one()
    counts = json.dumps({"added": everyone - known, "changed": known})
    kept = json.dumps([asdict(one) for one in refused[:_SHOWN]])
    values = {"state": "staged", "counts": counts, "refused": kept, "refusals": len(refused)}
    conn.execute(update(uploads).where(uploads.c.id == upload).values(values))
