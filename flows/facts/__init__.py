"""What facts are made of, and how parsed data files become them; reading the files is the caller's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows.facts.cooperatives import Guide
from flows.facts.cooperatives.reading import guide
from flows.facts.origins import CONFIDENCES, Provenance, provenance

__all__ = [
    "CONFIDENCES",
    "Country",
    "Facts",
    "Hotline",
    "Office",
    "Provenance",
    "parse",
    "provenance",
    "provenances",
]


@dataclass(frozen=True)
class Country:
    """A country by its ISO 3166-1 code, with its first-level regions by ISO 3166-2."""

    code: str
    regions: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True)
class Hotline:
    """A telephone to call. `abroad` is the form that is known to work from outside the country, or empty."""

    id: str
    phone: str
    abroad: str
    provenance: Provenance


@dataclass(frozen=True)
class Office:
    """Who runs this assistant and answers for the data. `example`: nobody has filled this in yet."""

    name: str
    contact: str
    data_country: str  # ISO 3166-1: where the database stands
    keep_years: int  # how long an enrollment is kept after its last change
    ask_after_days: int  # how long to wait for a decision before asking
    approve_above: int  # a broadcast to more people than this needs a second colleague
    identity: tuple[str, ...]  # the answers the office asks for on the phone before it moves somebody
    example: bool
    provenance: Provenance


@dataclass(frozen=True)
class Facts:
    """Everything the flows know that is not a sentence and not a step."""

    countries: Mapping[str, Country]
    hotlines: tuple[Hotline, ...]
    office: Office
    services: tuple[Mapping[str, Any], ...]  # entries of the directory as this release has them
    synonyms: Mapping[str, Any]  # what people call each category
    guides: Mapping[str, Guide]  # how a cooperative is founded, by country

    @property
    def homes(self) -> tuple[str, ...]:
        """The countries people return to, Korea left out."""
        return tuple(code for code in self.countries if code != "KR")


def parse(
    countries: Mapping[str, Any],
    programme: Mapping[str, Any],
    guides: Mapping[str, Mapping[str, Any]],
    **directory: Mapping[str, Any],
) -> Facts:
    """Turn the parsed data files into facts; ValueError or KeyError names what is wrong."""
    office = dict(programme["office"])
    origin = provenance(office)
    for key in ("source", "seen_on", "confidence", "revision"):
        del office[key]
    offices = {entry["id"] for entry in directory["services"]["service"]}
    return Facts(
        countries={
            entry["code"]: Country(entry["code"], tuple(entry["regions"]), provenance(entry))
            for entry in countries["country"]
        },
        hotlines=tuple(
            Hotline(entry["id"], entry["phone"], entry.get("abroad", ""), provenance(entry))
            for entry in programme["hotline"]
        ),
        office=Office(**{**office, "identity": tuple(office["identity"])}, provenance=origin),
        services=tuple(directory["services"]["service"]),
        synonyms=directory["synonyms"],
        guides={country: guide(country, file, offices) for country, file in guides.items()},
    )


def provenances(facts: Facts) -> Sequence[tuple[str, Provenance]]:
    """List every entry with where it comes from, for the yearly look-over."""
    return [
        *((f"country {c.code}", c.provenance) for c in facts.countries.values()),
        *((f"hotline {h.id}", h.provenance) for h in facts.hotlines),
        ("office", facts.office.provenance),
        *((f"service {e['id']}", provenance(e)) for e in facts.services),
        *(named for guide in facts.guides.values() for named in guide.provenances),
    ]
