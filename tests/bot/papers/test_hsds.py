"""The exchange package says what the directory says, and keeps the rules: its own and those of the standard."""

from __future__ import annotations

import copy
import csv
import io
import json
import re
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import bot.facts
from bot.papers.hsds import package

MADE = datetime(2026, 11, 23, 21, 30, 44, tzinfo=UTC)
RELEASE = [{**body, "status": "active"} for body in bot.facts.load().services]
BARE: Mapping[str, Any] = {
    "id": "kg-bare",
    "status": "active",
    "country": "KG",
    "categories": ["legal-aid"],
    "name": {"mn": "Хуульч"},
    "source": "a law",
    "seen_on": "2024",
    "confidence": "unverified",
}
FULL: Mapping[str, Any] = {
    "id": "kr-full",
    "status": "retired",
    "country": "KR",
    "region": "KR-41",
    "city": "Ansan",
    "categories": ["labour", "legal-aid"],
    "local": "안산 외국인주민센터",
    "name": {"en": "Ansan, the centre", "ky": "Ансан борбору", "ru": "Центр «Ансан»"},
    "offers": {"en": 'They say "come in",\nand help.', "mn": "Тусална; үнэгүй,\r\nөдөр бүр"},
    "hours": {"ru": "Пн-пт 9:00-18:00"},
    "audience": {"en": "Everyone"},
    "cost": {"en": "Papers cost 5,000 won"},
    "free": True,
    "address": "1, Hwarang-ro, Ansan 15357",
    "at": [37.5, 126.25],
    "phones": [
        {"local": "031-1", "international": "+82311", "abroad": "yes"},
        {"local": "1350", "international": "", "abroad": "no"},
    ],
    "telegram": "@ansan_centre",
    "website": "https://пример.kr/ко?a=1&b=%20",
    "email": "ask@example.kr",
    "languages": ["mn", "ky"],
    "source": "=HYPERLINK(1)",
    "seen_on": "2026-04-06",
    "confidence": "sourced",
    "revision": 3,
}

# What the standard demands, by its schemas of version 3.1, apart from what the package says of itself: the file of
# each table, what must be filled, and which words may stand where.
STANDARD: Mapping[str, tuple[str, str]] = {
    "organization": ("organizations.csv", "id name description"),
    "service": ("services.csv", "id name status organization_id"),
    "url": ("url.csv", "id url"),
    "location": ("locations.csv", "id location_type"),
    "service_at_location": ("service_at_location.csv", "id service_id location_id"),
    "address": ("addresses.csv", "id address_1 city state_province postal_code country address_type"),
    "phone": ("phones.csv", "id number"),
    "schedule": ("schedules.csv", "id"),
    "service_area": ("service_areas.csv", "id"),
    "language": ("languages.csv", "id"),
    "cost_option": ("cost_options.csv", "id service_id"),
    "taxonomy": ("taxonomies.csv", "id name description"),
    "taxonomy_term": ("taxonomy_terms.csv", "id name description"),
    "attribute": ("attributes.csv", "id link_id taxonomy_term_id link_entity"),
}
PLACES = ["physical", "postal", "virtual"]
WORDS = {
    ("service", "status"): ["active", "inactive", "defunct", "temporarily closed"],
    ("location", "location_type"): PLACES,
    ("address", "address_type"): PLACES,
}


# ---------------------------------------------------------------- reading it back

Rows = list[dict[str, str]]


@dataclass
class Package:
    about: dict[str, Any]
    tables: dict[str, Rows]

    def of(self, table: str, service: str) -> Rows:
        return [row for row in self.tables[table] if row["service_id"] == service]

    def said(self, entity: str, row: str) -> dict[str, str]:
        codes = {term["id"]: term["code"] for term in self.tables["taxonomy_term"]}
        return {
            codes[mark["taxonomy_term_id"]]: mark["value"]
            for mark in self.tables["attribute"]
            if (mark["link_entity"], mark["link_id"]) == (entity, row)
        }


def read(path: Path) -> Package:
    with zipfile.ZipFile(path) as packed:
        about = json.loads(packed.read("datapackage.json"))
        inside = {part["path"]: packed.read(part["path"]).decode("utf-8") for part in about["resources"]}
        assert sorted(packed.namelist()) == sorted(["datapackage.json", *inside])
    tables = {}
    for part in about["resources"]:
        rows = csv.DictReader(io.StringIO(inside[part["path"]], newline=""), strict=True)
        tables[part["name"]] = list(rows)
        assert rows.fieldnames == [field["name"] for field in part["schema"]["fields"]]
    return Package(about, tables)


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Package:
    path = tmp_path_factory.mktemp("hsds") / "release.zip"
    assert package.write(iter(RELEASE), path, MADE) == len(RELEASE)
    return read(path)


