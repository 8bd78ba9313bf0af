"""Groups that show themselves, newcomers who ask to join, and groups that write to each other: as lived."""

from __future__ import annotations

from flows.network.records import MOST_ASKED
from storage.cooperative_tables import cooperative
from storage.network_tables import cooperative_contact, cooperative_report, cooperative_request
from storage.tables import audit
from tests.flows.chatting import Chat
from tests.flows.stories import press
from tests.flows.test_groups import founds, gathers, member
from tests.flows.world import World

APPLES, WOOL = "We dry example apples", "We felt example wool"


def shows(chat: Chat, group: str, makes: str = APPLES, seeks: str = "", offers: str = "") -> None:
    """Publish a group."""
    chat.presses(f"o-publish-{group}")
    for step, words in {"makes": makes, "seeks": seeks, "offers": offers}.items():
        chat.says(words) if words else press(chat, step, "skip")
    press(chat, "_", "send")


def asks_to_join(chat: Chat, group: str, own: str = "Test Bob", words: str = "I know apples") -> str:
    """Ask to join, and give the number of the request."""
    chat.presses(f"o-askjoin-{group}")
    press(chat, "group", "set", "yes")
    chat.says(own)
    chat.says(words)
    return str(max((row.id for row in chat.world.rows(cooperative_request)), default=0))


def writes_to(chat: Chat, group: str, other: str, words: str = "Do you buy example boxes?") -> str:
    """Send a request from one group to another, and give the number of their contact."""
    chat.presses(f"o-askgroup-{group}-{other}")
    chat.says(words)
    return str(max((row.id for row in chat.world.rows(cooperative_contact)), default=0))


def two_groups(world: World) -> tuple[Chat, Chat, Chat, Chat, str, str]:
    """Aida and Bob with apples in Kyrgyz country, Tsetseg and Denis with wool; both show themselves."""
    (aida, bob), apples = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    (tsetseg, denis), wool = gathers(world, [("mn", "Test Tsetseg"), ("ru", "Test Denis")], "MN", "MN-1")
    shows(aida, apples)
    shows(tsetseg, wool, WOOL)
    return aida, bob, tsetseg, denis, apples, wool


# ---------------------------------------------------------------- showing


def test_a_group_is_found_by_country_and_kind_once_it_shows_itself(world: World) -> None:
    aida, stranger = Chat(world), Chat(world)
    group = founds(aida)
    aida.presses(f"o-ourcard-{group}")
    aida.hears("You show nothing yet")
    stranger.presses("o-network-KG-farming")
    assert "network-none" in stranger.ids()
    shows(aida, group, seeks="A second dryer")
    aida.hears("What everybody can read".lower(), APPLES)
    stranger.presses("o-network")
    stranger.taps("Kyrgyzstan")
    stranger.taps("Growing crops")
    stranger.taps("Example farm")
    stranger.hears(APPLES, "We look for:</b> A second dryer")
    assert "We offer" not in stranger.last
    assert "Test Aida" not in stranger.last
    stranger.presses("o-network-KG-crafts")
    assert "network-none" in stranger.ids()


def test_it_is_changed_and_taken_back(world: World) -> None:
    aida, stranger = Chat(world), Chat(world)
    group = founds(aida)
    shows(aida, group)
    aida.presses(f"o-publish-{group}")
    press(aida, "_", "part")
    press(aida, "_", "step", "makes")
    aida.says("We dry example pears")
    press(aida, "_", "send")
    stranger.presses(f"o-showngroup-{group}")
    stranger.hears("example pears")
    aida.presses(f"o-ourcard-{group}")
    aida.taps("✖️ Show nothing any more")
    stranger.presses(f"o-showngroup-{group}")
    assert "network" in stranger.ids()
    assert world.rows(cooperative)[0].profile is None


