"""An entry of the directory as lines of text, one a field: for forms, spreadsheets and what has changed.

Both ways lose nothing: `entry(flat(body))` is `body`, but for its id and revision. What is kept beside the body
(`STATUS`) is a field too, so that an entry can be retired wherever it can be changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import phonenumbers

from flows.facts import CONFIDENCES
from flows.facts.services import ACTIVE, CATEGORIES, COUNTRIES, RETIRED, TEXTS
from flows.languages import SPOKEN

STATUS = "status"
_PLAIN = ("city", "local", "address", "telegram", "website", "email", "source")
_WORDED = tuple(f"{part}.{language}" for part in TEXTS for language in SPOKEN)
_TRUTHS = ("free", "about")
FIELDS = (
    STATUS,
    "country",
    "region",
    "city",
    "categories",
    "local",
    *_WORDED,
    "free",
    "address",
    "at",
    "about",
    "phones",
    "telegram",
    "website",
    "email",
    "languages",
    "source",
    "seen_on",
    "confidence",
)
LONGEST = 700  # characters of a text: a card is one message
_LINE = 200  # of everything else
_MOST_PHONES = 8
_ABROAD = ("yes", "no", "unknown")
_YES, _NO = "yes", ""
_DAY = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_WEB = re.compile(r"https?://[^\s<>\"]+")
_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_TELEGRAM = re.compile(r"@\w{4,32}|https://t\.me/[^\s<>\"]+")
_CODES = re.compile(r"[a-z]{2}( [a-z]{2})*")
_SPACES = re.compile(r"[ \t]+")  # a space that does not break stays one: it holds a sum together
_DIALLED = re.compile(r"[0-9+*#() -]{2,30}")

Fields = Mapping[str, str]


class Unfit(ValueError):  # noqa: N818 - not an error of ours: something staff can mend
    """A field holds what it cannot; `field` names it."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


# ---------------------------------------------------------------- an entry as lines


def flat(body: Mapping[str, Any], status: str = ACTIVE) -> dict[str, str]:
    """Give every field of a parsed entry as text; what is not there is empty."""
    given = {STATUS: status, **{name: str(body.get(name, "")) for name in _PLAIN}}
    given |= {name: str(body.get(name, "")) for name in ("country", "region", "seen_on", "confidence")}
    given |= {f"{part}.{code}": body.get(part, {}).get(code, "") for part in TEXTS for code in SPOKEN}
    given["categories"] = " ".join(body["categories"])
    given["languages"] = " ".join(body.get("languages", ()))
    given |= {name: _YES if body.get(name) else _NO for name in _TRUTHS}
    given["at"] = ", ".join(str(degrees) for degrees in body.get("at", ()))
    given["phones"] = "\n".join(
        f"{p['local']} | {p['international']} | {p['abroad']}" for p in body.get("phones", ())
    )
    return {name: given[name] for name in FIELDS}


def changes(before: Fields, after: Fields) -> dict[str, tuple[str, str]]:
    """Give what differs, by field: as it was, as it is. A field that is not in `after` stays."""
    return {
        name: (before.get(name, ""), after[name])
        for name in FIELDS
        if name in after and after[name] != before.get(name, "")
    }


# ---------------------------------------------------------------- lines as an entry


def entry(fields: Fields) -> dict[str, Any]:
    """Make an entry's body of its fields. Raises Unfit naming the first field that holds what it cannot."""
    held = {name: _tidy(name, fields.get(name, "")) for name in FIELDS}
    for name, fits in _FITS.items():
        if not fits(held[name], held):
            raise Unfit(name)
    body: dict[str, Any] = {name: held[name] for name in (*_PLAIN, "region") if held[name]}
    body |= {name: held[name] for name in ("country", "seen_on", "confidence")}
    body |= {name: held[name].split() for name in ("categories", "languages") if held[name]}
    body |= {part: words for part in TEXTS if (words := _words(held, part))}
    body |= {name: True for name in _TRUTHS if held[name]}
    if held["at"]:
        body["at"] = [float(degrees) for degrees in held["at"].split(",")]
    if held["phones"]:
        body["phones"] = [_phone(line, held["country"]) for line in held["phones"].splitlines()]
    return body


