"""What every form can do, shown on small forms made for the purpose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.answers import ChooseMany, ChooseOne, Option, ShortText
from flows.house import House
from flows.model import (
    Answer,
    Ending,
    Form,
    Link,
    Moved,
    Opening,
    Page,
    Problem,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    text,
)
from flows.start import FLOWS as START
from tests.flows.chatting import Chat

SENT = text("engine-parked")


class Sent:
    """Where a form of these tests hands its answers in."""

    def __init__(self) -> None:
        self.sessions: list[Session] = []
        self.complaint: Exception | None = None

    def __call__(self, _visit: Visit, session: Session) -> Reply:
        if self.complaint:
            raise self.complaint
        self.sessions.append(session)
        return Reply((SENT,))

    @property
    def values(self) -> dict[str, object]:
        return {step: answer.value for step, answer in self.sessions[-1].answers.items()}


GENDER = tuple(Option(option, Text(f"enrollment-gender.{option}")) for option in ("woman", "man", "unsaid"))


def form(*steps: Step, sent: Sent, **more: object) -> Form:
    """A form with the words of the enrollment, so that its steps are enrollment's steps."""
    return Form("enrollment", 1, steps, sent, anyone, **{"review": False, **more})  # type: ignore[arg-type]


def typed(step_id: str, **more: object) -> Step:
    return Step(step_id, ShortText(), **more)  # type: ignore[arg-type]


def tapped(step_id: str, **more: object) -> Step:
    return Step(step_id, ChooseOne(lambda _: GENDER), **more)  # type: ignore[arg-type]


@pytest.fixture
def sent() -> Sent:
    return Sent()


def playing(chat: Chat, *flows: object) -> Chat:
    chat.house = House.of([*START, *flows])  # type: ignore[list-item]
    chat.presses("o-enrollment")
    return chat


def test_the_next_question_is_the_first_open_one_without_an_answer(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("family_name"), tapped("gender"), typed("job"), sent=sent))
    chat.says("Testova")
    chat.taps("Woman")
    chat.says("testing")
    assert sent.values == {"family_name": "Testova", "gender": "woman", "job": "testing"}


def test_typed_text_answers_only_what_was_asked_last(chat: Chat, sent: Sent) -> None:
    """A release closes the question that is on the screen: what is typed then is not its answer, nor another's."""
    playing(chat, form(typed("family_name"), typed("job"), sent=sent))
    chat.says("Testova")
    chat.house = House.of([*START, form(typed("family_name"), typed("home_place"), sent=sent)])
    chat.says("I weld")
    assert chat.values() == {"family_name": "Testova"}
    assert "enrollment-home_place" in chat.ids()


def test_a_question_added_by_a_release_is_asked_after_the_one_on_the_screen(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("family_name"), typed("job"), sent=sent))
    chat.says("Testova")
    chat.house = House.of([*START, form(typed("family_name"), typed("given_name"), typed("job"), sent=sent)])
    chat.says("welder")
    assert chat.values() == {"family_name": "Testova", "job": "welder"}
    chat.says("Aida")
    assert sent.values["given_name"] == "Aida"


def test_a_renamed_question_keeps_its_answer(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("family_name"), typed("job"), sent=sent))
    chat.says("Testova")
    renamed = form(typed("given_name", was=("family_name",)), typed("home_place", was=("job",)), sent=sent)
    chat.house = House.of([*START, renamed])
    chat.says("Example village")
    assert sent.values == {"given_name": "Testova", "home_place": "Example village"}


def test_resuming_after_a_month(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("family_name"), typed("job"), sent=sent, menu=1))
    chat.says("Testova")
    chat.waits(days=30)
    chat.says("hello?")
    assert chat.values() == {"family_name": "Testova"}, "after six quiet hours words are no answer"
    chat.taps("Continue")
    assert chat.ids()[0] == "engine-continue"
    chat.says("welder")
    assert sent.values["job"] == "welder"


def test_a_question_still_on_the_screen_after_a_month_can_be_tapped(chat: Chat, sent: Sent) -> None:
    playing(chat, form(tapped("gender"), typed("job"), sent=sent))
    chat.waits(days=30)
    chat.taps("Man")
    assert chat.values() == {"gender": "man"}


