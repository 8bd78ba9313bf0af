"""Enrollment as people live through it."""

from __future__ import annotations

import pytest

from flows import addresses
from flows.desk import Enrollment
from flows.enrollment import PERSONAL, STEPS
from flows.model import Qr
from storage import tables
from tests.flows.chatting import Chat
from tests.flows.stories import Story, fill, press


def enrolled(chat: Chat, story: Story | None = None) -> Chat:
    chat.says("/enroll")
    fill(chat, story or Story())
    chat.taps("✅ Send")
    return chat


def kept(chat: Chat) -> Enrollment:
    found = chat.desk.enrollments.of(chat.person.id)
    assert found
    return found


def code(chat: Chat) -> str:
    """Read the recovery code off the picture on the screen."""
    [picture] = [reply.attached for reply in chat.heard if isinstance(reply.attached, Qr)]
    return picture.args[0]


def test_a_newcomer_chooses_a_language_learns_what_this_is_and_enrolls(chat: Chat) -> None:
    chat.in_language(None)
    chat.hint = "ru-RU"
    chat.says("/start")
    assert chat.buttons()[0] == "Русский", "Telegram's language only decides the order"
    chat.taps("English")
    chat.hears("I am Yurt", "Yurt demo office")
    chat.taps("Start")
    chat.taps("📝 Enroll")
    chat.hears("May we keep your answers?")
    fill(chat, Story())
    chat.hears("Please check your answers", "Family name: TESTOVA", "Born: 25 March 1994", "+82 10-1234-5678")
    chat.taps("✅ Send")
    chat.hears("We have your enrollment", kept(chat).spoken, "14 days")
    assert code(chat)
    assert chat.session() is None


def test_who_starts_again_is_not_asked_twice(chat: Chat) -> None:
    chat.says("/start")
    chat.hears("What would you like to do?")


def test_a_link_from_outside_waits_for_the_language(chat: Chat) -> None:
    chat.in_language(None)
    chat.says("/start o-help")
    chat.taps("English")
    chat.taps("Start")
    chat.hears("Whom you can call")


def test_without_consent_nothing_is_kept(chat: Chat) -> None:
    chat.says("/enroll")
    press(chat, "collect", "set", "no")
    chat.hears("We keep no answers")
    assert chat.session() is None
    assert [(row.purpose, row.given) for row in chat.world.rows(tables.consent)] == [("collect", False)]
    assert chat.world.rows(tables.enrollment) == chat.world.rows(tables.session) == []


def test_every_consent_is_recorded_apart_with_its_wording_time_and_language(chat: Chat) -> None:
    enrolled(chat)
    rows = chat.world.rows(tables.consent)
    log = {row.purpose: row for row in rows}
    assert len(log) == len(rows)
    assert {purpose: c.given for purpose, c in log.items()} == {
        "collect": True,
        "share_hrdk": True,
        "share_home": True,
        "share_coop": False,
        "share_abroad": True,
    }
    assert all(c.wording >= 1 and c.language == "en" and c.at.tzinfo for c in log.values())


@pytest.mark.parametrize(
    ("choices", "asked", "not_asked"),
    [
        ({"plan": "job"}, {"job_kind"}, {"business_kind", "coop_kind", "share_coop"}),
        ({"plan": "business"}, {"business_kind", "business_stage"}, {"job_kind", "coop_people"}),
        ({"plan": "undecided"}, {"share_coop"}, {"job_kind", "business_kind", "coop_kind"}),
        ({"place": "home"}, {"returned"}, {"stay_until", "departure", "sunday"}),
        ({"nationality": "other"}, set(), {"home_region", "share_home"}),
        ({"training": ("none",)}, set(), {"sunday", "training_language"}),
    ],
)
def test_nobody_is_asked_what_does_not_apply(
    chat: Chat, choices: dict[str, str], asked: set[str], not_asked: set[str]
) -> None:
    chat.says("/enroll")
    steps = set(
        fill(
            chat,
            Story().with_(job_kind="any", business_kind="cars", business_stage="idea", coop_kind="cars", **choices),
        )
    )
    assert asked <= steps
    assert not steps & not_asked


