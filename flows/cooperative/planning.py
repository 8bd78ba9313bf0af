"""Writing a section of the business plan: a text, a line of a list, or the numbers. Only its author does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flows.answers import Amount, LongText, ShortText
from flows.cooperative.money import LINES, NUMBERS
from flows.cooperative.plan import part, write
from flows.model import (
    Answer,
    Arg,
    Form,
    Json,
    Link,
    Moved,
    Opening,
    Problem,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    to,
)

_MOST_LINES = 30


def _opens(visit: Visit) -> Opening | Link:
    """Open a section for its author, on what it says."""
    about = part(visit, visit.args)
    if about is None or about.section.member != about.me.id:
        return to("plansection", *visit.args[:2]) if about else to("groups")
    values = {} if about.section.section in LINES else about.section.values
    language = visit.person.language or "en"
    answers = {step: Answer(value, language, 1, visit.now) for step, value in values.items() if value is not None}
    return Opening(about.subject, answers, asked=next(iter(answers), None), base=about.section.version)


def _written(visit: Visit, session: Session) -> Link:
    about = part(visit, session.subject.split("-"))
    if about is None or about.section.member != about.me.id:
        raise Moved
    values: dict[str, Json] = dict(session.values)
    if about.section.section in LINES:
        if len(about.lines) >= _MOST_LINES:
            raise Problem("planline-full", most=_MOST_LINES)
        values = {"lines": [*about.lines, (session.values["what"], session.values["amount"])]}
    write(visit, about, values, session.base)
    return to("plansection", *session.subject.split("-"))


def _title(visit: Visit, _: Mapping[str, Json]) -> Arg:
    return Text(f"plan-section.{visit.subject.partition('-')[2]}")


def _question(visit: Visit, _: Mapping[str, Json]) -> Arg:
    return Text(f"plan-about.{visit.subject.partition('-')[2]}")


def _form(name: str, *steps: Step) -> Form:
    return Form(name, version=1, steps=steps, submit=_written, allows=anyone, opens=_opens)


_COUNT = Amount(most=100_000)
FLOWS = (
    _form("plantext", Step("words", LongText(longest=2000), args={"about": _question})),
    _form(
        "planline",
        Step("what", ShortText(longest=80), args={"title": _title}),
        Step("amount", Amount()),
    ),
    replace(
        _form(
            "plannumbers",
            *(Step(name, _COUNT if name in {"jobs", "women", "young"} else Amount()) for name in NUMBERS),
        ),
        review=True,
    ),
)
