"""The guide to founding a cooperative: a country, what is good to know there, and the way step by step.

What it says is in `flows/facts/cooperatives`; how it says what is not sure is in `saying`.
"""

from __future__ import annotations

from flows.cooperative.saying import knows, note, offices, said, together
from flows.facts.cooperatives import Guide, Said
from flows.facts.services import COUNTRIES
from flows.house import HOME, TO_MENU
from flows.model import Button, Link, Page, Paragraph, Reply, Rows, Text, Visit, anyone, text

PAGES = {  # each page of the guide, and the topics on it
    "kinds": ("kinds",),
    "founders": ("founders",),
    "members": ("members",),
    "rules": ("meeting", "articles"),
    "bodies": ("bodies",),
    "money": ("shares", "money"),
    "registration": ("registration",),
    "after": ("after",),
    "support": ("support",),
    "warning": ("warning",),
    "e9": ("e9",),
}
_MORE = {  # the page that tells more about a stage
    "gather": "founders",
    "idea": "kinds",
    "articles": "rules",
    "meeting": "rules",
    "money": "money",
    "start": "after",
}
_PRINCIPLES = 7
_ALL = "all"  # the choice of countries, wherever the person is from
_CHOOSE: tuple[Button, ...] = (Link(text("guide-other"), "guide", (_ALL,)),)


def _guide(visit: Visit) -> Reply:
    guides = visit.desk.facts.guides
    match visit.args or (home(visit),):
        case ("principles", *_):
            return _principles()
        case (country, *rest) if country in guides:
            return _page(visit, guides[country], *rest)
    return _countries(visit)


def home(visit: Visit) -> str:
    """Tell where somebody's enrollment says they return to; empty where it says nothing."""
    enrolled = visit.desk.enrollments.of(visit.person.id)
    answer = enrolled.answers.get("nationality") if enrolled else None
    return str(answer.value) if answer else ""


def _page(visit: Visit, guide: Guide, page: str = "", stage: str = "", *_: str) -> Reply:
    if page in PAGES and guide.about(*PAGES[page]):
        return _topic(visit, guide, page)
    at = next((number for number, one in enumerate(guide.stages) if one.id == stage), None)
    if page == "stage" and at is not None:
        return _stage(visit, guide, at)
    return _stages(guide) if page in {"stage", "stages"} else _overview(visit, guide)


def _countries(visit: Visit) -> Reply:
    known = [code for code in COUNTRIES if code in visit.desk.facts.guides]
    return Reply(
        (text("guide"),), (*((Link(Text(f"country-{code}"), "guide", (code,)),) for code in known), TO_MENU)
    )


# ---------------------------------------------------------------- a country


def _overview(visit: Visit, guide: Guide) -> Reply:
    topics = [_about(guide, page) for page in PAGES if guide.about(*PAGES[page])]
    pairs = tuple(tuple(topics[at : at + 2]) for at in range(0, len(topics), 2))
    e9 = next((one for one in visit.desk.facts.guides.values() if one is not guide and one.about("e9")), None)
    rows: Rows = (
        (Link(text("guide-stages"), "guide", (guide.country, "stages")),),
        (Link(Text("menu-selfcheck"), "selfcheck", (guide.country,)),),
        (Link(text("menu-groups"), "groups"),),
        *pairs,
        *(((_about(e9, "e9"),),) if e9 else ()),
        (Link(text("guide-principles"), "guide", ("principles",)),),
        (*_CHOOSE, Link(text("engine-menu"), HOME)),
    )
    return Reply((text("guide-country", country=_name(guide)), text("guide-what")), rows)


def _about(guide: Guide, page: str) -> Link:
    return Link(Text(f"guide-topic-{page}"), "guide", (guide.country, page))


def _name(guide: Guide) -> Text:
    return Text(f"country-{guide.country}")


def _foot(guide: Guide) -> Rows:
    return ((Link(text("engine-back"), "guide", (guide.country,)), Link(text("engine-menu"), HOME)),)


def _topic(visit: Visit, guide: Guide, page: str) -> Reply:
    bodies: tuple[Said, ...] = guide.bodies if page == "bodies" else ()
    things = together((*bodies, *guide.about(*PAGES[page])))
    title = text("guide-title", title=Text(f"guide-topic-{page}"), country=_name(guide))
    votes = _votes(visit, guide) if page == "rules" else ()
    return Reply(
        (title, *said(visit, guide.country, things), *votes),
        (*offices(visit, guide.country, things), *_foot(guide)),
    )


def _votes(visit: Visit, guide: Guide) -> tuple[Paragraph, ...]:
    """Tell our own rule for votes where no law is known."""
    rule = guide.rules["articles"]
    if rule.provenance.confidence != "own-rule":
        return ()
    who = knows(visit, guide.country, rule)
    return ((text("guide-votes", who=who), note(visit, guide.country, rule)),)


# ---------------------------------------------------------------- the way


def _stages(guide: Guide) -> Reply:
    rows: Rows = tuple(
        (Link(text("guide-step", number=number, stage=Text(one.words)), "guide", (guide.country, "stage", one.id)),)
        for number, one in enumerate(guide.stages, 1)
    )
    return Reply((text("guide-way", country=_name(guide)),), (*rows, *_foot(guide)))


def _stage(visit: Visit, guide: Guide, at: int) -> Reply:
    stage = guide.stages[at]
    title = text("guide-stage", number=at + 1, count=len(guide.stages), stage=Text(stage.words))
    turns = ((text("guide-earlier"), at - 1), (text("guide-next"), at + 1))
    turn = tuple(
        Link(label, "guide", (guide.country, "stage", guide.stages[to].id))
        for label, to in turns
        if 0 <= to < len(guide.stages)
    )
    rows: Rows = (
        turn,
        *offices(visit, guide.country, stage.tasks),
        (_about(guide, _MORE.get(stage.id, "registration")),),
        (Link(text("guide-stages"), "guide", (guide.country, "stages")), Link(text("engine-menu"), HOME)),
    )
    return Reply((title, *said(visit, guide.country, stage.tasks)), rows)


# ---------------------------------------------------------------- everywhere


def _principles() -> Reply:
    lines = tuple(Text(f"principle-{number}") for number in range(1, _PRINCIPLES + 1))
    return Reply((text("guide-principles-are"), lines), ((Link(text("engine-back"), "guide"),), TO_MENU))


FLOWS = (Page("guide", _guide, anyone, menu=25),)
