"""An entry of the directory as rows of HSDS tables; the files they go to are `hsds.py`'s.

Ids are made from the entry's own, so they are the same in every export.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5

from flows.facts.services import ACTIVE, RETIRED

Entry = Mapping[str, Any]
Row = dict[str, object]  # what is empty is left out

SPACE = UUID("0b7cf5a8-6d0e-4c65-9a3b-2f1d8e47c0a9")  # never to change: every id comes from it
_STATUS = {ACTIVE: "active", RETIRED: "inactive"}
_UNKNOWN = "unknown"  # where the standard requires what nobody told us
_POSTCODE = re.compile(r"\b\d{5,6}$")  # as it ends an address in our countries
_WHOLE = len("2026-04-06")  # a day, not a month or a year
_URI = "!#$%&'()*+,/:;=?@[]~"  # what an address keeps; the rest is written in percents


def rows(entry: Entry) -> Iterator[tuple[str, Row]]:
    """Give every row of an entry but its attributes, each with the name of its table."""
    service = service_id(entry)
    yield "organization", _organization(entry)
    yield "service", _service(entry)
    yield from _places(entry)
    for number, phone in enumerate(entry.get("phones", ())):
        yield "phone", _phone(entry["country"], phone) | _part(service, phone_name(number))
    for code in dict.fromkeys(entry.get("languages", ())):
        yield "language", {"code": code} | _part(service, f"language/{code}")
    if telegram := entry.get("telegram"):
        address = re.sub("^@", "https://t.me/", telegram)
        yield "url", {"label": "Telegram", "url": _uri(address)} | _part(service, "url/telegram")
    if hours := _main(entry, "hours"):
        yield "schedule", {"description": hours} | _part(service, "schedule")
    if not entry.get("region"):
        yield "service_area", {"name": f"All of {entry['country']} (ISO 3166-1)"} | _part(service, "area")
    if entry.get("free"):
        yield "cost_option", {"amount": 0} | _part(service, "cost")


# ---------------------------------------------------------------- one row


def service_id(entry: Entry) -> UUID:
    return uuid5(SPACE, f"service/{entry['id']}")


def phone_name(number: int) -> str:
    return f"phone/{number}"


def _part(service: UUID, name: str) -> Row:
    return {"id": uuid5(service, name), "service_id": service}


def _organization(entry: Entry) -> Row:
    name = _main(entry, "name")
    return {
        "id": uuid5(service_id(entry), "organization"),
        "name": name,
        "alternate_name": entry.get("local"),
        "description": _main(entry, "offers") or name,
        "email": entry.get("email"),
        "website": _uri(entry.get("website", "")),
    }


def _service(entry: Entry) -> Row:
    return {
        "id": service_id(entry),
        "organization_id": uuid5(service_id(entry), "organization"),
        "name": _main(entry, "name"),
        "alternate_name": entry.get("local"),
        "description": _main(entry, "offers"),
        "url": _uri(entry.get("website", "")),
        "email": entry.get("email"),
        "status": _STATUS[entry["status"]],
        "fees_description": _main(entry, "cost"),
        "eligibility_description": _main(entry, "audience"),
        "assured_date": _assured(entry),
    }


def _assured(entry: Entry) -> str:
    """Give the day of the source, if it is a day of the calendar and anybody vouches for the entry."""
    seen: str = entry["seen_on"]
    try:
        day = date.fromisoformat(seen)
    except ValueError:
        return ""
    vouched = len(seen) == _WHOLE and entry["confidence"] != "unverified"
    return day.isoformat() if vouched else ""


def _places(entry: Entry) -> Iterator[tuple[str, Row]]:
    service, address = service_id(entry), entry.get("address")
    if not (address or entry.get("city") or "at" in entry):
        return
    location = _location(entry)
    yield "location", location
    yield "service_at_location", _part(service, "here") | {"location_id": location["id"]}
    if address:
        yield "address", _address(entry) | {"location_id": location["id"]}


def _location(entry: Entry) -> Row:
    where = [entry.get(name) for name in ("city", "region", "country")]
    exact = "at" in entry and not entry.get("about")
    north, east = entry["at"] if exact else ("", "")
    return {
        "id": uuid5(service_id(entry), "location"),
        "location_type": "physical",
        "organization_id": uuid5(service_id(entry), "organization"),
        "name": _main(entry, "name"),
        "alternate_name": entry.get("local"),
        "description": entry.get("address") or ", ".join(filter(None, where)),
        "latitude": north,
        "longitude": east,
    }


def _address(entry: Entry) -> Row:
    code = _POSTCODE.search(entry["address"])
    return {
        "id": uuid5(service_id(entry), "address"),
        "address_1": entry["address"],
        "city": entry.get("city") or _UNKNOWN,
        "state_province": entry.get("region") or _UNKNOWN,
        "postal_code": code[0] if code else _UNKNOWN,
        "country": entry["country"],
        "address_type": "physical",
    }


def _phone(country: str, phone: Mapping[str, str]) -> Row:
    told = f"Dialled inside {country}: {phone['local']}. Works from abroad: {phone['abroad']}."
    return {"number": phone["international"] or phone["local"], "description": told}


def _main(entry: Entry, part: str) -> str:
    """Give a text in English, else Russian, else any language it has."""
    texts: Mapping[str, str] = entry.get(part, {})
    return next((texts[code] for code in ("en", "ru", *texts) if texts.get(code)), "")


def _uri(address: str) -> str:
    return quote(address, safe=_URI)
