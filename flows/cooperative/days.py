"""The days of a group's tasks: by when something is to be done, what the law leaves, and a word the day before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from flows import hours
from flows.answers import Day
from flows.cooperative.records import Group, Task
from flows.cooperative.stages import EVENT, about_task, said
from flows.facts import cooperatives as facts
from flows.model import (
    Arg,
    Form,
    Json,
    Link,
    Opening,
    Problem,
    Reply,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    text,
    to,
)

if TYPE_CHECKING:
    from flows.desk import Desk

KIND = "task"  # of timer: reminds whoever is to do a task
_YEARS = 3 * 365
_MORNING = "09:00"


def _opens_day(visit: Visit) -> Opening | Link:
    about = about_task(visit, visit.args)
    if about is None:
        return to("groups")
    return Opening("-".join((*about.where, *(("event",) if visit.args[3:] == ("event",) else ()))))


def _of_what(visit: Visit, _: Mapping[str, Json]) -> Arg:
    about = about_task(visit, visit.subject.split("-"))
    if about is None:
        return ""
    if visit.subject.endswith("-event") and about.task.deadline:
        return Text(f"event-{about.task.deadline.event}")
    return said(about.task)


def _dated(visit: Visit, session: Session) -> Link:
    """Keep the day of a task, which the law may limit, or that of the event its limit counts from."""
    about = about_task(visit, session.subject.split("-"))
    if about is None:
        return to("groups")
    day = date.fromisoformat(str(session.values["day"]))
    if session.subject.endswith("-event") and about.task.deadline:
        event = about.plan.of(EVENT + about.task.deadline.event)
        visit.desk.groups.task(about.group.id, replace(event, day=day))
        return to("task", *about.where)
    limit = about.plan.limit(about.task)
    if limit and day > limit:
        raise Problem("taskday-late", day=limit)
    agreed = replace(about.agreed, day=day)
    visit.desk.groups.task(about.group.id, agreed)
    plan_reminder(visit, about.group, agreed)
    return to("task", *about.where)


DAY = Form(
    "taskday",
    version=1,
    steps=(Step("day", Day(-_YEARS, _YEARS, near=14), args={"task": _of_what}),),
    submit=_dated,
    allows=anyone,
    opens=_opens_day,
)


def plan_reminder(visit: Visit, group: Group, agreed: Task) -> None:
    """Remind whoever is to do it on the morning of the day before."""
    subject = f"{group.id}/{agreed.task}"
    if agreed.day and agreed.member and not agreed.done:
        due = hours.at((agreed.day - timedelta(days=1)).isoformat(), _MORNING, hours.KOREA)
        visit.desk.telling.remind(KIND, subject, max(due, visit.now + timedelta(hours=1)))
    else:
        visit.desk.telling.forget(KIND, subject)


def remind(desk: Desk, subject: str, now: datetime) -> None:
    """Tell whoever has a task that its day is near, if that is still so."""
    number, _, task = subject.partition("/")
    group = desk.groups.get(int(number))
    agreed = desk.groups.tasks(int(number)).get(task) if group else None
    member = desk.groups.member(agreed.member) if agreed and agreed.member and not agreed.done else None
    if group is None or agreed is None or agreed.day is None or member is None:
        return
    where = _where(desk, group, task)
    if where:
        words = text("task-reminder", group=group.name, task=said(where[1]), day=agreed.day)
        desk.telling.tell(member.person, Reply((words,), ((Link(text("task-open"), "task", where[0]),),)), now)


def _where(desk: Desk, group: Group, task: str) -> tuple[tuple[str, str, str], facts.Task] | None:
    """Find a task of the guide, and how buttons name it."""
    for at, stage in enumerate(desk.facts.guides[group.country].stages):
        for number, known in enumerate(stage.tasks):
            if known.id == task:
                return (str(group.id), str(at), str(number)), known
    return None


FLOWS = (DAY,)
