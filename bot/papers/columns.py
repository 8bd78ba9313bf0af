"""The columns of an exported spreadsheet: their codes, which are for ever, and their order. No cells, no words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from flows.answers import ChooseMany, Day
from flows.enrollment import FORM, PERSONAL, STEPS
from flows.model import Step, Text, text

Kind = Literal["text", "day", "moment", "number"]

CASE, STATUS, VERSION = "case", "status", "version"
DECISION, REASON, MEND = "decision", "reason", "answers_to_mend"  # what the reviewer fills in
ANSWERED = "answered."  # and a step: in which language, and with which version of the form


@dataclass(frozen=True)
class Column:
    """One column: `step` is the question it shows, `choice` the one of several choices it ticks."""

    code: str
    heading: tuple[Text, ...]
    kind: Kind = "text"
    width: int = 14
    step: str = ""
    choice: str = ""
    personal: bool = False
    hidden: bool = False
    folded: bool = False  # grouped and collapsed: for those who look closely


_FIXED: tuple[tuple[str, Kind, int], ...] = (
    (CASE, "text", 11),
    (STATUS, "text", 12),
    (DECISION, "text", 12),
    (REASON, "text", 30),
    (MEND, "text", 22),
    (VERSION, "number", 8),
    ("submitted", "moment", 16),
    ("changed", "moment", 16),
    ("language", "text", 11),
    ("form_version", "number", 8),
    ("taken_by", "text", 16),
    ("last_decision", "text", 12),
    ("last_decided", "moment", 16),
    ("last_note", "text", 30),
)


def _fixed() -> Iterator[Column]:
    for code, kind, width in _FIXED:
        heading = (Text(f"export-column-{code}"),)
        yield Column(code, heading, kind, width, personal=code == "last_note", hidden=code == VERSION)


def _asked(step: Step) -> Iterator[Column]:
    label = Text(f"{FORM}-{step.id}.label")
    personal = step.id in PERSONAL
    if isinstance(step.kind, ChooseMany) and isinstance(step.kind.options, tuple):
        for choice in step.kind.options:
            heading = (label, Text(f"{FORM}-{step.id}.{choice}"))
            yield Column(f"{step.id}.{choice}", heading, "number", 10, step.id, choice, personal)
    else:
        kind: Kind = "day" if isinstance(step.kind, Day) else "text"
        yield Column(step.id, (label,), kind, 12 if kind == "day" else 18, step.id, personal=personal)


def _how(step: Step) -> Column:
    heading = (Text(f"{FORM}-{step.id}.label"), text("export-column-answered"))
    return Column(ANSWERED + step.id, heading, width=8, step=step.id, folded=True)


def _all(steps: Iterable[Step]) -> tuple[Column, ...]:
    asked = tuple(steps)
    return (*_fixed(), *(column for step in asked for column in _asked(step)), *map(_how, asked))


COLUMNS: tuple[Column, ...] = _all(STEPS)
CODES = frozenset(column.code for column in COLUMNS)
STEP_CODES = tuple(step.id for step in STEPS)  # what may stand under `answers_to_mend`