def test_no_passport_or_alien_registration_number_is_asked() -> None:
    assert not {"passport", "passport_number", "arc", "alien_number"} & {step.id for step in STEPS}


def test_a_wrong_answer_says_what_is_wrong_and_loses_nothing(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story(), until="birth")
    before = chat.values()
    chat.says("31 February")
    chat.hears("I cannot read this date", "31.12.2026", "When were you born?")
    chat.says("01.01.2020")
    chat.hears("1 January 2020 does not fit here")
    assert chat.values() == before


def test_back_keeps_the_old_answer_until_a_new_one_is_given(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story(), until="nationality")
    chat.taps("← Back")
    chat.hears("What is your given name?")
    assert "Keep: AIDA EXAMPLE" in chat.buttons()
    chat.taps("Keep:")
    chat.hears("Which country’s passport")
    chat.taps("← Back")
    chat.says("Example Aida")
    chat.hears("✓ Given name: EXAMPLE AIDA", "Which country’s passport")


def test_an_answer_is_changed_on_the_review_page(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story())
    chat.taps("✏️ Your home")
    chat.taps("Korean")
    chat.hears("How well do you speak Korean?")
    chat.taps("Well")
    chat.hears("✓ Korean: Well", "Please check your answers")


def test_another_country_asks_for_its_regions_again(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story())
    chat.taps("✏️ About you")
    chat.taps("Country")
    chat.taps("Mongolia")
    chat.hears("This choice is not possible any more", "Which region will you live in at home?")
    press(chat, "home_region", "set", "MN-1")
    chat.hears("Home region: Ulaanbaatar", "Please check your answers")


def test_a_closed_branch_is_neither_shown_nor_sent_and_comes_back_if_reopened(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story())
    chat.taps("✏️ Your plans")
    chat.taps("Plan")
    chat.taps("I have not decided yet")
    assert "Cooperative: Make food" not in chat.last
    chat.taps("✏️ Your plans")
    chat.taps("Plan")
    chat.taps("Start a cooperative")
    chat.hears("Cooperative: Make food")


def test_the_phone_may_be_typed_and_the_keys_go_away(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story(), until="phone")
    assert chat.heard[-1].keys
    chat.says("010-1234-5678")
    assert chat.heard[0].away
    chat.hears("✓ Phone: +82 10-1234-5678")
    assert not chat.person.keys


def test_the_keys_under_the_writing_line_work_like_buttons(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story(), until="phone")
    chat.taps("← Back")
    chat.hears("Are you a woman or a man?")
    fill(chat, Story(), until="phone")
    chat.in_language("ru")
    chat.says("Later")
    assert "menu" in chat.ids(), "a key of the language before is still understood"


def test_another_persons_contact_card_is_refused(chat: Chat) -> None:
    chat.says("/enroll")
    fill(chat, Story(), until="phone")
    chat.shares_contact("+821099998888", own=False)
    chat.hears("another person’s number")
    assert "phone" not in chat.values()


def test_my_enrollment_shows_and_changes_what_was_sent(chat: Chat) -> None:
    enrolled(chat)
    chat.says("/menu")
    chat.taps("📄 My enrollment")
    before = kept(chat)
    chat.hears(f"Case number: {kept(chat).spoken}", "received", "Home region: Issyk-Kul")
    chat.taps("✏️ Change my answers")
    chat.taps("✏️ Your plans")
    chat.taps("Plan")
    chat.taps("Work for a Korean company")
    chat.taps("Any work")
    chat.taps("✅ Send")
    chat.hears("Your new answers are sent")
    after = kept(chat)
    assert (after.version, after.case, after.answers["plan"].value) == (2, before.case, "job")
    assert "coop_kind" not in after.answers


def test_what_was_sent_is_not_unsent_by_changing_an_answer(chat: Chat) -> None:
    enrolled(chat)
    chat.presses("o-enrollment-change")
    assert "✏️ Your permission" not in chat.buttons()
    chat.presses("c-enrollment--_-step-collect")
    assert "enrollment-review" in chat.ids()


def test_enrolling_twice_leads_to_my_enrollment(chat: Chat) -> None:
    enrolled(chat)
    chat.says("/enroll")
    chat.hears(f"Case number: {kept(chat).spoken}")


