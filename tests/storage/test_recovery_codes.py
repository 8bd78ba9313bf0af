"""Recovery codes, and what moves along with an account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import Event, Thread

import pytest
from sqlalchemy import Connection, select

from flows.desk import ConsentGiven
from flows.model import Person
from storage import deliveries, outbox, people, recovery, sessions
from storage.cipher import Vault
from storage.database import Database
from storage.desk import StorageDesk
from storage.outbox import Lease, Message, Priority
from storage.recovery import new_code, read_code
from storage.tables import account, recovery_attempt
from storage.tables import recovery as codes
from tests.storage.cast import AIBEK, DAY, HOUR, MINUTE, NODIRA, NOW, form, reply, somebody

OLD, NEW = AIBEK, NODIRA  # the chat that was lost, and the one they write from now


@dataclass
class Scene:
    """Somebody who lost their account, and the stranger they are in the new one."""

    conn: Connection
    vault: Vault
    owner: Person
    stranger: Person

    @property
    def desk(self) -> StorageDesk:
        return StorageDesk(self.conn, self.vault, None, None)  # type: ignore[arg-type]

    def in_chat(self, chat: int) -> people.Loaded:
        return people.known(self.conn, self.vault, [chat], NOW)[chat]

    def waiting(self, upto: Priority = Priority.BROADCAST) -> list[tuple[int, int | None, str]]:
        taken = deliveries.take(self.conn, self.vault, NOW, Lease(NOW + MINUTE), upto=upto)
        return [(d.chat, d.person, d.reply.body[0].id) for d in taken]  # type: ignore[union-attr]

    def enroll(self, person: int, **answers: str) -> str:
        given = form(**answers).answers
        how = {"version": 0, "form_version": 1, "language": "ky", "now": NOW}
        return self.desk.enrollments.submit(person, given, frozenset(), **how).case  # type: ignore[arg-type]


@pytest.fixture
def scene(database: Database) -> Iterator[Scene]:
    with database.writing() as conn:
        owner = somebody(conn, database.vault, OLD, "uz")
        yield Scene(conn, database.vault, owner, somebody(conn, database.vault, NEW))


# ---------------------------------------------------------------- codes


def test_a_code_is_three_groups_of_four_without_look_alikes() -> None:
    for _ in range(200):
        code = new_code()
        assert [len(group) for group in code.split("-")] == [4, 4, 4]
        assert not set("ILOU") & set(code)


def test_a_code_is_read_as_it_was_meant() -> None:
    assert read_code(" abcd-oOiL 1l0o-\n") == "ABCD00111100"


def test_a_code_is_kept_as_a_hash_and_only_the_last_is_valid(scene: Scene) -> None:
    first = scene.desk.recovery.issue(scene.owner.id, NOW)
    second = scene.desk.recovery.issue(scene.owner.id, NOW)
    row = scene.conn.execute(select(codes)).one()
    assert read_code(second) not in str(row)
    assert scene.desk.recovery.redeem(scene.stranger.id, first, NOW) is None
    assert scene.desk.recovery.redeem(scene.stranger.id, second.lower().replace("-", " "), NOW) == scene.owner


def test_a_code_is_used_up(scene: Scene) -> None:
    code = scene.desk.recovery.issue(scene.owner.id, NOW)
    assert scene.desk.recovery.redeem(scene.stranger.id, code, NOW)
    third = somebody(scene.conn, scene.vault)
    assert scene.desk.recovery.redeem(third.id, code, NOW) is None


def test_ones_own_code_moves_nothing(scene: Scene) -> None:
    code = scene.desk.recovery.issue(scene.owner.id, NOW)
    assert scene.desk.recovery.redeem(scene.owner.id, code, NOW) == scene.owner
    assert scene.in_chat(OLD).person == scene.owner
    scene.desk.people.tell_old_account(scene.owner.id, reply("left"))
    assert scene.waiting() == []
    assert scene.desk.recovery.redeem(scene.stranger.id, code, NOW) == scene.owner


# ---------------------------------------------------------------- guessing


def guess(scene: Scene, times: int, person: int, now: object = NOW) -> list[bool]:
    allowed = []
    for _ in range(times):
        allowed.append(scene.desk.recovery.allowed(person, now))  # type: ignore[arg-type]
        scene.desk.recovery.redeem(person, "WRONG", now)  # type: ignore[arg-type]
    return allowed


def test_five_guesses_an_hour_and_twenty_a_day(scene: Scene) -> None:
    assert guess(scene, 7, scene.stranger.id) == [True] * 5 + [False] * 2
    for hour in range(1, 4):
        assert all(guess(scene, 5, scene.stranger.id, NOW + hour * HOUR))
    assert guess(scene, 1, scene.stranger.id, NOW + 5 * HOUR) == [False]
    assert guess(scene, 1, scene.owner.id, NOW + 5 * HOUR) == [True]
    assert guess(scene, 1, scene.stranger.id, NOW + DAY) == [True]


def test_beyond_the_limit_even_the_right_code_is_wrong(scene: Scene) -> None:
    code = scene.desk.recovery.issue(scene.owner.id, NOW)
    guess(scene, 5, scene.stranger.id)
    assert scene.desk.recovery.redeem(scene.stranger.id, code, NOW) is None
    assert scene.desk.recovery.redeem(scene.stranger.id, code, NOW + HOUR) == scene.owner


def test_many_people_guessing_together_are_stopped(scene: Scene) -> None:
    for person in range(1000, 1040):
        guess(scene, 5, person)
    assert not scene.desk.recovery.allowed(scene.owner.id, NOW)
    assert scene.desk.recovery.allowed(scene.owner.id, NOW + HOUR)


def test_leaving_and_coming_back_does_not_clear_the_count(scene: Scene) -> None:
    guess(scene, 5, scene.stranger.id)
    scene.desk.people.erase(scene.stranger.id)
    assert len(scene.conn.execute(select(recovery_attempt)).all()) == 5
    assert recovery.forget_old(scene.conn, NOW + DAY, 5), "there may be more"
    assert not recovery.forget_old(scene.conn, NOW + DAY, 5)
    assert scene.conn.execute(select(recovery_attempt)).all() == []


# ---------------------------------------------------------------- moving


def move(scene: Scene) -> None:
    code = scene.desk.recovery.issue(scene.owner.id, NOW)
    assert scene.desk.recovery.redeem(scene.stranger.id, code, NOW) == scene.owner


def test_the_new_account_is_the_owners_and_the_old_one_is_nobodys(scene: Scene) -> None:
    move(scene)
    assert scene.in_chat(NEW).person == scene.owner
    fresh = scene.in_chat(OLD).person
    assert fresh.id not in (scene.owner.id, scene.stranger.id)
    assert fresh.language is None


def test_the_old_account_is_told_once_in_its_language_and_then_forgotten(scene: Scene) -> None:
    move(scene)
    scene.desk.people.tell_old_account(scene.owner.id, reply("left"))
    scene.desk.people.tell_old_account(scene.owner.id, reply("left again"))
    [told] = deliveries.take(scene.conn, scene.vault, NOW, Lease(NOW + MINUTE))
    assert (told.chat, told.person, told.language, told.reply) == (OLD, None, "uz", reply("left"))
    assert scene.conn.execute(select(account.c.chat_id)).scalars().all() == [NEW]


def test_forms_move_unless_the_owner_has_begun_the_same(scene: Scene) -> None:
    parked = replace(form("enrollment", given_name="new"), in_hand=False)
    theirs, owners = replace(form("note", text="mine"), in_hand=False), form("note", text="owner's")
    in_hand = form("recover", code="ABCD")
    sessions.save(scene.conn, scene.vault, [(scene.stranger.id, s) for s in (parked, theirs, in_hand)])
    sessions.save(scene.conn, scene.vault, [(scene.owner.id, owners)])
    move(scene)
    kept = {session.key: session for session in scene.in_chat(NEW).sessions}
    assert kept == {parked.key: parked, owners.key: replace(owners, in_hand=False)}


def test_an_enrollment_moves_only_where_the_owner_has_none(scene: Scene) -> None:
    case = scene.enroll(scene.stranger.id, plan="job")
    move(scene)
    found = scene.desk.enrollments.of(scene.owner.id)
    assert found
    assert found.case == case


def test_the_owners_enrollment_counts(scene: Scene) -> None:
    scene.enroll(scene.stranger.id, plan="job")
    case = scene.enroll(scene.owner.id, plan="cooperative")
    move(scene)
    found = scene.desk.enrollments.of(scene.owner.id)
    assert found
    assert found.case == case


def test_consents_and_views_move_along(scene: Scene) -> None:
    consent = ConsentGiven("collect", True, 1, "ky", NOW)
    scene.desk.consents.record(scene.owner.id, replace(consent, given=False))
    scene.desk.consents.record(scene.stranger.id, consent)
    view = scene.desk.views.keep(scene.stranger.id, {"q": "job"}, NOW)
    move(scene)
    assert scene.desk.consents.of(scene.owner.id) == {"collect": consent}
    assert scene.desk.views.get(scene.owner.id, view) == {"q": "job"}


def test_notices_follow_the_person_and_answers_to_the_lost_phone_do_not(scene: Scene) -> None:
    messages = [
        Message(OLD, scene.owner.id, "uz", reply("answer")),
        Message(OLD, scene.owner.id, "uz", reply("notice"), Priority.NOTICE),
        Message(NEW, scene.stranger.id, "ky", reply("here")),
    ]
    outbox.put(scene.conn, scene.vault, messages, NOW)
    move(scene)
    assert scene.waiting() == [(NEW, scene.owner.id, "here"), (NEW, scene.owner.id, "notice")]


def test_a_turn_of_the_lost_phone_at_the_same_moment_is_a_strangers(database: Database, second: Database) -> None:
    """The old phone's turn waits for the move, and then finds an account that is nobody's."""
    with database.writing() as conn:
        owner, stranger = somebody(conn, database.vault, OLD), somebody(conn, database.vault, NEW)
        code = StorageDesk(conn, database.vault, None, None).recovery.issue(owner.id, NOW)  # type: ignore[arg-type]
    begun, found = Event(), []

    def old_phone() -> None:
        begun.wait(5)
        with second.writing() as conn:
            found.append(people.known(conn, second.vault, [OLD], NOW)[OLD].person.id)

    thread = Thread(target=old_phone)
    thread.start()
    with database.writing() as conn:
        desk = StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]
        people.known(conn, database.vault, [NEW], NOW)
        assert desk.recovery.redeem(stranger.id, code, NOW)
        begun.set()
        thread.join(0.3)
        assert found == []
    thread.join(5)
    assert found
    assert found[0] not in (owner.id, stranger.id)
