"""Finding help by taps: country, kind, list, card. By words and by place it is found in `lookup.py`."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from flows.directory import Entry
from flows.facts.services import CATEGORIES, COUNTRIES, Service, Telephone, worded
from flows.help import seen
from flows.house import TO_MENU, page_of, turning
from flows.languages import SPOKEN
from flows.model import (
    Action,
    Button,
    Link,
    Page,
    Paragraph,
    Reply,
    Rows,
    Text,
    Visit,
    Web,
    anyone,
    text,
    to,
)
from flows.rights import may

_PAGE = 8  # entries on a screen
_OLD = 2  # years after which a source is called old
_MAP = "https://www.openstreetmap.org/search?query="  # what is on file as a point is often only the city's middle

# ---------------------------------------------------------------- by taps


def _language(visit: Visit) -> str:
    return visit.person.language or "en"


def name_of(visit: Visit, service: Service) -> Text:
    name, _ = worded(service.name, _language(visit))
    return text("services-name", name=visit.desk.words.written(_language(visit), name))


def stands(visit: Visit) -> tuple[str, str]:
    """The country and region somebody looks from: where their enrollment says they are."""
    enrolled = visit.desk.enrollments.of(visit.person.id)
    answers = enrolled.answers if enrolled else {}
    home = "nationality" in answers and "place" in answers and answers["place"].value == "home"
    country = str(answers["nationality"].value) if home else "KR"
    step = "home_region" if country != "KR" else "work_region"
    return country, str(answers[step].value) if step in answers else ""


def _services(visit: Visit) -> Reply:
    match visit.args:
        case (country, category, *rest) if country in COUNTRIES and category in CATEGORIES:
            return _shelf(visit, country, category, page_of(rest[0]) if rest else 0)
        case (country, *_) if country in COUNTRIES:
            return _kinds(visit, country)
    rows: list[tuple[Button, ...]] = [(Link(Text(f"country-{code}"), "services", (code,)),) for code in COUNTRIES]
    rows.append((Link(text("services-near"), "near"),))
    if visit.desk.services.saved(visit.person.id):
        rows.append((Link(text("services-saved"), "saved"),))
    return Reply((text("services"),), (*rows, TO_MENU))


def _kinds(visit: Visit, country: str) -> Reply:
    title = text("services-kinds", country=Text(f"country-{country}"))
    return Reply((title,), (*kinds(visit, country), _BACK, TO_MENU))


def kinds(visit: Visit, country: str) -> Rows:
    """Offer the kinds of help there are in a country."""
    counts = visit.desk.services.counts(country)
    found = [kind(country, category) for category in CATEGORIES if counts.get(category)]
    return tuple(tuple(found[at : at + 2]) for at in range(0, len(found), 2))


_BACK: tuple[Button, ...] = (Link(text("engine-back"), "services"),)


def kind(country: str, category: str) -> Link:
    return Link(Text(f"category-{category}"), "services", (country, category))


def _shelf(visit: Visit, country: str, category: str, page: int) -> Reply:
    _, region = stands(visit)
    entries = sorted(
        visit.desk.services.of(country, category),
        key=lambda e: (e.service.region != region, bool(e.service.region)),
    )
    shown = entries[page * _PAGE : (page + 1) * _PAGE]
    more = len(entries) > (page + 1) * _PAGE
    before, after = text("services-before"), text("services-more")
    turn = turning("services", country, category, page=page, more=more, earlier=before, later=after)
    title = text("services-list", kind=Text(f"category-{category}"), country=Text(f"country-{country}"))
    back = (Link(text("engine-back"), "services", (country,)),)
    return Reply((title,), (*links(visit, shown), *turn, back, TO_MENU))


def links(visit: Visit, entries: Sequence[Entry]) -> Rows:
    return tuple((Link(name_of(visit, e.service), "service", (str(e.number),)),) for e in entries)


def _saved(visit: Visit) -> Reply:
    entries = visit.desk.services.saved(visit.person.id)
    note = text("services-saved-list") if entries else text("services-saved-none")
    return Reply((note,), (*links(visit, entries[-20:]), _BACK, TO_MENU))


# ---------------------------------------------------------------- the card


def _part(visit: Visit, service: Service, part: str) -> tuple[Text, ...]:
    """Word one part of a card, saying in which language it is where that is not the reader's own."""
    words, code = worded(getattr(service, part), _language(visit))
    if not words:
        return ()
    words = visit.desk.words.written(_language(visit), words)
    said = {
        "offers": text("services-offers", offers=words),
        "hours": text("services-hours", hours=words),
        "audience": text("services-audience", audience=words),
        "cost": text("services-cost", cost=words),
    }[part]
    own = code == _language(visit).split("_")[0]
    return (said,) if own else (said, text("services-elsewhere", language=Text(f"language-{code}")))


