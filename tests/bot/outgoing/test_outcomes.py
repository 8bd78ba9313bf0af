"""How messages end that the bot starts, over real HTTP: each gets its state, and nothing arrives too often."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.outgoing.speaker import Speaker
from bot.render import Call
from bot.troubles import Unsent
from flows.model import Reply, text
from storage import tidying, timers
from storage.outbox import Priority
from storage.tables import outbox
from tests.bot.living import arrive
from tests.bot.outgoing.office import BROADCAST, NOTICE, Office, fullest, working

LONG = Reply(tuple(text("engine-apology") for _ in range(100)))


@pytest.fixture(params=["sqlite", "postgresql"])
def anywhere(request: pytest.FixtureRequest) -> Office:
    """An office on each database."""
    name = "office" if request.param == "sqlite" else "big_office"
    office: Office = request.getfixturevalue(name)
    return office


async def test_a_notice_arrives_once_and_its_text_is_not_kept(office: Office) -> None:
    aida = await office.join()
    office.queue(office.to(aida))
    async with working(office.settings()):
        await aida.hears()
        await office.settled(["delivered"])
        await aida.hears_nothing()
    assert office.one("SELECT body FROM outbox") is None


async def test_an_answer_left_over_arrives_and_is_gone(office: Office) -> None:
    aida = await office.join()
    office.queue(office.to(aida, Priority.ANSWER))
    async with working(office.settings()):
        await aida.hears()
        await office.settled([])


async def test_who_blocked_the_bot_is_unreachable_until_they_write(office: Office) -> None:
    aida = await office.join()
    await aida.blocks()
    office.queue(office.to(aida))
    async with working(office.settings()):
        await office.settled(["blocked"])
    assert office.states()[0][1] == "Forbidden: bot was blocked by the user"
    assert office.one("SELECT unreachable_at FROM person") is not None


async def test_a_chat_that_gets_another_number_is_followed(office: Office) -> None:
    aida = await office.join()
    await office.people.order("migrate", method="sendMessage", chat_id=555, migrate_to_chat_id=aida.chat_id)
    number = office.numbers[aida.chat_id]
    with office.database.writing() as conn:
        conn.exec_driver_sql("UPDATE account SET chat_id = 555")
    office.numbers[555] = number
    office.queue(*(office.to(aida) for _ in range(2)))
    with office.database.writing() as conn:
        conn.execute(update(outbox).values(chat_id=555))
    async with working(office.settings()):
        await aida.hears_all(2)
        await office.settled(["delivered", "delivered"])
    assert office.one("SELECT chat_id FROM account") == aida.chat_id


async def test_what_telegram_refuses_fails_with_its_reason(office: Office) -> None:
    aida = await office.join()
    await office.people.order("refuse", method="sendMessage", description="Bad Request: wrong everything")
    office.queue(office.to(aida), office.to(aida))
    async with working(office.settings()):
        await office.settled(["failed", "delivered"])
    assert office.states()[0][1] == "Wrong everything"


async def test_a_failing_telegram_is_asked_again_and_the_order_is_kept(office: Office) -> None:
    aida = await office.join()
    await office.people.order("server", method="sendMessage", times=1)
    office.queue(office.to(aida, reply=LONG), office.to(aida))
    async with working(office.settings()):
        seen = await aida.hears_all(4)
        await office.settled(["delivered", "delivered"])
    assert len(seen[3].text) < len(seen[0].text)
    assert [call["code"] for call in await office.sent()] == [502, 200, 200, 200, 200]


async def test_after_the_fifth_failure_it_is_over(office: Office) -> None:
    aida = await office.join()
    office.queue(office.to(aida))
    with office.database.writing() as conn:
        conn.execute(update(outbox).values(stumbles=4))
    await office.people.order("server", method="sendMessage")
    async with working(office.settings()):
        await office.settled(["failed"])
    assert office.states() == [("failed", "Bad Gateway")]


@pytest.mark.parametrize(
    ("fault", "priority", "copies", "state"),
    [
        ("cut_before", Priority.ANSWER, 1, []),
        ("cut_after", Priority.ANSWER, 2, []),
        ("cut_before", NOTICE, 1, ["delivered"]),
        ("cut_after", NOTICE, 2, ["delivered"]),
        ("cut_before", BROADCAST, 0, ["uncertain"]),
        ("cut_after", BROADCAST, 1, ["uncertain"]),
    ],
)
async def test_an_unknown_outcome(
    office: Office, fault: str, priority: Priority, copies: int, state: list[str]
) -> None:
    aida = await office.join()
    await office.people.order(fault, method="sendMessage")
    office.queue(office.to(aida, priority))
    async with working(office.settings()):
        await office.settled(state)
        heard = [call for call in await office.sent() if call["code"] == 200]
    assert len(heard) == copies


async def test_the_parts_of_a_long_message_never_repeat(office: Office) -> None:
    aida = await office.join()
    await office.people.order("rate", method="sendMessage", per_second=2, retry_after=1)
    office.queue(office.to(aida, reply=LONG))
    async with working(office.settings()):
        await office.settled(["delivered"])
    assert [call["code"] for call in await office.sent()] == [200, 200, 429, 200]


async def test_nobody_there_is_no_doubt() -> None:
    speaker = Speaker("1:invented", "http://127.0.0.1:1", 25)
    await speaker._bot.request.initialize()
    with pytest.raises(Unsent):
        await speaker.post(Call("sendMessage", {"chat_id": 1, "text": "hello"}))
    await speaker._bot.request.shutdown()


async def test_a_flood_wait_pauses_everything_that_is_paced(office: Office) -> None:
    crowd = await office.crowd(30)
    await office.people.order("flood", method="sendMessage", chat_id=crowd[5].chat_id, retry_after=2)
    office.queue(*(office.to(person, BROADCAST) for person in crowd))
    async with working(office.settings()):
        await office.settled(["delivered"] * 30, patience=15)
    calls = await office.sent()
    refused = next(call for call in calls if call["code"] == 429)
    later = [call["at"] for call in calls if call["at"] > refused["at"] + 0.1]
    assert min(later) >= refused["done_at"] + 2
    assert len([call for call in calls if call["code"] == 200]) == 30
    assert fullest([call for call in calls if call["at"] > refused["at"] + 1]) <= 25


async def test_what_is_overdue_beyond_its_grace_asks_a_human(office: Office) -> None:
    aida = await office.join()
    hour = timedelta(hours=1)
    long_ago = datetime.now(UTC) - 2 * hour
    office.queue(office.to(aida, due=long_ago, grace=hour), office.to(aida, due=long_ago, grace=3 * hour))
    async with working(office.settings()):
        await office.settled(["held", "delivered"])
    assert office.one("SELECT body FROM outbox WHERE state = 'held'") is not None


async def test_last_words_to_somebody_erased_are_shredded(office: Office) -> None:
    aida = await office.join()
    message = office.to(aida, Priority.ANSWER)
    office.queue(type(message)(message.chat, None, "en", message.reply))
    with (
        office.database.writing() as conn
    ):  # the day's tidying would begin the log anew a moment after it is emptied
        timers.begin(conn, tidying.first(datetime.now(UTC) + timedelta(days=1)))
    async with working(office.settings()):
        await office.settled([])
        log = office.folder / "yurt.db-wal"
        await office.comes(lambda: not log.exists() or not log.stat().st_size)


async def test_an_answer_overtakes_a_long_broadcast(anywhere: Office) -> None:
    aida = await anywhere.join()
    anywhere.staged(range(10_000_000, 10_002_000))
    async with working(anywhere.settings()):
        await asyncio.sleep(0.5)
        began = asyncio.get_running_loop().time()
        anywhere.queue(anywhere.to(aida, Priority.ANSWER), anywhere.to(aida, NOTICE))
        await aida.hears_all(2)
        assert asyncio.get_running_loop().time() - began < 2


async def test_one_chat_keeps_its_order_with_both_senders_at_work(anywhere: Office) -> None:
    """The connection breaks on one answer; those that follow wait for it, whoever sends them."""
    aida = await anywhere.people.join("Aida")
    async with working(anywhere.settings(), None):
        await arrive(aida, "en")
        before = len(await anywhere.sent())
        await anywhere.people.order("cut_before", method="sendMessage")
        words = ["/help", "/menu", "/help", "/menu"]
        for word in words:
            await aida.says(word)
            await asyncio.sleep(0.3)
        await anywhere.comes(lambda: anywhere.one("SELECT count(*) FROM outbox") == 0)
        texts = [call["params"]["text"] for call in await anywhere.sent()][before:]
    first, again, *others = texts
    assert first == again, "the connection broke before it arrived"
    assert [again, *others] == [again, others[0], again, others[0]]