def written(folder: Path, *entries: Mapping[str, Any]) -> Package:
    path = folder / "some.zip"
    assert package.write(iter(entries), path, MADE) == len(entries)
    return read(path)


@pytest.fixture
def full(tmp_path: Path) -> Package:
    return written(tmp_path, FULL)


# ---------------------------------------------------------------- the rules


def uri(value: str) -> bool:
    return bool(re.fullmatch(r"https?://[!-~]+", value))


HOLDS: Mapping[tuple[str, str], Callable[[str], Any]] = {
    ("string", "default"): str,
    ("string", "uuid"): UUID,
    ("string", "uri"): lambda value: uri(value) or int("no address"),
    ("string", "email"): lambda value: value.index("@"),
    ("number", "default"): float,
    ("date", "default"): lambda value: datetime.strptime(value, "%Y-%m-%d"),  # noqa: DTZ007 - a day has no zone
}


def faults(package: Package) -> Iterator[str]:
    """Tell what breaks the rules that the package states of itself."""
    for part in package.about["resources"]:
        rows, schema = package.tables[part["name"]], part["schema"]
        for field in schema["fields"]:
            where = f"{part['name']}.{field['name']}"
            values = [row[field["name"]] for row in rows if row[field["name"]]]
            yield from broken(where, field, values, len(rows))
        for key in schema["foreignKeys"]:
            known = {row[key["reference"]["fields"]] for row in package.tables[key["reference"]["resource"]]}
            lost = {row[key["fields"]] for row in rows} - known - {""}
            yield from (f"{part['name']}.{key['fields']} leads nowhere: {gone}" for gone in lost)


def broken(where: str, field: Mapping[str, Any], values: list[str], rows: int) -> Iterator[str]:
    limits = field["constraints"]
    if limits["required"] and len(values) < rows:
        yield f"{where} is empty"
    if limits["unique"] and len({*values}) < len(values):
        yield f"{where} is twice there"
    for value in {*values}:
        try:
            HOLDS[field["type"], field["format"]](value)
        except ValueError:
            yield f"{where} is no {field['format']} {field['type']}: {value}"
        if value not in limits.get("enum", [value]):
            yield f"{where} may not be {value}"


def faults_by_the_standard(package: Package) -> Iterator[str]:
    """Tell what breaks the rules above, whatever the package states."""
    ids = {name: {row["id"] for row in rows} for name, rows in package.tables.items()}
    for name, rows in package.tables.items():
        if len(ids[name]) < len(rows):
            yield f"{name}.id is twice there"
        for row in rows:
            yield from (f"{name}.{must} is empty" for must in STANDARD[name][1].split() if not row[must])
            links = {k: ids.get(k.removesuffix("_id"), set()) for k in row if k.endswith("_id")}
            if name == "attribute":
                links["link_id"] = ids[row["link_entity"]]
            yield from (f"{name}.{k} leads nowhere" for k, known in links.items() if row[k] and row[k] not in known)
    for (name, column), words in WORDS.items():
        yield from (f"{name}.{column} is wrong" for row in package.tables[name] if row[column] not in words)


def test_the_whole_directory_keeps_the_rules(release: Package) -> None:
    assert [*faults(release)] == []
    assert [*faults_by_the_standard(release)] == []


def test_every_table_is_used_by_the_release(release: Package) -> None:
    assert [name for name in STANDARD if not release.tables[name]] == []


