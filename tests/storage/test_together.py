"""What two members do to their group in the same moment, on both databases."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from flows.cooperative.records import Task
from storage.cooperatives import Groups
from storage.database import Database
from tests.storage.cast import NOW, in_the_same_moment
from tests.storage.test_motions import group_of


def test_two_who_ask_for_the_first_invitation_get_the_same(database: Database) -> None:
    group, _ = group_of(database, 2)

    def asks(conn: Connection) -> str:
        return Groups(conn, database.vault).invitation(group)

    one, other = in_the_same_moment(database, asks, asks)
    assert one == other, "the first one's picture would open nothing"


def test_of_two_who_finish_the_last_tasks_one_sees_both_done(database: Database) -> None:
    """The stage is worked out from what is done: if neither saw the other's, the group would stay behind."""
    group, members = group_of(database, 2)

    def finishes(task: str, member: int) -> Callable[[Connection], int]:
        def done(conn: Connection) -> int:
            groups = Groups(conn, database.vault)
            groups.task(group, Task(task, member, done=NOW))
            return len(groups.tasks(group))

        return done

    first, second = finishes("example-one", members[0]), finishes("example-two", members[1])
    assert in_the_same_moment(database, first, second) == (1, 2)
