"""The business plan, which the members write section by section: whose each is, what it says, what it comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flows import addresses
from flows.cooperative.mine import back, mine
from flows.cooperative.money import LINES, NUMBERS, Money, money, sum_of
from flows.cooperative.records import Group, Member, Section
from flows.house import TO_MENU
from flows.model import (
    Action,
    Button,
    Json,
    Link,
    Moved,
    Page,
    Paragraph,
    Reply,
    Rows,
    Text,
    Visit,
    anyone,
    text,
    to,
)

SECTIONS = (
    "idea",
    "needs",
    "market",
    "production",
    "people",
    "startup",
    "income",
    "costs",
    "numbers",
    "risks",
    "benefit",
)
_SHOWN = 1200  # characters of a section on its page


@dataclass(frozen=True)
class Part:
    """A section of the plan of a group the person is in."""

    group: Group
    me: Member
    section: Section

    @property
    def number(self) -> str:
        return str(self.group.id)

    @property
    def subject(self) -> str:
        return f"{self.group.id}-{self.section.section}"

    @property
    def lines(self) -> list[tuple[str, int]]:
        held = self.section.values.get("lines")
        return [(str(what), int(amount)) for what, amount in held] if isinstance(held, list) else []


def part(visit: Visit, where: Sequence[str]) -> Part | None:
    found = mine(visit, where[0]) if len(where) > 1 and where[1] in SECTIONS else None
    if found is None:
        return None
    held = visit.desk.plans.sections(found[0].id).get(where[1])
    return Part(*found, held or Section(where[1], None, 0, {}))


# ---------------------------------------------------------------- the whole plan


def _plan(visit: Visit) -> Reply | Link:
    found = mine(visit, visit.arg)
    if found is None:
        return to("groups")
    group = found[0]
    held = visit.desk.plans.sections(group.id)
    links = [Link(_mark(held, section), "plansection", (visit.arg, section)) for section in SECTIONS]
    rows: Rows = tuple(tuple(links[at : at + 2]) for at in range(0, len(links), 2))
    sums = summary(group, money(held, visit.desk.groups.size(group.id)))
    return Reply((text("plan", name=group.name), sums), (*rows, back(group), TO_MENU))


def _mark(held: Mapping[str, Section], section: str) -> Text:
    written = section in held and any(held[section].values.values())
    title = Text(f"plan-section.{section}")
    return text("plan-written", title=title) if written else text("plan-unwritten", title=title)


def summary(group: Group, sums: Money) -> tuple[Text, ...]:
    """Say what the numbers come to, and when the start is paid back."""

    def said(amount: int) -> str:
        return sum_of(amount, group.country)

    lines = [
        text("plan-start", value=said(sums.startup)),
        text("plan-month", income=said(sums.income), costs=said(sums.costs), left=said(sums.monthly)),
        text("plan-first", shares=said(sums.shares), loan=said(sums.loan), gap=said(sums.gap)),
    ]
    if sums.startup and sums.income:
        months = sums.months
        lines.append(text("plan-even", count=months) if months is not None else text("plan-never"))
    return tuple(lines)


# ---------------------------------------------------------------- one section


def _section(visit: Visit) -> Reply | Link:
    about = part(visit, visit.args)
    if about is None:
        return to("groups")
    body: list[Paragraph] = [text("plan-title", title=Text(f"plan-section.{about.section.section}"))]
    body.append(Text(f"plan-about.{about.section.section}"))
    body += _said(about)
    author = visit.desk.groups.member(about.section.member) if about.section.member else None
    body.append(text("plan-author", name=author.name) if author else text("plan-nobody"))
    up = (Link(text("engine-back"), "plan", (about.number,)),)
    return Reply(tuple(body), (*_doing(about, author), up, back(about.group), TO_MENU))


def _said(about: Part) -> list[Paragraph]:
    """Show what a section says: its text, its lines with their sum, or its numbers."""
    section, country = about.section, about.group.country
    if section.section in LINES:
        lines = [text("plan-line", what=what, value=sum_of(amount, country)) for what, amount in about.lines]
        whole = sum_of(sum(amount for _, amount in about.lines), country)
        return [(*lines, text("plan-total", value=whole))] if lines else []
    if section.section == "numbers":
        held = {name: section.values.get(name) for name in NUMBERS}
        return [
            tuple(
                text("plan-number", title=Text(f"plannumbers-{n}.label"), value=_plain(n, v, country))
                for n, v in held.items()
                if isinstance(v, int)
            )
        ]
    words = str(section.values.get("words") or "")
    return [text("plan-words", words=words[:_SHOWN])] if words else []


def _plain(name: str, value: int, country: str) -> str:
    return sum_of(value, country) if name in {"share", "loan"} else str(value)


def _doing(about: Part, author: Member | None) -> list[tuple[Button, ...]]:
    """Offer the author to write; everybody else to take the section over first."""
    if author is None or author.id != about.me.id:
        return [(Action(text("plan-claim"), "plansection", "claim", about.subject),)]
    where = (about.number, about.section.section)
    drop = Action(text("plan-drop"), "plansection", "drop", about.subject)
    if about.section.section not in LINES:
        form = "plannumbers" if about.section.section == "numbers" else "plantext"
        return [(Link(text("plan-write"), form, where), drop)]
    version = about.section.version
    rows: list[tuple[Button, ...]] = [
        (Action(text("plan-less", what=what[:40]), "plansection", "less", about.subject, version, str(at)),)
        for at, (what, _) in enumerate(about.lines)
    ]
    return [(Link(text("plan-more"), "planline", where), drop), *rows]


def _claimed(visit: Visit, *, drop: bool = False) -> Link:
    about = part(visit, visit.subject.split("-"))
    if about is None:
        raise Moved
    member = None if drop else about.me.id
    visit.desk.plans.claim(about.group.id, about.section.section, member, visit.now)
    return to("plansection", *visit.subject.split("-"))


def _less(visit: Visit) -> Link:
    """Take a line away."""
    about, at = part(visit, visit.subject.split("-")), addresses.number(visit.arg)
    if about is None or at is None or at >= len(about.lines) or about.section.member != about.me.id:
        raise Moved
    lines = [line for number, line in enumerate(about.lines) if number != at]
    write(visit, about, {"lines": lines}, visit.version)
    return to("plansection", *visit.subject.split("-"))


def write(visit: Visit, about: Part, values: Mapping[str, Json], version: int) -> None:
    visit.desk.plans.write(about.group.id, about.section.section, version, values, visit.now)


FLOWS = (
    Page("plan", _plan, anyone),
    Page(
        "plansection",
        _section,
        anyone,
        {"claim": _claimed, "drop": lambda visit: _claimed(visit, drop=True), "less": _less},
    ),
)
