"""Broadcasts as lived: two colleagues, people of five languages, what each sees, an account that adds up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from flows.model import Media, SentFile
from storage import outbox
from storage.broadcast_tables import broadcast, recipient
from storage.outbox import Outcome
from storage.tables import audit, enrollment
from storage.tables import outbox as queue
from tests.flows.chatting import Chat
from tests.flows.staff.test_review import coordinator, enrolled, heard
from tests.flows.stories import press
from tests.flows.world import World

TEXTS = {
    "ky": "Салам, {name}! Ишемби күнү жолугабыз.",
    "uz": "Salom, {name}! Shanba kuni uchrashamiz.",
    "ru": "Здравствуйте, {name}! В субботу встреча.",
}


def staff(world: World, language: str = "en", name: str = "Test Writer") -> Chat:
    code = world.desk.team.invite("staff", (), by=0, now=world.now, expires=world.now + timedelta(days=7))
    chat = Chat(world, language)
    chat.says(f"/start o-join-{code.replace('-', '__')}")
    chat.says(name)
    assert "join-done" in chat.ids()
    return chat


def composes(
    chat: Chat, kind: str = "information", texts: dict[str, str] | None = None, *, ack: bool = False
) -> str:
    """Write a message, step by step, and give its number."""
    chat.presses("o-compose")
    chat.says("Meeting on Saturday")
    press(chat, "kind", "set", kind)
    for language in ("ky", "uz", "mn", "ru", "ko", "en"):
        words = (TEXTS if texts is None else texts).get(language)
        chat.says(words) if words else press(chat, f"text_{language}", "skip")
    if "compose-fallback" in chat.ids():
        press(chat, "fallback", "set", "ru")
    press(chat, "file", "skip")
    press(chat, "button", "skip")
    press(chat, "ack", "set", "yes" if ack else "no")
    press(chat, "until", "skip")
    press(chat, "_", "send")
    assert "broadcast" in chat.ids(), chat.last
    return str(max(row.id for row in chat.world.rows(broadcast)))


def sends_off(chat: Chat, number: str) -> None:
    chat.presses(f"o-sendoff-{number}")
    chat.taps("▶️ Yes, send it")


def goes_out(world: World, rounds: int = 3) -> None:
    """Let recipients be fixed and messages go out, as long as people keep receiving them."""
    world.rings(world.now)
    for _ in range(5):
        world.rings(world.now)
    for _ in range(rounds):
        world.now += timedelta(seconds=1)
        world.sends()


def states(world: World) -> list[str]:
    return sorted(row.state for row in world.rows(recipient))


# ---------------------------------------------------------------- written, seen, sent, accounted for


def test_people_get_it_in_their_language_by_their_name_and_the_account_adds_up(world: World) -> None:
    people = {language: enrolled(world, language) for language in ("ky", "uz", "uz_Cyrl", "mn", "ru", "ko")}
    for chat in people.values():
        chat.notified()
    writer = staff(world)
    number = composes(writer)
    writer.hears("Монгол · 한국어 · English", "get it in: Русский")
    sends_off(writer, number)
    goes_out(world)
    for language, chat in people.items():
        [reply] = chat.notified()
        chat.heard = [reply]
        shown = {"uz_Cyrl": "Салом", "ky": "Салам", "uz": "Salom"}.get(language, "Здравствуйте")
        chat.hears(f"{shown}, Aida Example!")
        assert "{" not in chat.last
        assert "announce-news" in [b.label.id for row in reply.rows for b in row]
    goes_out(world)
    assert states(world) == ["delivered"] * 6
    assert "broadcast-was-done" in heard(writer)
    writer.presses(f"o-account-{number}")
    writer.hears("6 people", "got it: 6")
    assert not [word for word in ("TESTOVA", "Aida") if word in writer.last]


def test_formatting_stays_and_nobody_can_break_it(world: World) -> None:
    worker, writer = Chat(world, "ky"), staff(world)
    number = composes(writer, texts={"ky": "x"})
    writer.presses(f"o-compose-{number}")
    press(writer, "_", "part", "")
    press(writer, "_", "step", "text_ky")
    from flows.model import Said  # noqa: PLC0415

    writer.sends(Said("Bold <tag> & more", 900, "<b>Bold</b> &lt;tag&gt; &amp; more"))
    press(writer, "_", "send")
    sends_off(writer, number)
    goes_out(world)
    [reply] = worker.notified()
    assert worker.text(reply) == "<b>Bold</b> &lt;tag&gt; &amp; more"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("Hello {nmae}", "answer-formatted.unknown"),
        ("x" * 4097, "answer-long"),
        ("{name}" + "x" * 4060, "answer-long"),
        ("   ", "answer-empty"),
    ],
)
def test_what_telegram_would_refuse_is_refused_while_writing(world: World, words: str, complaint: str) -> None:
    writer = staff(world)
    writer.presses("o-compose")
    writer.says("Title")
    press(writer, "kind", "set", "urgent")
    writer.says(words)
    assert complaint in writer.ids()


def test_a_message_that_exists_is_taken_as_it_is_with_its_photo(world: World) -> None:
    worker, writer = Chat(world, "ky"), staff(world)
    writer.presses("o-compose")
    writer.says("Forwarded")
    press(writer, "kind", "set", "urgent")
    writer.sends(SentFile("photo", "PHOTO-1", "Cap", 901, "<i>Cap</i>"))
    for language in ("uz", "mn", "ru", "ko", "en"):
        press(writer, f"text_{language}", "skip")
    press(writer, "file", "skip")
    press(writer, "button", "on", "web")
    press(writer, "button", "done")
    writer.says("http://not.safe")
    assert "answer-web.wrong" in writer.ids()
    writer.says("https://example.org/help")
    writer.says("Read more")
    press(writer, "ack", "set", "no")
    press(writer, "until", "skip")
    press(writer, "_", "send")
    sends_off(writer, "1")
    goes_out(world)
    [reply] = worker.notified()
    assert reply.attached == Media("photo", "PHOTO-1")
    [call] = worker.renderer.calls(reply, "ky", 1)
    assert (call.method, call.params["photo"], call.params["caption"]) == ("sendPhoto", "PHOTO-1", "<i>Cap</i>")
    assert call.params["reply_markup"]["inline_keyboard"] == [
        [{"text": "Read more", "url": "https://example.org/help"}]
    ]


# ---------------------------------------------------------------- a second pair of eyes


def crowd(world: World, count: int, language: str = "ky") -> list[Chat]:
    return [Chat(world, language) for _ in range(count)]


def test_more_than_fifty_people_need_a_colleague_and_not_the_writer(world: World) -> None:
    people = crowd(world, 51)
    writer, other = staff(world), coordinator(world, "ru")
    number = composes(writer)
    writer.presses(f"o-sendoff-{number}")
    writer.taps("✋ Ask a colleague")
    assert "sendoff-asked" in writer.ids()
    assert "broadcast-please-look" in heard(other)
    writer.presses(f"a-broadcast-approve-{number}-1-")
    assert "engine-moved" in writer.ids()
    other.presses(f"o-preview-{number}")
    other.presses(f"a-broadcast-approve-{number}-1-")
    assert "broadcast-was-approved" in heard(writer)
    for _ in range(5):
        goes_out(world, 1)
        assert all(len(chat.notified()) <= 1 for chat in people)
    assert states(world) == ["delivered"] * 51


def test_who_is_alone_in_the_office_is_told_whom_to_ask(world: World) -> None:
    crowd(world, 51)
    writer = staff(world)
    number = composes(writer)
    writer.presses(f"o-sendoff-{number}")
    assert writer.ids() == ["sendoff-nobody"]


def test_a_colleague_sends_it_back_and_it_can_be_changed(world: World) -> None:
    crowd(world, 51)
    writer, other = staff(world), coordinator(world)
    number = composes(writer)
    writer.presses(f"o-sendoff-{number}")
    writer.taps("✋ Ask a colleague")
    other.presses(f"a-broadcast-back-{number}-1-")
    assert "broadcast-was-sent-back" in heard(writer)
    writer.presses(f"o-compose-{number}")
    assert writer.session("compose")


def test_an_urgent_one_needs_no_yes_reaches_everybody_at_night_and_that_is_on_record(world: World) -> None:
    people = crowd(world, 60)
    people[0].presses("a-news-off--0-")
    writer = staff(world)
    number = composes(writer, "urgent")
    writer.presses(f"o-sendoff-{number}")
    assert "sendoff-urgent" in writer.ids()
    writer.taps("▶️ Yes, send it")
    world.now = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)  # three at night in Seoul
    world.conn.execute(broadcast.update().values(active_at=world.now))
    for _ in range(4):
        goes_out(world, 1)
        for chat in people:
            chat.notified()
    goes_out(world, 1)
    assert states(world) == ["delivered"] * 60
    assert "broadcast-unapproved" in {row.deed for row in world.rows(audit)}


# ---------------------------------------------------------------- when


def test_at_night_it_waits_for_the_morning_where_people_live(world: World) -> None:
    home, korea = enrolled(world, "ky"), Chat(world, "ky")
    home.notified()
    world.conn.execute(enrollment.update().values(place="home"))
    writer = staff(world)
    number = composes(writer)
    world.now = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)  # half past eleven in Seoul
    writer.presses(f"o-sendoff-{number}")
    writer.hears("Seoul · Ulaanbaatar", "in the morning")
    sends_off(writer, number)
    goes_out(world)
    assert len(home.notified()) == 1  # half past eight in Bishkek
    assert not korea.notified()
    passes(world, hours=8)  # half past seven in Seoul
    assert not korea.notified()
    passes(world, hours=1)
    assert len(korea.notified()) == 1


def passes(world: World, hours: int) -> None:
    """Let time pass while the process is there."""
    for _ in range(hours * 6):
        world.now += timedelta(minutes=10)
        world.sends()


def test_one_that_should_have_gone_out_long_ago_asks_first(world: World) -> None:
    worker, writer = Chat(world, "ky"), staff(world)
    number = composes(writer)
    writer.presses(f"o-schedule-{number}")
    press(writer, "when", "set", "later")
    press(writer, "zone", "set", "KG")
    writer.says("24.11.2026")
    writer.says("9:30")
    press(writer, "_", "send")
    writer.hears("Bishkek", "9:30")
    sends_off(writer, number)
    world.rings(datetime(2026, 11, 29, 3, 30, tzinfo=UTC))
    assert "broadcast-was-held" in heard(writer)
    goes_out(world)
    assert not worker.notified()
    writer.presses(f"a-broadcast-go-{number}-2-")
    goes_out(world)
    assert len(worker.notified()) == 1


def test_one_is_sent_when_it_is_due(world: World) -> None:
    worker, writer = Chat(world, "ky"), staff(world)
    number = composes(writer)
    writer.presses(f"o-schedule-{number}")
    press(writer, "when", "set", "later")
    press(writer, "zone", "set", "MN")
    writer.says("24.11.2026")
    writer.says("10")
    press(writer, "_", "send")
    sends_off(writer, number)
    goes_out(world)
    assert not worker.notified()
    world.now = datetime(2026, 11, 24, 2, 1, tzinfo=UTC)
    goes_out(world)
    assert len(worker.notified()) == 1


# ---------------------------------------------------------------- stopping


def test_pause_and_cancel_take_back_what_has_not_left(world: World) -> None:
    people = crowd(world, 40)
    writer = staff(world)
    number = composes(writer)
    sends_off(writer, number)
    goes_out(world, 1)
    assert states(world).count("queued") == 25
    writer.presses(f"a-broadcast-pause-{number}-1-")
    goes_out(world)
    assert not any(chat.notified() for chat in people)
    writer.presses(f"a-broadcast-pause-{number}-1-")  # pressed twice acts once
    writer.presses(f"a-broadcast-resume-{number}-1-")
    goes_out(world, 1)
    got = sum(len(chat.notified()) for chat in people)
    assert got == 25
    writer.presses(f"a-broadcast-cancel-{number}-1-")
    goes_out(world)
    assert not any(chat.notified() for chat in people)
    writer.presses(f"o-account-{number}")
    writer.hears("40 people", "got it: 25", "passed over: 15")


def test_it_stops_itself_when_deliveries_fail_and_only_the_failed_are_tried_again(world: World) -> None:
    people = crowd(world, 30)
    writer = staff(world)
    number = composes(writer)
    sends_off(writer, number)
    goes_out(world, 1)
    rows = world.conn.execute(select(queue.c.id).where(queue.c.recipient_id.is_not(None))).scalars().all()
    outbox.settle(world.conn, [Outcome(row, "failed", "Bad Request: example") for row in rows[:11]])
    outbox.settle(world.conn, [Outcome(row, "blocked", "Forbidden") for row in rows[11:13]])
    goes_out(world, 1)
    assert "broadcast-was-paused" in heard(writer)
    writer.presses(f"a-broadcast-resume-{number}-1-")
    for _ in range(3):
        goes_out(world, 1)
        for chat in people:
            chat.notified()
    goes_out(world)
    assert states(world) == ["blocked"] * 2 + ["delivered"] * 17 + ["failed"] * 11
    writer.presses(f"o-account-{number}")
    writer.hears("failed: 11", "cannot be reached: 2", "Bad Request: example: 11")
    writer.taps("🔁 Try the failed ones again")
    goes_out(world, 1)
    again = [len(chat.notified()) for chat in people]
    assert sum(again) == 11
    goes_out(world)
    assert states(world) == ["blocked"] * 2 + ["delivered"] * 28


# ---------------------------------------------------------------- readers


def test_who_has_read_it_is_counted_and_only_the_others_are_written_to_again(world: World) -> None:
    first, second = crowd(world, 2)
    writer = staff(world)
    number = composes(writer, ack=True)
    sends_off(writer, number)
    goes_out(world)
    for chat in (first, second):
        chat.notified()
    first.taps("✔️")
    assert first.ids() == ["news-read"]
    first.taps("✔️")
    goes_out(world)
    writer.presses(f"o-account-{number}")
    writer.hears("have read it: 1")
    writer.taps("⏰ Write to those who have not read it")
    press(writer, "_", "send")
    writer.hears("1 person")
    sends_off(writer, "2")
    goes_out(world)
    assert not first.notified()
    assert len(second.notified()) == 1


def test_an_invitation_is_answered_and_the_office_writes_back_without_knowing_to_whom(world: World) -> None:
    worker, writer = enrolled(world, "ky"), staff(world)
    worker.notified()
    number = composes(writer, "invitation")
    sends_off(writer, number)
    goes_out(world)
    worker.notified()
    worker.taps("✍️")
    worker.says("I shall come")
    assert "answering-done" in worker.ids()
    writer.presses(f"o-replies-{number}")
    writer.hears("I shall come")
    assert not [word for word in ("TESTOVA", "AIDA") if word in writer.last]
    writer.taps("↪️ Write back")
    writer.says("See you there")
    [told] = [r for r in worker.notified() if "See you there" in worker.text(r)]
    assert told
    worker.says("/mydata")
    worker.hears("I shall come")


def test_whoever_wants_no_news_gets_none_until_they_do_again(world: World) -> None:
    worker, writer = Chat(world, "ky"), staff(world)
    number = composes(writer)
    sends_off(writer, number)
    goes_out(world)
    worker.notified()
    worker.taps("🔕")
    worker.taps("🔕")
    assert "news-off" in worker.ids()
    second = composes(writer)
    writer.hears("want no news and will not get it: 1")
    sends_off(writer, second)
    goes_out(world)
    assert not worker.notified()
    worker.presses("a-news-on--0-")
    third = composes(writer)
    sends_off(writer, third)
    goes_out(world)
    assert len(worker.notified()) == 1


def test_somebody_else_can_neither_read_nor_answer_what_they_did_not_get(world: World) -> None:
    worker, writer = Chat(world, "ky"), staff(world)
    number = composes(writer, "invitation", ack=True)
    sends_off(writer, number)
    goes_out(world)
    assert worker.notified()
    stranger = Chat(world, "ky")
    stranger.presses(f"n-answering-{number}")
    assert not stranger.session("answering")
    stranger.presses(f"a-news-read-{number}-0-")
    assert "news-read" not in stranger.ids()


# ---------------------------------------------------------------- whom


def test_a_segment_is_tapped_together_kept_and_used_again(world: World) -> None:
    enrolled(world, "ky")
    Chat(world, "ru")
    writer = staff(world)
    number = composes(writer)
    writer.presses(f"o-segment-{number}")
    writer.hears("2 people")
    writer.taps("Country")
    writer.taps("▫️ Kyrgyzstan")
    writer.hears("1 person")
    writer.taps("✔️ Done")
    writer.taps("Region at home")
    writer.taps("▫️")
    writer.taps("✔️ Done")
    writer.taps("💾")
    writer.says("Kyrgyz people")
    other = composes(writer)
    writer.presses(f"o-segments-{other}")
    writer.taps("Kyrgyz people")
    writer.hears("Country: Kyrgyzstan")


def test_whoever_joins_until_a_day_gets_it_too(world: World) -> None:
    first, writer = Chat(world, "ky"), staff(world)
    writer.presses("o-compose")
    writer.says("For newcomers")
    press(writer, "kind", "set", "urgent")
    writer.says("Салам")
    for language in ("uz", "mn", "ru", "ko", "en"):
        press(writer, f"text_{language}", "skip")
    press(writer, "file", "skip")
    press(writer, "button", "on", "page")
    press(writer, "button", "done")
    press(writer, "page", "set", "enrollment")
    press(writer, "ack", "set", "no")
    writer.says("25.11.2026")
    press(writer, "_", "send")
    sends_off(writer, "1")
    goes_out(world)
    assert len(first.notified()) == 1
    late = Chat(world, "ky")
    world.now += timedelta(hours=1)
    goes_out(world)
    assert len(late.notified()) == 1
    assert not first.notified()
    late.taps("📝") if any("📝" in label for label in late.buttons()) else late.presses("n-enrollment")
    assert late.session("enrollment")
    world.now = datetime(2026, 11, 25, 15, 30, tzinfo=UTC)
    world.conn.execute(broadcast.update().values(active_at=world.now))
    goes_out(world)
    assert "broadcast-was-done" in heard(writer)


# ---------------------------------------------------------------- damage


def test_one_that_cannot_be_read_is_held_and_stops_no_other(world: World) -> None:
    reader, writer = Chat(world, "ky"), staff(world)
    damaged, sound = composes(writer), composes(writer)
    for number in (damaged, sound):
        sends_off(writer, number)
    goes_out(world, 0)
    world.conn.execute(broadcast.update().where(broadcast.c.id == int(damaged)).values(plan=b"damaged"))
    goes_out(world)
    assert len(reader.notified()) == 1
    assert [row.state for row in world.rows(broadcast)] == ["held", "sending"]


def test_whose_enrollment_is_damaged_gets_it_without_their_name(world: World) -> None:
    worker, writer = enrolled(world, "ky"), staff(world)
    worker.notified()
    world.conn.execute(enrollment.update().values(personal=b"damaged"))
    sends_off(writer, composes(writer))
    goes_out(world)
    [reply] = worker.notified()
    worker.heard = [reply]
    worker.hears("Салам, досубуз!")


def test_members_and_chairpersons_of_cooperatives_are_reached(world: World) -> None:
    chair, member, other = Chat(world, "ky"), Chat(world, "uz"), Chat(world, "ru")
    for chat in (chair, member, other):
        chat.presses("o-menu")
    fields = {"name": "Example farm", "country": "KG", "region": "", "kind": "farming", "aim": "Apples"}
    groups = world.desk.groups
    group = groups.found(fields, person=chair.person.id, name="Test Chair", now=world.now)
    groups.join(group, person=member.person.id, name="Test Member", now=world.now)
    writer = staff(world)
    number = composes(writer)
    writer.presses(f"o-segment-{number}-cooperative")
    writer.taps("Chairpersons")
    writer.hears("In a cooperative: Chairpersons")
    found = world.desk.broadcasts.get(int(number))
    assert found
    assert world.desk.broadcasts.reach(found.segment, (), found.kind, world.now).people == 1
    writer.taps("Members")
    found = world.desk.broadcasts.get(int(number))
    assert found
    assert world.desk.broadcasts.reach(found.segment, (), found.kind, world.now).people == 2
    groups.leave(next(one.id for one in groups.members(group) if one.role == "member"), world.now)
    assert world.desk.broadcasts.reach(found.segment, (), found.kind, world.now).people == 1
