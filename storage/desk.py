"""The desk a turn is decided at: everything a flow may ask, on the turn's one connection. It decides nothing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from flows.desk import Words
from flows.facts import Facts
from storage import tidying
from storage.audit import Audit
from storage.cipher import Vault
from storage.consents import Consents
from storage.enrollments import Enrollments
from storage.people import People
from storage.recovery import Recovery
from storage.views import Views


class StorageDesk:
    """`flows.desk.Desk`. Cheap to make: what a turn does not ask for is not made."""

    def __init__(self, conn: Connection, vault: Vault, facts: Facts, words: Words) -> None:
        self._conn, self._vault = conn, vault
        self.facts, self.words = facts, words

    @property
    def enrollments(self) -> Enrollments:
        return Enrollments(self._conn, self._vault)

    @property
    def consents(self) -> Consents:
        return Consents(self._conn)

    @property
    def recovery(self) -> Recovery:
        return Recovery(self._conn, self._vault)

    @property
    def people(self) -> People:
        return People(self._conn, self._vault)

    @property
    def views(self) -> Views:
        return Views(self._conn, self._vault)

    @property
    def audit(self) -> Audit:
        return Audit(self._conn)

    def tidy(self, now: datetime) -> None:
        """Do the daily housekeeping; no flow asks for this, a timer does."""
        tidying.tidy(self._conn, now)
