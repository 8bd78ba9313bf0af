"""One task of a group: who does it, by when, what the law asks, and a word the day before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from flows import addresses, hours
from flows.answers import Day
from flows.cooperative.mine import back, mine
from flows.cooperative.records import Group, Member, Task
from flows.cooperative.stages import EVENT, Way, line, way
from flows.cooperative.telling import tell
from flows.facts import cooperatives as facts
from flows.house import TO_MENU, page_of, turning
from flows.model import (
    Action,
    Arg,
    Button,
    Form,
    Json,
    Link,
    Moved,
    Opening,
    Page,
    Paragraph,
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
_SURE = ("sourced", "sourced-old", "own-rule")
_ROWS = 8
_YEARS = 3 * 365
_MORNING = "09:00"


@dataclass(frozen=True)
class _About:
    """A task of a group the person is in. `where`: group, stage and task by number, as buttons name it."""

    group: Group
    me: Member
    plan: Way
    task: facts.Task
    where: tuple[str, str, str]

    @property
    def subject(self) -> str:
        return "-".join(self.where)

    @property
    def agreed(self) -> Task:
        return self.plan.of(self.task.id)


def _about(visit: Visit, where: Sequence[str]) -> _About | None:
    found = mine(visit, where[0]) if len(where) >= 3 else None  # noqa: PLR2004 - group, stage, task
    if found is None:
        return None
    plan = way(visit, found[0])
    stage, task = (addresses.number(part) for part in where[1:3])
    if stage is None or task is None or stage >= len(plan.stages) or task >= len(plan.stages[stage].tasks):
        return None
    return _About(*found, plan, plan.stages[stage].tasks[task], (where[0], where[1], where[2]))


def _task(visit: Visit) -> Reply | Link:
    about = _about(visit, visit.args)
    if about is None:
        return to("groups")
    body: list[Paragraph] = [line(visit, about.plan, about.task)]
    if about.task.deadline:
        unsure = about.task.provenance.confidence not in _SURE
        body.append((_law(about), *((text("task-unsure"),) if unsure else ())))
    rows = [*_doing(about), (Link(text("engine-back"), "tasks", about.where[:2]),), back(about.group)]
    return Reply(tuple(body), (*rows, TO_MENU))


def _law(about: _About) -> Text:
    """Say what the law asks, and until which day where that can be told."""
    deadline = about.task.deadline
    assert deadline  # noqa: S101 - asked about only where there is one
    rule = Text(deadline.words, {"days": deadline.days})
    if limit := about.plan.limit(about.task):
        return text("task-limit", rule=rule, day=limit)
    return text("task-rule", rule=rule)


def _doing(about: _About) -> list[tuple[Button, ...]]:
    subject = about.subject
    if about.agreed.done:
        return [(Action(text("task-undo"), "task", "undo", subject),)]
    mine_ = about.agreed.member == about.me.id
    take = (
        Action(text("task-drop"), "task", "drop", subject)
        if mine_
        else Action(text("task-take"), "task", "take", subject)
    )
    rows: list[tuple[Button, ...]] = [(Action(text("task-done"), "task", "done", subject),)]
    rows.append((take, Link(text("task-give"), "taskgive", about.where)))
    rows.append((Link(text("task-day"), "taskday", about.where),))
    if about.task.deadline:
        event = Text(f"event-{about.task.deadline.event}")
        rows.append((Link(text("task-event", event=event), "taskday", (*about.where, "event")),))
    return rows


def _kept(visit: Visit, change: str, member: int | None = None) -> Link:
    about = _about(visit, visit.subject.split("-"))
    if about is None:
        raise Moved
    agreed, before = about.agreed, about.plan.now
    match change:
        case "done":
            agreed = replace(agreed, done=visit.now, member=agreed.member or about.me.id)
        case "undo":
            agreed = replace(agreed, done=None)
        case _:
            agreed = replace(
                agreed, member=member if change == "give" else about.me.id if change == "take" else None
            )
    visit.desk.groups.task(about.group.id, agreed)
    _remind(visit, about.group, agreed)
    after = way(visit, about.group)
    if after.now > before:
        stage, following = Text(after.stages[before].words), Text(after.stages[after.now].words)
        tell(
            visit,
            about.group,
            text("tasks-news", group=about.group.name, stage=stage, next=following),
            but=about.me.id,
        )
    return to("task", *about.where)


def _give(visit: Visit) -> Reply | Link:
    about = _about(visit, visit.args)
    if about is None:
        return to("groups")
    page = page_of("".join(visit.args[3:4]))
    members = visit.desk.groups.members(about.group.id, skip=page * _ROWS, rows=_ROWS + 1)
    rows = tuple(
        (Action(text("engine-value", value=m.name), "taskgive", "give", about.subject, onward=str(m.id)),)
        for m in members[:_ROWS]
    )
    turn = turning("taskgive", *about.where, page=page, more=len(members) > _ROWS)
    up = (Link(text("engine-back"), "task", about.where),)
    return Reply((text("taskgive", task=Text(about.task.words)),), (*rows, *turn, up))


def _given(visit: Visit) -> Link:
    """Give a task to somebody, who is told."""
    about, number = _about(visit, visit.subject.split("-")), addresses.number(visit.arg)
    member = None if number is None else visit.desk.groups.member(number)
    if about is None or member is None or member.group != about.group.id:
        raise Moved
    done = _kept(visit, "give", member.id)
    if member.id != about.me.id:
        words = text("task-news", group=about.group.name, name=about.me.name, task=Text(about.task.words))
        way_ = Link(text("task-open"), "task", about.where)
        visit.desk.telling.tell(member.person, Reply((words,), ((way_,),)), visit.now)
    return done


# ---------------------------------------------------------------- days


def _opens_day(visit: Visit) -> Opening | Link:
    about = _about(visit, visit.args)
    if about is None:
        return to("groups")
    return Opening("-".join((*about.where, *(("event",) if visit.args[3:] == ("event",) else ()))))


def _of_what(visit: Visit, _: Mapping[str, Json]) -> Arg:
    about = _about(visit, visit.subject.split("-"))
    if about is None:
        return ""
    if visit.subject.endswith("-event") and about.task.deadline:
        return Text(f"event-{about.task.deadline.event}")
    return Text(about.task.words)


def _dated(visit: Visit, session: Session) -> Link:
    """Keep the day of a task, which the law may limit, or that of the event its limit counts from."""
    about = _about(visit, session.subject.split("-"))
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
    _remind(visit, about.group, agreed)
    return to("task", *about.where)


DAY = Form(
    "taskday",
    version=1,
    steps=(Step("day", Day(-_YEARS, _YEARS, near=14), args={"task": _of_what}),),
    submit=_dated,
    allows=anyone,
    opens=_opens_day,
)


def _remind(visit: Visit, group: Group, agreed: Task) -> None:
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
        words = text("task-reminder", group=group.name, task=Text(f"task-{task}"), day=agreed.day)
        desk.telling.tell(member.person, Reply((words,), ((Link(text("task-open"), "task", where),),)), now)


def _where(desk: Desk, group: Group, task: str) -> tuple[str, str, str] | None:
    for at, stage in enumerate(desk.facts.guides[group.country].stages):
        for number, known in enumerate(stage.tasks):
            if known.id == task:
                return str(group.id), str(at), str(number)
    return None


FLOWS = (
    Page(
        "task",
        _task,
        anyone,
        {name: partial(_kept, change=name) for name in ("done", "undo", "take", "drop")},
    ),
    Page("taskgive", _give, anyone, {"give": _given}),
    DAY,
)
