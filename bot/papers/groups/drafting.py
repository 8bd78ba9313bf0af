"""What every paper of a group is written with: the group, the facts of its country, one language."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.papers.documents.letters import literal
from bot.wording import marked
from flows.cooperative.money import Money, money, number, sum_of
from flows.cooperative.records import Group, Member, Section
from flows.facts.cooperatives import Guide, Values
from flows.model import Text, Visit
from locales import Words

BLANK = "________"  # what the group or an office has to fill in
_ENDING = re.compile(rf"{BLANK}$")
_LINE = "_" * 20  # where nothing follows there is room to write
_OTHER_MARKS = re.compile(r"</?(?!b>)[a-z][^>]*>")  # a paper knows bold, and nothing else
_SURE = ("sourced", "sourced-old")


@dataclass(frozen=True)
class Drafting:
    """A paper being written, for a member of the group. `visit.person.language` is the paper's."""

    visit: Visit
    group: Group
    words: Words

    @property
    def language(self) -> str:
        return self.visit.person.language or "en"

    def say(self, what: Text) -> str:
        """Word a sentence; what people typed in it stands as they typed it."""
        said = _OTHER_MARKS.sub("", marked(self.words, self.language, what))
        return html.unescape(_ENDING.sub(_LINE, said).replace("&lt;", literal("<")))

    # ------------------------------------------------------------ the group

    @cached_property
    def members(self) -> Sequence[Member]:
        return self.visit.desk.groups.members(self.group.id)

    @cached_property
    def held(self) -> Mapping[str, Member]:
        """Tell who has which role."""
        return self.visit.desk.groups.holders(self.group.id)

    def role(self, role: str) -> str:
        """Name a role as it begins a line."""
        said = self.say(Text(f"mate-role.{role}"))
        return said[:1].upper() + said[1:]

    def holder(self, role: str) -> str:
        """Name who has a role; empty where nobody has."""
        return literal(self.held[role].name) if role in self.held else ""

    @cached_property
    def sections(self) -> Mapping[str, Section]:
        return self.visit.desk.plans.sections(self.group.id)

    @cached_property
    def money(self) -> Money:
        return money(self.sections, len(self.members))

    @property
    def share(self) -> str:
        """Tell what each member puts in; empty where the plan does not say."""
        share = number(self.sections, "share")
        return self.sum(share) if share else ""

    def sum(self, amount: int) -> str:
        return sum_of(amount, self.group.country)

    # ------------------------------------------------------------ the country

    @property
    def guide(self) -> Guide:
        return self.visit.desk.facts.guides[self.group.country]

    def law(self, statement: str) -> Values | None:
        """Give the numbers of what the law is known to ask; None where nothing is known for certain."""
        known = next((one for one in self.guide.statements if one.id == statement), None)
        return known.values if known and known.provenance.confidence in _SURE else None

    def number(self, statement: str, name: str) -> int | None:
        """Give one number of the law; None where it is not known for certain."""
        value = (self.law(statement) or {}).get(name)
        return value if isinstance(value, int) else None

    def asks(self, task: str) -> bool:
        """Tell whether the guide of the country has this task."""
        return any(one.id == task for one in self.guide.tasks)
