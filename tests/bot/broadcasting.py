"""A broadcast for tests of the whole process: its readers made, written, and sent off as its sender does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select, update

from flows.model import Answer
from flows.staff.broadcasts.running import KIND
from storage import people, timers
from storage.broadcast_tables import recipient
from storage.broadcasts import Broadcasts
from storage.database import Database
from storage.tables import account, person
from storage.timers import Timer

_SOME = 500  # people made in one transaction
_GIVEN = {
    "title": "Example",
    "text_en": {"html": "Meeting on <b>Saturday</b>", "media": None},
    "text_ky": {"html": "Жолугушуу <b>ишембиде</b>", "media": None},
    "fallback": "en",
}


def read_by(database: Database, chats: Sequence[int], now: datetime, language: str = "en") -> None:
    """Let people write from these chats who read a language."""
    for at in range(0, len(chats), _SOME):
        with database.writing() as conn:
            people.known(conn, database.vault, chats[at : at + _SOME], now)
    with database.writing() as conn:
        conn.execute(update(person).where(person.c.language.is_(None)).values(language=language))


def sent_off(database: Database, now: datetime, kind: str = "urgent", by: int = 0) -> int:
    """Write one to everybody and send it off at once; its recipients are still to be fixed."""
    answers = {step: Answer(value, "en", 1, now) for step, value in {**_GIVEN, "kind": kind}.items()}
    with database.writing() as conn:
        broadcasts = Broadcasts(conn, database.vault)
        number = broadcasts.make(answers, by=by, scope=(), now=now)
        timers.plan(conn, [Timer(KIND, str(number), now)])
        broadcasts.move(number, 1, ("draft",), "gathering", now=now)
    return number


def state(database: Database, number: int) -> str:
    with database.reading() as conn:
        found = Broadcasts(conn, database.vault).get(number)
    assert found
    return found.state


def ends(database: Database) -> Mapping[int, str]:
    """Tell by chat how it ended for everybody who is still here."""
    query = select(account.c.chat_id, recipient.c.state)
    with database.reading() as conn:
        rows = conn.execute(query.join_from(recipient, account, recipient.c.person_id == account.c.person_id)).all()
    assert len(rows) == len({row.chat_id for row in rows}), "everybody is a recipient once"
    return {row.chat_id: row.state for row in rows}
