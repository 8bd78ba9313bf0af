"""One task of a group: who does it, whether it is done, what the law asks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from flows import addresses
from flows.cooperative.days import plan_reminder
from flows.cooperative.mine import back
from flows.cooperative.saying import note
from flows.cooperative.stages import About, about_task, line, said, settle, way
from flows.cooperative.telling import tell
from flows.house import TO_MENU, page_of, turning
from flows.model import (
    Action,
    Button,
    Link,
    Moved,
    Page,
    Paragraph,
    Reply,
    Text,
    Visit,
    anyone,
    text,
    to,
)

if TYPE_CHECKING:
    pass

_ROWS = 8


def _task(visit: Visit) -> Reply | Link:
    about = about_task(visit, visit.args)
    if about is None:
        return to("groups")
    body: list[Paragraph] = [line(visit, about.plan, about.task)]
    if about.task.deadline:
        body.append(_law(about))
    body.append(note(visit, about.group.country, about.task))
    rows = [*_doing(about), (Link(text("engine-back"), "tasks", about.where[:2]),), back(about.group)]
    return Reply(tuple(body), (*rows, TO_MENU))


def _law(about: About) -> Text:
    """Say what the law asks, and until which day where that can be told."""
    deadline = about.task.deadline
    assert deadline  # noqa: S101 - asked about only where there is one
    rule = Text(deadline.words, {"days": deadline.days})
    if limit := about.plan.limit(about.task):
        return text("task-limit", rule=rule, day=limit)
    return text("task-rule", rule=rule)


def _doing(about: About) -> list[tuple[Button, ...]]:
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
    about = about_task(visit, visit.subject.split("-"))
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
    plan_reminder(visit, about.group, agreed)
    settle(visit, about.group.id)
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
    about = about_task(visit, visit.args)
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
    return Reply((text("taskgive", task=said(about.task)),), (*rows, *turn, up))


def _given(visit: Visit) -> Link:
    """Give a task to somebody, who is told."""
    about, number = about_task(visit, visit.subject.split("-")), addresses.number(visit.arg)
    member = None if number is None else visit.desk.groups.member(number)
    if about is None or member is None or member.group != about.group.id:
        raise Moved
    done = _kept(visit, "give", member.id)
    if member.id != about.me.id:
        words = text("task-news", group=about.group.name, name=about.me.name, task=said(about.task))
        way_ = Link(text("task-open"), "task", about.where)
        visit.desk.telling.tell(member.person, Reply((words,), ((way_,),)), visit.now)
    return done


FLOWS = (
    Page(
        "task",
        _task,
        anyone,
        {name: partial(_kept, change=name) for name in ("done", "undo", "take", "drop")},
    ),
    Page("taskgive", _give, anyone, {"give": _given}),
)
