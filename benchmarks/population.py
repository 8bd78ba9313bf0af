"""Fills a database with people who were there before: made inside the database, so that a million take a minute."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from random import Random
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, String, Table, cast, insert, literal, select

from benchmarks.databases import opened
from flows.enrollment import PERSONAL, STEPS
from storage.cipher import Vault
from storage.plain import json_of
from storage.tables import account, audit, consent, enrollment, person

_BEFORE = literal(datetime(2026, 1, 1, tzinfo=UTC), account.c.opened_at.type)
_SPAN, _STRIDE = 90_000_000, 7_654_321  # no common factor: the multiples are all different, and lie scattered
_FIRST_CHAT, _FIRST_CASE = 1_000_000_000, 10_000_000
_NOT_YET = 10  # one in so many is not enrolled
_PURPOSES = ("collect", "share_hrdk", "share_home", "share_abroad")


def fill(url: str, people: int) -> list[int]:
    """Add people, numbered from 1; give the chats of those who are not enrolled yet, in no order."""
    database = opened(url)
    try:
        with database.writing() as conn:
            _people(conn, people)
            _enrolled(conn, people, database.vault)
    finally:
        database.close()
        os.sync()  # what follows is not to wait for the disk to take in gigabytes
    chats = [_FIRST_CHAT + number * _STRIDE % _SPAN for number in range(_NOT_YET, people + 1, _NOT_YET)]
    Random(1).shuffle(chats)  # noqa: S311 - nothing secret
    return chats


def _people(conn: Connection, people: int) -> None:
    every = _numbers(people)
    times = {"created_at": _BEFORE, "seen_at": _BEFORE}
    _add(conn, person, every, {"id": every.c.number, **times})
    chat = _FIRST_CHAT + _scattered(every)
    _add(conn, account, every, {"person_id": every.c.number, "chat_id": chat, "opened_at": _BEFORE})


def _enrolled(conn: Connection, people: int, vault: Vault) -> None:
    numbers, given = _numbers(people), literal(value=True)
    who, language, scattered = numbers.c.number, literal("ky"), _scattered(numbers)
    _add(conn, enrollment, numbers, {"person_id": who, **_form(scattered, vault)}, enrolled=True)
    deed = {"at": _BEFORE, "actor": who, "subject": who, "deed": literal("enrolled"), "why": literal("")}
    _add(conn, audit, numbers, deed, enrolled=True)
    for purpose in _PURPOSES:
        yes = {"purpose": literal(purpose), "given": given, "wording": literal(1), "language": language}
        _add(conn, consent, numbers, {"person_id": who, **yes, "at": _BEFORE}, enrolled=True)


def _form(scattered: ColumnElement[int], vault: Vault) -> dict[str, Any]:
    """Give everybody the same answers, but a case number and hashes of their own."""
    kept = {step.id: ["as answered", "ky", 1, "2026-01-01T09:00:00+00:00"] for step in STEPS}
    closed = {step: answer for step, answer in kept.items() if step in PERSONAL}
    text = cast(scattered, String) + "0" * 56
    return {
        "case_number": cast(_FIRST_CASE + scattered, String),
        "status": literal("new"),
        "version": literal(1),
        "form_version": literal(1),
        "language": literal("ky"),
        "country": literal("KG"),
        "region": literal("KG-Y"),
        "departure_month": literal("2027-01"),
        "plan": literal("cooperative"),
        "answers": literal(json_of({step: kept[step] for step in kept.keys() - closed.keys()})),
        "personal": literal(vault.seal("enrollment.personal", json_of(closed).encode())),
        "name_hash": text,
        "phone_hash": text,
        "submitted_at": _BEFORE,
        "changed_at": _BEFORE,
    }


def _numbers(upto: int) -> CTE:
    first = select(literal(1).label("number")).cte("numbers", recursive=True)
    return first.union_all(select(first.c.number + 1).where(first.c.number < upto))


def _scattered(numbers: CTE) -> ColumnElement[int]:
    return numbers.c.number * _STRIDE % _SPAN


def _add(conn: Connection, table: Table, numbers: CTE, values: dict[str, Any], *, enrolled: bool = False) -> None:
    rows = select(*values.values()).select_from(numbers)
    if enrolled:
        rows = rows.where(numbers.c.number % _NOT_YET != 0)
    conn.execute(insert(table).from_select(list(values), rows, include_defaults=False))
