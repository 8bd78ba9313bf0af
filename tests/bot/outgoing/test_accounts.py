"""The account of a broadcast to thousands over real HTTP, with everything that goes wrong: it adds up exactly."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from flows import hours
from storage import people
from storage.broadcasts import Broadcasts
from storage.tables import account, outbox, person
from tests.bot import broadcasting
from tests.bot.outgoing.office import Office, fullest, reached, working

_FIRST, _COUNT = 2_000_000, 5_000
_CHATS = range(_FIRST, _FIRST + _COUNT)
_SHUT, _GONE = _CHATS[::20], _CHATS[7::500]  # blocked the bot; blocked it long ago, as we know
_REFUSED, _STUMBLING, _CUT = _CHATS[3::166], _CHATS[5::500], _CHATS[11::1000]
_ERASED, _QUIET = _CHATS[13::1000], _CHATS[17::500]


async def test_the_account_of_five_thousand_adds_up(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hours, "awake", lambda _: tuple(hours.ZONES))
    now = datetime.now(UTC)
    _join(office, _CHATS)
    sender = await office.join("Sender")
    with office.database.writing() as conn:
        conn.execute(update(person).where(person.c.id == office.numbers[sender.chat_id]).values(role="staff"))
    broadcasting.read_by(office.database, _CHATS, now)
    with office.database.writing() as conn:
        _told(conn, _QUIET, news=False)
        _told(conn, _GONE, unreachable_at=now)
    await _misfortunes(office)
    number = broadcasting.sent_off(office.database, now, "information", office.numbers[sender.chat_id])
    async with working(office.settings(send_rate=1000)):
        await office.comes(lambda: _waiting(office) > 0)
        with office.database.writing() as conn:
            for chat in _ERASED:
                people.erase(conn, _owner(conn, chat))
        await office.comes(lambda: broadcasting.state(office.database, number) == "done", patience=60)
    ends = broadcasting.ends(office.database)
    _every_one(ends, _SHUT, "blocked")
    _every_one(ends, _GONE, "blocked")
    _every_one(ends, _REFUSED, "failed")
    _every_one(ends, _CUT, "uncertain")
    _every_one(ends, _QUIET, "opted-out")
    _every_one(ends, _STUMBLING, "delivered")
    with office.database.reading() as conn:
        found = Broadcasts(conn, office.database.vault).account(number)
    assert found.people == _COUNT
    assert found.of("waiting", "queued") == 0
    assert found.of("skipped") + found.of("delivered") == _COUNT - len({*_SHUT, *_GONE, *_REFUSED, *_CUT, *_QUIET})
    assert found.reasons == {"Chat not found": len(set(_REFUSED) - set(_SHUT))}
    copies = Counter(call["params"]["chat_id"] for call in await office.sent() if call["code"] == 200)
    assert {chat for chat, count in copies.items() if count > 1 and chat in _CHATS} == set()
    assert all(copies[chat] == 1 for chat, end in ends.items() if end == "delivered")
    progress = [call for call in await office.sent(sender) if "%" in call["params"]["text"]]
    assert progress, "the sender saw it moving"
    assert office.one("SELECT count(*) FROM outbox WHERE recipient_id IS NOT NULL") == 0


def _join(office: Office, chats: Iterable[int]) -> None:
    for chat in chats:
        office.world.join("Reader", chat, started=True, blocked=chat in _SHUT)


async def _misfortunes(office: Office) -> None:
    order = office.people.order
    for chat in _REFUSED:
        await order("refuse", chat_id=chat, times=None)
    for chat in _STUMBLING:
        await order("server", chat_id=chat)
    for chat in _CUT:
        await order("cut_after", chat_id=chat, method="sendMessage")
    await order("flood", chat_id=_CHATS[2_000], retry_after=1)


def _told(conn: Connection, chats: Iterable[int], **values: Any) -> None:
    owners = select(account.c.person_id).where(account.c.chat_id.in_(chats))
    conn.execute(update(person).where(person.c.id.in_(owners)).values(values))


def _owner(conn: Connection, chat: int) -> int:
    return int(conn.execute(select(account.c.person_id).where(account.c.chat_id == chat)).scalar_one())


def _waiting(office: Office) -> int:
    with office.database.reading() as conn:
        return len(conn.execute(select(outbox.c.id).where(outbox.c.recipient_id.is_not(None))).all())


def _every_one(ends: Mapping[int, str], chats: Iterable[int], end: str) -> None:
    left = {chat: ends[chat] for chat in chats if chat in ends and not _worse(chat, end)}
    assert set(left.values()) <= {end}, Counter(left.values())


def _worse(chat: int, end: str) -> bool:
    """Whether something else spoils it for this chat before."""
    return end != "blocked" and chat in {*_SHUT, *_GONE}


async def test_a_real_broadcast_keeps_to_its_rate(office: Office) -> None:
    few, now = _CHATS[:200], datetime.now(UTC)
    _join(office, few)
    broadcasting.read_by(office.database, few, now)
    number = broadcasting.sent_off(office.database, now)
    async with working(office.settings(send_rate=25)):
        await office.comes(lambda: broadcasting.state(office.database, number) == "done", patience=20)
    calls = [call for call in await office.sent() if call["params"]["chat_id"] in _CHATS]
    assert len(calls) == 200
    assert fullest(calls, 0.8) <= 25
    assert reached(calls[25:]) >= 0.9 * 25, "once it has started"


async def test_pausing_takes_effect_within_seconds(office: Office) -> None:
    few, now = _CHATS[:300], datetime.now(UTC)
    _join(office, few)
    broadcasting.read_by(office.database, few, now)
    number = broadcasting.sent_off(office.database, now)
    async with working(office.settings(send_rate=50)):
        await asyncio.sleep(2)
        with office.database.writing() as conn:
            Broadcasts(conn, office.database.vault).move(number, 1, ("sending",), "paused", now=now)
        await asyncio.sleep(1)
        paused = len(await office.sent())
        await asyncio.sleep(2)
        assert len(await office.sent()) == paused
        assert 0 < paused < 300


async def test_two_workers_send_one_broadcast_once(big_office: Office) -> None:
    few, now = _CHATS[:200], datetime.now(UTC)
    _join(big_office, few)
    broadcasting.read_by(big_office.database, few, now)
    number = broadcasting.sent_off(big_office.database, now)
    async with working(big_office.settings(send_rate=50)), working(big_office.settings(send_rate=50)):
        await big_office.comes(lambda: broadcasting.state(big_office.database, number) == "done", patience=30)
    calls = [call for call in await big_office.sent() if call["params"]["chat_id"] in few]
    copies = Counter(call["params"]["chat_id"] for call in calls if call["code"] == 200)
    assert set(copies.values()) == {1}
    assert set(broadcasting.ends(big_office.database).values()) == {"delivered", "blocked"}