def test_taking_it_back_and_enrolling_again(chat: Chat) -> None:
    enrolled(chat)
    chat.taps("📄 My enrollment")
    chat.taps("Take my enrollment back")
    chat.taps("Yes, take it back")
    chat.hears("You have taken your enrollment back")
    chat.taps("📝 Enroll again")
    chat.taps("✅ Send")
    assert kept(chat).status == "new"


def test_an_old_withdraw_button_does_not_act_on_a_changed_enrollment(chat: Chat) -> None:
    enrolled(chat)
    chat.taps("📄 My enrollment")
    chat.taps("Take my enrollment back")
    old = next(b for row in chat.heard[-1].rows for b in row)
    who, answers = chat.person.id, kept(chat).answers
    chat.desk.enrollments.submit(who, answers, PERSONAL, version=1, form_version=1, language="en", now=chat.now)
    chat.presses(addresses.write(old))
    chat.hears("This has changed in the meantime")
    assert kept(chat).status == "new"


def test_the_recovery_code_brings_everything_to_a_new_account(chat: Chat) -> None:
    enrolled(chat)
    owner, case, secret = chat.person.id, kept(chat).spoken, code(chat)
    new = Chat(chat.world, language="ru")
    new.presses("o-menu")
    new.in_language("en")
    new.says("/start o-recover")
    new.says("WRONG-CODE")
    new.taps("Yes")
    new.hears("This code is not right")
    new.says(secret)
    new.hears("Welcome back!")
    assert new.person.id == owner
    assert [reply.body[0].id for reply in chat.notified()] == ["recover-left"]
    new.taps("📄 My enrollment")
    new.hears(case)
    chat.says("/start")
    assert chat.person.id != owner
    assert "language-any" in chat.ids(), "who writes from the old account is a stranger"


def test_the_picture_of_the_code_asks_before_it_moves_anything(chat: Chat) -> None:
    enrolled(chat)
    owner, new = chat.person.id, Chat(chat.world)
    new.says("/start o-recover-" + code(chat).replace("-", "__"))
    new.hears("Your enrollment will move to this account")
    assert new.person.id != owner
    new.taps("Yes")
    assert new.person.id == owner


def test_guessing_codes_is_slowed_down(chat: Chat) -> None:
    enrolled(chat)
    thief = Chat(chat.world)
    thief.says("/start o-recover")
    for guess in range(6):
        thief.says(f"GUESS-{guess}")
        if guess == 0:
            thief.taps("Yes")
    thief.hears("too many tries")


def test_my_data_shows_copies_and_erases(chat: Chat) -> None:
    enrolled(chat)
    chat.says("/mydata")
    chat.hears("This is what we keep about you", "TESTOVA", "enrolled (you)")
    chat.taps("📥 Give me a copy")
    document = chat.heard[0].attached
    assert document
    assert document.name == "my-data.txt"
    chat.taps("☰ Menu")
    chat.taps("🔒 My data")
    chat.taps("🗑 Delete everything")
    chat.taps("Go on")
    assert [row.id for row in chat.world.rows(tables.person)] == [chat.person.id], "asked twice"
    chat.taps("Yes, delete everything")
    chat.hears("Everything about you is deleted")
    assert chat.world.rows(tables.person) == chat.world.rows(tables.enrollment) == []
    chat.says("hello")
    assert "language-any" in chat.ids(), "afterwards they are a stranger"


def test_a_permission_is_taken_back_as_easily_as_given(chat: Chat) -> None:
    enrolled(chat)
    chat.says("/mydata")
    chat.taps("My permissions")
    chat.taps("Stop: HRD Korea")
    assert not chat.desk.consents.of(chat.person.id)["share_hrdk"].given
    assert kept(chat).answers["share_hrdk"].value is False
    chat.taps("Allow: HRD Korea")
    assert chat.desk.consents.of(chat.person.id)["share_hrdk"].given


def test_help_names_only_numbers_with_their_day(chat: Chat) -> None:
    chat.says("/help")
    chat.hears("1577-0071 (last seen: 2024)", "1345, from abroad +82 1345 (last seen: 6 April 2026)")