def test_the_package_states_what_the_standard_demands(release: Package) -> None:
    parts = {part["name"]: part for part in release.about["resources"]}
    assert {name: part["path"] for name, part in parts.items()} == {n: path for n, (path, _) in STANDARD.items()}
    for name, part in parts.items():
        assert part["schema"]["primaryKey"] == "id"
        limits = {field["name"]: field["constraints"] for field in part["schema"]["fields"]}
        assert {n for n, limit in limits.items() if limit["required"]} == {*STANDARD[name][1].split()}
        assert {n: limit["enum"] for n, limit in limits.items() if "enum" in limit} == {
            column: words for (table, column), words in WORDS.items() if table == name
        }
        keys = {key["fields"]: key["reference"]["resource"] for key in part["schema"]["foreignKeys"]}
        links = {n for n in limits if n.endswith("_id")} - {"link_id"}
        assert keys == {link: link.removesuffix("_id") for link in links}


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("service", "name", ""),
        ("service", "status", "open"),
        ("service", "organization_id", "0b7cf5a8-6d0e-4c65-9a3b-000000000000"),
        ("phone", "service_id", "0b7cf5a8-6d0e-4c65-9a3b-000000000000"),
        ("attribute", "taxonomy_term_id", "0b7cf5a8-6d0e-4c65-9a3b-000000000000"),
        ("address", "postal_code", ""),
    ],
)
def test_both_sets_of_rules_see_what_is_broken(full: Package, table: str, column: str, value: str) -> None:
    damaged = copy.deepcopy(full)
    damaged.tables[table][0][column] = value
    assert any(fault.startswith(f"{table}.{column}") for fault in faults(damaged))
    assert any(fault.startswith(f"{table}.{column}") for fault in faults_by_the_standard(damaged))


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("service", "assured_date", "2024"),
        ("service", "url", "https://пример.kr"),
        ("service", "email", "nobody"),
        ("location", "latitude", "north"),
        ("language", "id", "one"),
    ],
)
def test_a_wrong_type_is_seen(full: Package, table: str, column: str, value: str) -> None:
    full.tables[table][0][column] = value
    assert any(fault.startswith(f"{table}.{column} is no") for fault in faults(full))


def test_an_attribute_of_nothing_is_seen(full: Package) -> None:
    full.tables["attribute"][0]["link_id"] = full.tables["phone"][0]["id"]
    assert "attribute.link_id leads nowhere" in [*faults_by_the_standard(full)]


def test_an_id_that_is_twice_there_is_seen(full: Package) -> None:
    full.tables["phone"][1]["id"] = full.tables["phone"][0]["id"]
    assert "phone.id is twice there" in [*faults(full)]
    assert "phone.id is twice there" in [*faults_by_the_standard(full)]


# ---------------------------------------------------------------- what an entry says


def test_a_full_entry_comes_back(full: Package) -> None:
    (service,) = full.tables["service"]
    assert {name: service[name] for name in service if not name.endswith("id")} == {
        "name": "Ansan, the centre",
        "alternate_name": "안산 외국인주민센터",
        "description": 'They say "come in",\nand help.',
        "url": "https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.kr/%D0%BA%D0%BE?a=1&b=%20",
        "email": "ask@example.kr",
        "status": "inactive",
        "fees_description": "Papers cost 5,000 won",
        "eligibility_description": "Everyone",
        "assured_date": "2026-04-06",
    }
    (organization,) = full.tables["organization"]
    assert organization["id"] == service["organization_id"]
    assert organization["name"] == service["name"]
    assert [row["description"] for row in full.of("schedule", service["id"])] == ["Пн-пт 9:00-18:00"]
    assert [row["code"] for row in full.of("language", service["id"])] == ["mn", "ky"]
    assert [(u["label"], u["url"]) for u in full.tables["url"]] == [("Telegram", "https://t.me/ansan_centre")]
    assert [row["amount"] for row in full.of("cost_option", service["id"])] == ["0"]
    assert full.tables["service_area"] == []


def test_where_it_stands_comes_back(full: Package) -> None:
    (here,) = full.of("service_at_location", full.tables["service"][0]["id"])
    (place,), (address,) = full.tables["location"], full.tables["address"]
    assert here["location_id"] == place["id"] == address["location_id"]
    assert (place["location_type"], place["latitude"], place["longitude"]) == ("physical", "37.5", "126.25")
    assert {name: address[name] for name in address if not name.endswith("id")} == {
        "address_1": "1, Hwarang-ro, Ansan 15357",
        "city": "Ansan",
        "state_province": "KR-41",
        "postal_code": "15357",
        "country": "KR",
        "address_type": "physical",
    }


def test_telephones_come_back_as_dialled_and_from_abroad(full: Package) -> None:
    phones = full.of("phone", full.tables["service"][0]["id"])
    assert [phone["number"] for phone in phones] == ["+82311", "1350"]
    assert [full.said("phone", phone["id"]) for phone in phones] == [
        {"local": "031-1", "abroad": "yes"},
        {"local": "1350", "abroad": "no"},
    ]


