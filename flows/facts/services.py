"""What an entry of the service directory is, and how a parsed one becomes it; nothing here reads a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flows.facts import Provenance, provenance

CATEGORIES = (
    "emergency",
    "hotline",
    "labour",
    "legal-aid",
    "migration",
    "community",
    "health",
    "health-insurance",
    "insurance-claim",
    "pension",
    "embassy",
    "registration",
    "micro-credit",
    "bank",
    "farm-insurance",
    "employment",
    "training",
    "financial-education",
    "cooperative-support",
    "women-youth",
)
COUNTRIES = ("KR", "KG", "UZ", "MN")
TEXTS = ("name", "offers", "hours", "audience", "cost")
ACTIVE, RETIRED = "active", "retired"


@dataclass(frozen=True)
class Telephone:
    """A number as dialled in the country, its international form, and if it works from abroad: yes, no, unknown."""

    local: str
    international: str
    abroad: str


@dataclass(frozen=True)
class Service:
    """One office, line or programme. Texts are by language; `point` is degrees north and east.

    `roughly`: the point is only the middle of the city, so no distance to the office itself can be told.
    """

    slug: str
    country: str
    region: str  # ISO 3166-2; empty: the whole country
    city: str
    categories: tuple[str, ...]
    local: str  # its name where it stands
    name: Mapping[str, str]
    offers: Mapping[str, str]
    hours: Mapping[str, str]
    audience: Mapping[str, str]
    cost: Mapping[str, str]
    free: bool
    address: str
    point: tuple[float, float] | None
    roughly: bool
    phones: tuple[Telephone, ...]
    telegram: str
    website: str
    email: str
    languages: tuple[str, ...]
    provenance: Provenance


def service(entry: Mapping[str, Any]) -> Service:
    """Read one entry; ValueError or KeyError says what is wrong with it."""
    unknown = set(entry["categories"]) - set(CATEGORIES)
    if unknown or not entry["categories"] or not any(entry["name"].values()):
        raise ValueError(f"service {entry['id']}: unknown categories {sorted(unknown)}, none, or no name")
    return Service(
        slug=entry["id"],
        country=entry["country"],
        region=entry.get("region", ""),
        city=entry.get("city", ""),
        categories=tuple(entry["categories"]),
        local=entry.get("local", ""),
        **{part: dict(entry.get(part, {})) for part in TEXTS},
        free=entry.get("free", False),
        address=entry.get("address", ""),
        point=(entry["at"][0], entry["at"][1]) if "at" in entry else None,
        roughly=entry.get("about", False),
        phones=tuple(Telephone(p["local"], p["international"], p["abroad"]) for p in entry.get("phones", ())),
        telegram=entry.get("telegram", ""),
        website=entry.get("website", ""),
        email=entry.get("email", ""),
        languages=tuple(entry.get("languages", ())),
        provenance=provenance(entry),
    )


def worded(texts: Mapping[str, str], language: str) -> tuple[str, str]:
    """Give the text for a reader and the language it is in: theirs, else Russian or English, else any."""
    for code in (language.split("_", maxsplit=1)[0], *(("ru",) if language in {"ky", "uz", "mn"} else ()), "en"):
        if texts.get(code):
            return texts[code], code
    return next(((words, code) for code, words in texts.items() if words), ("", ""))
