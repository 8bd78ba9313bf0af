"""Cooperatives as coordinators see them: lists and filters, advice, added ones, what is reported; nobody's name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.staff.cooperatives import figures
from flows.staff.cooperatives.figures import FEW, Kept, Plan
from storage.cooperative_tables import cooperative
from storage.jobs import Jobs
from storage.network_tables import cooperative_advice, cooperative_request
from storage.office_tables import job
from storage.standing import restage
from storage.tables import audit
from tests.flows.chatting import Chat
from tests.flows.stories import press, press_paged
from tests.flows.test_groups import FIVE, founds, gathers, joins, puts, votes
from tests.flows.test_network import asks_to_join, shows, two_groups
from tests.flows.world import FACTS, World

NAMES = [name for _, name in FIVE]


def coordinator(world: World, *countries: str, language: str = "en") -> Chat:
    """Somebody invited to advise groups of some countries; none: of all."""
    expires = world.now + timedelta(days=7)
    code = world.desk.team.invite("coordinator", countries, by=0, now=world.now, expires=expires)
    chat = Chat(world, language)
    chat.says(f"/start o-join-{code.replace('-', '__')}")
    chat.says("Test Colleague")
    return chat


def adds(chat: Chat, name: str = "Example dairy", country: str = "KG", region: str = "KG-N") -> str:
    chat.presses("o-addcoop")
    chat.says(name)
    press(chat, "country", "set", country)
    press_paged(chat, "region", region)
    press(chat, "kind", "set", "animals")
    chat.says("We sell example milk")
    chat.says("Test Keeper of the district")
    press(chat, "_", "send")
    return str(max(row.id for row in chat.world.rows(cooperative)))


# ---------------------------------------------------------------- the list and its filters


def test_a_coordinator_of_one_country_sees_its_groups_and_no_others(world: World) -> None:
    founds(Chat(world), "KG")
    other = founds(Chat(world), "MN", "MN-1")
    here, everywhere = coordinator(world, "KG"), coordinator(world)
    here.says("/office")
    here.taps("👥 Cooperatives")
    here.hears("Osh city")
    assert "Ulaanbaatar" not in here.last
    everywhere.presses("o-cooperatives")
    everywhere.hears("Osh city", "Ulaanbaatar")
    for way in (f"o-cooperative-{other}", f"o-advise-{other}"):
        here.presses(way)
        assert "cooperatives" in here.ids(), way
        assert "Ulaanbaatar" not in here.last


def test_filters_are_kept_as_a_view_and_narrow_the_list(world: World) -> None:
    (aida, *_), group = gathers(world, FIVE)
    founds(Chat(world), "KG", "KG-N")
    founds(Chat(world), "MN", "MN-1")
    for number, _ in enumerate(FACTS.guides["KG"].stages[0].tasks):
        aida.presses(f"a-task-done-{group}__0__{number}-0-")
    staff = coordinator(world)
    staff.presses("o-cooperatives")
    for field, value in (("Country", "Kyrgyzstan"), ("Region", "Osh city"), ("Members", "5 to 9 members")):
        staff.taps("⚙️ Filter")
        staff.taps(field)
        staff.taps(value)
    staff.hears("Country: Kyrgyzstan", "Osh city", "👥 5", "Test the idea")
    assert staff.last.count("Example farm") == 1
    staff.taps("⚙️ Filter")
    staff.taps("Stage")
    staff.taps("Find your people")
    assert "cooperatives-none" in staff.ids()
    other = coordinator(world)
    other.presses("o-cooperatives-1")
    assert other.last.count("Example farm") == 3, "a view is its owner's"


def test_a_long_list_has_pages(world: World) -> None:
    for _ in range(10):
        founds(Chat(world))
    staff = coordinator(world)
    staff.presses("o-cooperatives")
    assert staff.last.count("Example farm") == 8
    staff.taps("Next")
    assert staff.last.count("Example farm") == 2


# ---------------------------------------------------------------- one group


def test_a_group_is_seen_with_its_progress_and_without_names(world: World) -> None:
    chats, group = gathers(world, FIVE)
    motion = puts(chats[0], group)
    for chat in chats:
        votes(chat, motion, "yes")
    world.rings(world.now + timedelta(minutes=1))
    chats[0].presses(f"a-plansection-claim-{group}__idea-0-")
    chats[0].presses(f"o-plantext-{group}-idea")
    chats[0].says("Our secret example idea")
    staff = coordinator(world, "KG")
    staff.presses(f"o-cooperative-{group}")
    staff.hears(
        "Members: 5", "We grow example apples together.", "Our idea", "Accepted", "Find your people (0 of 3)"
    )
    assert not [name for name in NAMES if name in staff.last]
    assert "secret example idea" not in staff.last
    assert "example articles" not in staff.last


def test_advice_reaches_everybody_in_their_language_and_stays_on_the_page(world: World) -> None:
    chats, group = gathers(world, FIVE)
    staff = coordinator(world, "KG")
    staff.presses(f"o-advise-{group}")
    staff.says("Ask the example bank first.")
    press(staff, "_", "send")
    for chat in chats:
        [told] = chat.notified()
        assert "Ask the example bank first." in chat.text(told)
        assert "Test Colleague" not in chat.text(told)
        assert chat.language != "ky" or "кеңсенин кеңеши" in chat.text(told)
    chats[4].presses(f"o-group-{group}")
    chats[4].hears("Advice from the office, 23 November 2026", "Ask the example bank first.")
    assert b"bank" not in world.rows(cooperative_advice)[0].words
    assert any(row.deed == "group-advised" and row.why == group for row in world.rows(audit))


# ---------------------------------------------------------------- one that exists already


def test_an_added_cooperative_is_found_and_the_office_lets_the_first_in(world: World) -> None:
    here, there = coordinator(world, "KG"), coordinator(world, "MN")
    group = adds(here)
    here.hears("Test Keeper of the district", "Registered")
    assert any(row.deed == "group-added" for row in world.rows(audit))
    eve = Chat(world, "ru")
    eve.presses("o-network-KG-animals")
    eve.taps("Example dairy")
    assert "Test Keeper" not in eve.last
    number = asks_to_join(eve, group, "Test Eve")
    assert here.notified()
    assert not there.notified(), "those of another country hear nothing"
    there.presses(f"o-joinask-{number}")
    assert "joinask-over" in there.ids()
    here.presses("o-cooperatives")
    here.taps("🙋 They ask to join")
    here.taps("👥 Example dairy")
    here.hears("Test Eve")
    here.taps("✔️ Yes, welcome")
    assert eve.notified()
    eve.in_language("en").presses(f"o-group-{group}")
    eve.hears("It is registered and working.", "Test Eve · member")
    assert not world.rows(cooperative_request)


def test_only_countries_in_scope_can_be_added_to(world: World) -> None:
    staff = coordinator(world, "KG")
    staff.presses("o-addcoop")
    staff.says("Example dairy")
    assert "Kyrgyzstan" in staff.buttons()
    assert "Mongolia" not in staff.buttons()


# ---------------------------------------------------------------- what is wrong


def test_what_is_wrong_is_read_taken_away_and_done(world: World) -> None:
    aida, _, tsetseg, _, apples, _ = two_groups(world)
    stranger = Chat(world)
    stranger.presses(f"o-reportgroup-{apples}")
    stranger.says("An example complaint")
    here, there = coordinator(world, "KG"), coordinator(world, "MN")
    there.presses("o-coopwrong")
    assert "coopwrong-none" in there.ids()
    there.presses("a-coopwrong-done-1-0-")
    there.presses(f"a-coopwrong-hide-{apples}-0-")
    assert world.desk.network.card(int(apples))
    here.presses("o-coopwrong")
    here.hears("An example complaint")
    here.taps("✖️ 1: show it no more")
    assert world.desk.network.card(int(apples)) is None
    assert aida.notified()
    assert not tsetseg.notified()
    here.presses("o-coopwrong")
    here.taps("✔️ 1: done")
    assert "coopwrong-none" in here.ids()


# ---------------------------------------------------------------- what is kept beside a group stays true


def test_the_number_of_members_is_kept_true(world: World) -> None:
    chats, group = gathers(world, FIVE)
    second = founds(chats[0])
    code = world.desk.groups.invitation(int(second))
    newcomer = Chat(world)
    joins(newcomer, code, "Test Again")
    chats[1].presses(f"a-leavegroup-leave-{group}-0-")
    world.desk.people.erase(chats[2].person.id)
    world.desk.moves.move(newcomer.person.id, chats[0].person.id, world.now)
    sizes = {str(row.id): row.size for row in world.rows(cooperative)}
    assert sizes == {group: 3, second: 1}
    assert sizes == {number: world.desk.groups.size(int(number)) for number in sizes}


def test_stages_are_worked_out_anew_when_the_guide_changes(world: World) -> None:
    group = founds(Chat(world))
    assert world.rows(cooperative)[0].stage == "gather"
    world.desk.groups.reach(int(group), "")
    restage(world.conn, FACTS.guides)
    assert world.rows(cooperative)[0].stage == "gather"


# ---------------------------------------------------------------- the report


def test_a_report_is_asked_for_within_the_scope(world: World) -> None:
    staff = coordinator(world, "KG", language="uz")
    staff.presses("a-coopreport-xlsx--0-")
    [asked] = world.rows(job)
    assert asked.kind == "cooperatives"
    assert isinstance(world.desk.jobs, Jobs)


def plan(region: str = "KG-N", kind: str = "food", members: int = 10, country: str = "KG", **people: int) -> Plan:
    counted = {"women": 5, "young": 5, "jobs": 10, **people}
    return Plan(country, region, kind, members, counted, {"shares": 100, "startup": 200, "loan": 50})


def test_too_few_people_are_no_row_and_no_country() -> None:
    plans = [plan("KG-N"), plan("KG-O", members=20), plan("KG-C", members=2), plan("MN-1", country="MN", members=4)]
    kyrgyz, mongol = figures.countries(plans)
    assert mongol.whole is None
    assert [(row.what, row.members) for row in kyrgyz.region] == [("KG-O", 20), (figures.OTHERS, 12)]
    assert kyrgyz.whole
    assert sum(row.money["shares"] for row in kyrgyz.region) == kyrgyz.whole.money["shares"] == 300


def test_a_number_that_could_be_worked_out_is_kept_back_too() -> None:
    plans = [plan("KG-N", women=2), plan("KG-O", members=30, women=15), plan("KG-C", members=40, women=20)]
    [kyrgyz] = figures.countries(plans)
    cells = {row.what: row.people["women"] for row in kyrgyz.region}
    assert cells == {"KG-N": Kept.FEW, "KG-O": Kept.BACK, "KG-C": 20}
    assert kyrgyz.whole
    assert kyrgyz.whole.people["women"] == 37


def test_who_are_not_women_are_somebody_too() -> None:
    [kyrgyz] = figures.countries([plan(women=8), plan("KG-O", members=10, women=5)])
    assert {row.what: row.people["women"] for row in kyrgyz.region} == {"KG-N": Kept.BACK, "KG-O": Kept.BACK}


@pytest.mark.parametrize("women", [(4, 4), (0, 5), (1, 4), (2, 3)])
def test_where_nothing_hides_it_nothing_is_told(women: tuple[int, int]) -> None:
    """Two small rows whose known sum would tell each of them: then the sum is not told either."""
    plans = [plan("KG-N", members=20, women=women[0]), plan("KG-O", members=20, women=women[1])]
    [kyrgyz] = figures.countries(plans)
    assert kyrgyz.whole
    assert kyrgyz.whole.people["women"] is Kept.BACK
    assert all(isinstance(row.people["women"], Kept) for row in (*kyrgyz.region, *kyrgyz.kind))


@pytest.mark.parametrize("seed", range(200))
def test_nobody_works_out_a_small_number(seed: int) -> None:
    """Whatever groups there are: every table leaves each hidden number a span of five."""
    import random  # noqa: PLC0415 - only this throws dice

    dice = random.Random(seed)
    plans = []
    for _ in range(dice.randrange(1, 14)):
        members = dice.randrange(1, 25)
        people = {"women": dice.randrange(members + 1), "young": dice.randrange(members + 1)}
        where, kind = dice.choice(["KG-N", "KG-O", "KG-C", "none"]), dice.choice(["food", "trade", "crafts"])
        plans.append(plan(where, kind, members, jobs=dice.randrange(12), **people))
    for found in figures.countries(plans):
        if found.whole is None:
            continue
        for rows in (found.region, found.kind):
            assert all(row.members >= FEW for row in rows)
            for name in figures.PEOPLE:
                _left_open(name, found.whole, rows)


def _left_open(name: str, whole: figures.Row, rows: list[figures.Row]) -> None:
    """Try to work out the hidden numbers of a column from its sum, as a reader would."""
    hidden = [row for row in rows if isinstance(row.people[name], Kept)]
    told = [cell for row in rows if isinstance(cell := row.people[name], int)]
    assert min(told, default=FEW) >= FEW
    total = whole.people[name]
    if isinstance(total, Kept) or not hidden:
        return
    rest = total - sum(told)
    bounds = {
        row.what: (0, FEW - 1) if row.people[name] is Kept.FEW else (FEW, rest if name == "jobs" else row.members)
        for row in hidden
    }
    for what, (low, high) in bounds.items():
        others = [bound for other, bound in bounds.items() if other != what]
        least = max(low, rest - sum(top for _, top in others))
        most = min(high, rest - sum(bottom for bottom, _ in others))
        assert most - least >= FEW - 1, (name, what)


def test_a_profile_of_the_office_is_changed_by_its_members(world: World) -> None:
    staff, eve = coordinator(world), Chat(world)
    group = adds(staff)
    asks_to_join(eve, group, "Test Eve")
    staff.presses(f"a-joinask-yes-{world.rows(cooperative_request)[0].id}-0-")
    eve.presses(f"o-ourcard-{group}")
    eve.hears("We sell example milk")
    eve.taps("✖️ Show nothing any more")
    shows(eve, group)
    eve.hears("We dry example apples")
