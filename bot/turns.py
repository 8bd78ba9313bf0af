"""Updates -> turns -> one commit: a batch is loaded, decided and kept in bulk. Nothing is sent here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import TypeAlias

from sqlalchemy import Connection

from bot import logs
from flows.desk import Words
from flows.engine import take_turn
from flows.facts import Facts
from flows.house import House
from flows.model import Incoming, Known, Person, Reply, Session, Turn, text
from flows.start import LANGUAGES
from storage import deliveries, outbox, people, sessions, updates
from storage.cipher import Vault
from storage.deliveries import Delivery
from storage.desk import StorageDesk
from storage.outbox import Message, Outcome, Priority

LEASE = timedelta(seconds=60)  # an answer nobody has confirmed by then is taken for left over


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
class Delivered:
    """These messages have arrived."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Refused:
    """This message ended for good; `gone` if Telegram delivers nothing to the chat any more."""

    outcome: Outcome
    chat: int
    gone: bool = False


@dataclass(frozen=True)
class Postponed:
    """Telegram refused these for now: not before `due`."""

    ids: tuple[int, ...]
    due: datetime


@dataclass(frozen=True)
class Advanced:
    """So many parts of a long message have arrived."""

    id: int
    parts: int


@dataclass(frozen=True)
class Sweep:
    """Ask for what is left over and due."""

    upto: Priority = Priority.ANSWER


Item: TypeAlias = Arrived | Delivered | Refused | Postponed | Advanced | Sweep
Result: TypeAlias = tuple[Delivery, ...]


@dataclass(frozen=True)
class Turns:
    """Decides batches for the database's writer; every call happens inside one of its transactions."""

    house: House
    facts: Facts
    words: Words
    vault: Vault
    clock: Callable[[], datetime]

    def decide(self, conn: Connection, items: Sequence[Item]) -> list[Result]:
        """Decide what waits. Runs twice after a failure, so it does nothing that is felt outside."""
        now = self.clock()
        results: list[Result] = [()] * len(items)
        arrived = [(at, item) for at, item in enumerate(items) if isinstance(item, Arrived)]
        for turn in self._rounds(conn, arrived, now):
            results[turn[0]] = turn[1]
        _report(conn, items, now)
        for at, item in enumerate(items):
            if isinstance(item, Sweep):
                results[at] = tuple(deliveries.take(conn, self.vault, now, now + LEASE, upto=item.upto))
        return results

    def give_up(self, conn: Connection, item: Item, error: BaseException) -> Result:
        """Apologise for a turn that cannot be decided, and count its update as handled."""
        logs.trace(error, doing=type(item).__name__)
        if not isinstance(item, Arrived):
            return ()
        now = self.clock()
        updates.fresh(conn, [item.update], now)
        person = people.known(conn, self.vault, [item.chat], now)[item.chat].person
        sorry = _Said(item, person.id, person.language or _likely(item.hint), Reply((text("engine-apology"),)))
        return self._put(conn, [sorry], now)[0]

    # ------------------------------------------------------------ turns

    def _rounds(
        self, conn: Connection, arrived: list[tuple[int, Arrived]], now: datetime
    ) -> Iterable[tuple[int, Result]]:
        """Take the first update of every chat together, then the second of each: a chat's turns stay in order."""
        if not arrived:
            return
        new = updates.fresh(conn, [item.update for _, item in arrived], now)
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
        desk = self.desk(conn)
        said: list[_Said] = []
        kept = _Kept()
        for item in arrived:
            found = loaded[item.chat]
            known = Known(found.person, found.sessions, item.hint)
            turn = take_turn(self.house, known, item.incoming, desk, now)
            kept.add(found, turn)
            said += _words(item, turn)
        people.save(conn, kept.people, now)
        sessions.save(conn, self.vault, kept.changed)
        sessions.forget(conn, kept.ended)
        by_chat: defaultdict[int, Result] = defaultdict(tuple)
        for delivery in self._put(conn, said, now):
            by_chat[delivery[0].chat] += delivery
        return [by_chat[item.chat] for item in arrived]

    def desk(self, conn: Connection) -> StorageDesk:
        """Lay out what flows may ask, on this transaction."""
        return StorageDesk(conn, self.vault, self.facts, self.words)

    def _put(self, conn: Connection, said: Sequence[_Said], now: datetime) -> list[Result]:
        """Queue what is said, leased to this process, which sends it as soon as the commit is through."""
        messages = [Message(s.to.chat, s.person, s.language, s.reply) for s in said]
        ids = outbox.put(conn, self.vault, messages, now, now + LEASE)
        return [
            (Delivery(number, s.to.chat, s.person, s.language, s.reply, Priority.ANSWER, 1, 0),)
            for number, s in zip(ids, said, strict=True)
        ]


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
    language = turn.language or _likely(item.hint)
    return [_Said(item, person, language, reply) for reply in turn.replies]


def _likely(hint: str) -> str:
    """Before a language is chosen, speak the one Telegram names."""
    language = hint.split("-", maxsplit=1)[0].lower()
    return language if language in LANGUAGES else "en"


def _report(conn: Connection, items: Sequence[Item], now: datetime) -> None:
    """Write down how deliveries ended."""
    if delivered := [number for item in items if isinstance(item, Delivered) for number in item.ids]:
        outbox.confirm(conn, delivered)
    refused = [item for item in items if isinstance(item, Refused)]
    outbox.settle(conn, [item.outcome for item in refused])
    for item in items:
        if isinstance(item, Postponed):
            outbox.postpone(conn, item.ids, item.due)
        elif isinstance(item, Advanced):
            outbox.advance(conn, item.id, item.parts)
    for chat in {item.chat for item in refused if item.gone}:
        people.unreachable(conn, chat, now)
