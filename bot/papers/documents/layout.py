"""What both formats lay out alike: how wide columns are, and how articles are numbered."""

from __future__ import annotations

from collections.abc import Sequence

from bot.papers.documents.model import Item, Numbered, Table

FILLED_IN = (0.36, 0.64)  # shares of a label, and of what is written beside it
SIGNED = (0.36, 0.3, 0.04, 0.3)  # of a role, the line to sign on, a gap, the name
_LONGEST_HEAD = 120  # letters of a head that is repeated on every page


def shares(table: Table) -> list[float]:
    """Tell which part of the width each column takes: equal ones if nothing else was said, and none too narrow."""
    asked = table.shares or [1] * len(table.head)
    least = sum(asked) / (3 * len(asked))
    wide = [max(share, least) for share in asked]
    return [share / sum(wide) for share in wide]


def numbers(numbered: Numbered) -> list[tuple[str, Item]]:
    """Lay the articles out in the order of reading, each with its number: 1., 1.1, 1.1.1."""
    return [
        (f"{number}." if "." not in number else number, item)
        for number, item in _counted(numbered.items, "", numbered.first)
    ]


def _counted(items: Sequence[Item], above: str, first: int) -> list[tuple[str, Item]]:
    found: list[tuple[str, Item]] = []
    for at, item in enumerate(items, first):
        found += [(f"{above}{at}", item), *_counted(item.items, f"{above}{at}.", 1)]
    return found


def repeats(table: Table) -> bool:
    """Tell whether pages may repeat the head; a long one would leave no room for rows."""
    return max(map(len, table.head)) <= _LONGEST_HEAD
