"""Updates -> turns -> one commit: a batch is loaded, decided and kept in bulk. Nothing is sent here."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import TypeAlias

from sqlalchemy import Connection

from bot import logs, points
from bot.feeding import feed
from bot.ringing import RINGING, Ringing, Rung
from flows.desk import Words
from flows.engine import take_turn
from flows.facts import Facts
from flows.house import House
from flows.languages import LANGUAGES
from flows.model import Incoming, Known, Person, Reply, Session, Turn, text
from storage import deliveries, outbox, people, sessions, timers, updates
from storage.cipher import Vault
from storage.deliveries import Delivery
from storage.desk import StorageDesk
from storage.outbox import Lease, Message
from storage.outcomes import Delivered, Report, write_down
from storage.timers import Ripe

LEASE = timedelta(seconds=60)  # an answer nobody has confirmed by then is taken for left over
_LATER = timedelta(hours=1)  # after which a timer that cannot be fired is tried again


def new_sender() -> int:
    """Choose the number under which one side of one process holds its leases."""
    return secrets.randbits(62)


@dataclass(frozen=True)
class Arrived:
    """One update from a chat, read. `callback` is what a pressed button wants to hear back."""

    update: int
    chat: int
    hint: str
    incoming: Incoming
    callback: str = ""
    private: bool = True


@dataclass(frozen=True)
class Barred:
    """Somebody blocked the bot in their chat, or (not `gone`) let it in again. Nothing is said to it."""

    update: int
    chat: int
    gone: bool


@dataclass(frozen=True)
class Sweep:
    """Ask for answers left over, and with a rate (messages a second) for notices and broadcasts next in turn."""

    sender: int | None = None
    rate: float = 0


@dataclass(frozen=True)
class Ring:
    """A timer whose time has come."""

    timer: Ripe


Item: TypeAlias = Arrived | Barred | Report | Sweep | Ring
Result: TypeAlias = tuple[Delivery, ...]


@dataclass(frozen=True)
class Turns:
    """Decides batches for the database's writer; every call happens inside one of its transactions."""

    house: House
    facts: Facts
    words: Words
    vault: Vault
    clock: Callable[[], datetime]
    sender: int = field(default_factory=new_sender)
    kinds: Mapping[str, Ringing] = field(default_factory=lambda: RINGING)

    def decide(self, conn: Connection, items: Sequence[Item]) -> list[Result]:
        """Decide what waits. Runs twice after a failure, so it does nothing that is felt outside."""
        now = self.clock()
        results: list[Result] = [()] * len(items)
        write_down(conn, [item for item in items if isinstance(item, Report)], now)
        if any(isinstance(item, Delivered) for item in items):
            points.reached("marked")
        arrived = [(at, item) for at, item in enumerate(items) if isinstance(item, Arrived)]
        for turn in self._rounds(conn, arrived, now):
            results[turn[0]] = turn[1]
        self._bar(conn, [item for item in items if isinstance(item, Barred)], now)
        self._ring(conn, [item.timer for item in items if isinstance(item, Ring)], now)
        for at, item in enumerate(items):
            if isinstance(item, Sweep):
                results[at] = self._sweep(conn, item, now)
        return results

    def give_up(self, conn: Connection, item: Item, error: BaseException) -> Result:
        """Apologise for a turn that cannot be decided, and count its update as handled."""
        logs.trace(error, doing=type(item).__name__)
        now = self.clock()
        if isinstance(item, Ring):
            timers.delay(conn, item.timer.id, now + _LATER)  # perhaps the next release can
        if not isinstance(item, Arrived):
            return ()
        updates.fresh(conn, [item.update], now)
        person = people.known(conn, self.vault, [item.chat], now)[item.chat].person
        sorry = _Said(item, person.id, person.language or likely(item.hint), Reply((text("engine-apology"),)))
        return tuple(self._put(conn, [sorry], now))

    # ------------------------------------------------------------ turns

    def _rounds(
        self, conn: Connection, arrived: list[tuple[int, Arrived]], now: datetime
    ) -> Iterable[tuple[int, Result]]:
        """Take the first update of every chat together, then the second of each: a chat's turns stay in order."""
        if not arrived:
            return
        points.reached("begun")
        new = updates.fresh(conn, [item.update for _, item in arrived], now)
        points.reached("remembered")
        by_chat: defaultdict[int, list[tuple[int, Arrived]]] = defaultdict(list)
        for at, item in arrived:
            if item.update in new and item.private:
                new.discard(item.update)  # twice in one batch is still once
                by_chat[item.chat].append((at, item))
        for together in zip_longest(*by_chat.values()):
            round_ = [found for found in together if found]
            yield from zip((at for at, _ in round_), self._round(conn, [i for _, i in round_], now), strict=True)

    def _round(self, conn: Connection, arrived: list[Arrived], now: datetime) -> list[Result]:
        loaded = people.known(conn, self.vault, [item.chat for item in arrived], now)
        points.reached("loaded")
        desk = self.desk(conn)
        said: list[_Said] = []
        kept = _Kept()
        for item in arrived:
            found = loaded[item.chat]
            known = Known(found.person, found.sessions, item.hint)
            turn = take_turn(self.house, known, item.incoming, desk, now)
            kept.add(found, turn)
            said += _words(item, turn)
        points.reached("decided")
        people.save(conn, kept.people, now)
        sessions.save(conn, self.vault, kept.changed)
        sessions.forget(conn, kept.ended)
        points.reached("kept")
        by_chat: defaultdict[int, Result] = defaultdict(tuple)
        for delivery in self._put(conn, said, now):
            by_chat[delivery.chat] += (delivery,)
        return [by_chat[item.chat] for item in arrived]

    def _bar(self, conn: Connection, barred: Sequence[Barred], now: datetime) -> None:
        """Note who blocked the bot and who let it in again, each update once."""
        new = updates.fresh(conn, [item.update for item in barred], now)
        for item in barred:
            if item.update in new:
                people.unreachable(conn, item.chat, now if item.gone else None)

    def desk(self, conn: Connection) -> StorageDesk:
        """Lay out what flows may ask, on this transaction."""
        return StorageDesk(conn, self.vault, self.facts, self.words)

    def _put(self, conn: Connection, said: Sequence[_Said], now: datetime) -> list[Delivery]:
        """Queue what is said, leased to this process, which sends it as soon as the commit is through.

        Where another is sending, or earlier answers wait, it waits behind them for the outgoing side.
        """
        messages = [Message(s.to.chat, s.person, s.language, s.reply) for s in said]
        busy = outbox.busy(conn, [message.chat for message in messages], now, self.sender) if messages else set()
        lease = Lease(now + LEASE, self.sender)
        ids = outbox.put(conn, self.vault, messages, now, lease, busy=busy)
        points.reached("queued")
        return [
            Delivery(number, m.chat, m.person, m.language, m.reply, m.priority, 1, 0, until=lease.until)
            for number, m in zip(ids, messages, strict=True)
            if m.chat not in busy
        ]

    # ------------------------------------------------------------ what the bot starts

    def _sweep(self, conn: Connection, item: Sweep, now: datetime) -> Result:
        lease = Lease(now + LEASE, item.sender)
        taken = deliveries.take(conn, self.vault, now, lease)
        if item.rate:
            feed(self.desk(conn), item.rate, now)
            taken += deliveries.take_paced(conn, self.vault, now, lease, item.rate)
        return tuple(taken)

    def _ring(self, conn: Connection, ripe: Sequence[Ripe], now: datetime) -> None:
        """Fire the timers that are still to be fired."""
        mine = timers.claim(conn, [timer.id for timer in ripe], now)
        for timer in ripe:
            if timer.id in mine:
                mine.discard(timer.id)  # twice in one batch is still once
                self.kinds[timer.kind](Rung(timer, self.desk(conn), now))


@dataclass(frozen=True)
class _Said:
    """A reply on its way into the outbox."""

    to: Arrived
    person: int | None
    language: str
    reply: Reply


class _Kept:
    """What a round changes, gathered so that each table is written once."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.changed: list[tuple[int, Session]] = []
        self.ended: list[tuple[int, Session]] = []

    def add(self, found: people.Loaded, turn: Turn) -> None:
        if turn.person is None:
            return  # erased: nothing is left to keep
        if found.rested or turn.person != found.person:
            self.people.append(turn.person)
        self.changed += [(turn.person.id, session) for session in turn.changed]
        self.ended += [(turn.person.id, session) for session in turn.ended]


def _words(item: Arrived, turn: Turn) -> list[_Said]:
    person = turn.person.id if turn.person else None
    language = turn.language or likely(item.hint)
    return [_Said(item, person, reply.language or language, reply) for reply in turn.replies]


def likely(hint: str) -> str:
    """Before a language is chosen, speak the one Telegram names."""
    language = hint.split("-", maxsplit=1)[0].lower()
    return language if language in LANGUAGES else "en"
