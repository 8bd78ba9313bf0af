"""Broadcasts on their way into the outbox, a little ahead of the pace; when one ends, is held, or stops itself.

The outbox holds what is to be said now. The other recipients wait in rows of their own, so that pausing, cancelling
and the nights of the readers cost nothing, and answers never queue behind a hundred thousand rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import logs
from flows import hours
from flows.announcing import NOBODY, Values, announcement, is_personal, values_of
from flows.model import Text, text
from flows.staff.broadcasts.running import GRACE, tell_sender
from flows.staff.sending import Broadcast
from storage.cipher import CipherError
from storage.desk import StorageDesk
from storage.outbox import Message, Priority
from storage.recipients import Recipients, Sending, Waiting

_AHEAD = 1.0  # seconds of sending that the outbox holds
_LEAST, _MOST = 10, 400  # messages it holds of broadcasts
_EACH_MINUTE = timedelta(minutes=1)


def feed(desk: StorageDesk, rate: float, now: datetime) -> None:
    """Collect how messages ended, and queue the next ones of every broadcast that is going out."""
    recipients = desk.recipients
    failed = recipients.collect(now)
    if going := recipients.sending():
        room = int(min(max(rate * _AHEAD, _LEAST), _MOST)) - recipients.queued()
        feeding = _Feeding(desk, recipients, now)
        for one in going:
            try:
                with recipients.apart():
                    room -= feeding.look_after(one, room, failed=failed)
            except Exception as bug:  # noqa: BLE001 - one that cannot be read or worded must not stop the others
                logs.trace(bug, doing="broadcast", broadcast=one.id)
                recipients.hold(one.id)


@dataclass(frozen=True)
class _Feeding:
    """One look at what is going out, inside a transaction."""

    desk: StorageDesk
    recipients: Recipients
    now: datetime

    def look_after(self, one: Sending, room: int, *, failed: bool) -> int:
        """Queue as many as there is room for and tell how many; or stop, where a human has to know first."""
        found = self.desk.broadcasts.get(one.id)
        assert found  # noqa: S101 - read a moment ago, in this transaction
        if one.active and self.now - one.active > GRACE:
            self._stop(found, "held", text("broadcast-was-held", name=found.title))
        elif failed and self.recipients.failing(one):
            self._stop(found, "paused", text("broadcast-was-paused", name=found.title))
        else:
            return self._top_up(found, one, room)
        return 0

    def _stop(self, found: Broadcast, state: str, said: Text) -> None:
        self.desk.broadcasts.move(found.id, found.version, ("sending",), state, now=self.now)
        tell_sender(self.desk, found, said, self.now)

    def _top_up(self, found: Broadcast, one: Sending, room: int) -> int:
        """Whoever sleeps is left for the morning, unless it is urgent."""
        zones = tuple(hours.ZONES) if found.kind == "urgent" else hours.awake(self.now)
        taken = self.recipients.next_in(found.id, zones, room) if room > 0 else []
        if taken:
            self.recipients.put(list(self._messages(found, taken)), self.now)
            self.recipients.skip([who.recipient for who in taken if who.chat is None], "gone", self.now)
        if taken or one.active is None or self.now - one.active > _EACH_MINUTE:
            self.recipients.looked_after(found.id, self.now)
        if room > 0 and not taken and self._is_over(found):
            self._stop(found, "done", text("broadcast-was-done", name=found.title))
        return len(taken)

    def _is_over(self, found: Broadcast) -> bool:
        joining = found.until is not None and found.until > self.now
        return not joining and self.recipients.over(found.id, self.now)

    def _values(self, person: int) -> Values:
        """Call somebody whose enrollment no key opens, or that is damaged, as we call those we do not know."""
        try:
            return values_of(self.desk.enrollments.of(person))
        except (CipherError, ValueError, TypeError, LookupError):
            return NOBODY

    def _messages(self, found: Broadcast, taken: Sequence[Waiting]) -> Iterator[tuple[int, Message]]:
        personal = is_personal(found)
        for who in taken:
            if who.chat is not None and who.person is not None:
                values = self._values(who.person) if personal else NOBODY
                reply = announcement(found, who.language, values)
                yield who.recipient, Message(who.chat, who.person, who.language, reply, Priority.BROADCAST)
