"""Who sends what: one sender a chat, the best priority first, doubtful and overdue ones set aside."""

from __future__ import annotations

from datetime import datetime
from time import perf_counter

from sqlalchemy import insert, select

from flows.model import Reply
from storage import deliveries, outbox
from storage.database import Database
from storage.deliveries import Delivery
from storage.outbox import Lease, Message, Notice, Priority
from storage.plain import reply_to_json
from storage.tables import outbox as table
from tests.storage.cast import AIBEK, HOUR, MINUTE, NODIRA, NOW, reply, somebody

ME, YOU = 1, 2
LEASE = Lease(NOW + MINUTE, ME)


def put(
    database: Database, *messages: Message, lease: Lease | None = None, busy: tuple[int, ...] = ()
) -> list[int]:
    with database.writing() as conn:
        return outbox.put(conn, database.vault, messages, NOW, lease, busy=busy)


def take(database: Database, at: datetime = NOW, upto: Priority = Priority.BROADCAST, rows: int = 100) -> list[int]:
    with database.writing() as conn:
        lease = Lease(at + MINUTE, ME)
        return [d.id for d in deliveries.take(conn, database.vault, at, lease, upto=upto, rows=rows)]


def take_paced(database: Database, at: datetime = NOW, rate: float = 25) -> list[Delivery]:
    with database.writing() as conn:
        return deliveries.take_paced(conn, database.vault, at, Lease(at + MINUTE, ME), rate)


def states(database: Database) -> list[str]:
    with database.reading() as conn:
        return list(conn.execute(select(table.c.state).order_by(table.c.id)).scalars())


def busy(database: Database, sender: int, at: datetime = NOW) -> set[int]:
    with database.reading() as conn:
        return outbox.busy(conn, [AIBEK, NODIRA], at, sender)


def said(chat: int = AIBEK, priority: Priority = Priority.ANSWER, body: Reply | None = None) -> Message:
    return Message(chat, 1, "ky", body or reply(), priority)


def test_an_answer_waits_where_another_is_sending(database: Database) -> None:
    put(database, said(), lease=LEASE)
    assert busy(database, ME) == set()
    assert busy(database, YOU) == {AIBEK}
    assert busy(database, YOU, NOW + HOUR) == {AIBEK}, "whose sender died, comes first all the same"


def test_an_answer_waits_behind_answers_that_wait_and_not_behind_a_broadcast(database: Database) -> None:
    put(database, said(), said(NODIRA, Priority.BROADCAST))
    assert busy(database, ME) == {AIBEK}


def test_messages_to_busy_chats_are_left_to_others(database: Database) -> None:
    first, second = put(database, said(), said(NODIRA), lease=LEASE, busy=(NODIRA,))
    assert states(database) == ["sending", "waiting"]
    assert take(database) == [second]
    assert take(database, NOW + HOUR) == [first, second]


def test_who_waits_for_telegram_is_sent_nothing_else(database: Database) -> None:
    held = put(database, said(), lease=LEASE)
    with database.writing() as conn:
        outbox.postpone(conn, held, NOW + MINUTE)
    later = put(database, said())
    assert busy(database, ME) == {AIBEK}
    assert take(database) == []
    assert take(database, NOW + MINUTE) == [*held, *later], "the order is kept"


def test_what_was_given_back_untried_is_next(database: Database) -> None:
    ids = put(database, said(), said(), lease=LEASE)
    with database.writing() as conn:
        outbox.release(conn, ids)
    with database.writing() as conn:
        taken = deliveries.take(conn, database.vault, NOW, LEASE)
    assert [(d.id, d.attempt) for d in taken] == [(number, 1) for number in ids]


