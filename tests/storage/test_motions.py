"""Votes counted exactly, however many come at once, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from fractions import Fraction
from itertools import count
from threading import Barrier

import pytest
from sqlalchemy import Connection

from flows.cooperative.records import Count, Motion
from flows.facts.cooperatives import Part
from storage import people
from storage.cooperatives import Groups
from storage.database import Database
from storage.motions import Motions
from tests.storage.cast import DAY, NOW, in_the_same_moment

HALF = Part(Fraction(1, 2), beyond=True)
_chats = count(820_000_000)


def group_of(database: Database, size: int) -> tuple[int, list[int]]:
    """Found a group; give its number and its members'."""
    with database.writing() as conn:
        chats = [next(_chats) for _ in range(size)]
        known = people.known(conn, database.vault, chats, NOW)
        groups = Groups(conn, database.vault)
        fields = {"name": "Example farm", "country": "KG", "region": "", "kind": "farming", "aim": "Apples"}
        first, *others = [known[chat].person.id for chat in chats]
        group = groups.found(fields, person=first, name="Test 0", now=NOW)
        for number, person in enumerate(others, 1):
            groups.join(group, person=person, name=f"Test {number}", now=NOW)
        return group, [member.id for member in groups.members(group)]


def put(database: Database, group: int, *, secret: bool = False) -> int:
    with database.writing() as conn:
        return Motions(conn, database.vault).put(
            group,
            "articles",
            "We take the example articles.",
            about=None,
            secret=secret,
            quorum=HALF,
            majority=HALF,
            now=NOW,
            closes=NOW + DAY,
        )


def vote(database: Database, motion: int, member: int, choice: str) -> bool:
    with database.writing() as conn:
        return Motions(conn, database.vault).vote(motion, member, choice)


def counted(database: Database, motion: int) -> Count:
    with database.reading() as conn:
        return Motions(conn, database.vault).count(motion)


def end(database: Database, motion: int) -> Motion | None:
    with database.writing() as conn:
        return Motions(conn, database.vault).end(motion)


@pytest.mark.parametrize("secret", [False, True])
def test_five_hundred_votes_at_once_count_once_each(database: Database, secret: bool) -> None:
    """Everybody presses twice, on two threads, yes and no: one of the two counts."""
    group, members = group_of(database, 500)
    motion = put(database, group, secret=secret)
    with ThreadPoolExecutor(8) as pool:
        yes = [pool.submit(vote, database, motion, member, "yes") for member in members]
        no = [pool.submit(vote, database, motion, member, "no") for member in reversed(members)]
        taken = [one.result() for one in (*yes, *no)]
    assert sum(taken) == 500
    count = counted(database, motion)
    assert (count.entitled, count.voted, count.abstain) == (500, 500, 0)
    assert count.yes == sum(taken[:500])
    ended = end(database, motion)
    assert ended
    assert ended.result == count


def test_what_comes_while_it_is_counted_counts_whole_or_not_at_all(database: Database) -> None:
    group, members = group_of(database, 60)
    motion = put(database, group)
    together = Barrier(9)

    def voting(some: list[int]) -> int:
        together.wait()
        return sum(vote(database, motion, member, "yes") for member in some)

    with ThreadPoolExecutor(9) as pool:
        parts = [pool.submit(voting, members[at::8]) for at in range(8)]
        together.wait()
        ended = end(database, motion)
        taken = sum(part.result() for part in parts)
    assert ended
    assert ended.result
    assert ended.result.yes == taken == counted(database, motion).yes
    assert end(database, motion) is None, "it is counted once"


def test_of_two_who_vote_in_the_same_moment_one_is_last(database: Database) -> None:
    """A vote ends with the last one: if neither saw the other's, it would stay open to its day."""
    group, members = group_of(database, 2)
    motion = put(database, group)

    def votes(member: int) -> Callable[[Connection], int]:
        def done(conn: Connection) -> int:
            motions = Motions(conn, database.vault)
            assert motions.vote(motion, member, "yes")
            return motions.count(motion).voted

        return done

    assert in_the_same_moment(database, votes(members[0]), votes(members[1])) == (1, 2)


@pytest.mark.parametrize(
    ("yes", "no", "passes"), [(0, 0, False), (3, 0, True), (2, 0, False), (2, 1, True), (2, 2, False), (3, 2, True)]
)
def test_half_is_not_more_than_half(database: Database, yes: int, no: int, passes: bool) -> None:
    group, members = group_of(database, 5)
    motion = put(database, group)
    for member, choice in zip(members, ["yes"] * yes + ["no"] * no, strict=False):
        assert vote(database, motion, member, choice)
    ended = end(database, motion)
    assert ended
    assert ended.state == ("passed" if passes else "failed")


def test_who_left_keeps_the_vote_they_gave_and_gives_none_later(database: Database) -> None:
    group, members = group_of(database, 3)
    motion = put(database, group)
    assert vote(database, motion, members[0], "yes")
    with database.writing() as conn:
        groups = Groups(conn, database.vault)
        groups.leave(members[0], NOW + timedelta(hours=1))
        assert groups.member(members[0]) is None
    count = counted(database, motion)
    assert (count.entitled, count.yes) == (3, 1)
