"""What is read at once is read as aiogram reads it with everything checked; what is damaged is never half read."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.incoming import reading
from bot.incoming.reading import Unreadable, read
from bot.inline import Asked
from bot.turns import Arrived
from flows.model import Commanded, Said, SentFile, Tapped

CHATS = st.sampled_from(
    [{"id": 9, "type": "private", "first_name": "Aida"}, {"id": -9, "type": "group", "title": "Examples"}]
)
ROBOT = {"id": 8, "is_bot": True, "first_name": "Robot"}
SENDERS = st.sampled_from(
    [
        {"id": 9, "is_bot": False, "first_name": "Aida"},
        {"id": 9, "is_bot": False, "first_name": "Aida", "language_code": "ky"},
        ROBOT,
    ]
)
WORDS = st.one_of(
    st.text(max_size=20), st.sampled_from(["/start", "/start o-menu", "/help@example_bot x", "/Menu", "/"])
)
BOLD = [{"type": "bold", "offset": 0, "length": 1}]


@st.composite
def updates(draw: st.DrawFn) -> dict[str, Any]:
    sender = {"from": draw(SENDERS)}
    message: dict[str, Any] = {"message_id": 5, "date": 1_790_000_000, "chat": draw(CHATS)}
    more = draw(st.sampled_from([{}, {"entities": BOLD}, {"via_bot": ROBOT}]))
    texts = {**message, "text": draw(WORDS), **sender, **more}
    if draw(st.booleans()):
        query = {"id": "77", "query": draw(st.text(max_size=10)), "offset": "", **sender}
        return {"update_id": 1, "inline_query": query}
    if draw(st.booleans()):
        return {"update_id": 1, draw(st.sampled_from(["message", "edited_message"])): texts}
    press: dict[str, Any] = {"id": "77", "chat_instance": "1", "message": {**message, "text": "?"}, **sender}
    return {"update_id": 1, "callback_query": {**press, "data": draw(st.text(max_size=10))}}


@given(updates())
def test_what_is_read_at_once_is_read_the_same_as_with_everything_checked(raw: dict[str, Any]) -> None:
    assert read(raw) == reading._checked(raw)


def test_formatting_that_cuts_a_letter_in_two_costs_nobody_their_words() -> None:
    chat, sender = {"id": 9, "type": "private"}, {"id": 9, "is_bot": False, "first_name": "Aida"}
    message = {"message_id": 5, "date": 1_790_000_000, "chat": chat, "from": sender, "text": "\U00010000"}
    found = read({"update_id": 1, "message": {**message, "entities": BOLD}})
    assert isinstance(found, Arrived)
    assert found.incoming == Said("\U00010000", 5)


def test_nearly_everything_is_read_at_once() -> None:
    chat, sender = {"id": 9, "type": "private"}, {"id": 9, "is_bot": False, "language_code": "ky"}
    message = {"message_id": 5, "chat": chat}
    tap = {"id": "77", "from": sender, "message": message, "data": "o-menu"}
    assert reading._at_once({"update_id": 1, "callback_query": tap}) == Arrived(
        1, 9, "ky", Tapped("o-menu", 5), callback="77"
    )
    for words, incoming in (("Aida", Said("Aida", 5)), ("/start o-menu", Commanded("start", "o-menu", 5))):
        raw = {"update_id": 1, "message": {**message, "from": sender, "text": words}}
        assert reading._at_once(raw) == Arrived(1, 9, "ky", incoming)


@given(updates(), st.data())
def test_what_is_damaged_is_read_whole_or_not_at_all(raw: dict[str, Any], data: st.DataObject) -> None:
    """Spoil one thing, wherever it lies: nothing but Unreadable may be raised."""
    spoiled = copy.deepcopy(raw)
    where, key = data.draw(st.sampled_from(list(_places(spoiled))))
    where[key] = data.draw(st.sampled_from([None, [], "x", 1.5, {}, {"id": "x"}]))
    try:
        found = read(spoiled)
    except Unreadable:
        return
    if isinstance(found, Arrived):
        assert isinstance(found.chat, int)
        assert isinstance(found.update, int)
        assert isinstance(found.hint, str)
        assert isinstance(found.incoming.message, int)


def test_a_card_chosen_from_a_bot_is_nobodys_own_words() -> None:
    chat, sender = {"id": 9, "type": "private"}, {"id": 9, "is_bot": False, "first_name": "Aida"}
    message = {"message_id": 5, "date": 1_790_000_000, "chat": chat, "from": sender, "via_bot": ROBOT}
    assert read({"update_id": 1, "message": {**message, "text": "Bank"}}) is None
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    assert read({"update_id": 1, "message": {**message, "photo": photo}}) == Arrived(
        1, 9, "", SentFile("photo", "f", "", 5)
    )


def test_an_inline_query_says_who_asks_and_what() -> None:
    sender = {"id": 9, "is_bot": False, "first_name": "Aida", "language_code": "ky"}
    query = {"id": "77", "from": sender, "query": "кредит", "offset": "", "chat_type": "supergroup"}
    assert read({"update_id": 1, "inline_query": query}) == Asked("77", 9, "ky", "кредит")


def _places(thing: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    for key, value in thing.items():
        yield thing, key
        if isinstance(value, dict):
            yield from _places(value)


@pytest.mark.parametrize("raw", [None, [], "x", {}, {"update_id": 1, "message": "not a message"}, {"message": {}}])
def test_what_is_no_update_is_unreadable(raw: Any) -> None:
    with pytest.raises(Unreadable):
        read(raw)
