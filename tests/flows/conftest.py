"""What conversation tests need: the real sentences, the real facts, a desk in memory."""

from __future__ import annotations

import pytest

from bot import facts
from bot.wording import Reading
from locales import Words
from tests.flows.chatting import Chat
from tests.flows.fakes import FakeDesk

WORDS = Words.load(strict=True)
FACTS = facts.load()


def new_chat() -> Chat:
    return Chat(FakeDesk(FACTS, Reading(WORDS)), WORDS)


@pytest.fixture
def chat() -> Chat:
    return new_chat()
