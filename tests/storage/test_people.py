"""People and the accounts they write from."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

from sqlalchemy import func, insert, select

from flows.desk import ConsentGiven
from storage import outbox, people, sessions, updates
from storage.database import Database
from storage.desk import StorageDesk
from storage.outbox import Message
from storage.people import Loaded
from storage.tables import account, audit, metadata, person
from tests.storage.cast import AIBEK, DAY, HOUR, MINUTE, NODIRA, NOW, form, reply, somebody


def test_strangers_become_people_and_stay_the_same_people(database: Database) -> None:
    with database.writing() as conn:
        first = people.known(conn, database.vault, [NODIRA, AIBEK, NODIRA], NOW)
    with database.writing() as conn:
        again = people.known(conn, database.vault, [AIBEK, -5, NODIRA], NOW)
    assert set(first) == {AIBEK, NODIRA}
    assert {chat: again[chat] for chat in first} == first
    assert len({loaded.person.id for loaded in again.values()}) == 3
    assert again[AIBEK] == Loaded(first[AIBEK].person, first[AIBEK].account)
    assert first[AIBEK].person.language is None
    assert first[AIBEK].person.role == "migrant"


def test_nobody_is_nobody(database: Database) -> None:
    with database.writing() as conn:
        assert people.known(conn, database.vault, [], NOW) == {}
        people.save(conn, [], NOW)


def test_everybody_comes_with_their_own_forms(database: Database) -> None:
    older, newer = replace(form(subject="2"), touched=NOW - MINUTE), form(given_name="Айбек")
    with database.writing() as conn:
        aibek, nodira = somebody(conn, database.vault, AIBEK), somebody(conn, database.vault, NODIRA)
        sessions.save(conn, database.vault, [(aibek.id, older), (nodira.id, form("recover")), (aibek.id, newer)])
    with database.writing() as conn:
        known = people.known(conn, database.vault, [AIBEK, NODIRA], NOW)
    assert known[AIBEK].sessions == (newer, older)
    assert known[NODIRA].sessions == (form("recover"),)


def test_what_changed_about_a_person_is_kept_but_never_the_role(database: Database, second: Database) -> None:
    with database.writing() as conn:
        aibek = somebody(conn, database.vault, AIBEK)
        people.appoint(conn, aibek.id, "coordinator")
        people.save(conn, [replace(aibek, language="ru", keys=True, role="admin")], NOW)
    with second.writing() as conn:
        found = people.known(conn, second.vault, [AIBEK], NOW)[AIBEK].person
    assert found == replace(aibek, language="ru", keys=True, role="coordinator")


def test_who_has_not_been_seen_for_an_hour_is_worth_saving(database: Database) -> None:
    with database.writing() as conn:
        aibek = somebody(conn, database.vault, AIBEK)
        assert not people.known(conn, database.vault, [AIBEK], NOW + HOUR - MINUTE)[AIBEK].rested
        assert people.known(conn, database.vault, [AIBEK], NOW + HOUR)[AIBEK].rested
        people.save(conn, [aibek], NOW + HOUR)
        assert not people.known(conn, database.vault, [AIBEK], NOW + HOUR)[AIBEK].rested


def test_who_could_not_be_reached_is_back_when_they_write(database: Database) -> None:
    with database.writing() as conn:
        aibek = somebody(conn, database.vault, AIBEK)
        people.unreachable(conn, AIBEK, NOW)
        people.unreachable(conn, 12345, NOW)  # a chat nobody writes from
        assert conn.execute(select(person.c.unreachable_at)).scalar() == NOW
        assert people.known(conn, database.vault, [AIBEK], NOW)[AIBEK].rested
        people.save(conn, [aibek], NOW)
        assert conn.execute(select(person.c.unreachable_at)).scalar() is None


def test_a_chat_that_two_processes_meet_at_once_is_one_person(database: Database, second: Database) -> None:
    chats = range(1, 41)

    def meet(where: Database) -> None:
        for chat in chats:
            with where.writing() as conn:
                people.known(conn, where.vault, [chat, chat + 1], NOW)

    threads = [Thread(target=meet, args=(where,)) for where in (database, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as conn:
        assert conn.execute(select(func.count()).select_from(account)).scalar() == 41
        assert conn.execute(select(func.count()).select_from(person)).scalar() == 41


def test_nothing_of_an_erased_person_is_left_but_the_audit(database: Database, second: Database) -> None:
    with database.writing() as conn:
        nodira = somebody(conn, database.vault, NODIRA)
        kept = [_rows(conn, table) for table in metadata.tables]
        aibek = somebody(conn, database.vault, AIBEK)
        desk = StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]
        desk.enrollments.submit(
            aibek.id, form(phone="+82").answers, frozenset(), version=0, form_version=1, language="ky", now=NOW
        )
        desk.consents.record(aibek.id, ConsentGiven("collect", True, 1, "ky", NOW))
        desk.recovery.issue(aibek.id, NOW)
        desk.views.keep(aibek.id, {"q": "job"}, NOW)
        desk.audit.note("enrolled", actor=aibek.id, subject=aibek.id, now=NOW)
        sessions.save(conn, database.vault, [(aibek.id, form())])
        outbox.put(conn, database.vault, [Message(AIBEK, aibek.id, "ky", reply())], NOW)
    with database.writing() as conn:
        StorageDesk(conn, database.vault, None, None).people.erase(aibek.id)  # type: ignore[arg-type]
    with second.reading() as conn:
        assert conn.execute(select(audit.c.deed)).scalars().all() == ["enrolled"]
        left = [_rows(conn, table) for table in metadata.tables if table != "audit"]
    assert left == [rows for rows, table in zip(kept, metadata.tables, strict=True) if table != "audit"]
    with second.writing() as conn:
        anew = people.known(conn, second.vault, [AIBEK], NOW)[AIBEK].person
    assert anew.id not in (aibek.id, nodira.id)


# ---------------------------------------------------------------- updates


def test_an_update_is_new_once(database: Database, second: Database) -> None:
    with database.writing() as conn:
        assert updates.fresh(conn, [3, 1, 3], NOW) == {1, 3}
    with second.writing() as conn:
        assert updates.fresh(conn, [1, 2, 3, 4], NOW + DAY) == {2, 4}
        assert updates.fresh(conn, [], NOW) == set()


def test_an_update_that_was_rolled_back_is_still_new(database: Database) -> None:
    try:
        with database.writing() as conn:
            updates.fresh(conn, [1], NOW)
            conn.execute(insert(person).values(id=None, seen_at=None))
    except Exception:  # noqa: BLE001, S110 - any failure will do
        pass
    with database.writing() as conn:
        assert updates.fresh(conn, [1], NOW) == {1}


def test_numbers_that_start_anew_after_a_quiet_week_are_new(database: Database) -> None:
    with database.writing() as conn:
        updates.fresh(conn, [7, 8], NOW)
        assert updates.fresh(conn, [7], NOW + 2 * DAY) == set()
        assert updates.fresh(conn, [7, 8, 9], NOW + 7 * DAY) == {7, 8, 9}
        assert updates.fresh(conn, [7], NOW + 8 * DAY) == set()


def test_old_numbers_are_forgotten(database: Database) -> None:
    with database.writing() as conn:
        updates.fresh(conn, [7], NOW)
        updates.fresh(conn, [8], NOW + 2 * DAY)
        assert not updates.forget_old(conn, NOW + 2 * DAY + MINUTE, 100)
        assert _rows(conn, "handled_update") == 1


def _rows(conn: object, table: str) -> int:
    count: int = conn.execute(select(func.count()).select_from(metadata.tables[table])).scalar()  # type: ignore[attr-defined]
    return count
