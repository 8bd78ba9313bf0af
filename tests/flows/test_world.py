"""The world of these tests itself: several people at one desk, roles, notices, timers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from flows.house import HOME, House
from flows.model import Link, Page, Reply, text
from flows.start import FLOWS as START
from storage import outbox, tables, tidying, timers
from storage.cases import read_case
from storage.outbox import Notice
from tests.flows.chatting import Chat
from tests.flows.world import Numbers, World

NOTICE = Reply((text("engine-parked"),), ((Link(text("engine-menu"), HOME),),))
OFFICE = Page("vault", lambda _: NOTICE, lambda visit: visit.person.role == "coordinator", command="vault")


def notify(chat: Chat) -> None:
    outbox.notify(chat.world.conn, chat.world.vault, [Notice(chat.person.id, NOTICE)], chat.now)


def test_people_of_one_world_share_its_desk_and_clock(world: World) -> None:
    aida, bakyt = Chat(world), Chat(world, language="ky")
    aida.waits(days=1)
    assert aida.now == bakyt.now
    assert aida.person.id != bakyt.person.id
    assert Chat(World()).person.id == aida.person.id, "another world knows nothing of this one"


def test_a_role_is_read_anew_at_every_turn(world: World) -> None:
    chat = Chat(world, role="coordinator", house=House.of([*START, OFFICE]))
    chat.says("/vault")
    assert chat.ids() == ["engine-parked"]
    chat.appointed("migrant")
    chat.says("/vault")
    assert "engine-parked" not in chat.ids()


def test_a_notice_is_heard_once_by_whom_it_is_for_and_its_buttons_work(world: World) -> None:
    aida, bakyt = Chat(world), Chat(world)
    notify(aida)
    assert bakyt.notified() == []
    assert aida.notified() == [NOTICE]
    assert aida.notified() == []
    aida.taps(aida.buttons()[0])
    assert "menu" in aida.ids()


def test_nothing_is_kept_for_who_is_not_there(world: World) -> None:
    with pytest.raises(IntegrityError):
        world.desk.views.keep(4711, {}, world.now)


def test_a_due_timer_rings(world: World) -> None:
    hour, day = timedelta(hours=1), timedelta(days=1)
    timers.plan(world.conn, [tidying.first(world.now + hour)])
    [before] = world.rows(tables.timer)
    world.rings()
    assert world.rows(tables.timer) == [before], "not yet"
    world.rings(before.due_at)
    [after] = [row for row in world.rows(tables.timer) if row.subject == ""]
    assert after.due_at == before.due_at + day, "the day's housekeeping has begun and comes again"


def test_case_numbers_can_be_found_again(numbers: Numbers) -> None:
    made = [numbers.case() for _ in range(20)]
    assert [read_case(case) for case in made] == made
