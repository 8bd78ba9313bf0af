"""Which texts the program needs, with which variables: read from its own source and from its forms."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from flows.answers import ChooseMany, ChooseOne
from flows.facts.cooperatives import Guide, Said
from flows.house import House
from flows.model import Form
from locales.checks import Need

Sample = str | int | date
Pattern = tuple[re.Pattern[str], tuple[str, ...]]  # of computed ids, and the variables they are given
_MAKERS = {"text", "Text", "Problem", "_note_home", "_astray"}
_DAY = date(2027, 12, 31)

# The longest value each variable can realistically hold.
SAMPLES: Mapping[str, Sample] = {
    "about": "W" * 160,
    "abroad": "+996 312 123 456",
    "abstain": 500,
    "added": 1_000,
    "address": "W" * 120,
    "aim": "W" * 600,
    "answer": "Yes, I agree",
    "asked": "W" * 160,
    "audience": "W" * 80,
    "case": "4829 1375",
    "changed": 1_000,
    "code": "7KQF-9M2T-XR4W",
    "contact": "Example street 123, Example city, +82 2 1234 5678, office@example.org",
    "cost": "W" * 80,
    "costs": "1,000,000,000 UZS",
    "count": 1_000,
    "countries": "Kyrgyzstan · Uzbekistan · Mongolia",
    "country": "Kyrgyzstan",
    "day": _DAY,
    "days": 14,
    "deed": "permission taken back",
    "done": 12,
    "event": "Day of the founding meeting",
    "field": "Month of departure",
    "first": _DAY,
    "form": "Enroll in Happy Return",
    "found": _DAY,
    "gap": "1,000,000,000 UZS",
    "group": "W" * 40,
    "hint": "W" * 200,
    "hour": "23:59",
    "hours": "W" * 80,
    "how": "with a table",
    "income": "1,000,000,000 UZS",
    "kind": "Farm insurance",
    "km": 300,
    "known": "W" * 400,
    "label": "Departure guarantee insurance money",
    "language": "Кыргызча",
    "languages": "W" * 60,
    "last": _DAY,
    "least": 1000,
    "left": "1,000,000,000 UZS",
    "length": 100_000,
    "link": "https://t.me/example_of_a_long_bot_name_bot",
    "loan": "1,000,000,000 UZS",
    "local": "W" * 80,
    "longest": 1500,
    "majority": "more than half",
    "mark": "🔁🔒",
    "month": "September",
    "most": 1_000_000_000,
    "name": "W" * 40,
    "next": "Founding meeting",
    "no": 500,
    "note": "W" * 1000,
    "now": "W" * 60,
    "number": "1234 567",
    "offers": "W" * 300,
    "office": "Example office for the return and reintegration of workers",
    "own": "W" * 40,
    "part": 6,
    "parts": 6,
    "percent": 100,
    "phone": "+82 10-1234-5678",
    "quorum": "more than half",
    "recipient": "the Centre for Employment of Citizens Abroad of Kyrgyzstan",
    "region": "South Chungcheong",
    "role": "coordinator",
    "row": 100_000,
    "rule": "at least 7 days before the founding meeting",
    "seen": _DAY,
    "share": "half",
    "shares": "1,000,000,000 UZS",
    "stage": "Founding meeting",
    "state": "waits for a colleague",
    "status": "received, not read yet",
    "task": "Write to everybody when and where the founding meeting is",
    "times": 3,
    "title": "Your time in Korea, your work and your visa",
    "value": "W" * 160,
    "was": "W" * 60,
    "week": "2026-W48",
    "what": "Cooperative advisers in the whole region",
    "where": "Kyrgyzstan",
    "who": "Embassy of Kyrgyzstan in Seoul",
    "why": "W" * 100,
    "wind": "north-west",
    "words": "W" * 1000,
    "year": "2027",
    "years": 3,
    "yes": 500,
}
_LIMITS = (
    (re.compile(r"command-"), 100),
    (re.compile(r"profile-name"), 64),
    (re.compile(r"profile-short"), 120),
    (re.compile(r"profile-description"), 512),
    (re.compile(r"recover-new|mydata-file"), 1024),
    (re.compile(r"menu-(?!continue)|language-|.*-yes$|.*-no$|answer-month\.|engine-(back|later|skip|menu)$"), 48),
    (re.compile(r"guide-topic-|stage-"), 40),
)
_OPTION = 48  # characters on a button that a cheap phone still shows
_LABEL = 40


@dataclass(frozen=True)
class Needs:
    """What must exist with which variables, and patterns of what may be asked for besides."""

    exact: tuple[Need, ...]
    patterns: tuple[Pattern, ...]

    def complete(self, ids: Iterable[str]) -> list[Need]:
        """Add every existing text that only a pattern names, as a computed id does."""
        named = {need.text_id for need in self.exact}
        return [*self.exact, *(need for i in ids if i not in named and (need := self._named(i)))]

    def _named(self, text_id: str) -> Need | None:
        found = [set(variables) for pattern, variables in self.patterns if pattern.fullmatch(text_id)]
        return _need(text_id, set().union(*found)) if found else None


def gather(house: House, sources: Iterable[Path], guides: Iterable[Guide] = ()) -> Needs:
    """Read source files, the forms of the house and the guides."""
    found: dict[str, Need] = dict(_guides(guides))
    patterns: list[Pattern] = []
    for path in sources:
        for text_id, variables in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(text_id, str):
                known = found[text_id].variables if text_id in found else ()
                found[text_id] = _need(text_id, {*known, *variables})
            else:
                patterns.append((text_id, variables))
    for form in (flow for flow in house.flows.values() if isinstance(flow, Form)):
        found |= {need.text_id: need for need in _form(form)}
        patterns += _optional(form)
    return Needs(tuple(found.values()), tuple(patterns))


def _need(text_id: str, variables: Iterable[str], limit: int | None = None) -> Need:
    return Need(text_id, {name: SAMPLES[name] for name in variables}, limit or _most(text_id))


def _most(text_id: str) -> int | None:
    return next((most for pattern, most in _LIMITS if pattern.match(text_id)), None)


def _calls(tree: ast.AST) -> Iterator[tuple[str | re.Pattern[str], tuple[str, ...]]]:
    """Find every `text("id", name=…)` and its kin; an id with computed parts gives a pattern."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in _MAKERS:
            continue
        variables = tuple(k.arg for k in node.keywords if k.arg)
        for written in _written(node.args[0]):
            yield written, variables


