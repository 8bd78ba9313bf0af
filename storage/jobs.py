"""Long work in line: asked for, taken by one runner at a time, ended. What the work is, is `bot`'s."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, exists, func, insert, or_, select, update

from flows.model import Json
from storage.cipher import Vault
from storage.office_tables import job as jobs
from storage.plain import json_of

_PLACE = "job.asked"
_ATTEMPTS = 3


@dataclass(frozen=True)
class Job:
    """Work a runner has taken. No person: the command line asked. `attempts` counts this one too."""

    id: int
    kind: str
    person: int | None
    asked: Json
    attempts: int
    created: datetime


@dataclass(frozen=True)
class Jobs:
    """`flows.staff.desk.Jobs` on one connection."""

    conn: Connection
    vault: Vault

    def ask(self, kind: str, person: int, asked: Json, now: datetime) -> int:
        """Person 0: the command line."""
        sealed = self.vault.seal(_PLACE, json_of(asked).encode())
        row = {"kind": kind, "person_id": person or None, "asked": sealed, "state": "waiting", "created_at": now}
        return int(self.conn.execute(insert(jobs).values(row).returning(jobs.c.id)).scalar_one())

    def last(self, kind: str, person: int) -> datetime | None:
        theirs = jobs.c.person_id == person, jobs.c.kind == kind, jobs.c.state == "done"
        return self.conn.execute(select(func.max(jobs.c.created_at)).where(*theirs)).scalar()

    def waits(self, kind: str, person: int) -> bool:
        theirs = jobs.c.person_id == person, jobs.c.kind == kind, jobs.c.state.in_(("waiting", "running"))
        return bool(self.conn.execute(select(exists().where(*theirs))).scalar())


# ---------------------------------------------------------------- what the runner needs


def waiting(conn: Connection, now: datetime) -> bool:
    """Tell whether there is a job to claim; asking takes nobody's place in the line of those who write."""
    return bool(conn.execute(select(exists().where(or_(jobs.c.state == "waiting", _dead(now))))).scalar())


def claim(conn: Connection, vault: Vault, now: datetime, lease_until: datetime) -> Job | None:
    """Take the oldest job that waits or whose runner has died; one that was tried three times has failed."""
    dead = _dead(now)
    lost = dead, jobs.c.attempts >= _ATTEMPTS
    conn.execute(update(jobs).where(*lost).values(state="failed", lease_until=None, done_at=now))
    free = select(jobs.c.id).where(or_(jobs.c.state == "waiting", dead)).order_by(jobs.c.id).limit(1)
    number = conn.execute(free.with_for_update(skip_locked=True)).scalar()
    if number is None:
        return None
    mine = {"state": "running", "attempts": jobs.c.attempts + 1, "lease_until": lease_until}
    row = conn.execute(update(jobs).where(jobs.c.id == number).values(mine).returning(jobs)).one()
    asked = json.loads(vault.open(_PLACE, row.asked))
    return Job(row.id, row.kind, row.person_id, asked, row.attempts, row.created_at)


def prolong(conn: Connection, job: int, until: datetime) -> None:
    """Keep a job that is running."""
    conn.execute(update(jobs).where(jobs.c.id == job, jobs.c.state == "running").values(lease_until=until))


def finish(conn: Connection, job: int, now: datetime) -> None:
    _end(conn, job, "done", now)


def fail(conn: Connection, job: int, now: datetime) -> None:
    """Give a job up; nobody tries it again."""
    _end(conn, job, "failed", now)


def _dead(now: datetime) -> ColumnElement[bool]:
    """Running, but its runner has not said so for too long."""
    return and_(jobs.c.state == "running", jobs.c.lease_until <= now)


def _end(conn: Connection, job: int, state: str, now: datetime) -> None:
    running = jobs.c.id == job, jobs.c.state == "running"
    conn.execute(update(jobs).where(*running).values(state=state, lease_until=None, done_at=now))
