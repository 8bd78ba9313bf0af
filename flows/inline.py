"""Cards of the directory for any chat: what a person may share by typing the bot's name and a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.directory import Entry
from flows.facts.services import CATEGORIES, COUNTRIES
from flows.model import Link, Paragraph, Text, Visit, text
from flows.services import described, name_of, offers, stands

ELSEWHERE = Link(text("services-none"), "services")  # where to look when nothing was found
_MOST = 10  # cards
_LONGEST = 256  # letters, as Telegram promises; more is not from somebody who types
_HOMES: Mapping[str, str] = {"ky": "KG", "uz": "UZ", "mn": "MN"}  # where those who read a language are at home
_ALWAYS = ("emergency", "hotline")  # what is offered before anything is typed


@dataclass(frozen=True)
class Card:
    """A service as it is listed, and the message that is sent when it is chosen."""

    id: str
    title: Text
    line: Text | None
    body: tuple[Paragraph, ...]


def cards(visit: Visit, words: str) -> tuple[Card, ...]:
    """Give the cards that the words may mean; without words those saved, and whom one can always call."""
    if len(words) > _LONGEST:
        return ()
    chosen: list[Entry] = []
    for entry in _meant(visit, words) if words.strip() else _useful(visit):
        if len(chosen) == _MOST:
            break
        if entry not in chosen:
            chosen.append(entry)
    return tuple(_card(visit, entry) for entry in chosen)


def _card(visit: Visit, entry: Entry) -> Card:
    service = entry.service
    return Card(str(entry.number), name_of(visit, service), offers(visit, service), described(visit, service))


def _useful(visit: Visit) -> Iterable[Entry]:
    here, _ = stands(visit)
    yield from reversed(visit.desk.services.saved(visit.person.id))
    for category in _ALWAYS:
        yield from visit.desk.services.of(here, category)


def _meant(visit: Visit, words: str) -> Iterable[Entry]:
    """Take what was found, best first; for a kind of help come the entries of that kind."""
    here, region = stands(visit)
    found = visit.desk.services.find(words, here)
    named = {entry.service.slug: entry for entry in found.entries}
    countries = _countries(visit, here)
    for what in found.ranked:
        if what not in CATEGORIES:
            yield named[what]
            continue
        for country in countries:
            shelf = visit.desk.services.of(country, what)
            yield from sorted(shelf, key=lambda e: (e not in found.entries, e.service.region != region))


def _countries(visit: Visit, here: str) -> tuple[str, ...]:
    """Look where somebody is, then at home, where alone there are loans; everywhere, if home is not known."""
    enrolled = visit.desk.enrollments.of(visit.person.id)
    told = enrolled.answers.get("nationality") if enrolled else None
    home = told.value if told else _HOMES.get((visit.person.language or "").split("_")[0])
    return (here, home) if home in COUNTRIES else (here, *COUNTRIES)