def test_the_chairperson_shows_and_anybody_while_there_is_none(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    bob.presses(f"o-publish-{group}")
    assert "groups" in bob.ids()
    aida.presses(f"a-mate-resign-{member(world, group, 'Test Aida')}-0-")
    shows(bob, group)
    bob.hears(APPLES)


def test_what_groups_show_is_sealed_and_as_long_as_allowed(world: World) -> None:
    aida = Chat(world)
    group = founds(aida)
    aida.presses(f"o-publish-{group}")
    aida.says("x" * 201)
    assert "answer-long" in aida.ids()
    aida.says(APPLES)
    press(aida, "seeks", "skip")
    press(aida, "offers", "skip")
    press(aida, "_", "send")
    assert APPLES.encode() not in world.rows(cooperative)[0].profile


def test_something_wrong_reaches_the_office_without_a_name(world: World) -> None:
    aida, stranger = Chat(world), Chat(world, "ru")
    group = founds(aida)
    shows(aida, group)
    stranger.presses(f"o-showngroup-{group}")
    stranger.presses(f"o-reportgroup-{group}")
    stranger.says("Пример жалобы")
    assert "reportgroup-done" in stranger.ids()
    [report] = world.rows(cooperative_report)
    assert (report.language, "person_id" in report._fields) == ("ru", False)
    assert not aida.notified()


# ---------------------------------------------------------------- asking to join


def test_who_asks_is_let_in_by_the_chairperson(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    shows(aida, group)
    eve = Chat(world, "uz")
    asks_to_join(eve, group, "Test Eve")
    assert not bob.notified(), "only the chairperson answers"
    [news] = aida.notified()
    assert "Somebody asks to join Example farm" in aida.text(news)
    assert "Test Eve" not in aida.text(news)
    aida.presses(f"o-group-{group}")
    aida.taps("🙋 Somebody asks to join")
    aida.taps("Test Eve")
    aida.hears("I know apples")
    aida.taps("✔️ Yes, welcome")
    assert eve.notified()
    eve.presses(f"o-group-{group}")
    eve.hears("Test Eve")
    assert "Test Eve has joined" in bob.text(bob.notified()[0])
    assert any(row.deed == "group-accepted" and row.subject == eve.person.id for row in world.rows(audit))
    assert not world.rows(cooperative_request)


def test_a_no_is_said_kindly_and_an_answer_counts_once(world: World) -> None:
    aida, eve = Chat(world), Chat(world)
    group = founds(aida)
    shows(aida, group)
    number = asks_to_join(eve, group)
    aida.presses(f"a-joinask-no-{number}-0-")
    [told] = eve.notified()
    assert "Thank you for asking" in eve.text(told)
    aida.presses(f"a-joinask-yes-{number}-0-")
    assert "engine-moved" in aida.ids()
    assert world.desk.groups.size(int(group)) == 1


def test_nobody_else_sees_or_answers_a_request(world: World) -> None:
    (aida, bob), group = gathers(world, [("en", "Test Aida"), ("en", "Test Bob")])
    shows(aida, group)
    number = asks_to_join(Chat(world), group, "Test Eve")
    for other in (bob, Chat(world), Chat(world, role="coordinator")):
        other.presses(f"o-joinask-{number}")
        assert "Test Eve" not in other.last
        other.presses(f"a-joinask-yes-{number}-0-")
        assert "engine-moved" in other.ids()
    assert world.desk.groups.size(int(group)) == 2


def test_without_consent_nothing_is_asked(world: World) -> None:
    aida, eve = Chat(world), Chat(world)
    group = founds(aida)
    shows(aida, group)
    eve.presses(f"o-askjoin-{group}")
    press(eve, "group", "set", "no")
    assert eve.ids() == ["group-refused"]
    assert not world.rows(cooperative_request)


def test_requests_are_few_shown_in_my_data_and_erased(world: World) -> None:
    eve = Chat(world)
    groups = []
    for _ in range(MOST_ASKED + 1):
        aida = Chat(world)
        groups.append(founds(aida))
        shows(aida, groups[-1])
        asks_to_join(eve, groups[-1])
    assert "askjoin-many" in eve.ids()
    assert len(world.rows(cooperative_request)) == MOST_ASKED
    eve.says("/mydata")
    eve.hears("You asked to join Example farm, as Test Bob: “I know apples”")
    newcomer = Chat(world)
    world.desk.moves.move(newcomer.person.id, eve.person.id, world.now)
    assert len(world.desk.network.asked_by(eve.person.id)) == MOST_ASKED
    world.desk.people.erase(eve.person.id)
    assert not world.rows(cooperative_request)


# ---------------------------------------------------------------- group to group


def test_two_groups_write_to_each_other_after_a_yes(world: World) -> None:
    _, bob, tsetseg, denis, apples, wool = two_groups(world)
    bob.presses(f"o-showngroup-{wool}")
    bob.taps("✉️ Write as Example farm")
    bob.says("Do you sell example felt?")
    assert "askgroup-done" in bob.ids()
    assert not denis.notified(), "the chairperson answers"
    [news] = tsetseg.notified()
    assert "Test Bob" not in tsetseg.text(news)
    [contact] = world.rows(cooperative_contact)
    tsetseg.presses(f"o-contact-{contact.id}-{wool}")
    tsetseg.hears("Do you sell example felt?")
    assert "Test Bob" not in tsetseg.last
    tsetseg.presses(f"a-contact-accept-{contact.id}__{wool}-0-")
    assert any("says yes" in bob.text(told) for told in bob.notified()), "who wrote hears it"
    denis.presses(f"o-writegroup-{contact.id}-{wool}")
    denis.says("Пример: да, продаём.")
    [heard] = [bob.text(told) for told in bob.notified()]
    assert "From Example farm:" in heard
    assert "Пример: да, продаём." in heard
    assert "Test Denis" not in heard
    assert apples != wool


def test_a_no_lasts_and_an_end_ends_it(world: World) -> None:
    aida, bob, tsetseg, _, apples, wool = two_groups(world)
    number = writes_to(bob, apples, wool)
    tsetseg.presses(f"a-contact-close-{number}__{wool}-0-")
    assert any("says no at the moment" in bob.text(told) for told in bob.notified())
    bob.presses(f"o-askgroup-{apples}-{wool}")
    assert "askgroup-closed" in bob.ids(), "who said no is not asked again"
    again = writes_to(tsetseg, wool, apples, "Жишээ асуулт")
    assert again != number, "but may ask"
    aida.presses(f"a-contact-accept-{again}__{apples}-0-")
    aida.presses(f"o-contact-{again}-{apples}")
    tsetseg.notified()
    aida.taps("✖️ End it")
    assert tsetseg.notified()
    tsetseg.presses(f"o-writegroup-{again}-{wool}")
    assert "contact-state.closed" in tsetseg.ids()
    bob.presses(f"a-contact-accept-{again}__{apples}-0-")
    assert "engine-moved" in bob.ids()


def test_only_five_requests_wait(world: World) -> None:
    aida = Chat(world)
    mine = founds(aida)
    others = []
    for _ in range(MOST_ASKED + 1):
        other = Chat(world)
        others.append((other, founds(other)))
        shows(other, others[-1][1])
    for _, group in others:
        writes_to(aida, mine, group)
    assert "askgroup-many" in [*aida.ids(), *(t.id for b in aida.screen for t in b.reply.body if hasattr(t, "id"))]
    assert world.desk.network.waiting(int(mine)) == MOST_ASKED
    first, group = others[0]
    contact = world.rows(cooperative_contact)[0]
    first.presses(f"a-contact-accept-{contact.id}__{group}-0-")
    writes_to(aida, mine, others[-1][1])
    assert "askgroup-done" in aida.ids()


def test_a_stranger_sees_and_changes_nothing_of_a_contact(world: World) -> None:
    aida, _, tsetseg, _, apples, wool = two_groups(world)
    number = writes_to(aida, apples, wool, "An example secret")
    stranger, (eve,) = Chat(world), gathers(world, [("en", "Test Eve")])[0]
    own = str(max(row.id for row in world.rows(cooperative)))
    for chat in (stranger, eve):
        for way in (
            f"o-contact-{number}-{wool}", f"o-contact-{number}-{own}", f"o-contacts-{wool}", f"o-ourcard-{wool}",
            f"o-writegroup-{number}-{wool}", f"o-askgroup-{apples}-{wool}", f"o-joinasks-{wool}",
            f"o-publish-{wool}", f"a-ourcard-hide-{wool}-0-", f"a-contact-accept-{number}__{wool}-0-",
            f"a-contact-close-{number}__{apples}-0-", f"a-contact-accept-{number}__{own}-0-",
        ):  # fmt: skip
            chat.presses(way)
            assert "An example secret" not in chat.last, way
    assert world.rows(cooperative_contact)[0].state == "asked"
    aida.presses(f"a-contact-accept-{number}__{apples}-0-")
    assert "engine-moved" in aida.ids(), "who asked does not say yes to it"
    assert world.desk.network.card(int(wool))
    assert tsetseg.notified()


def test_a_request_is_taken_back_and_answers_are_not_given_twice(world: World) -> None:
    aida, _, tsetseg, _, apples, wool = two_groups(world)
    number = writes_to(aida, apples, wool)
    aida.presses(f"o-contact-{number}-{apples}")
    aida.taps("✖️ Take the request back")
    tsetseg.presses(f"a-contact-accept-{number}__{wool}-0-")
    assert "engine-moved" in tsetseg.ids()
    assert writes_to(aida, apples, wool) != number, "and may be sent anew"
