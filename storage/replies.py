"""What people answered to broadcasts, sealed, and what the office told them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from flows.model import Moved
from flows.staff.sending import Written
from storage.broadcast_tables import broadcast_reply as replies
from storage.cipher import Vault

_WORDS, _ANSWER = "broadcast_reply.words", "broadcast_reply.answer"


def add(conn: Connection, vault: Vault, said: Written) -> None:
    words = vault.seal(_WORDS, said.words.encode())
    row = {"broadcast_id": said.broadcast, "person_id": said.person, "words": words, "at": said.at}
    conn.execute(insert(replies).values(row))


def listed(conn: Connection, vault: Vault, broadcast: int, skip: int, rows: int) -> list[Written]:
    """Give the answers to a broadcast, the oldest first."""
    query = select(replies).where(replies.c.broadcast_id == broadcast).order_by(replies.c.id)
    return [_written(vault, row) for row in conn.execute(query.offset(skip).limit(rows))]


def get(conn: Connection, vault: Vault, reply: int) -> Written | None:
    row = conn.execute(select(replies).where(replies.c.id == reply)).one_or_none()
    return _written(vault, row) if row else None


def of(conn: Connection, vault: Vault, person: int) -> Sequence[Written]:
    """Give everything one person answered, the oldest first."""
    query = select(replies).where(replies.c.person_id == person).order_by(replies.c.id)
    return [_written(vault, row) for row in conn.execute(query)]


def respond(conn: Connection, vault: Vault, reply: int, words: str, by: int) -> None:
    open_ = replies.c.id == reply, replies.c.answer.is_(None)
    values = {"answer": vault.seal(_ANSWER, words.encode()), "answered_by": by}
    if conn.execute(update(replies).where(*open_).values(values)).rowcount != 1:
        raise Moved


def _written(vault: Vault, row: Row[Any]) -> Written:
    answer = vault.open(_ANSWER, row.answer).decode() if row.answer else ""
    words = vault.open(_WORDS, row.words).decode()
    return Written(row.id, row.broadcast_id, row.person_id, words, row.at, answer)
