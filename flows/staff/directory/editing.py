"""Changing one field of an entry, and adding an entry: forms. What a field may hold is `facts.fields`'s."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flows.answers import Asking, ChooseMany, ChooseOne, LongText, Option
from flows.facts import CONFIDENCES
from flows.facts.fields import FIELDS, LONGEST, STATUS, Fields, Unfit, fits
from flows.facts.services import ACTIVE, CATEGORIES, COUNTRIES
from flows.languages import SPOKEN
from flows.model import Answer, Arg, Form, Incoming, Json, Link, Opening, Problem, Session, Step, Text, Visit, to
from flows.rights import may
from flows.staff.directory.entries import code, label
from flows.staff.directory.questions import answered
from flows.staff.keeping import CHAT, Kept

_FIELDS = {code(field): field for field in FIELDS if field != STATUS}
_MANY = ("categories", "languages")
_ONE = ("country", "region", "free", "about", "confidence")


def _trouble(field: str) -> Problem:
    """Say that a field cannot hold this, and what it can."""
    return Problem("amend-unfit", field=label(field), hint=Text(f"field-{field.partition('.')[0]}.hint"))


# ---------------------------------------------------------------- what is chosen


def _wordings(field: str, asking: Asking) -> tuple[Option, ...]:
    """Give what may be chosen for a field, with its words. The empty choice has an id too."""
    match field:
        case "categories":
            return tuple(Option(one, Text(f"category-{one}")) for one in CATEGORIES)
        case "languages":
            return tuple(Option(one, Text(f"language-{one}")) for one in SPOKEN)
        case "country":
            return tuple(Option(one, Text(f"country-{one}")) for one in COUNTRIES)
        case "free" | "about":
            return Option("yes", Text("answer-yes")), Option("none", Text("answer-no"))
        case "confidence":
            return tuple(Option(one, Text(f"confidence-{one}")) for one in CONFIDENCES)
    return _regions(asking)


def _regions(asking: Asking) -> tuple[Option, ...]:
    country = str(asking.values.get("country") or _fields(asking.visit)["country"])
    known = asking.visit.desk.facts.countries[country].regions
    return Option("none", Text("field-region.all")), *(Option(one, Text(f"region-{one}")) for one in known)


# ---------------------------------------------------------------- one field


def _found(visit: Visit) -> tuple[Kept, str] | None:
    """Give the entry and the field that the form is about: its subject is both."""
    number, _, named = visit.subject.partition("-")
    kept = visit.desk.keeping.get(number)
    return (kept, _FIELDS[named]) if kept and named in _FIELDS else None


def _fields(visit: Visit) -> Fields:
    found = _found(visit)
    return found[0].fields if found else {"country": "KR"}


def _opens(form: str) -> Callable[[Visit], Opening | Link]:
    """Open on what the field says now; a field of another kind has another form."""

    def opens(visit: Visit) -> Opening | Link:
        kept, field = visit.desk.keeping.get(visit.arg), _FIELDS.get("".join(visit.args[1:2]))
        if kept is None or field is None:
            return to("directory")
        fitting = "amendmany" if field in _MANY else "amendone" if field in _ONE else "amend"
        return _opening(visit, kept, field) if form == fitting else to(fitting, *visit.args)

    return opens


def _opening(visit: Visit, kept: Kept, field: str) -> Opening:
    said = kept.fields[field]
    value: Json = said.split() if field in _MANY else said or ("none" if field in _ONE else None)
    answers = {"to": Answer(value, visit.person.language or "en", 1, visit.now)}
    return Opening(f"{kept.number}-{code(field)}", answers, ("to",), "to", kept.version)


@dataclass(frozen=True)
class Line(LongText):
    """One line for a field: what the form is about, or the one named here."""

    longest: int = LONGEST
    field: str = ""

    def read(self, asking: Asking, incoming: Incoming) -> Json:
        words = str(super().read(asking, incoming))
        about = _found(asking.visit)
        field = self.field or (about[1] if about else "source")
        if not fits(field, words, str(asking.values.get("country") or _fields(asking.visit)["country"])):
            raise _trouble(field)
        return words


def _chosen(asking: Asking) -> tuple[Option, ...]:
    found = _found(asking.visit)
    return _wordings(found[1], asking) if found else ()


def _amended(visit: Visit, session: Session) -> Link:
    found = _found(visit)
    if found is None:
        return to("directory")
    kept, field = found
    value = session.values["to"]
    words = " ".join(value) if isinstance(value, list) else "" if value in (None, "none") else str(value)
    try:
        desk, me = visit.desk.keeping, visit.person.id
        desk.change(kept.number, session.base, {field: words}, by=me, how=CHAT, now=visit.now)
    except Unfit as unfit:
        raise _trouble(unfit.field) from None
    return to("entry", str(kept.number))


def _of_what(visit: Visit, _: Mapping[str, Json]) -> Arg:
    found = _found(visit)
    return label(found[1]) if found else ""


def _hint(visit: Visit, _: Mapping[str, Json]) -> Arg:
    found = _found(visit)
    return Text(f"field-{found[1].partition('.')[0]}.hint") if found else ""


def _form(name: str, step: Step) -> Form:
    return Form(name, version=1, steps=(step,), submit=_amended, allows=may("directory"), opens=_opens(name))


_NAMED = {"field": _of_what}
AMEND = (
    _form("amend", Step("to", Line(), optional=True, args={**_NAMED, "hint": _hint})),
    _form("amendone", Step("to", ChooseOne(_chosen), args=_NAMED)),
    _form("amendmany", Step("to", ChooseMany(_chosen, wide=2), args=_NAMED)),
)

# ---------------------------------------------------------------- a new entry


def _adds(visit: Visit) -> Opening:
    """Open the form, perhaps because of a question nobody could answer."""
    return Opening(visit.arg)


def _added(visit: Visit, session: Session) -> Link:
    desk, values = visit.desk, session.values
    own = (visit.person.language or "en").split("_")[0]
    plain = {name: str(values.get(name) or "") for name in ("country", "phones", "address", "website", "source")}
    region = values.get("region")
    fields = {
        **plain,
        STATUS: ACTIVE,
        "region": "" if region in (None, "none") else str(region),
        "categories": " ".join(values["categories"]),
        f"name.{own}": str(values["name"]),
        f"offers.{own}": str(values.get("offers") or ""),
        "seen_on": visit.now.date().isoformat(),
        "confidence": "sourced" if plain["source"].startswith("http") else "sourced-weak",
    }
    try:
        number = desk.keeping.add(fields, by=visit.person.id, how=CHAT, now=visit.now)
    except Unfit as unfit:
        raise _trouble(unfit.field) from None
    answered(visit, session.subject, "entry", to("service", str(number)))
    return to("entry", str(number))


NEW = Form(
    "newentry",
    version=1,
    steps=(
        Step("country", ChooseOne(lambda asking: _wordings("country", asking), wide=2)),
        Step("region", ChooseOne(_regions, wide=2)),
        Step("categories", ChooseMany(lambda asking: _wordings("categories", asking), wide=2)),
        Step("name", Line(200, "name.en")),
        Step("offers", Line(field="offers.en"), optional=True),
        Step("phones", Line(field="phones"), optional=True),
        Step("address", Line(field="address"), optional=True),
        Step("website", Line(field="website"), optional=True),
        Step("source", Line(field="source")),
    ),
    submit=_added,
    allows=may("directory"),
    opens=_adds,
    review=True,
)

FLOWS = (*AMEND, NEW)
