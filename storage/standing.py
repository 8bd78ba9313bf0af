"""What groups are looked for by, kept in their rows: how many they are, and at which stage.

Both could be counted when asked for; but those of a certain size or stage, among 10,000, are found only by index.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, bindparam, func, select, update

from flows.cooperative.records import FORMING, Task
from flows.cooperative.stages import Way
from flows.facts.cooperatives import Guide
from storage.cooperative_tables import PRESENT, cooperative, cooperative_member, cooperative_task
from storage.dialects import among, numbers

_members = cooperative_member.c
_PRESENT_OF = (
    select(func.count())
    .select_from(cooperative_member)
    .where(_members.cooperative_id == cooperative.c.id, PRESENT)
    .scalar_subquery()
)


def hold(conn: Connection, groups: Sequence[int]) -> None:
    """Let whoever changes these groups in the same moment come after us, and see what we did."""
    mine = among(conn.dialect.name, cooperative.c.id, "ids")
    these = select(cooperative.c.id).where(mine).order_by(cooperative.c.id).with_for_update()
    conn.execute(these, {"ids": numbers(conn, groups)})


def recount(conn: Connection, groups: Sequence[int]) -> None:
    """Count the members of some groups; of two that leave at once, the second waits and counts what is then."""
    hold(conn, groups)
    mine = among(conn.dialect.name, cooperative.c.id, "ids")
    conn.execute(update(cooperative).where(mine).values(size=_PRESENT_OF), {"ids": numbers(conn, groups)})


@contextmanager
def recounted(conn: Connection, people: Sequence[int]) -> Iterator[None]:
    """Count anew, afterwards, the groups these people are in now."""
    theirs = select(_members.cooperative_id).where(among(conn.dialect.name, _members.person_id, "ids"), PRESENT)
    groups = conn.execute(theirs.distinct(), {"ids": numbers(conn, people)}).scalars().all()
    yield
    if groups:
        recount(conn, groups)


def restage(conn: Connection, guides: Mapping[str, Guide]) -> None:
    """Work out all stages: a release may bring other stages and tasks."""
    task = cooperative_task.c
    done: dict[int, dict[str, Task]] = {}
    for row in conn.execute(select(task.cooperative_id, task.task, task.done_at).where(task.done_at.is_not(None))):
        done.setdefault(row.cooperative_id, {})[row.task] = Task(row.task, done=row.done_at)
    groups = select(cooperative.c.id, cooperative.c.country, cooperative.c.stage)
    moved = [
        {"of": row.id, "at": now}
        for row in conn.execute(groups.where(cooperative.c.state == FORMING))
        if (now := Way(guides[row.country].stages, done.get(row.id, {})).stage.id) != row.stage
    ]
    if moved:
        conn.execute(
            update(cooperative).where(cooperative.c.id == bindparam("of")).values(stage=bindparam("at")), moved
        )