def _written(node: ast.expr) -> Iterator[str | re.Pattern[str]]:
    match node:
        case ast.Constant(value=str(text_id)) if text_id:
            yield text_id
        case ast.IfExp(body=body, orelse=orelse):
            yield from _written(body)
            yield from _written(orelse)
        case ast.JoinedStr(values=[ast.Constant(), *_] as parts):
            pieces = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[A-Za-z0-9_-]+" for p in parts)
            yield re.compile("".join(pieces))


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _guides(guides: Iterable[Guide]) -> Iterator[tuple[str, Need]]:
    """Name the words of what the guides say; what countries share is given only what all of them know."""
    given: dict[str, dict[str, Sample]] = {}
    for guide in guides:
        things: tuple[Said, ...] = (*guide.statements, *guide.tasks, *guide.bodies)
        for one in things:
            known = given.setdefault(one.words, dict(one.values))
            given[one.words] = {name: value for name, value in known.items() if name in one.values}
        given |= {stage.words: {} for stage in guide.stages}
        given |= {d.words: {"days": d.days} for task in guide.tasks if (d := task.deadline)}
    yield from ((words, Need(words, values, _most(words))) for words, values in given.items())


def _form(form: Form) -> Iterator[Need]:
    """Name the words of a form by convention: question, label, choices, parts, review."""
    for section in dict.fromkeys(step.section for step in form.steps):
        if section:
            yield _need(f"{form.id}-part.{section}", (), _LABEL)
    if form.review:
        yield _need(f"{form.id}-review", ())
        yield _need(f"{form.id}-review.send", (), _OPTION)
    for step in form.steps:
        name = f"{form.id}-{step.id}"
        yield _need(name, step.args)
        yield _need(f"{name}.label", (), _LABEL)
        if isinstance(step.kind, ChooseOne | ChooseMany) and isinstance(step.kind.options, tuple):
            for option in step.kind.options:
                yield _need(f"{name}.{option}", (), _OPTION)


def _optional(form: Form) -> Iterator[Pattern]:
    """Name what a step may have: a hint, and words of its own for computed choices."""
    for step in form.steps:
        computed = isinstance(step.kind, ChooseOne | ChooseMany) and callable(step.kind.options)
        yield re.compile(rf"{form.id}-{step.id}\.{'.+' if computed else 'hint'}"), ()
