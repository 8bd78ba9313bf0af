"""The desk a turn is decided at: everything a flow may ask, on the turn's one connection. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from flows.desk import Words
from flows.facts import Facts
from flows.staff.desk import Decision
from storage import tidying, uploads
from storage.advising import Cooperatives
from storage.amendments import Amendments
from storage.audit import Audit
from storage.broadcasts import Broadcasts
from storage.cipher import Vault
from storage.consents import Consents
from storage.cooperatives import Groups
from storage.enrollments import Enrollments
from storage.jobs import Jobs
from storage.keeping import Keeping
from storage.motions import Motions
from storage.moves import Moves
from storage.network import Network
from storage.people import People
from storage.plans import Plans
from storage.questions import Questions
from storage.recipients import Recipients
from storage.recovery import Recovery
from storage.review import Review
from storage.services import Services
from storage.team import Team
from storage.telling import Telling
from storage.uploads import Uploads
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

    @property
    def telling(self) -> Telling:
        return Telling(self._conn, self._vault)

    @property
    def team(self) -> Team:
        return Team(self._conn, self._vault)

    @property
    def review(self) -> Review:
        return Review(self._conn, self._vault)

    @property
    def uploads(self) -> Uploads:
        return Uploads(self._conn)

    @property
    def moves(self) -> Moves:
        return Moves(self._conn)

    @property
    def services(self) -> Services:
        return Services(self._conn, self._vault, self.facts.synonyms)

    @property
    def groups(self) -> Groups:
        return Groups(self._conn, self._vault)

    @property
    def motions(self) -> Motions:
        return Motions(self._conn, self._vault)

    @property
    def plans(self) -> Plans:
        return Plans(self._conn, self._vault)

    @property
    def network(self) -> Network:
        return Network(self._conn, self._vault)

    @property
    def cooperatives(self) -> Cooperatives:
        return Cooperatives(self._conn, self._vault)

    @property
    def keeping(self) -> Keeping:
        return Keeping(self._conn)

    @property
    def amendments(self) -> Amendments:
        return Amendments(self._conn)

    @property
    def questions(self) -> Questions:
        return Questions(self._conn, self._vault)

    @property
    def jobs(self) -> Jobs:
        return Jobs(self._conn, self._vault)

    @property
    def broadcasts(self) -> Broadcasts:
        return Broadcasts(self._conn, self._vault)

    @property
    def recipients(self) -> Recipients:
        """What looks after broadcasts that go out; no flow asks for this."""
        return Recipients(self._conn, self._vault)

    def tell_next(self, now: datetime) -> Sequence[tuple[Decision, str]]:
        """Give the next people to tell of a decision; no flow asks for this, a timer does."""
        return uploads.tell_next(self._conn, self._vault, now)

    def tidy(self, part: str, now: datetime) -> None:
        """Do some of the daily housekeeping; no flow asks for this, a timer does."""
        tidying.tidy(self._conn, part, self.facts.office.keep_years, now)