def test_the_menu_parks_a_form_and_words_are_no_answer_then(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("family_name"), typed("job"), sent=sent))
    chat.says("Testova")
    for way_out in ("/menu", "/cancel"):
        chat.says(way_out)
        chat.says("not an answer")
        assert "engine-lost" in chat.ids()
        chat.taps("Continue")
    assert chat.values() == {"family_name": "Testova"}


def test_the_language_changes_in_the_middle_and_the_question_with_it(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("family_name"), typed("job"), sent=sent))
    chat.says("Testova")
    chat.says("/language")
    chat.taps("Русский")
    assert chat.person.language == "ru"
    assert chat.ids()[0] == "enrollment-job"
    chat.says("швея")
    assert [a.language for a in sent.sessions[0].answers.values()] == ["en", "ru"]


def test_editing_the_message_of_the_last_answer_changes_that_answer(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("family_name"), typed("job"), typed("home_place"), sent=sent))
    chat.says("Testov")
    chat.edits("Testova")
    assert chat.values() == {"family_name": "Testova"}
    assert "enrollment-job" in chat.ids()
    chat.says("welder")
    chat.edits("Other", back=1)
    assert "engine-edited" in chat.ids()
    assert chat.values() == {"family_name": "Testova", "job": "welder"}


def test_a_stale_button_gets_a_note_and_the_question_of_now(chat: Chat, sent: Sent) -> None:
    playing(chat, form(tapped("gender"), typed("job"), sent=sent))
    chat.presses("c-enrollment--gender-set-man", 777)
    chat.says("anything")
    playing(chat, form(tapped("gender"), typed("job"), typed("home_place"), sent=sent))
    chat.presses("c-enrollment--gender-set-man", 777)
    chat.says("welder")
    chat.presses("c-enrollment--gender-set-woman", 777)
    assert chat.ids()[:2] == ["engine-stale", "enrollment-home_place"]
    assert chat.heard[0].here is None, "in a message of its own: the button lies far up the screen"
    assert chat.values()["gender"] == "man"


def test_the_same_button_pressed_twice_acts_once_and_says_nothing(chat: Chat, sent: Sent) -> None:
    playing(chat, form(tapped("gender"), typed("job"), sent=sent))
    message = chat.screen[-1].id
    chat.presses("c-enrollment--gender-set-man", message)
    chat.presses("c-enrollment--gender-set-man", message)
    assert chat.heard == []


def test_a_draft_lives_as_long_as_its_question_is_asked(chat: Chat, sent: Sent) -> None:
    many = Step("training", ChooseMany(lambda _: GENDER))
    playing(chat, form(typed("job"), many, sent=sent))
    chat.says("welder")
    chat.taps("▫️ Woman")
    chat.says("/help")
    chat.says("/menu")
    chat.taps("Continue")
    assert "✅ Woman" in chat.buttons(), "toggles survive a detour"
    chat.taps("← Back")
    chat.taps("Keep:")
    assert "▫️ Woman" in chat.buttons()


def test_skipping_an_optional_question_is_an_answer_too(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("job", optional=True), sent=sent))
    chat.taps("Skip")
    assert sent.values == {"job": None}


def test_what_is_not_text_gets_a_kind_sentence(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("job"), sent=sent))
    chat.sends_voice()
    assert chat.ids()[:2] == ["engine-not-text", "enrollment-job"]
    chat.says("/menu")
    chat.sends_voice()
    assert chat.ids()[0] == "engine-not-text"


def test_a_form_may_end_after_an_answer(chat: Chat, sent: Sent) -> None:
    def after(_visit: Visit, answer: Answer) -> Ending | None:
        return Ending((Reply((SENT,)),)) if answer.value == "man" else None

    playing(chat, form(tapped("gender", after=after), typed("job"), sent=sent))
    chat.taps("Man")
    assert chat.session() is None
    assert sent.sessions == []


def test_a_form_limited_to_some_answers_changes_only_those(chat: Chat, sent: Sent) -> None:
    def opens(visit: Visit) -> Opening:
        given = {step: Answer(value, "ko", 1, visit.now) for step, value in (("job", "welder"), ("gender", "man"))}
        return Opening("7", given, only=("gender",), asked="gender", base=4)

    playing(chat, form(typed("job"), tapped("gender"), sent=sent, opens=opens, review=True))
    assert chat.ids() == ["enrollment-gender"]
    assert not any("Back" in label for label in chat.buttons())
    chat.taps("Woman")
    chat.taps("✏️")
    assert [label for label in chat.buttons() if label == "Job"] == []
    chat.presses("c-enrollment-7-_-step-job")
    assert "enrollment-job" not in chat.ids(), "a forged button does not open it either"
    chat.taps("✅ Send")
    assert (sent.sessions[0].subject, sent.sessions[0].base, sent.values["gender"]) == ("7", 4, "woman")


