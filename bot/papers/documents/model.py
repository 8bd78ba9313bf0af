"""A paper in parts: what it says, in which order. Not how a file holds it; and every sentence is the caller's.

Any text may hold <b>…</b> and line breaks, and nothing else that means something.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

_TAGS: Mapping[str, str] = {
    "en": "en-GB",
    "ko": "ko-KR",
    "ky": "ky-KG",
    "mn": "mn-MN",
    "ru": "ru-RU",
    "uz": "uz-Latn-UZ",
    "uz_Cyrl": "uz-Cyrl-UZ",
}


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the largest, 3 the smallest. It is never the last line of a page."""

    text: str
    level: Literal[1, 2, 3] = 1


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True)
class Item:
    """An article and those below it: 1. has 1.1, which has 1.1.1; there is no fourth level."""

    text: str
    items: Sequence[Item] = ()


@dataclass(frozen=True)
class Numbered:
    """Articles of a charter. They count from `first`, so that headings may stand between them."""

    items: Sequence[Item]
    first: int = 1


@dataclass(frozen=True)
class Table:
    """Rows below a head that every page repeats. `shares` of the width; `numeric` columns stand to the right.

    `by_hand`: its rows are filled in with a pen, and high enough for it.
    """

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[float] = ()
    numeric: Sequence[int] = ()
    by_hand: bool = False

    def __post_init__(self) -> None:
        wide = len(self.head)
        if not wide or any(len(row) != wide for row in self.rows) or len(self.shares) not in (0, wide):
            raise ValueError("a head, every row, and the shares need the same number of columns")


@dataclass(frozen=True)
class Fields:
    """A form: labels and what is written beside them. An empty value is a line to write on."""

    pairs: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Signatory:
    """Who signs; without a name there is a line to write it on."""

    role: str
    name: str = ""


@dataclass(frozen=True)
class Signatures:
    """A line to sign on for each."""

    people: Sequence[Signatory]


@dataclass(frozen=True)
class Series:
    """What one colour of a chart shows, a value for each label."""

    name: str
    values: Sequence[float]


@dataclass(frozen=True)
class Chart:
    """A picture of numbers. A break-even has two series, income and costs; `crossing` is said where they meet."""

    kind: Literal["bars", "lines", "break-even"]
    labels: Sequence[str]
    series: Sequence[Series]
    title: str = ""
    across: str = ""  # what the labels are
    up: str = ""  # what the values are, in which unit
    crossing: str = ""

    def __post_init__(self) -> None:
        if not self.labels or any(len(one.values) != len(self.labels) for one in self.series):
            raise ValueError("every series needs a value for each label")
        if self.kind == "break-even" and len(self.series) != 2:  # noqa: PLR2004 - the docstring says which
            raise ValueError("a break-even has two series: income and costs")


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a page."""


Part: TypeAlias = Heading | Paragraph | Numbered | Table | Fields | Signatures | Chart | PageBreak


@dataclass(frozen=True)
class Document:
    """A paper. `draft` stands on every page: that it is one, and who should check it."""

    title: str
    subtitle: str
    language: str  # as the folder in locales is called
    draft: str
    parts: Sequence[Part]

    @property
    def tag(self) -> str:
        """Tell the language as DOCX and PDF do (BCP 47), with the country whose dictionary Word should take."""
        return _TAGS.get(self.language, self.language.replace("_", "-"))
