"""The tables of HSDS 3.1 that our directory fills: files, columns, keys; what stands in them is `rows.py`'s.

Of the optional columns only those are written that we can fill; the required ones are all here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

VERSION = "3.1"
_PLACES = ("physical", "postal", "virtual")
_STATES = ("active", "inactive", "defunct", "temporarily closed")


@dataclass(frozen=True)
class Column:
    """A column by its name in the standard; `refers` is the table whose `id` it holds."""

    name: str
    type: str = "string"
    format: str = "default"
    required: bool = False
    unique: bool = False
    choices: tuple[str, ...] = ()
    refers: str = ""


@dataclass(frozen=True)
class Table:
    """A table by the name of its file; the first column is its key."""

    path: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


def _table(path: str, *columns: Column | str) -> Table:
    """Make a table; a bare name is a text, with an exclamation mark one that must be filled."""
    key = Column("id", format="uuid", required=True, unique=True)
    return Table(path, (key, *(c if isinstance(c, Column) else _text(c) for c in columns)))


def _text(name: str) -> Column:
    return Column(name.rstrip("!"), required=name.endswith("!"))


def _to(table: str, *, required: bool = False) -> Column:
    return Column(f"{table}_id", format="uuid", required=required, refers=table)


_EMAIL = Column("email", format="email")
_OF_SERVICE, _OF_SERVICE_FOR_SURE = _to("service"), _to("service", required=True)
_NAMED = ("name!", "description!")

TABLES: Mapping[str, Table] = {
    "organization": _table("organizations.csv", *_NAMED, "alternate_name", _EMAIL, Column("website", format="uri")),
    "service": _table(
        "services.csv",
        _to("organization", required=True),
        "name!",
        "alternate_name",
        "description",
        Column("url", format="uri"),
        _EMAIL,
        Column("status", required=True, choices=_STATES),
        "fees_description",
        "eligibility_description",
        Column("assured_date", "date"),
    ),
    "url": _table("url.csv", "label", Column("url", format="uri", required=True), _OF_SERVICE),
    "location": _table(
        "locations.csv",
        Column("location_type", required=True, choices=_PLACES),
        _to("organization"),
        "name",
        "alternate_name",
        "description",
        Column("latitude", "number"),
        Column("longitude", "number"),
    ),
    "service_at_location": _table("service_at_location.csv", _OF_SERVICE_FOR_SURE, _to("location", required=True)),
    "address": _table(
        "addresses.csv",
        _to("location"),
        *("address_1!", "city!", "state_province!", "postal_code!", "country!"),
        Column("address_type", required=True, choices=_PLACES),
    ),
    "phone": _table("phones.csv", _OF_SERVICE, "number!", "description"),
    "schedule": _table("schedules.csv", _OF_SERVICE, "description"),
    "service_area": _table("service_areas.csv", _OF_SERVICE, "name"),
    "language": _table("languages.csv", _OF_SERVICE, "code"),
    "cost_option": _table("cost_options.csv", _OF_SERVICE_FOR_SURE, Column("amount", "number")),
    "taxonomy": _table("taxonomies.csv", *_NAMED),
    "taxonomy_term": _table("taxonomy_terms.csv", Column("code", unique=True), *_NAMED, _to("taxonomy")),
    "attribute": _table(
        "attributes.csv",
        Column("link_id", format="uuid", required=True),  # of the table that link_entity names
        _to("taxonomy_term", required=True),
        "link_type",
        "link_entity!",
        "value",
    ),
}


def descriptor(made: datetime) -> dict[str, Any]:
    """Describe the package as a Tabular Data Package."""
    return {
        "profile": "tabular-data-package",
        "name": "yurt-services",
        "title": "Services for migrant workers",
        "description": f"Written in the Human Services Data Specification (HSDS) {VERSION}.",
        "homepage": "https://docs.openreferral.org",
        "created": made.isoformat(timespec="seconds"),
        "resources": [_resource(name, table) for name, table in TABLES.items()],
    }


def _resource(name: str, table: Table) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": table.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": "id",
            "foreignKeys": [
                {"fields": c.name, "reference": {"resource": c.refers, "fields": "id"}}
                for c in table.columns
                if c.refers
            ],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    limits: dict[str, Any] = {"required": column.required, "unique": column.unique}
    if column.choices:
        limits["enum"] = list(column.choices)
    return {"name": column.name, "type": column.type, "format": column.format, "constraints": limits}
