"""Sessions and replies survive being written down: whatever they hold comes back equal."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.model import (
    Action,
    Answer,
    AskContact,
    AskLocation,
    Choice,
    Document,
    Link,
    Qr,
    Reply,
    Session,
    Text,
    Web,
    text,
)
from storage.plain import from_json, reply_from_json, reply_to_json, to_json

# ---------------------------------------------------------------- anything at all

words = st.text(max_size=12)
moments = st.datetimes(timezones=st.just(UTC))
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
leaves = words | st.integers() | st.dates() | moments
texts = st.recursive(
    st.builds(Text, words, st.dictionaries(words, leaves, max_size=2)),
    lambda inner: st.builds(
        Text, words, st.dictionaries(words, leaves | inner | st.lists(inner, max_size=2).map(tuple), max_size=2)
    ),
    max_leaves=4,
)
buttons = (
    st.builds(Link, texts, words, st.lists(words, max_size=2).map(tuple))
    | st.builds(Choice, texts, words, words, words, words, words)
    | st.builds(Action, texts, words, words, words, st.integers(), words)
    | st.builds(Web, texts, words)
    | st.builds(AskContact, texts)
    | st.builds(AskLocation, texts)
)
replies = st.builds(
    Reply,
    st.lists(texts | st.lists(texts, max_size=2).map(tuple), max_size=3).map(tuple),
    st.lists(st.lists(buttons, max_size=2).map(tuple), max_size=2).map(tuple),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.none()
    | st.builds(Qr, words, st.lists(words, max_size=2).map(tuple))
    | st.builds(Document, words, st.lists(texts, max_size=2).map(tuple)),
    st.none() | st.integers(),
)
answers = st.builds(Answer, plain, words, st.integers(), moments)
sessions = st.builds(
    Session,
    words,
    words,
    st.dictionaries(words, answers, max_size=3),
    st.none() | words,
    plain,
    st.lists(words, max_size=3).map(tuple),
    st.integers(),
    st.booleans(),
    moments,
    st.none() | st.tuples(words, st.integers()),
)


@given(sessions)
def test_a_session_comes_back(session: Session) -> None:
    assert from_json(to_json(session)) == session


@given(replies)
def test_a_reply_comes_back(reply: Reply) -> None:
    assert reply_from_json(reply_to_json(reply)) == reply


# ---------------------------------------------------------------- what rows of older releases look like


def test_the_way_replies_are_written_is_for_ever() -> None:
    reply = Reply(
        (text("a", n=1, day=date(2026, 11, 23)), (text("b", of=text("c")),)),
        ((Link(text("d"), "home", ("x",)), Action(text("e"), "mine", "code")),),
        keys=True,
        attached=Qr("recover", ("ABCD",)),
    )
    written = (
        '{"reply":[[{"text":["a","n",1,"day",{"date":["2026-11-23"]}]},[{"text":["b","of",{"text":["c"]}]}]],'
        '[[{"link":[{"text":["d"]},"home",["x"]]},{"action":[{"text":["e"]},"mine","code"]}]],'
        'false,true,false,{"qr":["recover",["ABCD"]]}]}'
    )
    assert reply_to_json(reply) == written.encode()
    assert reply_from_json(written) == reply


def test_the_way_sessions_are_written_is_for_ever() -> None:
    touched = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
    session = Session(
        "f", "s", {"name": Answer("Ай", "ky", 2, touched)}, "phone", ["x"], ("name",), 3, True, touched
    )
    head = (
        '{"flow":"f","subject":"s","asked":"phone","base":3,"in_hand":true,"touched":"2026-11-23T21:30:00+00:00",'
    )
    written = head + (
        '"held":"[{\\"name\\":[\\"\\u0410\\u0439\\",\\"ky\\",2,\\"2026-11-23T21:30:00Z\\"]},'
        '[\\"x\\"],[\\"name\\"],null]"}'
    )
    assert to_json(session) == written
    assert from_json(written) == session
    first_release = head + (
        '"held":"[{\\"name\\":[\\"\\\\u0410\\\\u0439\\",\\"ky\\",2,\\"2026-11-23T21:30:00+00:00\\"]},'
        '[\\"x\\"],[\\"name\\"],null]"}'
    )
    assert from_json(first_release) == session


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize("value", [date(2026, 1, 1), ["a", date(2026, 1, 1)], {"a": b"b"}, {"a"}, float("inf")])
def test_what_is_not_json_cannot_be_an_answer(value: Any) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    for session in (Session("f", answers={"day": Answer(value, "ky", 1, moment)}), Session("f", draft=value)):
        with pytest.raises(TypeError):
            to_json(session)


def test_a_stranger_in_a_reply_is_named() -> None:
    with pytest.raises(TypeError, match="bytes cannot be part of a reply"):
        reply_to_json(Reply((Text("a", {"x": b"y"}),)))  # type: ignore[dict-item]


def test_only_a_reply_is_a_reply() -> None:
    with pytest.raises(TypeError, match="not a reply"):
        reply_from_json('{"text":["a"]}')
