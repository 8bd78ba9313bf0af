"""What the numbers of a business plan come to: totals, what is left each month, when the beginning is paid back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flows.cooperative.records import Section

CURRENCIES = {"KR": "KRW", "KG": "KGS", "UZ": "UZS", "MN": "MNT"}
LINES = ("startup", "income", "costs")  # sections that are lists of sums
NUMBERS = ("jobs", "women", "young", "share", "loan")  # of the section "numbers"
_NARROW = "\u00a0"  # between thousands


@dataclass(frozen=True)
class Money:
    """Sums in the country's currency: once at the start, each month, and where the first money comes from."""

    startup: int
    income: int
    costs: int
    shares: int
    loan: int

    @property
    def monthly(self) -> int:
        """What is left of a month's income."""
        return self.income - self.costs

    @property
    def months(self) -> int | None:
        """After how many months what was left has paid for the start; None: never, as it stands."""
        if self.monthly <= 0:
            return None
        return -(-self.startup // self.monthly)

    @property
    def gap(self) -> int:
        """What the start costs beyond shares and loan."""
        return max(0, self.startup - self.shares - self.loan)


def total(section: Section | None) -> int:
    """Add up the lines of a section."""
    lines = section.values.get("lines") if section else None
    return sum(int(amount) for _, amount in lines) if isinstance(lines, list) else 0


def number(sections: Mapping[str, Section], name: str) -> int:
    """Give one of the `NUMBERS`; 0 where nobody has said."""
    held = sections.get("numbers")
    value = held.values.get(name) if held else None
    return int(value) if isinstance(value, int) else 0


def money(sections: Mapping[str, Section], members: int) -> Money:
    """Add up a plan; each member pays the same share."""
    startup, income, costs = (total(sections.get(name)) for name in LINES)
    return Money(startup, income, costs, number(sections, "share") * members, number(sections, "loan"))


def sum_of(amount: int, country: str) -> str:
    """Write a sum the way people of all these countries read it."""
    return f"{amount:,} {CURRENCIES[country]}".replace(",", _NARROW)
