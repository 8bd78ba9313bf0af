"""The loop of review: somebody enrolls, coordinators decide, the person hears of it and mends what is asked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.tables import audit
from tests.flows.chatting import Chat
from tests.flows.stories import Story, fill, press
from tests.flows.world import World


def enrolled(world: World, language: str = "ky") -> Chat:
    """Somebody who has enrolled, and what they were sent is read."""
    chat = Chat(world, language)
    chat.says("/enroll")
    fill(chat, Story())
    press(chat, "_", "send")
    return chat


def case_of(chat: Chat) -> str:
    found = chat.desk.enrollments.of(chat.person.id)
    assert found
    return found.case


def coordinator(world: World, language: str = "en", name: str = "Test Colleague") -> Chat:
    """Somebody who was invited by the command line and has joined."""
    code = world.desk.team.invite("coordinator", (), by=0, now=world.now, expires=world.now + timedelta(days=7))
    chat = Chat(world, language)
    chat.says(f"/start o-join-{code.replace('-', '__')}")
    chat.says(name)
    assert "join-done" in chat.ids()
    return chat


def decides(chat: Chat, case: str, state: str, *mend: str, note: str = "") -> None:
    """Take a case and decide on it, button by button."""
    chat.presses(f"o-case-{case}")
    if f"a-case-take-{case}-0-" in addresses(chat):
        chat.presses(f"a-case-take-{case}-0-")
    chat.presses(f"o-decide-{case}-{state}")
    for step in mend:
        press(chat, "mend", "on", step)
    if mend:
        press(chat, "mend", "done")
    if note:
        chat.says(note)
    press(chat, "_", "send")


def addresses(chat: Chat) -> list[str]:
    from flows.addresses import write  # noqa: PLC0415 - only this looks behind the buttons

    return [write(button) for row in chat.screen[-1].reply.rows for button in row]


def heard(chat: Chat) -> list[str]:
    """The ids of what was told to somebody who did not write."""
    return [t.id for r in chat.notified() for p in r.body for t in (p if isinstance(p, tuple) else (p,))]


# ---------------------------------------------------------------- the loop


def test_a_case_is_approved_and_the_person_hears_of_it_at_once(world: World) -> None:
    worker, office = enrolled(world), coordinator(world)
    decides(office, case_of(worker), "approved")
    assert "decide-done" in office.ids()
    assert "told-approved" in heard(worker)
    worker.presses("o-mine")
    assert "mine-approved" in worker.ids()


def test_a_case_comes_back_with_a_button_to_the_very_answer_and_its_change_is_marked(world: World) -> None:
    worker, office = enrolled(world), coordinator(world, "ru")
    case = case_of(worker)
    decides(office, case, "returned", "birth", "phone", note="Пример: дата не та.")
    assert heard(worker)[:2] == ["told-returned", "told-note"]
    worker.presses("o-enrollment-mend-birth")
    assert "enrollment-birth" in worker.ids()
    worker.says("26.03.1994")
    press(worker, "_", "send")
    office.presses(f"o-case-{case}")
    assert "case-changed" in office.ids()
    changed = office.last.split("\n\n")[2]
    assert "1994" in changed
    assert "+82" not in changed
    line = world.desk.review.lines(_new(), (), skip=0, rows=10)[0]
    assert line.case == case
    assert line.again


def _new():  # noqa: ANN202
    from flows.staff.desk import Filter  # noqa: PLC0415

    return Filter()


def test_only_what_was_asked_for_can_be_mended(world: World) -> None:
    worker, office = enrolled(world), coordinator(world)
    decides(office, case_of(worker), "returned", "birth", note="Example: please look again.")
    worker.presses("o-enrollment-mend-phone")
    assert worker.session() is not None
    assert worker.session().asked == "birth"
    assert worker.session().only == ("birth",)


def test_two_decide_at_once_and_one_of_them_is_told(world: World) -> None:
    worker, first, second = enrolled(world), coordinator(world), coordinator(world, "ko", "Second Colleague")
    case = case_of(worker)
    first.presses(f"o-case-{case}")
    first.presses(f"a-case-take-{case}-0-")
    first.presses(f"o-decide-{case}-approved")
    decides_without_taking(second, case)
    press(first, "_", "send")
    assert "decide-moved" in first.ids()
    assert heard(worker).count("told-rejected") == 1
    assert world.desk.enrollments.of(worker.person.id).status == "rejected"


def decides_without_taking(chat: Chat, case: str) -> None:
    chat.presses(f"o-decide-{case}-rejected")
    chat.says("Example reason.")
    press(chat, "_", "send")


def test_a_case_in_hand_is_seen_by_others_and_can_be_taken_over(world: World) -> None:
    worker, first, second = enrolled(world), coordinator(world), coordinator(world, "ru", "Second Colleague")
    case = case_of(worker)
    first.presses(f"a-case-take-{case}-0-")
    second.presses(f"o-case-{case}")
    assert "case-taken" in second.ids()
    second.presses(f"a-case-take-{case}-0-")
    assert "engine-moved" in second.ids()
    second.presses(f"a-case-over-{case}-{first.person.id}-")
    assert "case-yours" in second.ids()


def test_who_goes_away_hands_the_cases_over(world: World) -> None:
    worker, first, second = enrolled(world), coordinator(world), coordinator(world, "ru", "Second Colleague")
    case = case_of(worker)
    first.presses(f"a-case-take-{case}-0-")
    first.presses("o-handover")
    first.taps("Second Colleague")
    assert "handover-got" in heard(second)
    second.presses(f"o-case-{case}")
    assert "case-yours" in second.ids()


# ---------------------------------------------------------------- words between them


def test_a_note_in_another_language_is_translated_on_request(world: World) -> None:
    worker, office = enrolled(world), coordinator(world, "ko")
    decides(office, case_of(worker), "rejected", note="예시: 이유")
    heard(worker)
    worker.taps(worker.words.say("ky", "told-translate"))
    assert "told-wanted" in worker.ids()
    office.presses("o-untranslated")
    office.presses(addresses(office)[0])
    office.says("Мисал: себеби")
    assert "translation-done" in office.ids()
    assert "told-translated" in heard(worker)


def test_who_does_not_read_is_reminded_once_and_then_called(world: World) -> None:
    worker, office = enrolled(world), coordinator(world)
    decides(office, case_of(worker), "approved")
    heard(worker)
    world.rings(world.now + timedelta(days=7, minutes=1))
    assert heard(worker) == ["told-again"]
    world.rings(world.now + timedelta(days=7, minutes=1))
    assert heard(worker) == []
    office.presses("o-calls")
    assert "calls" in office.ids()
    office.presses(f"a-case-called-{case_of(worker)}-0-")
    office.presses("o-calls")
    assert "calls-none" in office.ids()


def test_who_has_read_is_left_alone(world: World) -> None:
    worker, office = enrolled(world), coordinator(world)
    decides(office, case_of(worker), "approved")
    heard(worker)
    worker.presses("o-mine")
    world.rings(world.now + timedelta(days=15))
    assert heard(worker) == []
    assert not world.desk.review.calls(())


# ---------------------------------------------------------------- finding, filtering, looking


@pytest.mark.parametrize("words", ["{case}", "{spoken}", "+821012345678", "aida example testova"])
def test_a_case_is_found_by_number_phone_or_name(world: World, words: str) -> None:
    worker, office = enrolled(world), coordinator(world)
    case = case_of(worker)
    office.presses("o-find")
    office.says(words.format(case=case, spoken=f"{case[:4]} {case[4:]}"))
    assert "case" in office.ids()


def test_filters_narrow_the_queue_and_are_remembered_for_old_buttons(world: World) -> None:
    enrolled(world)
    office = coordinator(world)
    office.presses("o-queue")
    assert "queue-empty" not in office.ids()
    office.presses("a-filter-country-UZ-0-0")
    assert "queue-empty" in office.ids()
    view = next(a for a in addresses(office) if a.startswith("o-filter-")).split("-")[2]
    office.presses(f"a-filter-country--0-{view}")
    assert "queue-empty" not in office.ids()


def test_a_limited_colleague_sees_only_their_countries(world: World) -> None:
    worker = enrolled(world)
    code = world.desk.team.invite(
        "coordinator", ("MN",), by=0, now=world.now, expires=world.now + timedelta(days=1)
    )
    office = Chat(world, "mn")
    office.says(f"/start o-join-{code.replace('-', '__')}")
    office.says("Test Colleague")
    for address in (f"o-case-{case_of(worker)}", f"a-case-take-{case_of(worker)}-0-"):
        office.presses(address)
        assert "case-none" in office.ids()
    office.presses("o-queue")
    assert "queue-empty" in office.ids()


def test_every_look_is_kept_and_shown_to_the_person(world: World) -> None:
    worker, office = enrolled(world), coordinator(world)
    office.presses(f"o-case-{case_of(worker)}")
    deeds = [row.deed for row in world.rows(audit) if row.subject == worker.person.id]
    assert deeds.count("looked") == 1
    worker.says("/mydata")
    worker.hears(worker.words.say("ky", "deed-looked"))


# ---------------------------------------------------------------- the lost account


def test_who_lost_account_and_code_is_moved_by_the_office(world: World) -> None:
    worker, office = enrolled(world), coordinator(world)
    case, person = case_of(worker), worker.person.id
    again = Chat(world, "ky")
    again.presses("o-lost")
    number = again.heard[0].body[0].args["number"]
    office.presses(f"o-moving-{case}")
    assert "1994" in office.last
    press(office, "fits", "set", "yes")
    office.says("0000 000")
    office.says("Example: the telephone was lost.")
    press(office, "_", "send")
    assert "moving-number.wrong" in office.ids()
    office.presses(f"c-moving-{case}-_-step-number")
    office.says(str(number))
    press(office, "_", "send")
    assert "moving-done" in office.ids()
    assert "recover-left" in heard(worker)
    assert "recover-done" in heard(again)
    again.presses("o-mine")
    assert again.person.id == person
    assert any(row.deed == "moved" and row.why for row in world.rows(audit))
