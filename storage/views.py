"""Remembered filters and searches, each its owner's alone. What a filter means is the flow's."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from flows import addresses
from flows.model import Json
from storage.cipher import Vault
from storage.plain import json_of
from storage.tables import view as views

_PLACE = "view.data"


@dataclass(frozen=True)
class Views:
    """`flows.desk.Views` on one connection."""

    conn: Connection
    vault: Vault

    def keep(self, person: int, data: Json, now: datetime) -> str:
        sealed = self.vault.seal(_PLACE, json_of(data).encode())
        new = insert(views).values(person_id=person, data=sealed, created_at=now)
        return str(self.conn.execute(new.returning(views.c.id)).scalar_one())

    def get(self, person: int, view: str) -> Json | None:
        """Give back the owner's view; None for everybody else's, and for what is no view at all."""
        number = addresses.number(view)
        if number is None:
            return None
        theirs = select(views.c.data).where(views.c.id == number, views.c.person_id == person)
        sealed = self.conn.execute(theirs).scalar()
        return None if sealed is None else json.loads(self.vault.open(_PLACE, sealed))


def forget_old(conn: Connection, before: datetime, limit: int) -> bool:
    """Delete some made before a moment; tell whether there are more. The oldest have the lowest numbers."""
    oldest = select(views.c.id).order_by(views.c.id).limit(limit)
    old = delete(views).where(views.c.id.in_(oldest), views.c.created_at < before)
    return conn.execute(old).rowcount == limit
