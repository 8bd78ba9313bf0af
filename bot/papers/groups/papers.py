"""Which papers of a group there are, and what all of them have in common: title, group, the draft line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from bot.papers.documents.letters import literal
from bot.papers.documents.model import Document, Part
from bot.papers.groups import articles, lists, minutes, plan
from bot.papers.groups.drafting import Drafting
from flows.cooperative.saying import knows
from flows.model import Text, text

_Writer: TypeAlias = Callable[[Drafting], Iterator[Part]]

WRITERS: Mapping[str, _Writer] = {
    "articles": articles.parts,
    "founders": lists.founders,
    "minutes": minutes.parts,
    "register": lists.register,
    "plan": plan.parts,
}
NAMES = frozenset({"founders", "minutes", "register"})  # those that name every member


def document(drafting: Drafting, paper: str) -> Document:
    """Write a paper; on every page stands that it is a draft, and who should check it."""
    visit = drafting.visit
    checker = knows(visit, drafting.group.country, drafting.guide)
    draft = drafting.say(text("papers-stamp", day=visit.now.date(), who=checker))
    title = drafting.say(Text(f"papers-title.{paper}"))
    return Document(title, literal(drafting.group.name), drafting.language, draft, list(WRITERS[paper](drafting)))
