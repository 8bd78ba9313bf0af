"""Who did what to whose data, only ever added to. It holds numbers of people, never their data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, case, func, insert, select

from flows.desk import Seen
from storage import tables
from storage.tables import audit


@dataclass(frozen=True)
class Audit:
    """`flows.desk.Audit` on one connection."""

    conn: Connection

    def note(self, deed: str, *, actor: int, subject: int, now: datetime, why: str = "") -> None:
        row = {"deed": deed, "actor": actor, "subject": subject, "at": now, "why": why.replace("\0", "")}
        self.conn.execute(insert(audit).values(row))

    def about(self, person: int) -> Sequence[Seen]:
        """List what was done to a person's data, the latest first; the actor is `you`, a role, or `gone`."""
        role = func.coalesce(tables.person.c.role, "gone")
        actor = case((audit.c.actor == person, "you"), else_=role)
        entries = select(audit.c.at, actor, audit.c.deed, audit.c.why).select_from(
            audit.outerjoin(tables.person, tables.person.c.id == audit.c.actor)
        )
        latest = entries.where(audit.c.subject == person).order_by(audit.c.at.desc(), audit.c.id.desc())
        return [Seen(*row) for row in self.conn.execute(latest)]
