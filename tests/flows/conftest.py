"""What conversation tests need: a world of their own with the real desk in it, and somebody to play."""

from __future__ import annotations

import pytest

from tests.flows.chatting import Chat
from tests.flows.world import Numbers, World


def new_chat() -> Chat:
    """Give somebody who reads English, in a world of their own."""
    return Chat(World())


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def chat(world: World) -> Chat:
    return Chat(world)


@pytest.fixture(autouse=True)
def numbers(monkeypatch: pytest.MonkeyPatch) -> Numbers:
    """Case numbers and recovery codes that are the same in every run."""
    made = Numbers()
    monkeypatch.setattr("storage.enrollments.new_case", made.case)
    monkeypatch.setattr("storage.recovery.new_code", made.code)
    return made
