"""The minutes of the founding meeting: what was voted on before, and room for what the meeting decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.papers.documents.letters import literal
from bot.papers.documents.model import Fields, Heading, Paragraph, Part, Signatory, Signatures, Table
from bot.papers.groups.drafting import Drafting
from bot.papers.groups.sources import sources
from flows.cooperative.records import ROLES, Count, Motion
from flows.cooperative.stages import EVENT
from flows.facts.cooperatives import Said, Task
from flows.model import Text, text

_MOST = 1000  # motions
_AGENDA = ("articles", "board", "share")  # what a founding meeting decides, where nothing has been voted on yet
_SIGNED = "kr-minutes"  # the task that knows how many members sign beside the chair


def parts(drafting: Drafting) -> Iterator[Part]:
    yield _meeting(drafting)
    yield Heading(drafting.say(text("minutes-who")), 2)
    yield _present(drafting)
    yield Heading(drafting.say(text("minutes-votes")), 2)
    yield from _votes(drafting)
    yield Heading(drafting.say(text("minutes-roles")), 2)
    yield Fields([(drafting.role(role), drafting.holder(role)) for role in ROLES])
    yield Heading(drafting.say(text("minutes-signed")), 2)
    yield Signatures(_signing(drafting))
    yield from sources(drafting, _known(drafting))


def _meeting(drafting: Drafting) -> Fields:
    agreed = drafting.visit.desk.groups.tasks(drafting.group.id).get(f"{EVENT}meeting")
    day = drafting.say(text("papers-day", day=agreed.day)) if agreed and agreed.day else ""
    known = {"name": literal(drafting.group.name), "day": day}
    open_ = ("place", "began", "ended", "chair", "writer")
    fields = {**known, **dict.fromkeys(open_, ""), "members": str(len(drafting.members)), "present": ""}
    return Fields([(drafting.say(Text(f"papers-field.{field}")), value) for field, value in fields.items()])


def _present(drafting: Drafting) -> Table:
    head = [drafting.say(Text(f"papers-column.{column}")) for column in ("number", "name", "role", "present")]
    rows = [
        (str(at), literal(one.name), drafting.say(Text(f"mate-role.{one.role}")), "")
        for at, one in enumerate(drafting.members, 1)
    ]
    return Table(head, rows, (1, 5, 3, 3), (0,), True)


# ---------------------------------------------------------------- what was decided


def _votes(drafting: Drafting) -> Iterator[Part]:
    ended = _ended(drafting)
    yield Paragraph(drafting.say(text("minutes-prepared") if ended else text("minutes-none")))
    for at, motion in enumerate(ended, 1):
        yield Heading(f"{at}. {drafting.say(Text(f'propose-kind.{motion.kind}'))}", 3)
        yield Paragraph(_said(drafting, motion))
        yield _counted(drafting, motion.result, drafting.say(Text(f"minutes-result.{motion.state}")))
    for at, kind in enumerate(() if ended else _AGENDA, 1):
        yield Heading(f"{at}. {drafting.say(Text(f'propose-kind.{kind}'))}", 3)
        yield _counted(drafting, None, "")


def _ended(drafting: Drafting) -> list[Motion]:
    """Give what was voted on to the end, the oldest first."""
    newest = drafting.visit.desk.motions.of(drafting.group.id, skip=0, rows=_MOST)
    return [motion for motion in reversed(newest) if motion.result]


def _said(drafting: Drafting, motion: Motion) -> str:
    """Say what was put, about whom, and when; somebody who has left has no name any more."""
    about = drafting.visit.desk.groups.member(motion.about) if motion.about else None
    lines = [
        text("motion-words", words=motion.words),
        *([text("motion-about", name=about.name)] if about else []),
        text("minutes-put", day=motion.opened.date()),
        *([text("minutes-secret")] if motion.secret else []),
    ]
    return "\n".join(map(drafting.say, lines))


def _counted(drafting: Drafting, count: Count | None, result: str) -> Table:
    columns = ("entitled", "voted", "yes", "no", "abstain", "result")
    head = [drafting.say(Text(f"minutes-column.{column}")) for column in columns]
    row = [str(getattr(count, column)) if count else "" for column in columns[:-1]]
    return Table(head, [[*row, f"<b>{result}</b>" if result else ""]], (2, 2, 1, 1, 2, 3), by_hand=count is None)


# ---------------------------------------------------------------- who signs


def _task(drafting: Drafting) -> Task | None:
    return next((task for task in drafting.guide.tasks if task.id == _SIGNED), None)


def _signing(drafting: Drafting) -> Sequence[Signatory]:
    """Let the chair and the writer sign; where the law names members instead, as many as it says."""
    task = _task(drafting)
    others = int(task.values["count"]) if task else 0
    roles = ["chair", *["member"] * others] if others else ["chair", "writer"]
    return [Signatory(drafting.say(Text(f"minutes-signer.{role}"))) for role in roles]


def _known(drafting: Drafting) -> Sequence[Said]:
    task = _task(drafting)
    return (*drafting.guide.about("meeting"), *((task,) if task else ()))
