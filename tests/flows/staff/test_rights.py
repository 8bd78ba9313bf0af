"""Every page, form, button and command of the team, tried by everybody who may not: none gets through."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.model import Form, Page, Visit
from flows.registry import HOUSE
from flows.rights import RIGHTS, ROLES
from tests.flows.chatting import Chat
from tests.flows.world import World


def _of_the_team() -> list[Page | Form]:
    """What a worker may not open and an admin may: found by asking, not by name."""
    world = World()
    admin, worker = Chat(world, role="admin"), Chat(world)
    return [
        flow
        for flow in HOUSE.flows.values()
        if flow.allows(Visit(admin.person, world.desk, world.now))
        and not flow.allows(Visit(worker.person, world.desk, world.now))
    ]


TEAM = _of_the_team()


def _addresses(flow: Page | Form) -> list[str]:
    """Every way into a flow: its link, its actions, its buttons, its command."""
    ways = [f"o-{flow.id}", f"o-{flow.id}-1", f"/start o-{flow.id}", f"/start o-{flow.id}-1"]
    if flow.command:
        ways.append(f"/{flow.command}")
    if isinstance(flow, Page):
        ways += [f"a-{flow.id}-{name}-1-0-" for name in flow.actions]
    else:
        ways += [f"c-{flow.id}--{step.id}-set-1" for step in flow.steps] + [f"c-{flow.id}-1-_-send-"]
    return ways


def _does(chat: Chat, way: str) -> list[str]:
    chat.says(way) if way.startswith("/") else chat.presses(way)
    return chat.ids()


def test_the_team_has_rooms_of_its_own() -> None:
    assert {"office", "queue", "case", "decide", "team", "export", "upload", "overview"} <= {f.id for f in TEAM}


@pytest.mark.parametrize("flow", TEAM, ids=lambda flow: flow.id)
@pytest.mark.parametrize("language", ["en", None], ids=["worker", "stranger"])
def test_who_has_no_right_hears_what_everybody_hears_for_nonsense(flow: Page | Form, language: str | None) -> None:
    for way in _addresses(flow):
        kind = way[:8] if way.startswith("/start") else way[:2]
        nonsense = {"o-": "o-nonsense", "a-": "a-nonsense-x-1-0-", "c-": "c-nonsense--x-set-1"}.get(
            kind, "/nonsense"
        )
        nonsense = "/start o-nonsense" if way.startswith("/start") else nonsense
        tried, other = Chat(World(), language), Chat(World(), language)
        assert _does(tried, way) == _does(other, nonsense), way
        assert tried.buttons() == other.buttons()


@pytest.mark.parametrize("role", ["staff", "coordinator"])
@pytest.mark.parametrize("flow", TEAM, ids=lambda flow: flow.id)
def test_a_lesser_role_opens_only_what_its_rights_say(role: str, flow: Page | Form) -> None:
    world = World()
    chat = Chat(world, role=role)
    if flow.allows(Visit(chat.person, world.desk, world.now)):
        return
    for way in _addresses(flow):
        assert {"engine-unknown", "engine-stale"} & set(_does(chat, way)), way


def test_staff_neither_decide_nor_see_cases_nor_run_the_team() -> None:
    assert not RIGHTS["staff"] & {"review", "personal", "team"}
    assert "team" not in RIGHTS["coordinator"]
    assert set(RIGHTS) == {"migrant", *ROLES}


def test_an_invitation_works_once_and_in_time(world: World) -> None:
    code = world.desk.team.invite("staff", (), by=0, now=world.now, expires=world.now + timedelta(days=7))
    first, second = Chat(world), Chat(world)
    address = f"/start o-join-{code.replace('-', '__')}"
    first.says(address)
    second.says(address)
    first.says("First Colleague")
    assert "join-done" in first.ids()
    second.says("Second Colleague")
    assert "join-over" in second.ids()
    late = world.desk.team.invite("admin", (), by=0, now=world.now, expires=world.now + timedelta(minutes=1))
    world.now += timedelta(hours=1)
    third = Chat(world)
    third.says(f"/start o-join-{late.replace('-', '__')}")
    assert "engine-unknown" in third.ids()


def test_an_admin_invites_and_removes_but_the_last_admin_stays(world: World) -> None:
    code = world.desk.team.invite("admin", (), by=0, now=world.now, expires=world.now + timedelta(days=1))
    admin = Chat(world)
    admin.says(f"/start o-join-{code.replace('-', '__')}")
    admin.says("Test Admin")
    admin.presses("o-invite")
    admin.taps("coordinator")
    admin.taps("Skip")
    assert "invite-done" in admin.ids()
    link = admin.heard[-1].attached
    assert link is not None
    new = Chat(world, "ru")
    new.says(f"/start o-join-{link.args[0].replace('-', '__')}")
    new.says("New Colleague")
    assert world.desk.team.member(new.person.id)
    admin.presses(f"a-member-remove-{new.person.id}-0-")
    assert world.desk.team.member(new.person.id) is None
    new.presses("o-queue")
    assert "engine-unknown" in new.ids()
    admin.presses(f"a-member-remove-{admin.person.id}-0-")
    assert "member-last" in admin.ids()
