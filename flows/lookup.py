"""Finding help by words and by place, and telling us that an entry is wrong."""

from __future__ import annotations

import math

from flows.answers import LongText
from flows.directory import Entry
from flows.finding.asked import kept
from flows.house import TO_MENU
from flows.model import (
    AskLocation,
    Button,
    Form,
    Incoming,
    Link,
    Opening,
    Page,
    Reply,
    Said,
    Session,
    SharedLocation,
    Step,
    Text,
    Visit,
    anyone,
    text,
    to,
)
from flows.services import kind, kinds, links, name_of, stands

_WINDS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
_TURN = 360
_EARTH_KM = 6371
_FARTHEST_KM = 300
_TOWN_KM = 20  # from the middle of a big city to its edge
_SHOWN = 8

# ---------------------------------------------------------------- what is typed or shared outside of a form


def _hears(visit: Visit, incoming: Incoming) -> Reply | None:
    """Look up what was typed, or what is near; None where it means nothing to the directory."""
    if isinstance(incoming, SharedLocation):
        return _around(visit, incoming)
    return _meant(visit, incoming.text) if isinstance(incoming, Said) else None


def _meant(visit: Visit, words: str) -> Reply | None:
    country, _ = stands(visit)
    found = visit.desk.services.find(words, country)
    if not found.asked:
        return None
    if not found.sure and (question := kept(words)):
        visit.desk.questions.keep(visit.person.id, question, visit.person.language or "en", country, visit.now)
    if not found.ranked:
        return _unknown(visit, country)
    near = tuple((kind(country, category),) for category in found.categories)
    note = (text("services-found"),) if found.sure else (text("services-closest"), text("services-kept"))
    offices = links(visit, found.entries)
    first = (near, offices) if found.ranked[0] in found.categories else (offices, near)
    return Reply(note, (*first[0], *first[1], TO_MENU))


def _unknown(visit: Visit, country: str) -> Reply:
    """Nothing fits: offer every kind of help there is, and say that somebody will look at the question."""
    return Reply((text("services-unknown"), text("services-kept")), (*kinds(visit, country), TO_MENU))


def _around(visit: Visit, here: SharedLocation) -> Reply:
    """List what is near; where the person is is used for this answer and forgotten."""
    near = sorted(
        (
            (_apart(here, entry.service.point), entry)
            for entry in visit.desk.services.placed()
            if entry.service.point
        ),
        key=lambda item: item[0],
    )
    close = [(km, entry) for km, entry in near if km <= _FARTHEST_KM][:_SHOWN]
    if not close:
        return Reply((text("services-nothing-near"),), ((Link(text("menu-services"), "services"),), TO_MENU))
    lines = tuple(_distance(visit, here, km, entry) for km, entry in close)
    return Reply((text("services-around"), lines), (*links(visit, [entry for _, entry in close]), TO_MENU))


def _distance(visit: Visit, here: SharedLocation, km: float, entry: Entry) -> Text:
    """Say how far an office is; where only its city is known, no more than that."""
    name, roughly = name_of(visit, entry.service), entry.service.roughly
    if roughly and km <= _TOWN_KM:
        return text("services-about-here", name=name)
    wind = Text(f"wind-{_WINDS[_bearing(here, entry)]}")
    if roughly:
        return text("services-about-away", name=name, km=round(km), wind=wind)
    return text("services-away", name=name, km=max(1, round(km)), wind=wind)


def _apart(here: SharedLocation, there: tuple[float, float] | None) -> float:
    """Give the kilometres between two points, as the crow flies."""
    assert there  # noqa: S101 - only entries with a point are asked about
    lat1, lon1, lat2, lon2 = map(math.radians, (here.latitude, here.longitude, *there))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))


def _bearing(here: SharedLocation, entry: Entry) -> int:
    """Give the direction as one of eight winds, clockwise from north."""
    assert entry.service.point  # noqa: S101 - as above
    lat1, lon1, lat2, lon2 = map(math.radians, (here.latitude, here.longitude, *entry.service.point))
    east = math.sin(lon2 - lon1) * math.cos(lat2)
    north = math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(lon2 - lon1)
    return round(math.degrees(math.atan2(east, north)) % _TURN / (_TURN / len(_WINDS))) % len(_WINDS)


def _near(_: Visit) -> Reply:
    return Reply((text("services-where-you"),), ((AskLocation(text("services-here")),),), keys=True)


# ---------------------------------------------------------------- this is wrong


def _wrong_opens(visit: Visit) -> Opening | Link:
    entry = visit.desk.services.get(visit.arg)
    return Opening(str(entry.number)) if entry else to("services")


def _report(visit: Visit, session: Session) -> Reply:
    if entry := visit.desk.services.get(session.subject):
        note = str(session.answers["note"].value)
        visit.desk.services.report(entry.number, note, visit.person.language or "en", visit.now)
    rows: list[tuple[Button, ...]] = [(Link(text("engine-back"), "service", (session.subject,)),), TO_MENU]
    return Reply((text("wrong-done"),), tuple(rows))


FLOWS = (
    Page("near", _near, anyone, hears=_hears),
    Form("wrong", 1, (Step("note", LongText(), personal=True),), _report, anyone, _wrong_opens),
)