def fits(field: str, value: str, country: str) -> bool:
    """Tell whether a field of an entry in this country can hold this."""
    held = {**dict.fromkeys(FIELDS, ""), "country": country}
    held[field] = _tidy(field, value)
    return field not in _FITS or _FITS[field](held[field], held)


def _tidy(name: str, value: str) -> str:
    if name in _TRUTHS and value.strip().casefold() == "no":
        return _NO
    lines = (_SPACES.sub(" ", line).strip() for line in value.splitlines())
    return ("\n" if name == "phones" else " ").join(filter(None, lines))


def _words(held: Fields, part: str) -> dict[str, str]:
    return {code: held[f"{part}.{code}"] for code in SPOKEN if held[f"{part}.{code}"]}


def _phone(line: str, country: str) -> dict[str, str]:
    """Read a number by itself, or as `flat` writes it: as dialled there | from abroad | yes, no or unknown."""
    local, *rest = (part.strip() for part in line.split("|"))
    if not rest:
        return {"local": local, "international": _international(local, country), "abroad": "unknown"}
    return {"local": local, "international": rest[0], "abroad": rest[1] if len(rest) > 1 else "unknown"}


def _international(local: str, country: str) -> str:
    """Give the form with the country's code, or nothing for a short number that has none."""
    try:
        number = phonenumbers.parse(local, country)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(number, 0) if phonenumbers.is_valid_number(number) else ""


# ---------------------------------------------------------------- what a field may hold


def _one_of(*known: str) -> Callable[[str, Fields], bool]:
    return lambda value, _: value in known


def _like(pattern: re.Pattern[str]) -> Callable[[str, Fields], bool]:
    return lambda value, _: not value or (len(value) <= _LINE and bool(pattern.fullmatch(value)))


def _short(longest: int) -> Callable[[str, Fields], bool]:
    return lambda value, _: len(value) <= longest


def _named(_: str, held: Fields) -> bool:
    return any(held[f"name.{code}"] for code in SPOKEN) and len(held["name.en"]) <= _LINE


def _placed(value: str, _: Fields) -> bool:
    if not value:
        return True
    try:
        north, east = (float(degrees) for degrees in value.split(","))
    except ValueError:
        return False
    return -90 <= north <= 90 and -180 <= east <= 180  # noqa: PLR2004 - degrees of the globe


def _phoned(value: str, held: Fields) -> bool:
    phones = [_phone(line, held["country"]) for line in value.splitlines()]
    return len(phones) <= _MOST_PHONES and all(_dialled(phone) for phone in phones)


def _dialled(phone: Mapping[str, str]) -> bool:
    away = phone["international"]
    known = phone["abroad"] in _ABROAD and (not away or away.startswith("+"))
    return known and bool(_DIALLED.fullmatch(phone["local"])) and bool(not away or _DIALLED.fullmatch(away))


_FITS: Mapping[str, Callable[[str, Fields], bool]] = {
    STATUS: _one_of(ACTIVE, RETIRED),
    "country": _one_of(*COUNTRIES),
    "region": lambda value, held: not value or value.startswith(held["country"] + "-"),
    "categories": lambda value, _: bool(value) and set(value.split()) <= {*CATEGORIES},
    "name.en": _named,
    **{name: _short(LONGEST) for name in _WORDED if name != "name.en"},
    **{name: _short(_LINE) for name in ("city", "local", "address")},
    **{name: _one_of(_YES, _NO) for name in _TRUTHS},
    "at": _placed,
    "phones": _phoned,
    "telegram": _like(_TELEGRAM),
    "website": _like(_WEB),
    "email": _like(_MAIL),
    "languages": _like(_CODES),
    "source": lambda value, _: 0 < len(value) <= LONGEST,
    "seen_on": lambda value, _: bool(_DAY.fullmatch(value)),
    "confidence": _one_of(*CONFIDENCES),
}
