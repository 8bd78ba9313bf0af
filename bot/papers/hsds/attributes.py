"""What HSDS has no field for, as attributes with their terms: categories, languages, sources, what is not exact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID, uuid5

from bot.papers.hsds.rows import SPACE, Entry, Row, phone_name, service_id
from flows.facts.services import CATEGORIES, TEXTS

_CATEGORIES, _FIELDS = "categories", "fields"
_TAXONOMIES = {
    _CATEGORIES: "What kind of help a service gives.",
    _FIELDS: "What the directory says of a service and HSDS has no field for, and its texts in every language.",
}
_MEANINGS = {
    "country": "The country of the service, by ISO 3166-1.",
    "region": "The region the service stands in, by ISO 3166-2; without one it is for the whole country.",
    "city": "The city the service stands in.",
    "at": "Degrees north and east of the middle of that city; where in the city the service is, is not known.",
    "source": "Where the entry comes from.",
    "seen_on": "The day, month or year of that source, by ISO 8601.",
    "confidence": "How sure the entry is: sourced, sourced-old, sourced-weak, unverified or own-rule.",
    "revision": "The number of the entry's revision.",
    "local": "The telephone number as dialled inside the country.",
    "abroad": "Whether the telephone number works from abroad: yes, no or unknown.",
}


class Mark(NamedTuple):
    """What an attribute says: of which row, under which code, and what; a category says all by its code."""

    entity: str
    row: UUID
    code: str
    value: str = ""


def marks(entry: Entry) -> Iterator[Mark]:
    """Give what goes into attributes: categories, texts in every language, and what has no field of its own."""
    service = service_id(entry)
    for code in dict.fromkeys(entry["categories"]):
        yield Mark("service", service, code)
    for part in TEXTS:
        for language, words in entry.get(part, {}).items():
            if words:
                yield Mark("service", service, f"{part}.{language}", words)
    for name in ("country", "region", "city", "source", "seen_on", "confidence", "revision"):
        if (value := entry.get(name, "")) != "":
            yield Mark("service", service, name, str(value))
    if entry.get("about"):
        yield Mark("service", service, "at", ", ".join(str(degrees) for degrees in entry["at"]))
    for number, phone in enumerate(entry.get("phones", ())):
        for name in ("local", "abroad"):
            yield Mark("phone", uuid5(service, phone_name(number)), name, phone[name])


def attribute(mark: Mark) -> Row:
    return {
        "id": uuid5(mark.row, f"attribute/{mark.code}"),
        "link_id": mark.row,
        "taxonomy_term_id": uuid5(SPACE, f"term/{mark.code}"),
        "link_type": "category" if mark.code in CATEGORIES else "field",
        "link_entity": mark.entity,
        "value": mark.value,
    }


def term(code: str) -> Row:
    """Give the term that a code of a mark stands for."""
    part, _, language = code.partition(".")
    kind = _CATEGORIES if code in CATEGORIES else _FIELDS
    worded = f"The {part} of a service in the language {language} (ISO 639-1)."
    meant = f"Services of the kind: {code}." if kind == _CATEGORIES else _MEANINGS.get(code, worded)
    return {
        "id": uuid5(SPACE, f"term/{code}"),
        "code": code,
        "name": code.replace("-", " "),
        "description": meant,
        "taxonomy_id": uuid5(SPACE, f"taxonomy/{kind}"),
    }


def taxonomies() -> Iterator[Row]:
    for name, meaning in _TAXONOMIES.items():
        yield {"id": uuid5(SPACE, f"taxonomy/{name}"), "name": name, "description": meaning}
