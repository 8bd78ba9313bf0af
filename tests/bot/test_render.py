"""A reply as Telegram gets it: markup escaped, long texts split, buttons where they belong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render import LONGEST_TEXT, Renderer, split
from flows.markup import strip
from flows.model import AskContact, Document, Link, Qr, Reply, Text, Web, text
from tests.flows.limits import assert_sendable
from tests.flows.world import WORDS

RENDERER = Renderer(WORDS, "yurt_test_bot")
MENU = Link(text("engine-menu"), "menu")


def test_what_people_wrote_cannot_break_a_message() -> None:
    (call,) = RENDERER.calls(Reply((text("engine-title", title="<b>_*Aida & Co</i>"),)), "en", 1)
    assert call.params["text"] == "<b>&lt;b&gt;_*Aida &amp; Co&lt;/i&gt;</b>"
    assert_sendable(call)


def test_a_button_shows_plain_words() -> None:
    label = text("engine-keep", value=text("engine-title", title="a < b"))
    (call,) = RENDERER.calls(
        Reply((text("menu"),), ((Link(label, "menu"), Web(text("menu"), "https://example.org")),)), "en", 1
    )
    first, second = call.params["reply_markup"]["inline_keyboard"][0]
    assert first == {"text": "Keep: a < b", "callback_data": "o-menu"}
    assert second["url"] == "https://example.org"


def test_keys_hang_under_the_writing_line_and_are_taken_away() -> None:
    (call,) = RENDERER.calls(
        Reply((text("menu"),), ((AskContact(text("answer-phone.share")),), (MENU,)), keys=True), "en", 1
    )
    keyboard = call.params["reply_markup"]["keyboard"]
    assert keyboard == [[{"text": "📱 Send my number", "request_contact": True}], [{"text": "☰ Menu"}]]
    (call,) = RENDERER.calls(Reply((text("menu"),), away=True), "en", 1)
    assert call.params["reply_markup"] == {"remove_keyboard": True}


def test_an_edit_of_what_has_grown_too_long_becomes_new_messages() -> None:
    short = Reply((text("menu"),), ((MENU,),), here=7)
    assert [c.method for c in RENDERER.calls(short, "en", 1)] == ["editMessageText"]
    long = Reply(tuple(text("engine-value", value="x" * 3000) for _ in range(3)), ((MENU,),), here=7)
    calls = RENDERER.calls(long, "en", 1)
    assert [c.method for c in calls] == ["sendMessage"] * 3
    assert ["reply_markup" in c.params for c in calls] == [False, False, True]


def test_a_picture_carries_its_caption_and_buttons() -> None:
    (call,) = RENDERER.calls(Reply((text("menu"),), ((MENU,),), attached=Qr("recover", ("A-B",))), "en", 1)
    assert call.method == "sendPhoto"
    assert call.attachment
    assert call.attachment.content.startswith(b"\x89PNG")
    assert call.params["caption"]
    assert RENDERER.deep_link(Qr("recover", ("A-B",))) == "https://t.me/yurt_test_bot?start=o-recover-A__B"


def test_a_document_is_plain_text_with_a_name_that_tells_nothing() -> None:
    document = Document("my-data.txt", (text("engine-title", title="a & b"), (text("menu"), text("menu"))))
    (call,) = RENDERER.calls(Reply((text("menu"),), attached=document), "en", 1)
    assert call.attachment
    assert call.attachment.content.decode("utf-8-sig").startswith("a & b\n\nWhat would you like")
    assert call.attachment.filename == "my-data.txt"


@given(
    st.lists(
        st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="<>&"), min_size=1, max_size=9000),
        min_size=1,
        max_size=5,
    )
)
def test_splitting_loses_nothing_and_keeps_the_limit(paragraphs: list[str]) -> None:
    parts = split(paragraphs, LONGEST_TEXT)
    assert all(len(part.encode("utf-16-le")) // 2 <= LONGEST_TEXT for part in parts)
    said = "".join("".join(paragraphs).split())
    assert "".join("".join(parts).split()) == said


@pytest.mark.parametrize("language", ["ky", "uz", "uz_Cyrl", "mn", "ru", "ko", "en"])
def test_formatted_lines_longer_than_a_message_lose_only_their_formatting(language: str) -> None:
    words = text("engine-title", title="&" * 9000)
    for call in RENDERER.calls(Reply((words,)), language, 1):
        assert_sendable(call)


def test_an_unknown_text_is_loud_in_tests() -> None:
    with pytest.raises(Exception, match="no such text"):
        RENDERER.calls(Reply((Text("nobody-says-this"),)), "en", 1)
    assert strip("a &amp; <b>b</b>") == "a & b"
