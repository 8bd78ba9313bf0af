"""Reviewed spreadsheets: staged in chunks, in effect at one instant, told afterwards. Not how they are read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, literal, select, update

from flows.staff.desk import Decision, Scope
from flows.staff.work import Refusal, Upload
from storage import decisions
from storage.cipher import Vault
from storage.dialects import among, numbers
from storage.moments import Moment
from storage.office_tables import decision, staged, upload
from storage.tables import audit, enrollment
from storage.timers import Timer, plan

TELL = "tell"  # the timer that tells people of decisions that took effect together
KIND = "decisions"
_AT_ONCE = 100  # people told in one transaction
_SHOWN = 50  # refused rows that are kept


@dataclass(frozen=True)
class Staged:
    """One row of a spreadsheet that can take effect."""

    person: int
    version: int
    state: str
    note: str
    mend: tuple[str, ...]


@dataclass(frozen=True)
class Standing:
    """How a case stands in the database."""

    person: int
    version: int
    status: str


@dataclass(frozen=True)
class Uploads:
    """`flows.staff.desk.Uploads` on one connection."""

    conn: Connection

    def get(self, upload: int) -> Upload | None:
        row = self.conn.execute(
            select(_uploads).where(_uploads.c.id == upload, _uploads.c.kind == KIND)
        ).one_or_none()
        if row is None:
            return None
        refused = [Refusal(**one) for one in json.loads(row.refused)]
        return Upload(row.id, row.by_id, row.state, json.loads(row.counts), refused, row.refusals)

    def apply(self, upload: int, by: int, now: datetime) -> int:
        """Let them take effect, each once; a case that has moved on since is left as it is."""
        if not self._leaves("staged", upload, "applied"):
            return 0
        same = (
            staged.c.upload_id == upload,
            staged.c.person_id == enrollment.c.person_id,
            staged.c.version == enrollment.c.version,
            enrollment.c.status == "new",
        )
        values = {"status": staged.c.state, "version": enrollment.c.version + 1, "changed_at": now, "taken_by": by}
        moved = update(enrollment).where(*same).values(values).returning(enrollment.c.person_id)
        done = list(self.conn.execute(moved).scalars())
        self._keep(upload, done, by, now)
        plan(self.conn, [Timer(TELL, "", now)])
        return len(done)

    def drop(self, upload: int) -> None:
        if self._leaves("staged", upload, "dropped"):
            self.conn.execute(delete(staged).where(staged.c.upload_id == upload))

    def _leaves(self, state: str, number: int, into: str) -> bool:
        this = upload.c.id == number, upload.c.kind == KIND, upload.c.state == state
        return self.conn.execute(update(upload).where(*this).values(state=into)).rowcount == 1

    def _keep(self, number: int, people: list[int], by: int, now: datetime) -> None:
        """Keep what took effect like decisions made in the chat; the rest is forgotten."""
        mine = staged.c.upload_id == number, among(self.conn.dialect.name, staged.c.person_id, "people")
        these = {"people": numbers(self.conn, people)}
        copied = (staged.c.person_id, staged.c.state, staged.c.note, staged.c.language, staged.c.mend)
        made = select(*copied, literal(by), literal(now, Moment), literal(value=False)).where(*mine)
        columns = ["person_id", "state", "note", "language", "mend", "by_id", "at", "told"]
        self.conn.execute(insert(decision).from_select(columns, made), these)
        deeds = select(
            literal(now, Moment), literal(by), staged.c.person_id, staged.c.state, literal("spreadsheet")
        )
        noted = insert(audit).from_select(["at", "actor", "subject", "deed", "why"], deeds.where(*mine))
        self.conn.execute(noted, these)
        self.conn.execute(delete(staged).where(staged.c.upload_id == number))


# ---------------------------------------------------------------- what the job that reads one needs


def begin(conn: Connection, by: int, now: datetime) -> int:
    row = {"by_id": by, "state": "reading", "created_at": now, "counts": "{}", "refused": "[]", "refusals": 0}
    return int(conn.execute(insert(upload).returning(upload.c.id), row).scalar_one())


def standing(conn: Connection, cases: Sequence[str], scope: Scope) -> dict[str, Standing]:
    """Tell how some cases stand, as far as they may be seen; at most some hundred at once."""
    columns = (enrollment.c.case_number, enrollment.c.person_id, enrollment.c.version, enrollment.c.status)
    query = select(*columns).where(enrollment.c.case_number.in_(cases))
    if scope:
        query = query.where(enrollment.c.country.in_(scope))
    return {row[0]: Standing(*row[1:]) for row in conn.execute(query)}


def stage(conn: Connection, vault: Vault, number: int, language: str, rows: Sequence[Staged]) -> None:
    """Keep some decisions that have not taken effect; notes are in `language`."""
    if rows:
        conn.execute(insert(staged), [_row(vault, number, language, row) for row in rows])


def _row(vault: Vault, number: int, language: str, row: Staged) -> dict[str, Any]:
    return {
        "upload_id": number,
        "person_id": row.person,
        "version": row.version,
        "state": row.state,
        "note": vault.seal(decisions.NOTE, row.note.encode()),  # one statement copies it there
        "language": language,
        "mend": " ".join(row.mend),
    }


def ready(conn: Connection, number: int, refused: Sequence[Refusal]) -> None:
    """Everything is staged; of what was refused the first rows are kept."""
    found = select(staged.c.state, func.count()).where(staged.c.upload_id == number).group_by(staged.c.state)
    counts = {row[0]: row[1] for row in conn.execute(found)}
    kept = json.dumps([asdict(one) for one in refused[:_SHOWN]])
    values = {"state": "staged", "counts": json.dumps(counts), "refused": kept, "refusals": len(refused)}
    conn.execute(update(upload).where(upload.c.id == number).values(values))


def tell_next(conn: Connection, vault: Vault, now: datetime) -> Sequence[tuple[Decision, str]]:
    """Give the next people to tell, and come again at once while there are more."""
    found = decisions.tell_next(conn, vault, _AT_ONCE)
    if len(found) == _AT_ONCE:
        plan(conn, [Timer(TELL, "", now)])
    return found


def forget_old(conn: Connection, before: datetime, limit: int) -> bool:
    """Delete some spreadsheets that are long past, with what was never confirmed; tell whether there are more."""
    old = select(upload.c.id).where(upload.c.created_at < before).limit(limit)
    return conn.execute(delete(upload).where(upload.c.id.in_(old))).rowcount == limit


_uploads = upload  # where a parameter has the name of the table
