"""The directory kept true: what was not found, what was corrected, put away, or comes with a newer release."""

from __future__ import annotations

import pytest

from flows.facts.fields import FIELDS, changes, entry, flat
from storage import keeping
from storage.service_tables import question, service
from tests.flows.chatting import Chat
from tests.flows.staff.test_broadcasts import staff
from tests.flows.stories import press, press_paged
from tests.flows.world import FACTS, World

MOEL = "kr-moel-1350"


def number(world: World, slug: str) -> str:
    return next(str(row.id) for row in world.rows(service) if row.slug == slug)


def opens(chat: Chat, slug: str) -> str:
    found = number(chat.world, slug)
    chat.presses(f"o-entry-{found}")
    return found


# ---------------------------------------------------------------- asked, but not found


def test_a_question_without_an_answer_waits_for_staff_without_whose_it_is(world: World) -> None:
    worker, office = Chat(world, "ky"), staff(world)
    worker.says("zzqqxx vvkk +82 10-1234-5678 me@example.org")
    worker.hears("кызматкерлерибиз")
    [kept] = world.rows(question)
    assert b"zzqqxx" not in kept.words
    office.presses("o-directory")
    office.taps("🙋 Asked")
    assert "1× zzqqxx vvkk … …" in office.buttons()
    office.taps("1× zzqqxx")
    office.hears("zzqqxx vvkk", "Кыргызча")
    assert "1234" not in office.last


def test_what_was_asked_alike_is_one_question_and_all_who_asked_are_answered(world: World) -> None:
    askers = [Chat(world, "ky"), Chat(world, "ru"), Chat(world, "ky")]
    for asker, words in zip(askers, ("ооппттуу жжкк", "oopttuu jjkk", "ооппттуу жжкктан"), strict=True):
        asker.says(words)
    other, office = Chat(world, "en"), staff(world)
    other.says("wwyyqq zzpp")
    office.presses("o-questions")
    office.taps("3×")
    office.hears("3 people asked this")
    office.taps("✍️ Write an answer")
    office.says("Please call 1350.")
    press(office, "_", "send")
    office.hears("3 people hear of it")
    for asker in askers:
        [told] = asker.notified()
        assert "Please call 1350." in asker.text(told)
    assert not other.notified()
    office.presses("o-questions")
    assert office.buttons()[0] == "1× wwyyqq zzpp"


def test_a_word_of_staff_is_found_from_then_on(world: World) -> None:
    worker, office = Chat(world, "ky"), staff(world)
    worker.says("шэгүжэгү")
    office.presses("o-questions")
    office.taps("1× шэгүжэгү")
    office.taps("🔤 This is a word for…")
    office.says("шэгүжэгү")
    press_paged(office, "category", "farm-insurance")
    office.hears("1 person hears of it")
    assert worker.notified()
    worker.taps("🔎")
    assert "services-list" in worker.ids()
    world.looks_again()
    worker.says("шэгүжэгүнү")
    assert "services-found" in worker.ids()
    assert worker.heard[-1].rows[0][0].args[-1] == "farm-insurance"  # type: ignore[union-attr]
    office.presses("o-words")
    office.taps("✖️ шэгүжэгү")
    assert office.ids() == ["words-none"]


def test_an_office_is_added_for_a_question_and_shown_to_whoever_asked(world: World) -> None:
    worker, office = Chat(world, "ky"), staff(world, "ru")
    worker.says("ооппттуу жжкк")
    office.presses("o-questions")
    office.taps("1×")
    office.taps("➕")
    press(office, "country", "set", "KG")
    press_paged(office, "region", "KG-GO")
    press(office, "categories", "on", "training")
    press(office, "categories", "done")
    office.says("Школа «Пример»")
    office.says("Учит печь примеры.")
    office.says("не номер")
    office.hears("1577-0071")  # how a number is written
    office.says("0312 123456\n1234")
    press(office, "address", "skip")
    office.says("example.org")
    assert "amend-unfit" in office.ids()
    office.says("https://example.org")
    office.says("Сказала коллега по телефону")
    press(office, "_", "send")
    office.hears("Школа «Пример»", "+996312123456")
    [told] = worker.notified()
    assert "asked-look" in [t.id for p in told.body for t in (p if isinstance(p, tuple) else (p,))]
    worker.taps("🔎")
    worker.hears("Школа «Пример»")
    assert "services-seen-old" in worker.ids(), "what somebody said on the phone is not shown as certain"


def test_what_is_put_aside_bothers_nobody(world: World) -> None:
    worker, office = Chat(world, "ky"), staff(world)
    worker.says("ооппттуу жжкк")
    office.presses("o-questions")
    office.taps("1×")
    office.taps("Put it aside")
    assert office.ids() == ["questions-none"]
    assert not worker.notified()


def test_what_was_asked_is_shown_to_who_asked_and_goes_with_them(world: World) -> None:
    worker = Chat(world, "en")
    worker.says("ooppttuu jjkk")
    worker.says("/mydata")
    worker.hears("ooppttuu jjkk")
    world.desk.people.erase(worker.person.id)
    assert not world.rows(question)


# ---------------------------------------------------------------- one entry


