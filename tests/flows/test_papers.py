"""Asking for a paper of a group, as lived: which one, in which language, one at a time, never for strangers."""

from __future__ import annotations

from storage.office_tables import job
from tests.flows.chatting import Chat
from tests.flows.stories import press
from tests.flows.test_groups import founds
from tests.flows.world import World


def test_a_member_asks_for_a_paper_in_the_language_of_the_country(world: World) -> None:
    aida = Chat(world, "en")
    group = founds(aida, "KR", "KR-41")
    aida.presses(f"o-group-{group}")
    aida.taps("📄 Papers")
    aida.hears("All of them are drafts", "Articles of association")
    aida.taps("Articles of association")
    aida.hears("In which language?")
    press(aida, "language", "set", "ko")
    press(aida, "format", "set", "docx")
    aida.hears("I am writing it: Articles of association")
    [row] = world.rows(job)
    assert (row.kind, row.person_id, row.state) == ("papers", aida.person.id, "waiting")


def test_who_reads_the_language_of_the_country_is_not_asked_for_it(world: World) -> None:
    aida = Chat(world, "ky")
    group = founds(aida, "KG", "KG-GO")
    aida.presses(f"o-paper-{group}-plan")
    assert "paper-format" in aida.ids()


def test_one_paper_at_a_time(world: World) -> None:
    aida = Chat(world, "ky")
    group = founds(aida, "KG", "KG-GO")
    for said in ("paper-begun", "paper-busy"):
        aida.presses(f"o-paper-{group}-minutes")
        press(aida, "format", "set", "pdf")
        assert said in aida.ids()
    assert len(world.rows(job)) == 1


def test_strangers_and_unknown_papers_lead_nowhere(world: World) -> None:
    aida, stranger = Chat(world, "en"), Chat(world, "en")
    group = founds(aida)
    for way in (f"o-papers-{group}", f"o-paper-{group}-articles", f"c-paper-{group}__articles-format-set-pdf"):
        stranger.presses(way)
        assert "Example farm" not in stranger.last, way
    aida.presses(f"o-paper-{group}-nonsense")
    assert "papers" in aida.ids()
    assert not world.rows(job)
