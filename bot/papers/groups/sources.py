"""The last page of a paper: what is known of the law, how surely, from where. The group takes it out in the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.papers.documents.model import Heading, PageBreak, Paragraph, Part, Table
from bot.papers.groups.drafting import Drafting
from flows.cooperative.saying import note
from flows.cooperative.voting import worded
from flows.facts.cooperatives import Rule, Said, Sourced
from flows.model import Text, text

_OURS = ("own-rule", "unverified")  # their notes say all there is to say of a source
_WIDE = (5, 4)  # shares of what is known, and of where it is from


def sources(drafting: Drafting, things: Iterable[Said], rules: Iterable[Rule] = ()) -> Iterator[Part]:
    """List what the guide says, and the rules for votes; what is from the same source stands together."""
    known: dict[str, list[str]] = {}
    for one in things:
        known.setdefault(_from(drafting, one), []).append(drafting.say(Text(one.words, one.values)))
    for rule in rules:
        known.setdefault(_from(drafting, rule), []).append(drafting.say(_rule(rule)))
    rows = [("\n".join(said), source) for source, said in known.items()]
    head = drafting.say(text("papers-facts.known")), drafting.say(text("papers-facts.source"))
    yield PageBreak()
    yield Heading(drafting.say(text("papers-facts")), 2)
    yield Paragraph(drafting.say(text("papers-facts.how")))
    yield Table(head, rows, _WIDE)


def _rule(rule: Rule) -> Text:
    return text("motion-rule", quorum=worded(rule.quorum), majority=worded(rule.majority))


def _from(drafting: Drafting, one: Sourced) -> str:
    sure = drafting.say(note(drafting.visit, drafting.group.country, one))
    if one.provenance.confidence in _OURS:
        return sure
    return f"{one.provenance.source}\n{sure}"
