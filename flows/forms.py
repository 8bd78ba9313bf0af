"""A form on the screen: which questions are open, the question, the review. What happens next is the engine's."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from flows.answers import Asking
from flows.house import HOME
from flows.model import (
    Answers,
    Button,
    Choice,
    Form,
    Json,
    Link,
    Paragraph,
    Reply,
    Rows,
    Session,
    Step,
    Text,
    Visit,
    text,
)

WHOLE = "_"  # stands for the step in a choice that is about the whole form
_PREVIEW = 160  # characters of a long answer that the review shows


@dataclass(frozen=True)
class Sheet:
    """A form as far as it is filled in: the questions open now, in order, and their values."""

    form: Form
    session: Session
    visit: Visit
    steps: tuple[Step, ...]
    values: dict[str, Json]

    def now(self, **changes: Any) -> Sheet:
        """Give the sheet after a change of the session; what is open depends on the answers alone."""
        session = replace(self.session, **changes)
        if "answers" in changes:
            return sheet(self.form, session, self.visit)
        return Sheet(self.form, session, self.visit, self.steps, self.values)

    def asking(self, step: Step) -> Asking:
        return Asking(self.form, step, self.session, self.values, self.visit)

    def step(self, step_id: str | None) -> Step | None:
        return next((step for step in self.steps if step.id == step_id), None)

    def editable(self, step: Step) -> bool:
        only = self.session.only
        return not only or step.id in only or step.id not in self.session.answers

    def unanswered(self) -> Step | None:
        return next((step for step in self.steps if step.id not in self.values), None)

    def no_longer_valid(self) -> Step | None:
        """Find an answer whose choice has gone since it was made (another country, a new release)."""
        for step in self.steps:
            value = self.values[step.id]
            if value is not None and not step.kind.valid(self.asking(step), value):
                return step
        return None

    def before(self, step: Step) -> Step | None:
        earlier = self.steps[: self.steps.index(step)]
        return next((s for s in reversed(earlier) if self.editable(s)), None)

    def answers(self) -> Answers:
        """Give what is submitted: the answers of open questions."""
        return {step.id: self.session.answers[step.id] for step in self.steps if step.id in self.values}


def sheet(form: Form, session: Session, visit: Visit) -> Sheet:
    """Work out what is open: a question whose condition fails is closed, and its answer is as if never given."""
    session = _renamed(form, session)
    steps: list[Step] = []
    values: dict[str, Json] = {}
    answers = session.answers
    for step in form.steps:
        if step.when is None or step.when(values):
            steps.append(step)
            if answer := answers.get(step.id):
                values[step.id] = answer.value
    if visit.subject != session.subject:
        visit = replace(visit, subject=session.subject)
    return Sheet(form, session, visit, tuple(steps), values)


@cache
def _renamings(form: Form) -> Mapping[str, str]:
    return {old: step.id for step in form.steps for old in step.was}


def _renamed(form: Form, session: Session) -> Session:
    """Carry what was said under former names over to the present ones."""
    new = _renamings(form)
    if not new:
        return session
    answers = {step: session.answers[step] for step in session.answers if step not in new}
    for old in session.answers.keys() & new.keys():
        answers.setdefault(new[old], session.answers[old])
    return replace(session, answers=answers, asked=new.get(session.asked or "", session.asked))


# ---------------------------------------------------------------- the question


def question(asking: Asking, page: Sheet, before: tuple[Paragraph, ...] = ()) -> Reply:
    """Ask one step: what went before, the question, its hint, its buttons, and the ways out."""
    kind, has = asking.step.kind, asking.visit.desk.words.has
    args = {name: found(asking.visit, page.values) for name, found in asking.step.args.items()}
    words = Text(asking.word().id, args)
    body: list[Paragraph] = [*before, *_heading(asking, page), words]
    for hint in (asking.word("hint"), Text(f"answer-{kind.name}.hint")):
        if has(hint.id):
            body.append(hint)
            break
    return Reply(tuple(body), (*kind.rows(asking), *_ways_out(asking, page)), keys=kind.keys)


def _heading(asking: Asking, page: Sheet) -> tuple[Text, ...]:
    """Name the part of the form at its first question."""
    sections = _sections(asking.form)
    at = page.steps.index(asking.step)
    if len(sections) == 1 or (at and page.steps[at - 1].section == asking.step.section):
        return ()
    part = sections.index(asking.step.section) + 1
    title = _title(asking.form, asking.step.section)
    return (text("engine-part", title=title, part=part, parts=len(sections)),)


def _ways_out(asking: Asking, page: Sheet) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if asking.step.id in page.values and asking.answered is not None:
        rows.append((asking.choice(text("engine-keep", value=shown(asking, asking.answered)), "keep"),))
    if asking.step.optional:
        rows.append((asking.choice(text("engine-skip"), "skip"),))
    later: tuple[Button, ...] = (Link(text("engine-later"), HOME),)
    if page.before(asking.step):
        later = (asking.choice(text("engine-back"), "back"), *later)
    return (*rows, later)


def shown(asking: Asking, value: Json) -> Text:
    """Show a value as one short sentence of its own."""
    if value is None:
        return text("engine-skipped")
    arg = asking.step.kind.show(asking, value)
    if isinstance(arg, str) and len(arg) > _PREVIEW:
        arg = arg[:_PREVIEW].rstrip() + "…"
    return arg if isinstance(arg, Text) else text("engine-value", value=arg)


def taken(page: Sheet, step: Step, value: Json) -> Text:
    """Say back what was understood, so that a misread date is seen at once."""
    asking = page.asking(step)
    return text("engine-taken", label=asking.word("label"), value=shown(asking, value))


# ---------------------------------------------------------------- the review


@cache
def _sections(form: Form) -> tuple[str, ...]:
    return tuple(dict.fromkeys(step.section for step in form.steps))


def _title(form: Form, section: str) -> Text:
    return Text(f"{form.id}-part.{section}")


def _whole(page: Sheet, label: Text, op: str, value: str = "") -> Choice:
    return Choice(label, page.form.id, page.session.subject, WHOLE, op, value)


def lines(page: Sheet, section: str | None = None, among: Collection[str] | None = None) -> tuple[Text, ...]:
    """Give the answers as lines `label: value`: of one section, of some steps, or of all."""
    steps = [s for s in page.steps if s.id in page.values and section in (None, s.section)]
    if among is not None:
        steps = [s for s in steps if s.id in among]
    return tuple(
        text("engine-line", label=page.asking(s).word("label"), value=shown(page.asking(s), page.values[s.id]))
        for s in steps
    )


def review(page: Sheet, before: tuple[Paragraph, ...] = ()) -> Reply:
    """Show every answer before it is sent, each one a tap or two away from being changed."""
    form, sections = page.form, _sections(page.form)
    body: list[Paragraph] = [*before, Text(f"{form.id}-review")]
    rows: list[tuple[Button, ...]] = [(_whole(page, Text(f"{form.id}-review.send"), "send"),)]
    for section in sections:
        found = lines(page, section)
        if not found:
            continue
        title = () if len(sections) == 1 else (text("engine-title", title=_title(form, section)),)
        body.append((*title, *found))
        if any(page.editable(s) for s in page.steps if s.section == section):
            label = text("engine-edit", title=_title(form, section)) if title else text("engine-edit-all")
            rows.append((_whole(page, label, "part", section),))
    rows.append((Link(text("engine-later"), HOME),))
    return Reply(tuple(body), tuple(rows))


def editing(page: Sheet, section: str) -> Reply:
    """Offer the answers of one section to be changed."""
    steps = [s for s in page.steps if s.section == section and page.editable(s)]
    rows: list[tuple[Button, ...]] = [(_whole(page, page.asking(s).word("label"), "step", s.id),) for s in steps]
    rows.append((_whole(page, text("engine-back"), "review"),))
    return Reply((text("engine-edit-which"), lines(page, section)), tuple(rows))
