"""Groups that form a cooperative, as lived: people of several languages, what each sees, what they decide."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from flows.model import Qr
from storage.cooperative_tables import ballot, cooperative_member, vote
from storage.cooperative_tables import cooperative as cooperatives
from storage.tables import audit, timer
from tests.flows.chatting import Chat
from tests.flows.stories import press, press_paged
from tests.flows.world import World

FIVE = [("ky", "Test Aida"), ("uz", "Test Botir"), ("mn", "Test Tsetseg"), ("ru", "Test Denis"), ("en", "Test Eve")]


def founds(chat: Chat, country: str = "KG", region: str = "KG-GO", own: str = "Test Aida") -> str:
    """Found a group and give its number."""
    chat.presses("o-found")
    press(chat, "group", "set", "yes")
    chat.says("Example farm")
    press(chat, "country", "set", country)
    press_paged(chat, "region", region)
    press(chat, "kind", "set", "farming")
    chat.says("We grow example apples together.")
    chat.says(own)
    press(chat, "_", "send")
    return str(max(row.id for row in chat.world.rows(cooperatives)))


def code_of(chat: Chat, group: str) -> str:
    chat.presses(f"o-groupinvite-{group}-show")
    shown = chat.heard[-1].attached
    assert isinstance(shown, Qr)
    return shown.args[0]


def joins(chat: Chat, code: str, own: str) -> None:
    chat.says(f"/start o-joingroup-{code.replace('-', '__')}")
    press(chat, "group", "set", "yes")
    chat.says(own)


def gathers(
    world: World, people: list[tuple[str, str]], country: str = "KG", region: str = "KG-GO"
) -> tuple[list[Chat], str]:
    """Let the first found a group and the others join it."""
    chats = [Chat(world, language) for language, _ in people]
    group = founds(chats[0], country, region, people[0][1])
    code = code_of(chats[0], group)
    for chat, (_, own) in zip(chats[1:], people[1:], strict=True):
        joins(chat, code, own)
    for chat in chats:
        chat.notified()
    return chats, group


def member(world: World, group: str, name: str) -> str:
    return next(str(m.id) for m in world.desk.groups.members(int(group)) if m.name == name)


# ---------------------------------------------------------------- founding, joining, leaving


def test_a_founder_invites_and_everybody_sees_how_many_they_are(world: World) -> None:
    aida, bob = Chat(world, "en"), Chat(world, "en")
    group = founds(aida, "KR", "KR-41")
    assert "found-done" in aida.ids()
    joins(bob, code_of(aida, group), "Test Bob")
    bob.hears("You are 2 of 5 needed", "Test Aida · chairperson", "Test Bob · member")
    [news] = aida.notified()
    assert "Test Bob has joined Example farm" in aida.text(news)


def test_without_consent_nobody_is_in_a_group(world: World) -> None:
    aida, bob = Chat(world), Chat(world)
    group = founds(aida)
    bob.says(f"/start o-joingroup-{code_of(aida, group).replace('-', '__')}")
    bob.hears("You are invited to <b>Example farm</b>", "May we keep")
    press(bob, "group", "set", "no")
    assert bob.ids() == ["group-refused"]
    assert world.desk.groups.size(int(group)) == 1


def test_who_joins_twice_is_in_once_and_may_be_in_several(world: World) -> None:
    aida, bob = Chat(world), Chat(world)
    first, second = founds(aida), founds(aida, "KR", "KR-41")
    for group in (first, second):
        joins(bob, code_of(aida, group), "Test Bob")
    bob.says(f"/start o-joingroup-{code_of(aida, first).replace('-', '__')}")
    assert "group" in bob.ids()
    assert [world.desk.groups.size(int(group)) for group in (first, second)] == [2, 2]
    bob.presses("o-groups")
    assert len([b for b in bob.buttons() if "Example farm" in b]) == 2


def test_an_old_link_opens_nothing_once_there_is_a_new_one(world: World) -> None:
    aida, bob = Chat(world), Chat(world)
    group = founds(aida)
    old = code_of(aida, group)
    aida.presses(f"a-groupinvite-renew-{group}-0-")
    bob.says(f"/start o-joingroup-{old.replace('-', '__')}")
    assert bob.ids() == ["joingroup-over"]
    joins(bob, code_of(aida, group), "Test Bob")
    bob.presses(f"a-groupinvite-renew-{group}-0-")
    assert "engine-moved" in bob.ids(), "only the chairperson ends a link"


def test_a_stranger_sees_nothing_of_a_group(world: World) -> None:
    aida, stranger = Chat(world), Chat(world)
    group = founds(aida)
    me = member(world, group, "Test Aida")
    ways = (f"o-group-{group}", f"o-mates-{group}", f"o-mate-{me}", f"o-tasks-{group}-0", f"o-task-{group}-0-0",
            f"o-motions-{group}", f"o-plan-{group}", f"o-plansection-{group}-idea", f"o-groupinvite-{group}-show",
            f"o-regroup-{group}", f"o-leavegroup-{group}", f"o-propose-{group}", f"o-offers-{group}",
            f"a-plansection-claim-{group}__idea-0-", f"a-task-take-{group}__0__0-0-", f"a-mate-auditor-{me}-0-",
            f"a-leavegroup-leave-{group}-0-")  # fmt: skip
    for way in ways:
        stranger.presses(way)
        assert "Example farm" not in stranger.last, way
        assert "Test Aida" not in stranger.last, way
    assert not world.desk.groups.offered(int(group))


def test_who_leaves_takes_the_name_along_and_the_group_goes_on(world: World) -> None:
    (aida, bob, eve), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob"), ("en", "Test Eve")])
    bob.presses(f"o-leavegroup-{group}")
    bob.taps("🚪 Yes, leave")
    aida.presses(f"o-group-{group}")
    assert "Test Bob" not in aida.last
    [news] = eve.notified()
    assert "Test Bob has left" in eve.text(news)
    aida.presses(f"o-leavegroup-{group}")
    aida.hears("You are the chairperson")
    aida.taps("🚪 Yes, leave")
    eve.presses(f"o-group-{group}")
    eve.hears("Still missing: chairperson")


def test_who_is_erased_is_gone_from_the_group_too(world: World) -> None:
    (_aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    world.desk.people.erase(bob.person.id)
    assert [m.name for m in world.desk.groups.members(int(group))] == ["Test Aida"]


def test_a_lost_phone_loses_no_membership(world: World) -> None:
    (aida, _bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    newcomer = Chat(world)
    world.desk.moves.move(newcomer.person.id, aida.person.id, world.now)
    newcomer.presses(f"o-group-{group}")
    newcomer.hears("Test Aida · chairperson")


# ---------------------------------------------------------------- roles


def test_a_role_is_offered_and_taken_by_the_person(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    aida.presses(f"o-mate-{member(world, group, 'Test Bob')}")
    aida.taps("Ask to be treasurer")
    bob.presses(f"o-group-{group}")
    bob.hears("Test Bob · member")
    assert bob.notified()
    bob.presses(f"o-offers-{group}")
    bob.hears("The <b>treasurer</b> keeps the money")
    bob.taps("✔️ Yes: treasurer")
    bob.hears("Test Bob · treasurer")
    assert "is now treasurer" in aida.text(aida.notified()[-1])
    bob.presses(f"a-offers-take-{group}-0-treasurer")
    assert "engine-moved" in bob.ids(), "it was offered once"


def test_a_chair_is_handed_over_and_there_is_one(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    aida.presses(f"a-mate-chairperson-{member(world, group, 'Test Bob')}-0-")
    bob.presses(f"a-offers-take-{group}-0-chairperson")
    bob.hears("Test Aida · member", "Test Bob · chairperson")
    aida.presses(f"a-mate-auditor-{member(world, group, 'Test Bob')}-0-")
    assert "engine-moved" in aida.ids(), "who is not the chair offers no roles"


# ---------------------------------------------------------------- tasks


def test_a_task_has_somebody_a_day_and_an_end(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    aida.presses(f"o-task-{group}-0-0")
    aida.taps("👉 Somebody else")
    aida.taps("Test Bob")
    aida.hears("Test Bob")
    assert bob.notified()
    bob.presses(f"o-taskday-{group}-0-0")
    day = (world.now + timedelta(days=10)).date()
    bob.says(day.strftime("%d.%m.%Y"))
    [reminder] = [row for row in world.rows(timer) if row.kind == "task"]
    assert world.now < reminder.due_at
    world.rings(reminder.due_at + timedelta(minutes=1))
    [told] = bob.notified()
    assert "is due on" in bob.text(told)
    bob.presses(f"a-task-done-{group}__0__0-0-")
    bob.hears("✅")
    assert not [row for row in world.rows(timer) if row.kind == "task"]


def test_the_law_of_korea_says_by_when(world: World) -> None:
    (aida,), group = gathers(world, [("en", "Test Aida")], "KR", "KR-41")
    stages = world.desk.facts.guides["KR"].stages
    at, number = next((at, n) for at, s in enumerate(stages) for n, t in enumerate(s.tasks) if t.id == "kr-notice")
    aida.presses(f"o-taskday-{group}-{at}-{number}-event")
    aida.says("30.12.2026")
    aida.hears("at the latest 23 December 2026")
    aida.presses(f"o-taskday-{group}-{at}-{number}")
    aida.says("24.12.2026")
    assert "taskday-late" in aida.ids()
    aida.says("22.12.2026")
    aida.presses(f"a-task-take-{group}__{at}__{number}-0-")
    kept = world.desk.groups.tasks(int(group))["kr-notice"]
    assert kept.day == date(2026, 12, 22)


def test_the_group_hears_when_a_stage_is_done(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    for number, _ in enumerate(world.desk.facts.guides["KG"].stages[0].tasks):
        assert not bob.notified()
        aida.presses(f"a-task-done-{group}__0__{number}-0-")
    [news] = bob.notified()
    assert "has finished" in bob.text(news)
    aida.presses(f"o-group-{group}")
    aida.hears("Step 2 of")


# ---------------------------------------------------------------- votes


def puts(chat: Chat, group: str, words: str = "We take the example articles.", *, secret: bool = False) -> str:
    chat.presses(f"o-propose-{group}")
    press(chat, "kind", "set", "articles")
    chat.says(words)
    press(chat, "secret", "set", "yes" if secret else "no")
    press(chat, "days", "set", "three")
    press(chat, "_", "send")
    return str(chat.desk.motions.of(int(group), skip=0, rows=1)[0].id)


def votes(chat: Chat, motion: str, choice: str) -> None:
    chat.presses(f"a-motion-vote-{motion}-0-{choice}")


@pytest.mark.parametrize("secret", [False, True])
def test_each_votes_once_and_everybody_hears_how_it_ended(world: World, secret: bool) -> None:
    chats, group = gathers(world, FIVE)
    motion = puts(chats[0], group, secret=secret)
    late = Chat(world)
    joins(late, code_of(chats[0], group), "Test Late")
    for chat in chats[1:]:
        assert any("🗳" in chat.text(told) for told in chat.notified())
    for chat, choice in zip(chats, ("yes", "yes", "yes", "no", "abstain"), strict=True):
        votes(chat, motion, choice)
    votes(chats[0], motion, "no")
    assert "engine-moved" in chats[0].ids(), "nobody votes twice, or changes a vote"
    votes(late, motion, "no")
    assert "engine-moved" in late.ids(), "who came later is not entitled"
    assert {row.choice for row in world.rows(vote)} == ({None} if secret else {"yes", "no", "abstain"})
    assert len(world.rows(ballot)) == (5 if secret else 0)
    world.rings(world.now + timedelta(minutes=1))
    found = world.desk.motions.get(int(motion))
    assert found
    assert found.result
    assert (found.state, found.result.yes, found.result.no, found.result.abstain) == ("passed", 3, 1, 1)
    assert "Yes: 3 · No: 1 · Abstain: 1 · Members: 5" in chats[4].text(chats[4].notified()[-1])
    assert sum(row.deed == "voted" for row in world.rows(audit)) == 5


def test_too_few_votes_carry_nothing(world: World) -> None:
    chats, group = gathers(world, FIVE)
    motion = puts(chats[0], group)
    votes(chats[0], motion, "yes")
    votes(chats[1], motion, "yes")
    world.rings(world.now + timedelta(days=4))
    found = world.desk.motions.get(int(motion))
    assert found
    assert found.state == "failed"
    votes(chats[2], motion, "yes")
    assert "engine-moved" in chats[2].ids(), "it is over"


def test_a_member_is_removed_by_vote_only(world: World) -> None:
    chats, group = gathers(world, FIVE)
    denis = member(world, group, "Test Denis")
    chats[4].presses(f"o-propose-{group}-{denis}")
    chats[4].hears("Why should Test Denis leave?")
    chats[4].says("An example reason")
    press(chats[4], "secret", "set", "no")
    press(chats[4], "days", "set", "day")
    press(chats[4], "_", "send")
    motion = str(world.desk.motions.of(int(group), skip=0, rows=1)[0].id)
    chats[0].presses(f"o-motion-{motion}")
    for chat in (chats[0], chats[1], chats[2], chats[4]):
        votes(chat, motion, "yes")
    assert world.desk.groups.size(int(group)) == 5
    world.rings(world.now + timedelta(days=2))
    assert "Test Denis" not in {m.name for m in world.desk.groups.members(int(group))}


def test_a_group_of_500_votes_like_one_of_3(world: World) -> None:
    aida = Chat(world)
    group = founds(aida)
    for number in range(499):
        person = world.known(world.new_chat()).person
        world.desk.groups.join(int(group), person=person.id, name=f"Test {number}", now=world.now)
    motion = puts(aida, group)
    for one in world.desk.groups.members(int(group)):
        assert world.desk.motions.vote(int(motion), one.id, "yes" if one.id % 3 else "no")
        assert not world.desk.motions.vote(int(motion), one.id, "yes")
    count = world.desk.motions.count(int(motion))
    assert (count.entitled, count.voted) == (500, 500)
    aida.presses(f"o-group-{group}")
    aida.hears("You are 500", "… and others")


# ---------------------------------------------------------------- the business plan


def test_members_write_the_plan_together(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    aida.presses(f"o-plansection-{group}-idea")
    aida.taps("🙋 I will write this")
    aida.taps("✍️ Write")
    aida.says("Apples from our village, dried and sold together.")
    bob.presses(f"o-plansection-{group}-idea")
    bob.hears("Apples from our village", "Written by Test Aida")
    for section, lines in {
        "startup": [("Dryer", "100000")],
        "income": [("Apples", "60000")],
        "costs": [("Wages", "30000"), ("Fuel", "5000")],
    }.items():
        bob.presses(f"a-plansection-claim-{group}__{section}-0-")
        for what, amount in lines:
            bob.presses(f"o-planline-{group}-{section}")
            bob.says(what)
            bob.says(amount)
    aida.presses(f"o-plan-{group}")
    aida.hears("left 25\u00a0000 KGS", "earned back after 4 months")
    bob.presses(f"o-plansection-{group}-costs")
    bob.taps("✖️ Fuel")
    bob.hears("Together: 30\u00a0000 KGS")


def test_a_section_is_taken_over_and_two_writers_overwrite_nothing(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    aida.presses(f"a-plansection-claim-{group}__idea-0-")
    aida.presses(f"o-plantext-{group}-idea")
    bob.presses(f"a-plansection-claim-{group}__idea-0-")
    aida.says("Too late")
    assert "engine-moved" in aida.ids()
    bob.presses(f"o-plantext-{group}-idea")
    bob.says("Bob's idea")
    assert world.desk.plans.sections(int(group))["idea"].values == {"words": "Bob's idea"}


# ---------------------------------------------------------------- what is kept


def test_names_and_plans_are_sealed_and_shown_in_my_data(world: World) -> None:
    aida = Chat(world, "en")
    founds(aida)
    rows = world.conn.execute(select(cooperative_member.c.name)).scalars().all()
    assert all(b"Test Aida" not in name for name in rows)
    assert all(b"example apples" not in row.aim for row in world.rows(cooperatives))
    aida.says("/mydata")
    aida.hears("Example farm", "Test Aida", "group founded")
    aida.presses("o-consents")
    aida.hears("We may keep what I write for a group")
