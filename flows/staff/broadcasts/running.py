"""A broadcast that was sent off: what becomes of it when its time comes, and what its sender hears."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from flows.desk import Desk
from flows.model import Link, Reply, Text, Visit, text
from flows.staff.sending import Broadcast

KIND = "broadcast"  # the timer that begins it and goes on with it
GRACE = timedelta(hours=2)  # what should have gone out longer ago asks a human first
_LATECOMERS = timedelta(hours=1)  # how often those who joined are looked for


def start(visit: Visit, found: Broadcast, states: Sequence[str]) -> None:
    """Send it off: now, or when it is due. The timer is touched first, as when it fires: so nobody deadlocks."""
    later = found.due is not None and found.due > visit.now
    begins = found.due if later and found.due else visit.now
    visit.desk.telling.remind(KIND, str(found.id), begins, ever=True)
    state = "scheduled" if later else "gathering"
    visit.desk.broadcasts.move(found.id, found.version, states, state, now=visit.now)


def go_on(desk: Desk, number: str, now: datetime) -> None:
    """Begin what is due, or ask, if it is far too late; fix the next recipients, and those who joined since."""
    found = desk.broadcasts.get(int(number))
    if found is None:
        return
    if found.state == "scheduled" and found.due:
        _begin(desk, found, found.due, now)
    elif found.state in {"gathering", "sending"}:
        _gather(desk, found, now)


def _begin(desk: Desk, found: Broadcast, due: datetime, now: datetime) -> None:
    if due > now:
        desk.telling.remind(KIND, str(found.id), due, ever=True)
    elif now - due > GRACE:
        desk.broadcasts.move(found.id, found.version, ("scheduled",), "held", now=now)
        tell_sender(desk, found, text("broadcast-was-held", name=found.title), now)
    else:
        desk.telling.remind(KIND, str(found.id), now, ever=True)
        desk.broadcasts.move(found.id, found.version, ("scheduled",), "gathering", now=now)


def _gather(desk: Desk, found: Broadcast, now: datetime) -> None:
    """Fix the next recipients; when all are fixed it goes out, and each hour those who joined are added."""
    if desk.broadcasts.gather(found.id, now):
        desk.telling.remind(KIND, str(found.id), now, ever=True)
        return
    if found.state == "gathering":
        desk.broadcasts.move(found.id, found.version, ("gathering",), "sending", now=now)
    if found.until and found.until > now:
        desk.telling.remind(KIND, str(found.id), now + _LATECOMERS, ever=True)


def tell_sender(desk: Desk, found: Broadcast, said: Text, now: datetime) -> None:
    """Tell who made it."""
    tell(desk, found.by, found, said, now)


def tell(desk: Desk, person: int, found: Broadcast, said: Text, now: datetime) -> None:
    """Tell a colleague of it, with a way to its page."""
    look = ((Link(text("broadcast-look"), "broadcast", (str(found.id),)),),)
    desk.telling.tell(person, Reply((said,), look), now)
