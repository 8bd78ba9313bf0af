"""Timers in the running bot: all that are due fire, once, without holding up anybody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from time import thread_time

import pytest
from sqlalchemy import Connection

from bot import ringing, running
from bot.ringing import Rung
from flows.model import Reply, text
from storage import timers
from storage.database import Database
from storage.timers import Timer
from tests.bot.outgoing.office import Office, working

MANY = 10_000


@pytest.fixture(params=["sqlite", "postgresql"])
def anywhere(request: pytest.FixtureRequest) -> Office:
    office: Office = request.getfixturevalue("office" if request.param == "sqlite" else "big_office")
    return office


async def test_ten_thousand_due_at_once_all_fire_once(anywhere: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    fired: list[str] = []

    def fire(rung: Rung) -> None:
        fired.append(rung.timer.subject)

    monkeypatch.setattr("bot.turns.RINGING", {**ringing.RINGING, "reminder": fire})
    held = _stopwatch(monkeypatch)
    due = datetime.now(UTC) - timedelta(seconds=1)
    with anywhere.database.writing() as conn:
        timers.plan(conn, [Timer("reminder", str(number), due) for number in range(MANY)])
    held.clear()
    async with working(anywhere.settings()), working(anywhere.settings()):
        await anywhere.comes(lambda: anywhere.one("SELECT count(*) FROM timer WHERE kind = 'reminder'") == 0, 30)
    assert sorted(fired) == sorted(map(str, range(MANY)))
    print(f"{anywhere.database.dialect}: {len(held)} commits, the longest {max(held):.3f} s")  # noqa: T201
    assert sorted(held)[int(len(held) * 0.95)] < 0.05


def _stopwatch(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Measure how long transactions that write take."""
    real, held = Database.writing, list[float]()

    @contextmanager
    def watched(database: Database) -> Iterator[Connection]:
        with real(database) as conn:
            began = thread_time()  # not the clock on the wall: the machine is busy with other tests
            yield conn
            held.append(thread_time() - began)

    monkeypatch.setattr(Database, "writing", watched)
    return held


async def test_a_timer_may_have_something_to_say(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    aida = await office.join()
    who, said = office.numbers[aida.chat_id], Reply((text("engine-apology"),))

    def fire(rung: Rung) -> None:
        rung.desk.telling.tell(who, said, rung.now)

    monkeypatch.setattr("bot.turns.RINGING", {**ringing.RINGING, "reminder": fire})
    with office.database.writing() as conn:
        timers.plan(conn, [Timer("reminder", "", running.clock())])
    async with working(office.settings()):
        await aida.hears()


async def test_a_timer_that_raises_waits_an_hour_and_disturbs_no_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    fired: list[str] = []

    def fire(rung: Rung) -> None:
        if rung.timer.subject == "bad":
            raise RuntimeError
        fired.append(rung.timer.subject)

    monkeypatch.setattr("bot.turns.RINGING", {**ringing.RINGING, "reminder": fire})
    now = running.clock()
    with office.database.writing() as conn:
        timers.plan(conn, [Timer("reminder", subject, now) for subject in ("good", "bad", "fine")])
    async with working(office.settings()):
        await office.comes(lambda: office.one("SELECT count(*) FROM timer WHERE kind = 'reminder'") == 1)
        with office.database.reading() as conn:
            soon = timers.due(conn, now + timedelta(minutes=50), 10)
        assert [ripe for ripe in soon if ripe.kind == "reminder"] == []  # the daily tidying may still be due
    assert {"good", "fine"} <= set(fired)


async def test_the_house_is_tidied_daily(office: Office) -> None:
    async with working(office.settings()):
        await office.comes(lambda: (office.one("SELECT due_at FROM timer WHERE kind = 'tidy'") or 0) > _soon())


def _soon() -> float:
    return (datetime.now(UTC) + timedelta(hours=20)).timestamp() * 1000