def test_every_language_every_category_and_the_source_come_back_exactly(full: Package) -> None:
    assert full.said("service", full.tables["service"][0]["id"]) == {
        "labour": "",
        "legal-aid": "",
        "name.en": "Ansan, the centre",
        "name.ky": "Ансан борбору",
        "name.ru": "Центр «Ансан»",
        "offers.en": 'They say "come in",\nand help.',
        "offers.mn": "Тусална; үнэгүй,\r\nөдөр бүр",
        "hours.ru": "Пн-пт 9:00-18:00",
        "audience.en": "Everyone",
        "cost.en": "Papers cost 5,000 won",
        "country": "KR",
        "region": "KR-41",
        "city": "Ansan",
        "source": "=HYPERLINK(1)",
        "seen_on": "2026-04-06",
        "confidence": "sourced",
        "revision": "3",
    }


def test_the_whole_directory_can_be_read_back(release: Package) -> None:
    said: dict[str, dict[str, str]] = {row["id"]: {} for row in release.tables["service"]}
    codes = {term["id"]: term["code"] for term in release.tables["taxonomy_term"]}
    for mark in release.tables["attribute"]:
        if mark["link_entity"] == "service":
            said[mark["link_id"]][codes[mark["taxonomy_term_id"]]] = mark["value"]
    for entry, told in zip(RELEASE, said.values(), strict=True):
        texts = {
            f"{p}.{c}": w
            for p in ("name", "offers", "hours", "audience", "cost")
            for c, w in entry.get(p, {}).items()
        }
        plain = {
            n: str(entry[n]) for n in ("country", "region", "city", "source", "seen_on", "confidence") if n in entry
        }
        middle = {"at": f"{entry['at'][0]}, {entry['at'][1]}"} if entry.get("about") else {}
        categories = dict.fromkeys(entry["categories"], "")
        assert told == texts | plain | middle | categories | {"revision": str(entry["revision"])}


def test_terms_stand_in_their_taxonomy_and_are_all_used(release: Package) -> None:
    names = {row["id"]: row["name"] for row in release.tables["taxonomy"]}
    kinds = {term["code"]: names[term["taxonomy_id"]] for term in release.tables["taxonomy_term"]}
    categories = {category for entry in RELEASE for category in entry["categories"]}
    assert {code for code, kind in kinds.items() if kind == "categories"} == categories
    assert {code for code, kind in kinds.items() if kind == "fields"} >= {"name.ky", "source", "abroad"}
    used = {mark["taxonomy_term_id"] for mark in release.tables["attribute"]}
    assert {term["id"] for term in release.tables["taxonomy_term"]} == used


def test_an_entry_with_only_what_it_must_have(tmp_path: Path) -> None:
    package = written(tmp_path, BARE)
    assert [*faults(package), *faults_by_the_standard(package)] == []
    (service,), (organization,) = package.tables["service"], package.tables["organization"]
    assert (service["name"], service["status"], organization["description"]) == ("Хуульч", "active", "Хуульч")
    assert {n for n in service if not service[n]} == {
        *("alternate_name", "description", "url", "email"),
        *("fees_description", "eligibility_description", "assured_date"),
    }
    assert [area["name"] for area in package.of("service_area", service["id"])] == ["All of KG (ISO 3166-1)"]
    empty = {name for name, rows in package.tables.items() if not rows}
    assert empty == {
        *("url", "location", "service_at_location", "address"),
        *("phone", "schedule", "language", "cost_option"),
    }


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ({"ky": "а", "ru": "б", "en": "c"}, "c"),
        ({"ky": "а", "ru": "б", "en": ""}, "б"),
        ({"ky": "а", "ko": "나"}, "а"),
    ],
)
def test_english_is_chosen_else_russian_else_any(tmp_path: Path, name: dict[str, str], chosen: str) -> None:
    package = written(tmp_path, {**BARE, "name": name})
    assert package.tables["service"][0]["name"] == chosen


@pytest.mark.parametrize(
    ("seen", "confidence", "assured"),
    [
        ("2026-04-06", "sourced-old", "2026-04-06"),
        ("2026-04-06", "unverified", ""),
        ("2026-04", "sourced", ""),
        ("2026", "sourced", ""),
        ("2026-02-31", "sourced", ""),
    ],
)
def test_only_a_day_that_somebody_vouches_for_is_assured(
    tmp_path: Path, seen: str, confidence: str, assured: str
) -> None:
    package = written(tmp_path, {**BARE, "seen_on": seen, "confidence": confidence})
    (service,) = package.tables["service"]
    assert service["assured_date"] == assured
    assert package.said("service", service["id"])["seen_on"] == seen


