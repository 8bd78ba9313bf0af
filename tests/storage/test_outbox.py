"""What is to be said, until it is said: queued, leased, left over, settled."""

from __future__ import annotations

from sqlalchemy import select

from storage import deliveries, outbox
from storage.database import Database
from storage.outbox import Lease, Message, Outcome, Priority
from storage.tables import outbox as table
from tests.storage.cast import AIBEK, DAY, MINUTE, NODIRA, NOW, reply

LATER = NOW + 2 * MINUTE


def said(*ids: str, chat: int = AIBEK, priority: Priority = Priority.ANSWER) -> list[Message]:
    return [Message(chat, 1, "ky", reply(text), priority) for text in ids]


def put(database: Database, messages: list[Message], *, leased: bool = False) -> list[int]:
    with database.writing() as conn:
        return outbox.put(conn, database.vault, messages, NOW, Lease(NOW + MINUTE) if leased else None)


def take(database: Database, at: object = NOW, *, leave: bool = True, **how: object) -> list[tuple[int, str, int]]:
    """Take what is due, and note that it leaves: the chat, the text, which attempt it is."""
    with database.writing() as conn:
        taken = deliveries.take(conn, database.vault, at, Lease(at + MINUTE), **how)  # type: ignore[operator,arg-type]
        if leave:
            deliveries.leave(conn, [d.id for d in taken])
    return [(d.chat, d.reply.body[0].id, d.attempt) for d in taken]  # type: ignore[union-attr]


def states(database: Database) -> list[tuple[str, str | None, bool]]:
    """List the outbox: state, reason, whether the text is still there."""
    with database.reading() as conn:
        rows = conn.execute(select(table).order_by(table.c.id)).all()
    return [(row.state, row.reason, row.body is not None) for row in rows]


def test_numbers_come_in_the_order_of_the_messages(database: Database) -> None:
    chats = [*range(60), *range(60)]
    ids = put(database, [Message(chat, None, "ky", reply()) for chat in chats])
    assert ids == sorted(set(ids))
    with database.reading() as conn:
        kept = conn.execute(select(table.c.chat_id).order_by(table.c.id)).scalars().all()
    assert kept == chats
    assert put(database, []) == []


def test_numbers_are_never_used_again(database: Database) -> None:
    [first] = put(database, said("a"))
    with database.writing() as conn:
        outbox.confirm(conn, [first])
    assert put(database, said("b")) > [first]


def test_a_message_comes_back_as_it_was(database: Database) -> None:
    with database.writing() as conn:
        [number] = outbox.put(conn, database.vault, said("a", priority=Priority.NOTICE), NOW)
        [taken] = deliveries.take(conn, database.vault, NOW, Lease(LATER), upto=Priority.NOTICE)
    assert taken == deliveries.Delivery(number, AIBEK, 1, "ky", reply("a"), Priority.NOTICE, 1, 0)


def test_what_is_delivered_is_forgotten(database: Database) -> None:
    ids = put(database, said("a", "b"), leased=True)
    with database.writing() as conn:
        outbox.confirm(conn, [ids[0], 999_999])
        outbox.confirm(conn, [])
    assert states(database) == [("sending", None, True)]


def test_what_is_leased_is_nobody_elses_until_the_lease_ends(database: Database) -> None:
    put(database, said("a"), leased=True)
    put(database, said("b"))
    put(database, said("c", chat=NODIRA))
    assert take(database) == [(NODIRA, "c", 1)]
    assert take(database, LATER) == [(AIBEK, "a", 2), (AIBEK, "b", 1), (NODIRA, "c", 2)]


def test_what_was_perhaps_sent_twice_is_uncertain(database: Database) -> None:
    put(database, said("a"), leased=True)
    assert take(database, LATER) == [(AIBEK, "a", 2)]
    assert take(database, LATER + LATER.resolution + 2 * MINUTE) == []
    assert states(database) == [("uncertain", None, False)]


def test_a_broadcast_of_unknown_outcome_is_not_sent_again(database: Database) -> None:
    put(database, said("a", priority=Priority.BROADCAST))
    assert take(database, upto=Priority.BROADCAST) == [(AIBEK, "a", 1)]
    assert take(database, LATER, upto=Priority.BROADCAST) == []
    assert states(database) == [("uncertain", None, False)]


