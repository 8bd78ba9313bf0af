"""Forms under way, as the database keeps them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from flows.model import Session
from storage import sessions
from storage.database import Database
from tests.storage.cast import MINUTE, NOW, form, somebody
from tests.storage.test_plain import sessions as any_session


def test_a_form_is_replaced_not_repeated(database: Database, second: Database) -> None:
    before, after = form(given_name="Айбек"), replace(form(given_name="Айбек", phone="+82"), draft={"year": 1990})
    with database.writing() as conn:
        who = somebody(conn, database.vault).id
        sessions.save(conn, database.vault, [(who, before)])
        sessions.save(conn, database.vault, [(who, after), (who, form(subject="7"))])
    with second.reading() as conn:
        kept = sessions.load(conn, second.vault, [who, 999])
    assert kept == {who: (after, form(subject="7"))}


def test_the_same_form_twice_in_one_batch_is_kept_as_it_was_last(database: Database) -> None:
    with database.writing() as conn:
        who = somebody(conn, database.vault).id
        sessions.save(conn, database.vault, [(who, form(step=str(n))) for n in range(5)])
        assert sessions.load(conn, database.vault, [who])[who] == (form(step="4"),)


def test_an_ended_form_is_gone_and_the_others_stay(database: Database) -> None:
    with database.writing() as conn:
        who, other = somebody(conn, database.vault).id, somebody(conn, database.vault).id
        sessions.save(conn, database.vault, [(who, form()), (who, form(subject="7")), (other, form())])
        sessions.forget(conn, [(who, form()), (who, form("never begun"))])
        sessions.save(conn, database.vault, [])
        sessions.forget(conn, [])
        assert sessions.load(conn, database.vault, [who, other]) == {who: (form(subject="7"),), other: (form(),)}


@given(session=any_session)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_whatever_a_form_holds_is_kept(database: Database, session: Session) -> None:
    session = replace(session, flow="f", subject="", asked=None, base=1, touched=NOW + MINUTE)
    with database.writing() as conn:
        who = somebody(conn, database.vault).id
        sessions.save(conn, database.vault, [(who, session)])
        assert sessions.load(conn, database.vault, [who]) == {who: (session,)}
