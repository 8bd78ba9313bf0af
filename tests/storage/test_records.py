"""Consents, views and the audit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from flows.desk import ConsentGiven, Seen
from flows.model import Json
from storage import people, views
from storage.database import Database
from storage.desk import StorageDesk
from tests.storage.cast import DAY, HOUR, MINUTE, NOW, somebody
from tests.storage.test_plain import plain


@pytest.fixture
def desk(database: Database) -> Iterator[StorageDesk]:
    with database.writing() as conn:
        yield StorageDesk(conn, database.vault, None, None)  # type: ignore[arg-type]


@pytest.fixture
def aibek(desk: StorageDesk) -> int:
    return somebody(desk._conn, desk._vault).id


@pytest.fixture
def nodira(desk: StorageDesk) -> int:
    return somebody(desk._conn, desk._vault).id


def test_the_latest_yes_or_no_counts(desk: StorageDesk, aibek: int, nodira: int) -> None:
    yes = ConsentGiven("share_hrdk", True, 1, "ky", NOW)
    no = ConsentGiven("share_hrdk", False, 2, "ru", NOW - HOUR)  # the clock may step back; the order does not
    other = ConsentGiven("collect", True, 1, "ky", NOW)
    for consent in (yes, other, no):
        desk.consents.record(aibek, consent)
    assert desk.consents.of(aibek) == {"share_hrdk": no, "collect": other}
    assert desk.consents.of(nodira) == {}


def test_a_view_is_its_owners_alone(desk: StorageDesk, aibek: int, nodira: int) -> None:
    view = desk.views.keep(aibek, {"status": ["new"], "country": "KG"}, NOW)
    assert desk.views.get(aibek, view) == {"status": ["new"], "country": "KG"}
    assert desk.views.get(nodira, view) is None


@pytest.mark.parametrize("view", ["", "x", "-1", "0", "999999", "9" * 40, "١", "1 OR 1"])
def test_what_is_no_view_is_none(desk: StorageDesk, aibek: int, view: str) -> None:
    assert desk.views.get(aibek, view) is None


@given(data=plain)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_a_view_holds_any_json(desk: StorageDesk, aibek: int, data: Json) -> None:
    assert desk.views.get(aibek, desk.views.keep(aibek, data, NOW)) == data


def test_old_views_are_forgotten(desk: StorageDesk, aibek: int) -> None:
    old, new = desk.views.keep(aibek, 1, NOW - DAY), desk.views.keep(aibek, 2, NOW)
    assert not views.forget_old(desk._conn, NOW - HOUR, 100)
    assert (desk.views.get(aibek, old), desk.views.get(aibek, new)) == (None, 2)


def test_everybody_sees_who_saw_their_data(desk: StorageDesk, aibek: int, nodira: int) -> None:
    people.appoint(desk._conn, nodira, "coordinator")
    desk.audit.note("enrolled", actor=aibek, subject=aibek, now=NOW)
    desk.audit.note("looked", actor=nodira, subject=aibek, now=NOW + MINUTE, why="a call\0 from the embassy")
    desk.audit.note("enrolled", actor=nodira, subject=nodira, now=NOW)
    looked, enrolled = (
        Seen(NOW + MINUTE, "coordinator", "looked", "a call from the embassy"),
        Seen(NOW, "you", "enrolled", ""),
    )
    assert desk.audit.about(aibek) == [looked, enrolled]
    desk.people.erase(nodira)
    assert desk.audit.about(aibek)[0].actor == "gone"