def test_what_is_in_doubt_goes_once_more_unless_it_is_a_broadcast(database: Database) -> None:
    ids = put(database, said(), said(NODIRA, Priority.BROADCAST), lease=LEASE)
    with database.writing() as conn:
        deliveries.doubt(conn, ids, NOW + MINUTE)
    assert states(database) == ["waiting", "uncertain"]
    assert take(database, NOW + MINUTE) == ids[:1]
    with database.writing() as conn:
        deliveries.leave(conn, ids[:1])
        deliveries.doubt(conn, ids, NOW + HOUR)
    assert states(database) == ["uncertain", "uncertain"]


def test_a_failure_of_telegrams_is_counted_and_is_no_doubt(database: Database) -> None:
    [number] = put(database, said(), lease=LEASE)
    with database.writing() as conn:
        outbox.stumble(conn, number, NOW + MINUTE)
        [taken] = deliveries.take(conn, database.vault, NOW + MINUTE, Lease(NOW + HOUR))
    assert (taken.attempt, taken.stumbles) == (1, 1)


def test_notices_go_before_broadcasts_and_each_has_its_instant(database: Database) -> None:
    ids = put(
        database, *(said(chat, Priority.BROADCAST) for chat in range(20)), said(50, Priority.NOTICE), said(60)
    )
    taken = take_paced(database)
    assert [d.id for d in taken] == [ids[20], *ids[:12]]
    instants = [d.at for d in taken if d.at]
    assert instants == sorted(set(instants))
    assert take_paced(database) == [], "no instant is free yet"


def test_overdue_messages_are_held(database: Database) -> None:
    late = Message(AIBEK, 1, "ky", reply(), due=NOW - HOUR, grace=MINUTE)
    in_time = Message(NODIRA, 1, "ky", reply(), due=NOW - MINUTE, grace=HOUR)
    ids = put(database, late, in_time)
    assert take(database) == ids[1:]
    assert states(database) == ["held", "taken"]


def test_a_notice_finds_its_person(database: Database) -> None:
    with database.writing() as conn:
        aibek = somebody(conn, database.vault, AIBEK, "uz")
        notices = [Notice(aibek.id, reply("news")), Notice(999_999, reply("news"))]
        outbox.notify(conn, database.vault, notices, NOW)
        outbox.notify(conn, database.vault, [], NOW)
    [notice] = take_paced(database)
    assert (notice.chat, notice.person, notice.language, notice.priority) == (AIBEK, aibek.id, "uz", 1)


def test_a_long_queue_takes_no_longer_than_a_short_one(database: Database) -> None:
    """A hundred times the rows, at most a few times the time: nothing is scanned or sorted."""
    [answer] = put(database, said())
    _queue(database, range(1_000))
    short, taken = _taking(database, NOW)
    assert taken == [answer]
    _queue(database, range(1_000, 100_000))
    long, taken = _taking(database, NOW + 30 * MINUTE)
    assert taken == []
    assert long <= 4 * short + 0.005, (short, long)


def _queue(database: Database, chats: range) -> None:
    body = database.vault.seal(outbox.PLACE, reply_to_json(reply()))
    row = {"person_id": 1, "language": "ky", "priority": 2, "body": body, "state": "waiting", "attempts": 0}
    rows = [{**row, "chat_id": chat, "due_at": NOW, "created_at": NOW} for chat in chats]
    with database.writing() as conn:
        for at in range(0, len(rows), 10_000):
            conn.execute(insert(table), rows[at : at + 10_000])


def _taking(database: Database, start: datetime) -> tuple[float, list[int]]:
    """Take what is due seven times; give the fewest seconds and the answers found."""
    durations: list[float] = []
    answers: list[int] = []
    for second in range(7):
        with database.writing() as conn:
            began, now = perf_counter(), start + second * MINUTE
            lease = Lease(now + HOUR, ME)
            answers += [d.id for d in deliveries.take(conn, database.vault, now, lease)]
            paced = deliveries.take_paced(conn, database.vault, now, lease, 25)
            durations.append(perf_counter() - began)
        assert len(paced) == 13
    return min(durations), answers  # what a busy machine adds is not the query