def test_a_correction_is_seen_at_once_and_kept_in_the_history(world: World) -> None:
    worker, office = Chat(world), staff(world, name="Test Keeper")
    found = opens(office, MOEL)
    office.taps("Contact")
    office.taps("Phone")
    office.says("call us")
    assert "amend-unfit" in office.ids()
    office.says("02-2110-7000\n1350 | | no")
    office.hears("02-2110-7000", "+82221107000")
    worker.presses(f"o-service-{found}")
    worker.hears("02-2110-7000")
    office.taps("🕓")
    office.hears(
        "Test Keeper", "in the chat", "1350 |  | no → 02-2110-7000 | +82221107000 | unknown; 1350 | | no"[:30]
    )


@pytest.mark.parametrize(
    ("part", "field", "acts", "now"),
    [
        ("Kind of help", "Kind of help", [("on", "health"), ("done", "")], "health"),
        ("Kind of help", "Free of charge", [("set", "none")], ""),
        ("Source", "How sure", [("set", "sourced-weak")], "sourced-weak"),
        ("Place", "Region", [("set", "KR-41")], "KR-41"),
        ("Contact", "They speak", [("on", "uz"), ("done", "")], "uz"),
    ],
)
def test_what_is_chosen_begins_with_what_is_there(
    world: World, part: str, field: str, acts: list[tuple[str, str]], now: str
) -> None:
    office = staff(world)
    found = opens(office, MOEL)
    before = world.desk.keeping.get(found)
    assert before
    office.taps(part)
    office.taps(field)
    for op, value in acts:
        press_paged(office, "to", value) if op == "set" else press(office, "to", op, value)
    after = world.desk.keeping.get(found)
    assert after
    differ = changes(before.fields, after.fields)
    assert len(differ) == 1
    [(was, is_now)] = differ.values()
    assert set(is_now.split()) == ({*was.split(), now} if acts[-1][0] == "done" else {now} - {""})


def test_an_old_screen_overwrites_nothing(world: World) -> None:
    first, second = staff(world), staff(world, name="Second")
    found = opens(first, MOEL)
    first.presses(f"o-amend-{found}-city")
    second.presses(f"o-amend-{found}-city")
    first.says("Ulsan")
    second.says("Busan")
    assert "engine-moved" in second.ids()
    kept = world.desk.keeping.get(found)
    assert kept
    assert kept.fields["city"] == "Ulsan"
    stale = f"a-entry-retire-{found}-1-"
    first.presses(stale)
    assert "engine-moved" in first.ids()


def test_what_is_put_away_is_found_by_nobody_and_can_come_back(world: World) -> None:
    worker, office = Chat(world), staff(world)
    found = opens(office, MOEL)
    worker.presses(f"a-service-keep-{found}-0-")
    office.taps("🗃 Put it away")
    worker.presses(f"o-service-{found}")
    assert "services" in worker.ids()
    worker.says("1350")
    assert f"service-{found}" not in repr(worker.heard)
    office.presses("o-entries-retired")
    office.taps("Ministry of Labor")
    office.taps("↩️")
    worker.presses("o-saved")
    worker.taps("Ministry of Labor")
    worker.hears("1350")


def test_what_nobody_checked_for_a_year_is_listed_until_somebody_did(world: World) -> None:
    office = staff(world)
    office.presses("o-entries-old")
    assert "entries-old" in office.ids()
    first = office.buttons()[0]
    office.taps(first)
    office.taps("✔️ I checked it today")
    office.hears("November 2026")
    assert "services-seen" in office.ids()
    office.presses("o-entries-old")
    assert office.buttons()[0] != first


# ---------------------------------------------------------------- newer releases


@pytest.mark.parametrize("take", [True, False])
def test_a_newer_release_is_offered_where_staff_have_edited(world: World, take: bool) -> None:
    office = staff(world)
    found = opens(office, MOEL)
    office.presses(f"o-amend-{found}-city")
    office.says("Ulsan")
    mine = next(e for e in FACTS.services if e["id"] == MOEL)
    newer = [{**mine, "revision": 99, "city": "Sejong"}]
    assert keeping.take_release(world.conn, newer, world.now) == 1
    office.presses("o-entries-offered")
    office.taps("Ministry of Labor")
    office.hears("City:</b> Ulsan → Sejong")
    office.taps("Take the new one" if take else "Keep ours")
    kept = world.desk.keeping.get(found)
    assert kept
    assert (kept.fields["city"], kept.offered) == ("Sejong" if take else "Ulsan", {})
    assert keeping.take_release(world.conn, newer, world.now) == 0, "it is not offered twice"
    office.presses("o-entries-offered")
    assert office.ids() == ["entries-none"]


def test_a_newer_release_changes_what_nobody_has_edited_and_says_so(world: World) -> None:
    mine = next(e for e in FACTS.services if e["id"] == MOEL)
    assert keeping.take_release(world.conn, [{**mine, "revision": 99, "city": "Sejong"}], world.now) == 0
    office = staff(world)
    found = opens(office, MOEL)
    office.taps("🕓")
    office.hears("· new version\n", "City:</b> – → Sejong")
    entry_now = world.desk.services.get(found)
    assert entry_now
    assert entry_now.service.city == "Sejong"


# ---------------------------------------------------------------- fields


def test_an_entry_is_the_same_after_both_ways() -> None:
    for body in FACTS.services:
        lines = flat(body)
        assert tuple(lines) == FIELDS
        again = entry(lines)
        assert again == {key: value for key, value in body.items() if key not in {"id", "revision"}}
        assert flat(again) == lines
