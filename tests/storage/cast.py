"""The people of the tests of memory, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TypeVar

from sqlalchemy import Connection

from flows.model import Answer, Json, Link, Person, Reply, Session, text
from storage import people
from storage.cipher import Vault
from storage.database import Database

T = TypeVar("T")

NOW = datetime(2026, 11, 23, 21, 30, 0, 123_000, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
AIBEK, NODIRA = 700_100_200, 700_100_201

_chats: Iterator[int] = count(800_000_000)


def somebody(conn: Connection, vault: Vault, chat: int | None = None, language: str = "ky") -> Person:
    """Let somebody write for the first time, from this chat or from one nobody has."""
    chat = chat or next(_chats)
    stranger = people.known(conn, vault, [chat], NOW)[chat].person
    person = replace(stranger, language=language)
    people.save(conn, [person], NOW)
    return person


def answer(value: Json, at: datetime = NOW) -> Answer:
    return Answer(value, "ky", 1, at)


def form(flow: str = "enrollment", subject: str = "", **answers: Json) -> Session:
    given = {step: answer(value) for step, value in answers.items()}
    return Session(flow, subject, given, asked="phone", in_hand=True, touched=NOW, last=("given_name", 17))


def reply(text_id: str = "hello", **args: str) -> Reply:
    return Reply((text(text_id, **args),), ((Link(text("engine-menu"), "home"),),))


def in_the_same_moment(
    database: Database, first: Callable[[Connection], T], second: Callable[[Connection], T]
) -> tuple[T, T]:
    """Let the second begin when the first is done but not committed; give what came of both."""

    def another() -> T:
        with database.writing() as conn:
            return second(conn)

    with ThreadPoolExecutor(1) as pool:
        with database.writing() as conn:
            one = first(conn)
            other = pool.submit(another)
            wait([other], timeout=0.5)
        return one, other.result(10)
