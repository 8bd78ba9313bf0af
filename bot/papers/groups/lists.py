"""The list of founders and the share register: members by the name they chose, with columns to fill in by hand.

Names of passports, addresses and days of payment are never kept by the assistant, so they are always blank.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.papers.documents.letters import literal
from bot.papers.documents.model import Fields, Paragraph, Part, Table
from bot.papers.groups.drafting import Drafting
from bot.papers.groups.sources import sources
from flows.cooperative.mine import place
from flows.model import Text, text


def founders(drafting: Drafting) -> Iterator[Part]:
    """List the founders; as many rows as the law asks for, even where the group is still smaller."""
    names = [literal(member.name) for member in drafting.members]
    missing = [""] * ((drafting.guide.founders or 0) - len(names))
    rows = [(str(at), name, "", "", "") for at, name in enumerate((*names, *missing), 1)]
    yield _about(drafting)
    yield Paragraph(drafting.say(text("founders-how")))
    yield Table(
        _head(drafting, "number", "name", "passport", "address", "signature"), rows, (1, 3, 4, 4, 3), (0,), True
    )
    yield from sources(drafting, drafting.guide.about("founders", "members"))


def register(drafting: Drafting) -> Iterator[Part]:
    """List the shares; the sum is the plan's, the rest is written when somebody pays."""
    share = drafting.share
    rows = [(str(at), literal(one.name), share, "", "", "") for at, one in enumerate(drafting.members, 1)]
    whole = drafting.sum(drafting.money.shares) if share else ""
    rows.append(
        ("", f"<b>{drafting.say(text('papers-total'))}</b>", f"<b>{whole}</b>" if whole else "", "", "", "")
    )
    yield _about(drafting)
    yield Paragraph(drafting.say(text("register-how")))
    head = _head(drafting, "number", "name", "share", "paid", "receipt", "signature")
    yield Table(head, rows, (2, 6, 7, 5, 5, 5), (0, 2), True)
    yield from sources(drafting, drafting.guide.about("shares"))


def _about(drafting: Drafting) -> Fields:
    named = {
        "name": literal(drafting.group.name),
        "seat": drafting.say(place(drafting.group)),
        "count": str(len(drafting.members)),
    }
    return Fields([(drafting.say(Text(f"papers-field.{field}")), value) for field, value in named.items()])


def _head(drafting: Drafting, *columns: str) -> Sequence[str]:
    return [drafting.say(Text(f"papers-column.{column}")) for column in columns]
