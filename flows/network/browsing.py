"""Cooperatives that show themselves: found by country and kind, read, and reported to the office."""

from __future__ import annotations

from flows import addresses
from flows.answers import LongText
from flows.cooperative.joining import KINDS
from flows.cooperative.mine import place
from flows.house import TO_MENU, page_of, turning
from flows.model import (
    Button,
    Form,
    Link,
    Opening,
    Page,
    Reply,
    Rows,
    Session,
    Step,
    Text,
    Visit,
    anyone,
    text,
    to,
)
from flows.network.records import Card
from flows.network.showing import lines

ALL = "all"  # stands for a kind
_ROWS = 8
_MINE = 3  # groups of the person in whose name they may write


def found_card(visit: Visit, number: str) -> Card | None:
    """Give a group that shows itself."""
    asked = addresses.number(number)
    return None if asked is None else visit.desk.network.card(asked)


# ---------------------------------------------------------------- finding one


def _network(visit: Visit) -> Reply:
    country, kind, at = (*visit.args, "", "", "")[:3]
    if country not in visit.desk.facts.guides:
        found = [(Link(Text(f"country-{code}"), "network", (code,)),) for code in visit.desk.facts.guides]
        return Reply((text("network"),), (*found, (Link(text("menu-groups"), "groups"),), TO_MENU))
    if kind not in {ALL, *KINDS}:
        return Reply((text("network-kind", where=Text(f"country-{country}")),), (*_kinds(country), TO_MENU))
    return _list(visit, country, kind, page_of(at))


def _kinds(country: str) -> Rows:
    kinds = [Link(Text(f"group-kind.{kind}"), "network", (country, kind)) for kind in KINDS]
    pairs = (tuple(kinds[at : at + 2]) for at in range(0, len(kinds), 2))
    return ((Link(text("network-all"), "network", (country, ALL)),), *pairs)


def _list(visit: Visit, country: str, kind: str, page: int) -> Reply:
    wanted = "" if kind == ALL else kind
    cards = visit.desk.network.cards(country, wanted, skip=page * _ROWS, rows=_ROWS + 1)
    what = text("network-all") if kind == ALL else Text(f"group-kind.{kind}")
    rows: list[tuple[Button, ...]] = [
        (Link(text("network-line", name=card.name, where=place(card)), "showngroup", (str(card.group),)),)
        for card in cards[:_ROWS]
    ]
    rows += turning("network", country, kind, page=page, more=len(cards) > _ROWS)
    title = text("group-what", kind=what, where=Text(f"country-{country}"))
    body = (title,) if cards else (title, text("network-none"))
    return Reply(body, (*rows, (Link(text("engine-back"), "network", (country,)),), TO_MENU))


# ---------------------------------------------------------------- one of them


def _card(visit: Visit) -> Reply | Link:
    card = found_card(visit, visit.arg)
    if card is None:
        return to("network")
    title = text("group", name=card.name)
    what = text("group-what", kind=Text(f"group-kind.{card.kind}"), where=place(card))
    back = (Link(text("engine-back"), "network", (card.country, card.kind)),)
    return Reply(((title, what), lines(card.profile)), (*_ways(visit, card), back, TO_MENU))


def _ways(visit: Visit, card: Card) -> list[tuple[Button, ...]]:
    """Offer to join, or to write in the name of each group of the person."""
    number, groups = str(card.group), visit.desk.groups.of(visit.person.id)
    rows: list[tuple[Button, ...]] = []
    if all(group.id != card.group for group in groups):
        rows.append((Link(text("showngroup-join"), "askjoin", (number,)),))
        if visit.desk.groups.size(card.group):
            rows += [
                (Link(text("showngroup-write", group=group.name), "askgroup", (str(group.id), number)),)
                for group in groups[:_MINE]
            ]
    return [*rows, (Link(text("showngroup-wrong"), "reportgroup", (number,)),)]


def _report_opens(visit: Visit) -> Opening | Link:
    return Opening(visit.arg) if found_card(visit, visit.arg) else to("network")


def _report(visit: Visit, session: Session) -> Reply:
    if card := found_card(visit, session.subject):
        note, language = str(session.values["note"]), visit.person.language or "en"
        visit.desk.network.report(card.group, note, language, visit.now)
    return Reply((text("reportgroup-done"),), (TO_MENU,))


REPORT = Form(
    "reportgroup",
    version=1,
    steps=(Step("note", LongText(longest=500), personal=True),),
    submit=_report,
    allows=anyone,
    opens=_report_opens,
)

FLOWS = (Page("network", _network, anyone), Page("showngroup", _card, anyone), REPORT)