def test_the_middle_of_a_city_is_no_place_to_send_people_to(tmp_path: Path) -> None:
    entry = {**BARE, "city": "Osh", "region": "KG-GO", "at": [40.5, 72.75], "about": True}
    package = written(tmp_path, entry)
    (place,) = package.tables["location"]
    assert (place["latitude"], place["longitude"], place["description"]) == ("", "", "Osh, KG-GO, KG")
    assert package.said("service", package.tables["service"][0]["id"])["at"] == "40.5, 72.75"
    assert package.tables["address"] == []


def test_what_an_address_must_have_and_lacks_is_said_to_be_unknown(tmp_path: Path) -> None:
    (address,) = written(tmp_path, {**BARE, "address": "House 5, Osh street"}).tables["address"]
    assert (address["city"], address["state_province"], address["postal_code"]) == ("unknown",) * 3


def test_what_is_twice_in_an_entry_is_once_in_the_package(tmp_path: Path) -> None:
    phone = {"local": "112", "international": "", "abroad": "no"}
    entry = {**BARE, "categories": ["health", "health"], "languages": ["ky", "ky"], "phones": [phone, phone]}
    package = written(tmp_path, entry)
    assert [*faults(package), *faults_by_the_standard(package)] == []
    assert [len(package.tables[name]) for name in ("language", "phone")] == [1, 2]


# ---------------------------------------------------------------- the file


def test_a_second_export_is_the_same_to_the_byte(tmp_path: Path) -> None:
    for name in ("one", "two"):
        package.write(iter(RELEASE[:20]), tmp_path / name, MADE)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_ids_stay_when_other_entries_come_and_texts_change(tmp_path: Path) -> None:
    before = written(tmp_path, FULL)
    (tmp_path / "some.zip").unlink()
    after = written(tmp_path, BARE, {**FULL, "name": {"en": "Another name"}, "status": "active"})
    for table in ("service", "organization", "location", "address", "phone", "language"):
        assert {row["id"] for row in before.tables[table]} <= {row["id"] for row in after.tables[table]}


def test_an_id_is_never_another_one_in_a_later_version(full: Package) -> None:
    assert full.tables["service"][0]["id"] == "3ab05c7f-1c6d-5776-b798-fd85c3603089"


def test_lines_end_and_quotes_stand_as_rfc_4180_says(tmp_path: Path) -> None:
    package.write([FULL], tmp_path / "one.zip", MADE)
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        services, languages = packed.read("services.csv"), packed.read("languages.csv")
    assert b'"They say ""come in"",\nand help."' in services
    assert services.startswith(b"id,organization_id,name,")
    assert languages.count(b"\r\n") == languages.count(b"\n") == 3


def test_the_package_says_when_it_was_made_and_by_which_version(full: Package) -> None:
    assert full.about["profile"] == "tabular-data-package"
    assert datetime.fromisoformat(full.about["created"]) == MADE
    assert "(HSDS) 3.1" in full.about["description"]


def test_no_entries_are_a_package_too(tmp_path: Path) -> None:
    package = written(tmp_path)
    assert {name for name, rows in package.tables.items() if rows} == {"taxonomy"}


def test_the_file_is_its_owners_alone_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "one.zip"
    package.write([BARE], path, MADE)
    assert path.stat().st_mode & 0o777 == 0o600
    assert [*tmp_path.iterdir()] == [path]


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "one.zip").write_text("mine")
    with pytest.raises(FileExistsError):
        package.write([BARE], tmp_path / "one.zip", MADE)
    assert (tmp_path / "one.zip").read_text() == "mine"


def test_entries_that_break_off_leave_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="lost"):
        package.write([FULL, {**BARE, "status": "lost"}], tmp_path / "one.zip", MADE)
    assert [*tmp_path.iterdir()] == []


def test_a_long_directory_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    def entries(many: int) -> Iterator[Mapping[str, Any]]:
        for number in range(many):
            yield {**FULL, "id": f"kr-{number}", "offers": {"en": f"{number} " * 2_000}}

    def peak(many: int) -> int:
        tracemalloc.start()
        try:
            package.write(entries(many), tmp_path / f"{many}.zip", MADE)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(400) < peak(100) + 500_000  # 300 more entries are 3 MB of texts
