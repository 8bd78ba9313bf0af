"""A broadcast to everybody a benchmark has filled in, sent off as its sender does."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import update

from benchmarks.databases import opened
from benchmarks.population import fill
from flows.model import Answer
from flows.staff.broadcasts.running import KIND
from flows.staff.sending import Segment
from storage import timers
from storage.broadcasts import Broadcasts
from storage.tables import enrollment, person
from storage.timers import Timer

_TEXTS = {"text_ky": "Салам! Ишемби күнү жолугушуу болот.", "text_en": "Hello! We meet on Saturday."}
_THESE = Segment(status=("approved",))  # so that those who enroll meanwhile are none of them


def readers(url: str, wanted: int) -> int:
    """Fill in as many people who get it, and some who do not; tell how many these are."""
    fill(url, wanted + (wanted - 1) // 9)  # every tenth is not enrolled
    database = opened(url)
    with database.writing() as conn:
        conn.execute(update(person).values(language="ky"))
        found = conn.execute(update(enrollment).values(status="approved")).rowcount
    database.close()
    return found


def send_off(url: str) -> int:
    """Write one and send it off now; its recipients are still to be fixed."""
    database, now = opened(url), datetime.now(UTC)  # noqa: TID251 - the outside
    texts = {step: {"html": words, "media": None} for step, words in _TEXTS.items()}
    given = {"title": "Benchmark", "kind": "urgent", "fallback": "en", "ack": True, **texts}
    answers = {step: Answer(value, "en", 1, now) for step, value in given.items()}
    with database.writing() as conn:
        broadcasts = Broadcasts(conn, database.vault)
        number = broadcasts.make(answers, by=0, scope=(), now=now)
        broadcasts.change(number, 1, segment=_THESE)
        timers.plan(conn, [Timer(KIND, str(number), now)])
        broadcasts.move(number, 2, ("draft",), "gathering", now=now)
    database.close()
    return number


def state(url: str, number: int) -> str:
    database = opened(url)
    with database.reading() as conn:
        found = Broadcasts(conn, database.vault).get(number)
    database.close()
    return found.state if found else ""
