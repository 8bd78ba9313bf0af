"""The business plan as a paper: every section, the lines with their sums, and what the numbers come to, drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.papers.documents.letters import literal
from bot.papers.documents.model import Chart, Fields, Heading, PageBreak, Paragraph, Part, Series, Table
from bot.papers.groups.drafting import Drafting
from flows.cooperative.money import CURRENCIES, LINES, NUMBERS
from flows.cooperative.plan import SECTIONS
from flows.model import Text, text

_SUMS = {"share", "loan"}  # numbers that are money
_BARS = 8  # of a chart; what is smaller becomes one
_YEAR = 12  # months that are drawn where the beginning is never earned back
_POINTS = 12  # of the lines, beside their first


def parts(drafting: Drafting) -> Iterator[Part]:
    yield Paragraph(drafting.say(text("group-aim", aim=drafting.group.aim)))
    for at, section in enumerate(SECTIONS, 1):
        yield Heading(f"{at}. {drafting.say(Text(f'plan-section.{section}'))}", 2)
        yield from _section(drafting, section)
    yield PageBreak()
    yield Heading(drafting.say(text("planpaper-sums")), 2)
    yield _sums(drafting)
    yield from _charts(drafting)


def _section(drafting: Drafting, section: str) -> Iterator[Part]:
    if section == "numbers":
        yield _numbers(drafting)
    elif section in LINES:
        yield _lines(drafting, section)
    else:
        held = drafting.sections.get(section)
        words = str(held.values.get("words") or "") if held else ""
        yield Paragraph(literal(words) if words else drafting.say(text("planpaper-open")))


def _lines(drafting: Drafting, section: str) -> Table:
    lines = _said(drafting, section)
    rows = [(literal(what), drafting.sum(amount)) for what, amount in lines] or [("", "")]
    whole = drafting.sum(sum(amount for _, amount in lines)) if lines else ""
    rows.append((f"<b>{drafting.say(text('papers-total'))}</b>", f"<b>{whole}</b>" if whole else ""))
    head = [drafting.say(Text(f"papers-column.{name}")) for name in ("what", "sum")]
    return Table(head, rows, (2, 1), (1,), by_hand=not lines)


def _said(drafting: Drafting, section: str) -> list[tuple[str, int]]:
    held = drafting.sections.get(section)
    lines = held.values.get("lines") if held else None
    return [(str(what), int(amount)) for what, amount in lines] if isinstance(lines, list) else []


def _numbers(drafting: Drafting) -> Fields:
    held = drafting.sections.get("numbers")
    values = held.values if held else {}
    return Fields(
        [
            (drafting.say(Text(f"plannumbers-{name}.label")), _number(drafting, name, values.get(name)))
            for name in NUMBERS
        ]
    )


def _number(drafting: Drafting, name: str, value: object) -> str:
    if not isinstance(value, int):
        return ""
    return drafting.sum(value) if name in _SUMS else str(value)


def _sums(drafting: Drafting) -> Fields:
    """Tell what the numbers come to; what nobody has written yet is a line."""
    money = drafting.money
    sums = (
        (text("plan-section.startup"), money.startup),
        (text("plan-section.income"), money.income),
        (text("plan-section.costs"), money.costs),
        (text("planpaper-left"), money.monthly),
        (text("planpaper-shares"), money.shares),
        (text("plannumbers-loan.label"), money.loan),
        (text("planpaper-gap"), money.gap),
    )
    pairs = [(drafting.say(label), drafting.sum(amount) if amount else "") for label, amount in sums]
    return Fields([*pairs, (drafting.say(text("planpaper-back")), _back(drafting))])


def _back(drafting: Drafting) -> str:
    money = drafting.money
    if not (money.startup and money.income):
        return ""
    return str(money.months) if money.months is not None else drafting.say(text("planpaper-never"))


# ---------------------------------------------------------------- drawn


def _charts(drafting: Drafting) -> Iterator[Chart]:
    money = drafting.money
    if money.startup:
        yield _startup(drafting)
    if money.income or money.costs:
        yield _month(drafting)
    if money.startup and money.income:
        yield _even(drafting)


def _bars(drafting: Drafting, title: Text, labels: Sequence[str], values: Sequence[int]) -> Chart:
    series = (Series(drafting.say(title), values),)
    return Chart("bars", labels, series, drafting.say(title), up=CURRENCIES[drafting.group.country])


def _startup(drafting: Drafting) -> Chart:
    """Draw the largest costs to begin, and the others as one bar."""
    largest = sorted(_said(drafting, "startup"), key=lambda line: -line[1])
    shown, small = largest[:_BARS], largest[_BARS:]
    if small:
        shown.append((drafting.say(text("planpaper-others")), sum(amount for _, amount in small)))
    return _bars(
        drafting,
        text("plan-section.startup"),
        [literal(what) for what, _ in shown],
        [amount for _, amount in shown],
    )


def _month(drafting: Drafting) -> Chart:
    money = drafting.money
    named = (text("plan-section.income"), text("plan-section.costs"), text("planpaper-left"))
    labels = [drafting.say(name) for name in named]
    return _bars(drafting, text("planpaper-month"), labels, (money.income, money.costs, money.monthly))


def _even(drafting: Drafting) -> Chart:
    """Draw what has come in and gone out since the beginning, until the lines have crossed for a while."""
    money, met = drafting.money, drafting.money.months
    last = max(_YEAR, met + met // 2) if met is not None else _YEAR
    step = -(-last // _POINTS)
    months = range(0, last + step, step)
    series = (
        Series(drafting.say(text("planpaper-earned")), [money.income * month for month in months]),
        Series(drafting.say(text("planpaper-spent")), [money.startup + money.costs * month for month in months]),
    )
    return Chart(
        "break-even",
        [str(month) for month in months],
        series,
        drafting.say(text("planpaper-even")),
        drafting.say(text("planpaper-months")),
        CURRENCIES[drafting.group.country],
        drafting.say(text("planpaper-crossing", count=met)) if met is not None else "",
    )
