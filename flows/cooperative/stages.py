"""The way to a registered cooperative, stage by stage, with what a group has agreed on each task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows import addresses
from flows.cooperative.mine import back, mine
from flows.cooperative.records import FORMING, REGISTERED, Group, Member, Task
from flows.facts import cooperatives as facts
from flows.house import TO_MENU
from flows.model import Link, Page, Reply, Text, Visit, anyone, text, to

EVENT = "on-"  # before an event's id: its day is kept like a task's


@dataclass(frozen=True)
class Way:
    """The stages of a country's guide with what a group has agreed on each task."""

    stages: Sequence[facts.Stage]
    agreed: Mapping[str, Task]

    def of(self, task: str) -> Task:
        return self.agreed.get(task) or Task(task)

    def done(self, stage: facts.Stage) -> int:
        return sum(self.of(task.id).done is not None for task in stage.tasks)

    @property
    def now(self) -> int:
        """The number of the first stage with something left to do."""
        left = (at for at, stage in enumerate(self.stages) if self.done(stage) < len(stage.tasks))
        return next(left, len(self.stages) - 1)

    @property
    def stage(self) -> facts.Stage:
        return self.stages[self.now]

    def limit(self, task: facts.Task) -> date | None:
        """The last day the law leaves for a task, once the day it counts from is known."""
        if task.deadline is None or (day := self.of(EVENT + task.deadline.event).day) is None:
            return None
        span = timedelta(days=task.deadline.days)
        return day - span if task.deadline.side == "before" else day + span


def said(task: facts.Task) -> Text:
    """Name a task in the guide's words."""
    return Text(task.words, task.values)


def way(visit: Visit, group: Group) -> Way:
    return Way(visit.desk.facts.guides[group.country].stages, visit.desk.groups.tasks(group.id))


def progress(visit: Visit, group: Group) -> Text:
    """Say at which stage a group is."""
    if group.state == REGISTERED:
        return text("group-registered")
    found = way(visit, group)
    return text("group-stage", part=found.now + 1, parts=len(found.stages), stage=Text(found.stage.words))


def settle(visit: Visit, number: int) -> None:
    """Keep at which stage a group is, after anything that may have moved it."""
    group = visit.desk.groups.get(number)
    if group and group.state == FORMING:
        visit.desk.groups.reach(number, way(visit, group).stage.id)


# ---------------------------------------------------------------- stages and their tasks


def _tasks(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group, plan = found[0], way(visit, found[0])
    at = addresses.number("".join(visit.args[1:2]))
    if at is None or at >= len(plan.stages):
        return _stages(group, plan)
    stage = plan.stages[at]
    lines = tuple(line(visit, plan, task) for task in stage.tasks)
    rows = tuple((Link(said(t), "task", (visit.arg, str(at), str(n))),) for n, t in enumerate(stage.tasks))
    up = (Link(text("tasks-all"), "tasks", (visit.arg,)),)
    return Reply((text("tasks-stage", stage=Text(stage.words)), lines), (*rows, up, back(group), TO_MENU))


def _stages(group: Group, plan: Way) -> Reply:
    rows = tuple((Link(_stage(plan, at), "tasks", (str(group.id), str(at))),) for at in range(len(plan.stages)))
    return Reply((text("tasks", name=group.name),), (*rows, back(group), TO_MENU))


def _stage(plan: Way, at: int) -> Text:
    stage = plan.stages[at]
    return text("tasks-line", stage=Text(stage.words), done=plan.done(stage), most=len(stage.tasks))


def line(visit: Visit, plan: Way, task: facts.Task) -> Text:
    """Say how a task stands."""
    agreed = plan.of(task.id)
    if agreed.done:
        return text("task-is-done", task=said(task))
    who = _who(visit, agreed)
    if agreed.day and who:
        return text("task-is-dated", task=said(task), name=who, day=agreed.day)
    if who:
        return text("task-is-taken", task=said(task), name=who)
    return text("task-is-open", task=said(task))


def _who(visit: Visit, agreed: Task) -> str:
    member = visit.desk.groups.member(agreed.member) if agreed.member else None
    return member.name if member else ""


# ---------------------------------------------------------------- one task


@dataclass(frozen=True)
class About:
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


def about_task(visit: Visit, where: Sequence[str]) -> About | None:
    found = mine(visit, where[0]) if len(where) >= 3 else None  # noqa: PLR2004 - group, stage, task
    if found is None:
        return None
    plan = way(visit, found[0])
    stage, task = (addresses.number(part) for part in where[1:3])
    if stage is None or task is None or stage >= len(plan.stages) or task >= len(plan.stages[stage].tasks):
        return None
    return About(*found, plan, plan.stages[stage].tasks[task], (where[0], where[1], where[2]))


FLOWS = (Page("tasks", _tasks, anyone),)