def test_what_was_taken_and_never_left_is_taken_again_as_often_as_its_sender_dies(database: Database) -> None:
    put(database, said("a"), leased=True)
    put(database, said("b", chat=NODIRA, priority=Priority.BROADCAST))
    for crash in range(1, 5):
        found = take(database, NOW + crash * 2 * MINUTE, leave=False, upto=Priority.BROADCAST)
        assert found == [(AIBEK, "a", 2), (NODIRA, "b", 1)]
    assert [state for state, *_ in states(database)] == ["taken", "taken"]


def test_what_is_given_back_before_it_left_was_not_tried(database: Database) -> None:
    [number] = put(database, said("a"), leased=True)
    for again in range(1, 4):
        assert take(database, NOW + again * 2 * MINUTE, leave=False) == [(AIBEK, "a", 2)]
        with database.writing() as conn:
            outbox.release(conn, [number])


def test_leases_of_the_dead_end_at_once(database: Database) -> None:
    put(database, said("a"), leased=True)
    with database.writing() as conn:
        deliveries.abandon(conn, NOW)
    assert take(database) == [(AIBEK, "a", 2)]


def test_answers_go_before_notices_and_notices_before_broadcasts(database: Database) -> None:
    put(database, said("broadcast", chat=1, priority=Priority.BROADCAST))
    put(database, said("notice", chat=2, priority=Priority.NOTICE))
    put(database, said("answer", chat=3))
    assert take(database) == [(3, "answer", 1)]
    assert take(database, upto=Priority.BROADCAST, rows=1) == [(2, "notice", 1)]
    assert take(database, upto=Priority.BROADCAST) == [(1, "broadcast", 1)]


def test_what_is_not_due_yet_waits(database: Database) -> None:
    put(database, [Message(AIBEK, 1, "ky", reply("soon"), due=LATER)])
    assert take(database) == []
    assert take(database, LATER) == [(AIBEK, "soon", 1)]


def test_what_telegram_refuses_for_now_comes_again_as_if_never_tried(database: Database) -> None:
    ids = put(database, said("a", "b"), leased=True)
    with database.writing() as conn:
        outbox.postpone(conn, ids, LATER)
    assert take(database, NOW + MINUTE) == []
    assert take(database, LATER) == [(AIBEK, "a", 1), (AIBEK, "b", 1)]


def test_parts_that_arrived_are_remembered(database: Database) -> None:
    [number] = put(database, said("long"), leased=True)
    with database.writing() as conn:
        outbox.advance(conn, number, 2)
        [taken] = deliveries.take(conn, database.vault, LATER, Lease(LATER + MINUTE))
    assert taken.part == 2


def test_an_outcome_is_kept_without_the_text(database: Database) -> None:
    ids = put(database, said("a", "b", "c", priority=Priority.NOTICE), leased=True)
    with database.writing() as conn:
        outbox.settle(conn, [])
        outbox.settle(
            conn, [Outcome(ids[0], "delivered"), Outcome(ids[1], "blocked", "bot was blocked by the user")]
        )
    blocked = ("blocked", "bot was blocked by the user", False)
    assert states(database) == [("delivered", None, False), blocked, ("sending", None, True)]
    assert take(database, LATER, upto=Priority.NOTICE) == [(AIBEK, "c", 2)]


def test_old_outcomes_are_forgotten_and_nothing_else(database: Database) -> None:
    ids = put(database, said("a", "b", priority=Priority.NOTICE))
    with database.writing() as conn:
        outbox.settle(conn, [Outcome(ids[0], "delivered")])
        assert outbox.forget_settled(conn, NOW, 0, 100) is None
    assert len(states(database)) == 2
    with database.writing() as conn:
        assert outbox.forget_settled(conn, NOW + DAY, 0, 2) == ids[1], "there may be more"
        assert outbox.forget_settled(conn, NOW + DAY, ids[1], 2) is None
    assert states(database) == [("waiting", None, True)]


def test_two_senders_never_take_the_same(database: Database, second: Database) -> None:
    for chat in range(20):
        put(database, said("a", "b", chat=chat))
    taken = [take(where, rows=10) for where in (database, second, database, second)]
    assert sorted(chat for some in taken for chat, *_ in some) == sorted([*range(20), *range(20)])
