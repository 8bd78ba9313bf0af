"""Batches of turns on a real database: once each, in order, one bad turn alone, nothing personal in the clear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from bot import facts
from bot.turns import LEASE, Arrived, Item, Result, Sweep, Turns
from bot.wording import Reading
from flows.house import House
from flows.model import Commanded, Incoming, Page, Reply, Said, SharedContact, Tapped, Visit, anyone
from flows.registry import HOUSE
from storage.database import Database
from storage.outbox import Outcome
from storage.outcomes import Delivered, Refused
from storage.writer import Writer
from tests.flows.world import NOON, WORDS


def boom(_: Visit) -> Reply:
    raise RuntimeError("Testova, +821012345678")


BROKEN = House.of([*HOUSE.flows.values(), Page("broken", boom, anyone, command="broken")])


@dataclass
class Office:
    """The writer's work, done by hand, with a clock that only moves when told."""

    database: Database
    now: datetime = NOON
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 10**6)))

    def __post_init__(self) -> None:
        self.turns = Turns(BROKEN, facts.load(), Reading(WORDS), self.database.vault, lambda: self.now)

    def does(self, *items: Item) -> list[Result]:
        with self.database.writing() as conn:
            return self.turns.decide(conn, items)

    def hears(self, chat: int, *incoming: Incoming) -> list[Result]:
        return self.does(*(Arrived(next(self.numbers), chat, "en", one) for one in incoming))

    def enrolls(self, chat: int, typed: Sequence[str] = ("Testova", "Aida")) -> None:
        self.hears(chat, Tapped("a-language-set-en-0-", 1), Tapped("o-enrollment", 1))
        self.hears(chat, Tapped("c-enrollment--collect-set-yes", 2), *(Said(name, 5) for name in typed))

    def count(self, table: str) -> int:
        with self.database.reading() as conn:
            return int(conn.execute(sql(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)


def ids(result: Result) -> list[str]:
    return [t.id for d in result for p in d.reply.body for t in (p if isinstance(p, tuple) else (p,))]


def test_an_update_handled_twice_acts_once(office: Office) -> None:
    hello = Arrived(7, 1, "en", Commanded("start"))
    first, again = office.does(hello, hello)
    assert ids(first) == ["language-any"]
    assert again == ()
    assert office.does(hello) == [()]
    assert office.count("outbox") == 1


def test_one_persons_updates_in_one_batch_keep_their_order(office: Office) -> None:
    office.enrolls(1)
    office.enrolls(2, typed=())
    results = office.hears(1, Tapped("c-enrollment--nationality-set-UZ", 9), Said("25.03.1994"))
    assert "enrollment-birth" in ids(results[0])
    assert "enrollment-gender" in ids(results[1])


def test_people_of_one_batch_do_not_mix(office: Office) -> None:
    chats = range(1, 30)
    results = office.does(*(Arrived(next(office.numbers), chat, "mn", Commanded("start")) for chat in chats))
    assert [[d.chat for d in result] for result in results] == [[chat] for chat in chats]
    assert {d.language for result in results for d in result} == {"mn"}


def test_a_flow_that_raises_costs_one_apology_and_disturbs_nobody(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    writer: Writer[Item, Result] = Writer(office.database, office.turns.decide, office.turns.give_up)
    for chat in (1, 2):
        office.hears(chat, Tapped("a-language-set-en-0-", 1))
    broken = [writer.submit(Arrived(1000 + c, c, "en", Commanded("broken")), c) for c in (1,)]
    fine = [writer.submit(Arrived(2000 + c, c, "en", Commanded("help")), c) for c in (2, 1)]
    writer.start()
    try:
        assert ids(broken[0].result(10)) == ["engine-apology"]
        assert all("help-can" in ids(future.result(10)) for future in fine)
    finally:
        writer.stop()
    logged = caplog.text
    assert "RuntimeError" in logged
    assert "boom" in logged
    assert "Testova" not in logged
    assert "+82" not in logged


def test_what_was_not_delivered_is_found_again(office: Office) -> None:
    ((delivery,),) = office.hears(1, Commanded("start"))
    assert office.does(Sweep()) == [()], "it is still being sent"
    office.now += LEASE + timedelta(seconds=1)
    ((again,),) = office.does(Sweep())
    assert (again.id, again.reply, again.attempt) == (delivery.id, delivery.reply, 2)
    office.does(Delivered((delivery.id,)))
    assert office.count("outbox") == 0


def test_a_blocked_chat_is_remembered_until_its_person_writes_again(office: Office) -> None:
    ((delivery,),) = office.hears(1, Commanded("start"))
    office.does(Refused(Outcome(delivery.id, "blocked", "Forbidden"), 1, gone=True))
    with office.database.reading() as conn:
        assert conn.execute(sql("SELECT unreachable_at FROM person")).scalar_one() is not None
    office.hears(1, Commanded("start"))
    with office.database.reading() as conn:
        assert conn.execute(sql("SELECT unreachable_at FROM person")).scalar_one() is None


def test_a_move_and_a_farewell_go_through_the_outbox(office: Office) -> None:
    ((welcome,),) = office.hears(1, Tapped("a-language-set-ko-0-", 1))
    assert welcome.person
    with office.database.writing() as conn:
        code = office.turns.desk(conn).recovery.issue(welcome.person, NOON)
    office.hears(2, Tapped("a-language-set-en-0-", 1), Commanded("start", "o-recover-" + code.replace("-", "__")))
    (moved,) = office.hears(2, Tapped("c-recover--sure-set-yes", 3))
    assert ids(moved) == ["recover-new", "recover-done"]
    assert {d.person for d in moved} == {welcome.person}
    ((farewell,),) = office.does(Sweep())
    assert (farewell.chat, ids((farewell,)), farewell.language) == (1, ["recover-left"], "ko")


def test_nothing_personal_is_in_the_file_and_after_erasing_not_even_the_chat(
    sqlite_url: str, tmp_path: Path
) -> None:
    database = Database.open(sqlite_url, [bytes(range(32))])
    database.upgrade()
    office, chat = Office(database), 7_305_518_244_102
    office.enrolls(chat, typed=("Testovaxyz", "Aidaxyz"))
    office.hears(chat, Tapped("c-enrollment--nationality-set-KG", 9), Said("25.03.1994"))
    office.hears(chat, Tapped("c-enrollment--gender-set-woman", 9), SharedContact("+821012345678", own=True))
    database.shred()
    personal = [b"TESTOVAXYZ", b"Testovaxyz", b"AIDAXYZ", b"1994-03-25", b"+821012345678", b"821012345678"]
    assert chat.to_bytes(6, "big") in (tmp_path / "yurt.db").read_bytes(), "the search finds what is there"
    assert not [value for value in personal if any(value in f.read_bytes() for f in tmp_path.iterdir())]
    (last,) = office.hears(chat, Tapped("a-erase-yes--0-", 9))
    assert ids(last) == ["erase-done"]
    office.does(Delivered(tuple(d.id for d in last)))
    assert database.shred()
    left = b"".join(f.read_bytes() for f in tmp_path.iterdir())
    assert chat.to_bytes(6, "big") not in left
    assert not [value for value in personal if value in left]
    database.close()