def test_parts_of_one_thing_are_filled_side_by_side(chat: Chat, sent: Sent) -> None:
    playing(
        chat,
        form(typed("job"), typed("home_place"), sent=sent, opens=lambda v: Opening(v.args[0] if v.args else "")),
    )
    chat.presses("o-enrollment-market")
    chat.says("about the market")
    chat.presses("o-enrollment-money")
    chat.says("about the money")
    assert {key: session.in_hand for key, session in chat.sessions.items()} == {
        ("enrollment", ""): False,
        ("enrollment", "market"): False,
        ("enrollment", "money"): True,
    }
    chat.presses("o-enrollment-market")
    chat.says("Example village")
    assert sent.sessions[0].subject == "market"
    assert sent.values == {"job": "about the market", "home_place": "Example village"}


def test_a_newer_version_of_the_subject_begins_the_form_anew(chat: Chat, sent: Sent) -> None:
    base = 1
    playing(chat, form(typed("job"), typed("home_place"), sent=sent, opens=lambda _: Opening(base=base)))
    chat.says("welder")
    base = 2
    chat.presses("o-enrollment")
    assert chat.values() == {}


def test_a_problem_at_the_end_loses_nothing(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("job"), sent=sent, review=True))
    chat.says("welder")
    sent.complaint = Problem("answer-tap")
    chat.taps("✅ Send")
    assert chat.ids()[0] == "answer-tap"
    sent.complaint = Moved()
    chat.taps("✅ Send")
    assert "engine-moved" in chat.ids()
    assert chat.values() == {"job": "welder"}


def test_who_may_not_gets_the_same_answer_as_for_what_does_not_exist(chat: Chat, sent: Sent) -> None:
    secret = replace(form(typed("job"), sent=sent), id="secret", allows=lambda _: False, command="secret")
    page = Page(
        "vault", lambda _: Reply((SENT,)), lambda _: False, {"open": lambda _: Reply((SENT,))}, command="vault"
    )
    playing(chat, secret, page)
    chat.says("/nothing")
    nothing = chat.heard
    for attempt in ("/secret", "/vault", "/start o-secret", "/start o-vault"):
        chat.says(attempt)
        assert chat.heard == nothing, attempt
    chat.presses("o-nothing")
    nothing = [replace(r, here=None) for r in chat.heard]
    for address in ("o-secret", "o-vault", "a-vault-open--0-", "a-nothing-x--0-"):
        chat.presses(address)
        assert [replace(r, here=None) for r in chat.heard] == nothing, address


def test_a_start_link_never_acts(chat: Chat) -> None:
    done: list[str] = []

    def act(_visit: Visit) -> Link:
        done.append("acted")
        return Link(Text(""), "menu")

    playing(chat, Page("vault", lambda _: Reply((SENT,)), anyone, {"open": act}))
    chat.says("/start a-vault-open--0-")
    chat.says("/start c-enrollment--job-set-x")
    assert done == []


def test_an_action_on_something_that_moved_on_draws_the_page_again(chat: Chat) -> None:
    def act(visit: Visit) -> Link:
        if visit.version != 2:
            raise Moved
        return Link(Text(""), "menu")

    playing(chat, Page("vault", lambda _: Reply((SENT,)), anyone, {"open": act}))
    chat.presses("a-vault-open--1-")
    assert chat.ids() == ["engine-moved", "engine-parked"]
    chat.presses("a-vault-open--2-")
    assert "menu" in chat.ids()


def test_a_flow_that_is_gone_does_not_disturb_what_is_left(chat: Chat, sent: Sent) -> None:
    playing(chat, form(typed("job"), sent=sent))
    chat.house = House.of(START)
    chat.says("hello")
    chat.presses("c-enrollment--job-skip-")
    chat.says("/menu")
    assert "menu" in chat.ids()


def test_a_view_belongs_to_its_owner(chat: Chat) -> None:
    other = Chat(chat.world)
    view = chat.desk.views.keep(chat.person.id, {"region": "KG-Y"}, chat.now)
    assert chat.desk.views.get(chat.person.id, view) == {"region": "KG-Y"}
    assert chat.desk.views.get(other.person.id, view) is None
