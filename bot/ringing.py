"""What each kind of timer does when its time comes, through the desk. When, and that it is once, is `timers`'."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from flows import telling
from flows.cooperative import days, proposing, voting
from flows.staff.broadcasts import running
from storage import tidying, uploads
from storage.desk import StorageDesk
from storage.timers import Ripe


@dataclass(frozen=True)
class Rung:
    """A timer that fires: inside a transaction, on today's data."""

    timer: Ripe
    desk: StorageDesk
    now: datetime


Ringing: TypeAlias = Callable[[Rung], None]


def _tidy(rung: Rung) -> None:
    rung.desk.tidy(rung.timer.subject, rung.now)


def _unread(rung: Rung) -> None:
    telling.unread(rung.desk, rung.timer.subject, rung.now)


def _tell(rung: Rung) -> None:
    """Tell the next people of the decisions that took effect together; each in one commit with its mark."""
    for decision, language in rung.desk.tell_next(rung.now):
        telling.tell(rung.desk, decision, language, rung.now)


def _broadcast(rung: Rung) -> None:
    running.go_on(rung.desk, rung.timer.subject, rung.now)


def _task(rung: Rung) -> None:
    days.remind(rung.desk, rung.timer.subject, rung.now)


def _motion(rung: Rung) -> None:
    voting.close(rung.desk, rung.timer.subject, rung.now)


RINGING: Mapping[str, Ringing] = {
    tidying.KIND: _tidy,
    telling.UNREAD: _unread,
    uploads.TELL: _tell,
    running.KIND: _broadcast,
    days.KIND: _task,
    proposing.KIND: _motion,
}
