"""The door: choose a language, learn what this is, and the main menu every way leads back to."""

from __future__ import annotations

from flows import addresses
from flows.house import FIRST, HOME
from flows.languages import LANGUAGES
from flows.model import Action, Button, Link, Page, Reply, Speaks, Text, Visit, anyone, text, to

_TELEGRAMS = {"ky": "ky", "uz": "uz", "mn": "mn", "ru": "ru", "ko": "ko", "en": "en"}
WELCOME = "welcome"


def _language(visit: Visit) -> Reply:
    """Offer each language by its own name; what Telegram believes only decides which comes first."""
    likely = _TELEGRAMS.get(visit.hint.split("-", maxsplit=1)[0].lower(), "ky")
    order = sorted(LANGUAGES, key=lambda code: code.split("_")[0] != likely)
    onward = visit.arg
    rows = tuple((Action(Text(f"language-{code}"), FIRST, "set", code, onward=onward),) for code in order)
    question = text("language-choose") if visit.person.language else text("language-any")
    return Reply((question,), rows)


def _set_language(visit: Visit) -> Speaks | Reply:
    if visit.subject not in LANGUAGES:
        return _language(visit)
    new = visit.person.language is None
    return Speaks(visit.subject, to(WELCOME, *visit.args) if new else to(HOME))


def _welcome(visit: Visit) -> Reply:
    """Say what this is, who runs it and what happens with what they write, before anything is asked."""
    office = visit.desk.facts.office
    onward = visit.arg
    who = text("welcome-who", office=office.name, contact=office.contact)
    return Reply(
        (text("welcome-hello"), who, text("welcome-data")),
        ((Action(text("welcome-go"), WELCOME, "go", onward=onward),),),
    )


def _go(visit: Visit) -> Link:
    """Follow the link the person came with, else show the menu."""
    onward = addresses.read(visit.arg)
    return onward if isinstance(onward, Link) else to(HOME)


def _menu(visit: Visit) -> Reply:
    begun = [s for s in visit.sessions if s.answers]
    rows: list[tuple[Button, ...]] = [
        (Link(text("menu-continue", form=Text(f"menu-{s.flow}")), s.flow, (s.subject,) if s.subject else ()),)
        for s in begun
    ]
    under_way = {s.flow for s in begun}
    rows += [
        (Link(Text(f"menu-{flow.id}"), flow.id),)
        for flow in visit.menu
        if flow.id not in under_way and flow.offered(visit) and flow.allows(visit)
    ]
    return Reply((text("menu"),), tuple(rows))


FLOWS = (
    Page(HOME, _menu, anyone, command="menu"),
    Page(FIRST, _language, anyone, {"set": _set_language}, command="language", menu=80),
    Page(WELCOME, _welcome, anyone, {"go": _go}),
)
