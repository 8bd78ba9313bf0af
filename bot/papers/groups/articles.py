"""The draft of the articles of association, chapter by chapter, in our own plain words.

What the law asks is said only where the facts are certain of it; everything else is a rule the group may
give itself, or a blank.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.papers.documents.model import Heading, Item, Numbered, Part, Signatory, Signatures
from bot.papers.groups.drafting import BLANK, Drafting
from bot.papers.groups.sources import sources
from flows.cooperative.mine import place
from flows.cooperative.voting import worded
from flows.facts.cooperatives import Rule, Said
from flows.model import Text, text

_TOPICS = ("members", "meeting", "articles", "shares", "money")
_TASKS = ("kr-name", "uz-funds", "mn-director")  # that say what belongs into the articles


def parts(drafting: Drafting) -> Iterator[Part]:
    chapters = (
        (text("articles-name"), _name(drafting)),
        (text("articles-aims"), _aims(drafting)),
        (text("articles-members"), _members(drafting)),
        (text("articles-rights"), _rights(drafting)),
        (text("articles-shares"), _shares(drafting)),
        (text("articles-meeting"), _meeting(drafting)),
        (text("articles-board"), _board(drafting)),
        (text("articles-audit"), _audit(drafting)),
        (text("articles-money"), _money()),
        (text("articles-profit"), _profit(drafting)),
        (text("articles-closing"), _closing()),
    )
    yield Numbered([_chapter(drafting, title, clauses) for title, clauses in chapters])
    signing = ("chairperson", "secretary")
    yield Heading(drafting.say(text("minutes-signed")), 2)
    yield Signatures([Signatory(drafting.role(role), drafting.holder(role)) for role in signing])
    rules = drafting.guide.rules
    yield from sources(drafting, _known(drafting), (rules["articles"],))


def _chapter(drafting: Drafting, title: Text, clauses: Sequence[Text]) -> Item:
    return Item(f"<b>{drafting.say(title)}</b>", [Item(drafting.say(clause)) for clause in clauses])


def _known(drafting: Drafting) -> tuple[Said, ...]:
    guide = drafting.guide
    return (
        *guide.about(*_TOPICS),
        *guide.bodies,
        *guide.about("bodies"),
        *(t for t in guide.tasks if t.id in _TASKS),
    )


# ---------------------------------------------------------------- who and what


def _name(drafting: Drafting) -> list[Text]:
    return [
        text("articles-name.called", name=drafting.group.name),
        text("articles-name.seat", where=place(drafting.group)),
        text("articles-name.nature"),
    ]


def _aims(drafting: Drafting) -> list[Text]:
    group = drafting.group
    return [
        text("articles-aims.aim", aim=group.aim),
        text("articles-aims.work", kind=Text(f"group-kind.{group.kind}")),
        text("articles-aims.more"),
    ]


def _members(drafting: Drafting) -> list[Text]:
    years = drafting.number("shares-back", "years")
    back = text("articles-members.back-by-law", years=years) if years else text("articles-members.back")
    return [
        text("articles-members.who"),
        text("articles-members.join"),
        text("articles-members.begin"),
        text("articles-members.leave"),
        text("articles-members.exclude"),
        text("articles-members.heard"),
        text("articles-members.death"),
        back,
    ]


def _rights(drafting: Drafting) -> list[Text]:
    limited = drafting.law("shares-risk") is not None
    return [
        text("articles-rights.vote"),
        text("articles-rights.use"),
        text("articles-rights.part"),
        text("articles-rights.duties"),
        text("articles-rights.debts-by-law") if limited else text("articles-rights.debts"),
    ]


def _shares(drafting: Drafting) -> list[Text]:
    value, percent = drafting.share or BLANK, drafting.number("shares-equal", "percent")
    clauses = [text("articles-shares.same", value=value)]
    if percent:
        clauses = [
            text("articles-shares.price"),
            text("articles-shares.founders", value=value),
            text("articles-shares.most", percent=percent),
        ]
    return [
        *clauses,
        text("articles-shares.paid"),
        text("articles-shares.receipt"),
        text("articles-shares.transfer"),
    ]


# ---------------------------------------------------------------- who decides


def _meeting(drafting: Drafting) -> list[Text]:
    return [
        text("articles-meeting.highest"),
        text("articles-meeting.only"),
        text("articles-meeting.yearly"),
        text("articles-meeting.extra"),
        text("articles-meeting.invite"),
        text("articles-meeting.proxy"),
        *_votes(drafting.guide.rules),
        text("articles-meeting.minutes"),
    ]


def _votes(rules: Mapping[str, Rule]) -> list[Text]:
    """Say when a vote counts; where one rule is for all decisions, leave room for stricter ones."""
    ordinary, weighty = (
        (worded(rule.quorum), worded(rule.majority)) for rule in (rules["other"], rules["articles"])
    )
    usual = text("articles-meeting.ordinary", quorum=ordinary[0], majority=ordinary[1])
    if weighty == ordinary:
        return [usual, text("articles-meeting.weighty")]
    return [usual, text("articles-meeting.weighty-by-law", quorum=weighty[0], majority=weighty[1])]


def _board(drafting: Drafting) -> list[Text]:
    directors = drafting.number("bodies-officers", "directors")
    years = drafting.number("bodies-term", "years")
    return [
        text("articles-board.leads"),
        text("articles-board.size-by-law", least=directors) if directors else text("articles-board.size"),
        text("articles-board.term-by-law", years=years) if years else text("articles-board.term"),
        text("articles-board.chair"),
        text("articles-board.meets"),
        text("articles-board.director"),
    ]


def _audit(drafting: Drafting) -> list[Text]:
    """Name who checks: a supervisory council where the law has one, else auditors."""
    auditors = drafting.number("bodies-officers", "auditors")
    who = text("articles-audit.auditors-by-law", least=auditors) if auditors else text("articles-audit.auditors")
    if any(body.id == "council" for body in drafting.guide.bodies):
        who = text("articles-audit.council")
    return [who, text("articles-audit.apart"), text("articles-audit.checks"), text("articles-audit.sees")]


# ---------------------------------------------------------------- money, and the end


def _money() -> list[Text]:
    return [
        text("articles-money.year"),
        text("articles-money.books"),
        text("articles-money.bank"),
        text("articles-money.loan"),
        text("articles-money.public"),
    ]


def _profit(drafting: Drafting) -> list[Text]:
    rest = drafting.number("money-dividend", "percent")
    return [
        _reserve(drafting),
        text("articles-profit.rest-by-law", percent=rest) if rest else text("articles-profit.rest"),
        text("articles-profit.loss"),
    ]


def _reserve(drafting: Drafting) -> Text:
    percent, times = (drafting.number("money-reserve", name) for name in ("percent", "times"))
    if percent and times:
        return text("articles-profit.reserve-by-law", percent=percent, times=times)
    return text("articles-profit.funds") if drafting.asks("uz-funds") else text("articles-profit.reserve")


def _closing() -> list[Text]:
    return [
        text("articles-closing.changes"),
        text("articles-closing.ending"),
        text("articles-closing.left"),
        text("articles-closing.notices"),
        text("articles-closing.silent"),
        text("articles-closing.adopted"),
    ]
