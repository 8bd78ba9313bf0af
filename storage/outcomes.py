"""What whoever sends has to report about messages, and writing it down in bulk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from storage import deliveries, moving, outbox, pace, people
from storage.outbox import Outcome


@dataclass(frozen=True)
class Leaving:
    """These go out as soon as this is committed."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Delivered:
    """These answers have arrived."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Refused:
    """This message ended for good; `gone` if Telegram delivers nothing to the chat any more."""

    outcome: Outcome
    chat: int
    gone: bool = False


@dataclass(frozen=True)
class Postponed:
    """These have not arrived: nothing to their chats before `due`."""

    ids: tuple[int, ...]
    due: datetime


@dataclass(frozen=True)
class Released:
    """These were not even tried."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Stumbled:
    """Telegram itself failed with this message: again from `due`."""

    id: int
    due: datetime


@dataclass(frozen=True)
class Doubted:
    """Nobody knows whether these arrived; if once more, then from `due`."""

    ids: tuple[int, ...]
    due: datetime


@dataclass(frozen=True)
class Advanced:
    """So many parts of a long message have arrived."""

    id: int
    parts: int


@dataclass(frozen=True)
class Migrated:
    """Telegram gave a chat another number."""

    old: int
    new: int


@dataclass(frozen=True)
class Paused:
    """Telegram asks for silence: nothing paced before `until`."""

    until: datetime


Report: TypeAlias = (
    Leaving | Delivered | Refused | Postponed | Released | Stumbled | Doubted | Advanced | Migrated | Paused
)


def write_down(conn: Connection, reports: Sequence[Report], now: datetime) -> None:
    """Write down how deliveries went, in the order of the reports where it matters."""
    if leaving := [number for one in reports if isinstance(one, Leaving) for number in one.ids]:
        deliveries.leave(conn, leaving)
    if delivered := [number for one in reports if isinstance(one, Delivered) for number in one.ids]:
        outbox.confirm(conn, delivered)
    refused = [one for one in reports if isinstance(one, Refused)]
    outbox.settle(conn, [one.outcome for one in refused])
    for one in reports:
        _write(conn, one)
    for chat in {one.chat for one in refused if one.gone}:
        people.unreachable(conn, chat, now)


def _write(conn: Connection, report: Report) -> None:
    match report:
        case Advanced(message, parts):
            outbox.advance(conn, message, parts)
        case Stumbled(message, due):
            outbox.stumble(conn, message, due)
        case Postponed(ids, due):
            outbox.postpone(conn, ids, due)
        case Released(ids):
            outbox.release(conn, ids)
        case Doubted(ids, due):
            deliveries.doubt(conn, ids, due)
        case Migrated(old, new):
            moving.renumber(conn, old, new)
        case Paused(until):
            pace.pause(conn, until)
        case _:
            pass  # written above, all at once
