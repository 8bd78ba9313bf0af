"""What people do with broadcasts: say that they read one, answer an invitation, want no more news, or again."""

from __future__ import annotations

from flows import addresses
from flows.answers import LongText
from flows.house import TO_MENU
from flows.model import Action, Form, Link, Opening, Page, Reply, Session, Step, Visit, anyone, text, to


def _news(visit: Visit) -> Reply:
    wanted = visit.desk.broadcasts.wants_news(visit.person.id)
    switch = Action(text("news-stop"), "news", "off") if wanted else Action(text("news-start"), "news", "on")
    return Reply((text("news-on") if wanted else text("news-off"), text("news-case")), ((switch,), TO_MENU))


def _switch(visit: Visit, *, wanted: bool) -> Link:
    desk, person = visit.desk, visit.person.id
    if desk.broadcasts.wants_news(person) != wanted:
        desk.broadcasts.want_news(person, wanted=wanted)
        desk.audit.note("news-on" if wanted else "news-off", actor=person, subject=person, now=visit.now)
    return to("news")


def _about(visit: Visit, number: str) -> int | None:
    """Give the broadcast of this number, if this person got it."""
    found = addresses.number(number)
    return found if found is not None and visit.desk.broadcasts.got(found, visit.person.id) else None


def _read(visit: Visit) -> Reply | Link:
    broadcast = _about(visit, visit.subject)
    if broadcast is None:
        return to("news")
    visit.desk.broadcasts.read(broadcast, visit.person.id, visit.now)
    return Reply((text("news-read"),), fresh=True)


# ---------------------------------------------------------------- answering an invitation


def _opens(visit: Visit) -> Opening | Link:
    number = visit.arg
    return Opening(number) if _about(visit, number) else to("news")


def _answered(visit: Visit, session: Session) -> Reply | Link:
    broadcast = _about(visit, session.subject)
    if broadcast is None:
        return to("news")
    visit.desk.broadcasts.reply(broadcast, visit.person.id, session.answers["words"].value, visit.now)
    return Reply((text("answering-done"),), (TO_MENU,))


ANSWERING = Form(
    "answering",
    version=1,
    steps=(Step("words", LongText(longest=1000), personal=True),),
    submit=_answered,
    allows=anyone,
    opens=_opens,
)

FLOWS = (
    Page(
        "news",
        _news,
        anyone,
        {"read": _read, "on": lambda v: _switch(v, wanted=True), "off": lambda v: _switch(v, wanted=False)},
    ),
    ANSWERING,
)
