"""A cooperative forms from the first link to the last vote: seven people in Uzbekistan, five in Korea."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.flows.chatting import Chat
from tests.flows.stories import press
from tests.flows.test_groups import gathers, member, votes
from tests.flows.world import World

SEVEN = [
    ("uz", "Test Botir"),
    ("ru", "Test Denis"),
    ("uz_Cyrl", "Test Malika"),
    ("uz", "Test Nodira"),
    ("ky", "Test Aida"),
    ("ru", "Test Olga"),
    ("uz", "Test Rustam"),
]
FIVE = [
    ("ky", "Test Aida"),
    ("mn", "Test Tsetseg"),
    ("uz", "Test Botir"),
    ("ko", "Test Minji"),
    ("ru", "Test Denis"),
]
ROLES = ("secretary", "treasurer", "auditor")


@pytest.mark.parametrize(
    ("people", "country", "region", "needed"),
    [(SEVEN, "UZ", "UZ-SA", 7), (FIVE, "KR", "KR-41", 5)],
    ids=["seven in Uzbekistan", "five in Korea"],
)
def test_a_cooperative_forms(
    world: World, people: list[tuple[str, str]], country: str, region: str, needed: int
) -> None:
    chats, group = gathers(world, people, country, region)
    founder = chats[0]

    # Everybody sees that they are enough, in their own language and script.
    for chat in chats:
        chat.presses(f"o-group-{group}")
        chat.hears(str(needed), *(name for _, name in people))
    assert all("group-size" in chat.ids() for chat in chats)

    # Roles are offered by the chairperson and taken by the person.
    for role, chat, (_, name) in zip(ROLES, chats[1:], people[1:], strict=False):
        founder.presses(f"a-mate-{role}-{member(world, group, name)}-0-")
        chat.presses(f"a-offers-take-{group}-0-{role}")
    assert set(world.desk.groups.holders(int(group))) == {"chairperson", *ROLES}
    assert "group-missing" not in founder.ids()

    # All stages are gone through; each end is told to the others.
    _does_everything(world, chats, group, country)
    founder.presses(f"o-tasks-{group}")
    done = [label for label in founder.buttons() if "(" in label]
    assert all(one.count(" ") for one in done)
    told = [told for told in chats[-1].notified() if "tasks-news" in repr(told)]
    assert len(told) == len(world.desk.facts.guides[country].stages) - 1

    # The articles and the board are voted on; once all have voted, all hear the result.
    for kind, words in (("articles", "Example articles of association"), ("board", "Test Denis, Test Aida")):
        motion = _decides(world, chats, group, kind, words)
        found = world.desk.motions.get(motion)
        assert found
        assert found.result
        assert (found.state, found.result.yes, found.result.entitled) == ("passed", needed, needed)
    assert world.desk.motions.open(int(group)) == 0


def _does_everything(world: World, chats: list[Chat], group: str, country: str) -> None:
    for at, stage in enumerate(world.desk.facts.guides[country].stages):
        for number, _ in enumerate(stage.tasks):
            chat = chats[(at + number) % len(chats)]
            chat.presses(f"a-task-take-{group}__{at}__{number}-0-")
            chat.presses(f"a-task-done-{group}__{at}__{number}-0-")
            assert "task-is-done" in repr(chat.heard)


def _decides(world: World, chats: list[Chat], group: str, kind: str, words: str) -> int:
    chats[0].presses(f"o-propose-{group}")
    press(chats[0], "kind", "set", kind)
    chats[0].says(words)
    press(chats[0], "secret", "set", "yes")
    press(chats[0], "days", "set", "week")
    press(chats[0], "_", "send")
    motion = world.desk.motions.of(int(group), skip=0, rows=1)[0].id
    for chat in chats:
        chat.notified()
        votes(chat, str(motion), "yes")
        assert "motion-legal" in repr(chat.heard) or "motions-legal" in chat.ids()
    world.rings(world.now + timedelta(minutes=1))
    for chat in chats:
        assert any("motion-over" in repr(told) for told in chat.notified())
    return motion
