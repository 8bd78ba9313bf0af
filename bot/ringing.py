"""What each kind of timer does when its time comes. When that is, and that it is once, is `storage.timers`'."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from storage import tidying
from storage.desk import StorageDesk
from storage.outbox import Notice
from storage.timers import Ripe


@dataclass(frozen=True)
class Rung:
    """A timer that fires: inside a transaction, on today's data."""

    timer: Ripe
    desk: StorageDesk
    now: datetime


Ringing: TypeAlias = Callable[[Rung], Iterable[Notice]]


def _tidy(rung: Rung) -> Iterable[Notice]:
    rung.desk.tidy(rung.now)
    return ()


RINGING: Mapping[str, Ringing] = {tidying.KIND: _tidy}
