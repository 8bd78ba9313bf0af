"""Rows that no key opens, and people who block the bot: each ends well, and disturbs nobody else."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from sqlalchemy import text as sql

from bot.incoming.reading import read
from bot.turns import Barred, Sweep
from flows.model import Commanded, Said, Tapped
from storage import outbox
from storage.database import Database
from storage.deliveries import UNREADABLE
from tests.bot.test_turns import Office, ids
from tests.storage.cast import reply

DAMAGED = [b"", b"short", bytes(80), None]


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)


def damage(office: Office, table: str, column: str, kept: bytes | None) -> None:
    """Write bytes nobody sealed; None: well sealed, but not what belongs there."""
    kept = office.database.vault.seal(f"{table}.{column}", b"[7]") if kept is None else kept
    with office.database.writing() as conn:
        conn.execute(sql(f"UPDATE {table} SET {column} = :kept"), {"kept": kept})  # noqa: S608


@pytest.mark.parametrize("kept", DAMAGED)
def test_an_unreadable_message_is_marked_and_the_others_are_taken(office: Office, kept: bytes | None) -> None:
    queue(office, 1)
    damage(office, "outbox", "body", kept)
    queue(office, 2)
    (taken,) = office.does(Sweep())
    assert [(one.chat, one.reply is UNREADABLE) for one in taken] == [(1, True), (2, False)]


def queue(office: Office, chat: int) -> None:
    with office.database.writing() as conn:
        outbox.put(conn, office.database.vault, [outbox.Message(chat, None, "en", reply())], office.now)


@pytest.mark.parametrize("kept", DAMAGED)
def test_who_has_an_unreadable_form_begins_it_anew(
    office: Office, caplog: pytest.LogCaptureFixture, kept: bytes | None
) -> None:
    office.enrolls(1)
    damage(office, "session", "held", kept)
    with caplog.at_level(logging.WARNING):
        (lost,) = office.hears(1, Said("Testova"))
    assert ids(lost)
    assert "engine-apology" not in ids(lost)
    assert "unreadable session of person" in caplog.text
    assert "Testova" not in caplog.text
    office.hears(1, Tapped("o-enrollment", 1), Tapped("c-enrollment--collect-set-yes", 2))
    (named,) = office.hears(1, Said("Testova", 5))
    assert "enrollment-given_name" in ids(named)


# ---------------------------------------------------------------- blocked


def change(status: str, kind: str = "private", number: int = 1) -> dict[str, Any]:
    aida = {"id": 7, "is_bot": False, "first_name": "Aida"}
    bot = {"id": 8, "is_bot": True, "first_name": "Yurt"}
    new: dict[str, Any] = {"status": status, "user": bot}
    if status == "kicked":
        new["until_date"] = 0
    chat = {"id": 7, "type": kind, "first_name": "Aida"}
    old = {"status": "member", "user": bot}
    body = {"chat": chat, "from": aida, "date": 1, "old_chat_member": old, "new_chat_member": new}
    return {"update_id": number, "my_chat_member": body}


def test_blocking_and_letting_in_again_are_read() -> None:
    assert read(change("kicked")) == Barred(1, 7, gone=True)
    assert read(change("member")) == Barred(1, 7, gone=False)
    assert read(change("kicked", "group")) is None


def test_who_blocks_the_bot_is_unreachable_until_they_let_it_in(office: Office) -> None:
    def since() -> Any:
        with office.database.reading() as conn:
            return conn.execute(sql("SELECT unreachable_at FROM person")).scalar_one()

    office.hears(7, Commanded("start"))
    assert office.does(Barred(900, 7, gone=True)) == [()]
    assert since() == int(office.now.timestamp() * 1000)
    office.does(Barred(901, 7, gone=False))
    assert since() is None
    office.does(Barred(900, 7, gone=True))
    assert since() is None, "the same update again, late, changes nothing"
    office.does(Barred(902, 12345, gone=True))
    assert office.count("person") == 1, "a stranger who blocks is still a stranger"
    assert office.count("outbox") == 1, "nothing is said"
