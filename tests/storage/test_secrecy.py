"""What a stolen disk shows: no personal data, and nothing at all of who was erased."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from storage import outbox, people, sessions
from storage.cipher import CipherError, key_name
from storage.database import Database
from storage.desk import StorageDesk
from storage.outbox import Lease, Message
from storage.rekeying import rekey, sealed_columns
from storage.tables import metadata
from storage.tables import view as views
from tests.databases import KEYS
from tests.storage.cast import AIBEK, NOW, answer, form, reply, somebody

SECRETS = {
    "given_name": "AIBEKUULU",
    "phone": "+821012345678",
    "birth": "1991-07-13",
    "home_place": "Кара-Суу айылы",
    "job": "сварщик",
}
NEW = [b"n" * 32]


def live(database: Database, chat: int = AIBEK) -> int:
    """Let somebody answer, enroll and hear things; everything secret passes through every place it may."""
    answers = {step: answer(value) for step, value in SECRETS.items()}
    with database.writing() as conn:
        desk = StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]
        who = somebody(conn, database.vault, chat).id
        session = replace(form(subject="9"), answers=answers, draft=list(SECRETS.values()))
        sessions.save(conn, database.vault, [(who, session)])
        how = {"version": 0, "form_version": 1, "language": "ky", "now": NOW}
        desk.enrollments.submit(who, answers, frozenset(SECRETS), **how)  # type: ignore[arg-type]
        desk.views.keep(who, SECRETS, NOW)
        outbox.put(conn, database.vault, [Message(chat, who, "ky", reply("said", **SECRETS))], NOW)
    return who


def marks(text: str) -> Iterator[bytes]:
    """Give the ways a text may be written down."""
    yield from (text.encode(), text.encode("utf-16-le"), text.encode("unicode_escape"))
    yield text.removeprefix("+").encode()


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


@pytest.fixture
def kept(sqlite_url: str) -> Iterator[Database]:
    database = Database.open(sqlite_url, KEYS)
    database.upgrade()
    yield database
    database.close()


def test_nothing_personal_is_on_the_disk(kept: Database, tmp_path: Path) -> None:
    for chat in range(AIBEK, AIBEK + 30):
        live(kept, chat)
    found = on_disk(tmp_path)
    assert (tmp_path / "yurt.db-wal").stat().st_size > 0
    assert [text for text in SECRETS.values() for mark in marks(text) if mark in found] == []
    kept.shred()
    found = on_disk(tmp_path)
    assert [text for text in SECRETS.values() for mark in marks(text) if mark in found] == []


@pytest.mark.parametrize("many", [1, 300])
def test_after_an_erasure_not_even_the_chat_is_on_the_disk(kept: Database, tmp_path: Path, many: int) -> None:
    """Among many neighbours, so that pages are split and rows moved about before."""
    chats = [AIBEK + 7 * n for n in range(many)]
    everybody = [live(kept, chat) for chat in chats]
    who, chat = everybody[many // 2], chats[many // 2]
    kept.shred()
    assert chat.to_bytes(4, "big") in on_disk(tmp_path)
    with kept.writing() as conn:
        people.erase(conn, who)
        [farewell] = outbox.put(conn, kept.vault, [Message(chat, None, "ky", reply("erased"))], NOW, Lease(NOW))
    with kept.writing() as conn:
        outbox.confirm(conn, [farewell])
    assert kept.shred()
    assert chat.to_bytes(4, "big") not in on_disk(tmp_path)


# ---------------------------------------------------------------- new keys for old


def test_afterwards_the_old_key_can_go(database: Database, database_url: str) -> None:
    people_before = [live(database, chat) for chat in range(AIBEK, AIBEK + 5)]
    mark = database.vault.fingerprint("x", "y")
    database.close()

    both = Database.open(database_url, NEW + KEYS)
    assert rekey(both) == 5 * 4 + 1
    assert rekey(both) == 0
    both.close()

    new = Database.open(database_url, NEW)
    new.upgrade()
    assert new.vault.fingerprint("x", "y") == mark
    with new.writing() as conn:
        found = people.known(conn, new.vault, [AIBEK], NOW)[AIBEK]
        desk = StorageDesk(conn, new.vault, None, None)  # type: ignore[arg-type]
        enrolled = desk.enrollments.of(people_before[0])
        view = conn.execute(select(views.c.id).where(views.c.person_id == people_before[0])).scalar()
        assert desk.views.get(people_before[0], str(view)) == SECRETS
    assert found.sessions[0].answers["phone"].value == SECRETS["phone"]
    assert enrolled
    assert {step: given.value for step, given in enrolled.answers.items()} == SECRETS
    new.close()

    old = Database.open(database_url, KEYS)
    with pytest.raises(CipherError, match=key_name(NEW[0]).hex()):
        assert old.vault
    old.close()


def test_it_goes_on_where_it_stopped(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for chat in range(AIBEK, AIBEK + 9):
        live(database, chat)
    both = Database.open(database_url, NEW + KEYS)
    monkeypatch.setattr("storage.rekeying._CHUNK", 2)
    sealing, left = both.cipher.seal, list(range(11))
    with monkeypatch.context() as patch:
        patch.setattr(both.cipher, "seal", lambda place, data: (left.pop(), sealing(place, data))[1])
        with pytest.raises(IndexError):
            rekey(both)
    done = _sealed_with(both, NEW[0])
    assert 0 < done < 11
    assert rekey(both) == 9 * 4 + 1 - done
    assert _sealed_with(both, KEYS[0]) == 0
    both.close()


def test_a_key_that_is_missing_stops_it_in_plain_words(database: Database, database_url: str) -> None:
    live(database)
    wrong = Database.open(database_url, NEW)
    with pytest.raises(CipherError, match="was sealed with key"):
        rekey(wrong)
    wrong.close()


def test_every_column_of_bytes_is_sealed() -> None:
    binary = [str(c) for table in metadata.sorted_tables for c in table.columns if c.type.python_type is bytes]
    assert [str(column) for column in sealed_columns()] == binary


def _sealed_with(database: Database, key: bytes) -> int:
    with database.reading() as conn:
        values = [value for column in sealed_columns() for value in conn.execute(select(column)).scalars()]
    return sum(value.startswith(key_name(key)) for value in values)