def offers(visit: Visit, service: Service) -> Text | None:
    """Say what is offered there, and nothing else; None: we do not know."""
    return next(iter(_part(visit, service, "offers")), None)


def _phone(phone: Telephone) -> Text:
    if phone.abroad == "yes" and phone.international:
        return text("services-phone-abroad", phone=phone.local, abroad=phone.international)
    if phone.international:
        return text("services-phone-unsure", phone=phone.local, abroad=phone.international)
    return text("services-phone", phone=phone.local)


def _where(service: Service) -> tuple[Text, ...]:
    lines = []
    if service.region:
        lines.append(text("services-where", region=Text(f"region-{service.region}")))
    if service.address:
        lines.append(text("services-address", address=service.address))
    return tuple(lines)


def _sure(visit: Visit, service: Service) -> Text:
    day = service.provenance.seen_on
    old = service.provenance.confidence != "sourced" or int(day[:4]) <= visit.now.year - _OLD
    return text("services-seen-old", seen=seen(day)) if old else text("services-seen", seen=seen(day))


def described(visit: Visit, service: Service) -> tuple[Paragraph, ...]:
    """Say all that is known of a service, so that it is complete on paper or forwarded."""
    contacts = (
        *(_phone(phone) for phone in service.phones),
        *(text("services-web", address=a) for a in (service.website, service.telegram, service.email) if a),
    )
    local = (
        (text("services-local", local=service.local),) if service.local not in {"", *service.name.values()} else ()
    )
    spoken = tuple(Text(f"language-{code}") for code in service.languages if code in SPOKEN)
    facts = (
        *_part(visit, service, "hours"),
        *_part(visit, service, "audience"),
        *((text("services-free"),) if service.free else _part(visit, service, "cost")),
        *((text("services-speaks", languages=spoken),) if spoken else ()),
    )
    title = (text("services-title", name=name_of(visit, service)), *local)
    parts = (title, _part(visit, service, "offers"), _where(service), contacts, facts, (_sure(visit, service),))
    return tuple(part for part in parts if part)


def _card(visit: Visit) -> Reply | Link:
    entry = visit.desk.services.get(visit.arg)
    if entry is None:
        return to("services")
    number, service = str(entry.number), entry.service
    kept = entry.number in {other.number for other in visit.desk.services.saved(visit.person.id)}
    keep = (
        Action(text("services-unsave"), "service", "drop", number)
        if kept
        else Action(text("services-save"), "service", "keep", number)
    )
    rows: list[tuple[Button, ...]] = [(keep, Link(text("services-share"), "share", (number,)))]
    if service.address:
        rows.append((Web(text("services-map"), _MAP + quote(service.address)),))
    rows.append((Link(text("services-wrong"), "wrong", (number,)), Link(text("services-ask"), "help")))
    if may("directory")(visit):
        rows.append((Link(text("services-edit"), "entry", (number,)),))
    rows.append((Link(text("engine-back"), "services", (service.country, service.categories[0])),))
    return Reply(described(visit, service), (*rows, TO_MENU))


def _keep(visit: Visit) -> Link:
    return _kept(visit, kept=True)


def _drop(visit: Visit) -> Link:
    return _kept(visit, kept=False)


def _kept(visit: Visit, *, kept: bool) -> Link:
    if entry := visit.desk.services.get(visit.subject):
        visit.desk.services.save(visit.person.id, entry.number, kept=kept)
    return to("service", visit.subject)


def _share(visit: Visit) -> Reply | Link:
    """Say the card as a message of its own, without buttons: what is forwarded is complete."""
    entry = visit.desk.services.get(visit.arg)
    return Reply(described(visit, entry.service), fresh=True) if entry else to("services")


FLOWS = (
    Page("services", _services, anyone, menu=30),
    Page("service", _card, anyone, {"keep": _keep, "drop": _drop}),
    Page("saved", _saved, anyone),
    Page("share", _share, anyone),
)
