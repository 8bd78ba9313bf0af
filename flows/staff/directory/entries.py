"""The directory as staff see it: what needs them, an entry with its fields, what it was before."""

from __future__ import annotations

from collections.abc import Sequence

from flows.directory import Entry
from flows.facts.fields import STATUS, Fields
from flows.facts.fields import entry as body_of
from flows.facts.services import ACTIVE, COUNTRIES, RETIRED, TEXTS, service
from flows.house import TO_MENU, page_of, turning
from flows.languages import SPOKEN
from flows.model import Action, Button, Link, Moved, Page, Paragraph, Reply, Rows, Text, Visit, text, to
from flows.rights import may
from flows.services import described, name_of
from flows.staff.keeping import CHAT, Change, Kept

# The parts of an entry that are shown and changed together.
PARTS = {
    **{part: tuple(f"{part}.{code}" for code in SPOKEN) for part in TEXTS},
    "place": ("country", "region", "city", "address", "at", "about", "local"),
    "contact": ("phones", "telegram", "website", "email", "languages"),
    "kinds": ("categories", "free"),
    "origin": ("source", "seen_on", "confidence"),
}
BACK: tuple[Button, ...] = (Link(text("directory-open"), "directory"),)
_ROWS = 8
_CHANGES = 8  # shown of the history
_SHORT = 60  # characters of a value in a list
_YEAR = 1  # after which somebody should look again

# ---------------------------------------------------------------- what needs somebody


def _directory(visit: Visit) -> Reply:
    old, reports = len(_stale(visit)), len(visit.desk.services.reports(_ROWS))
    rows: list[tuple[Button, ...]] = [
        (Link(text("directory-questions"), "questions"),),
        (Link(text("directory-reports", count=reports), "reports"),),
        (Link(text("directory-old", count=old), "entries", ("old",)),),
        (Link(text("directory-offered"), "entries", ("offered",)), Link(text("directory-words"), "words")),
        (Link(text("directory-add"), "newentry"), Link(text("directory-retired"), "entries", ("retired",))),
        (Link(text("directory-table"), "entrytable"), Link(text("directory-hand-in"), "reviewed")),
        (Link(text("office-open"), "office"),),
    ]
    return Reply((text("directory"), text("directory-how")), (*rows, TO_MENU))


def _stale(visit: Visit) -> Sequence[Entry]:
    """List what nobody has looked at for a year, the oldest first. A year alone counts as its first day."""
    before = visit.now.replace(day=min(visit.now.day, 28), year=visit.now.year - _YEAR).date().isoformat()
    found = [entry for country in COUNTRIES for entry in visit.desk.services.of(country)]
    old = [(f"{e.service.provenance.seen_on}-01-01"[:10], e.number, e) for e in found]
    return [entry for day, _, entry in sorted(old, key=lambda one: one[:2]) if day < before]


def _entries(visit: Visit) -> Reply | Link:
    """List entries of one sort: not looked at for a year, retired, or otherwise in a newer release."""
    which, page = visit.arg, page_of("".join(visit.args[1:2]))
    skip = page * _ROWS
    keeping = visit.desk.keeping
    match which:
        case "old":
            found = [(e.number, name_of(visit, e.service)) for e in _stale(visit)[skip : skip + _ROWS + 1]]
        case "retired":
            found = [(k.number, _name(visit, k.fields)) for k in keeping.retired(skip=skip, rows=_ROWS + 1)]
        case "offered":
            found = [(k.number, _name(visit, k.fields)) for k in keeping.offered(skip=skip, rows=_ROWS + 1)]
        case _:
            return to("directory")
    rows: Rows = tuple((Link(name, "entry", (str(number),)),) for number, name in found[:_ROWS])
    turn = turning("entries", which, page=page, more=len(found) > _ROWS)
    note = Text(f"entries-{which}") if found else text("entries-none")
    return Reply((note,), (*rows, *turn, BACK, TO_MENU))


def _name(visit: Visit, fields: Fields) -> Text:
    return name_of(visit, service({**body_of(fields), "id": "", "revision": 0}))


# ---------------------------------------------------------------- one entry


def label(field: str) -> Text:
    """Name a field; a text in one of the languages with that language."""
    part, _, language = field.partition(".")
    name = Text(f"field-{part}")
    return text("field-in", part=name, language=Text(f"language-{language}")) if language else name


def code(field: str) -> str:
    """Write a field so that it fits into a button."""
    return field.replace(".", "_")


def _entry(visit: Visit) -> Reply | Link:
    kept = visit.desk.keeping.get(visit.arg)
    if kept is None:
        return to("directory")
    number, retired = str(kept.number), kept.fields[STATUS] == RETIRED
    shown = described(visit, service({**body_of(kept.fields), "id": "", "revision": 0}))
    body: list[Paragraph] = [*shown]
    if retired:
        body.append(text("entry-is-retired"))
    if kept.offered:
        body.append((text("entry-offered"), *(line(field, was, now) for field, (was, now) in kept.offered.items())))
    return Reply(tuple(body), (*_doing(kept, number, retired=retired), *_parts(number), BACK, TO_MENU))


def _doing(kept: Kept, number: str, *, retired: bool) -> list[tuple[Button, ...]]:
    """Offer what is done with an entry as a whole."""
    version = kept.version
    rows: list[tuple[Button, ...]] = []
    if kept.offered:
        take = Action(text("entry-take"), "entry", "take", number, version)
        rows.append((take, Action(text("entry-ours"), "entry", "ours", number, version)))
    if retired:
        rows.append((Action(text("entry-revive"), "entry", "revive", number, version),))
    else:
        rows.append((Action(text("entry-checked"), "entry", "checked", number, version),))
        rows.append((Action(text("entry-retire"), "entry", "retire", number, version),))
    rows.append((Link(text("entry-history"), "entrypast", (number,)),))
    return rows


def _parts(number: str) -> list[tuple[Button, ...]]:
    links = [Link(Text(f"part-{part}"), "entrypart", (number, part)) for part in PARTS]
    return [tuple(links[at : at + 3]) for at in range(0, len(links), 3)]


def _part(visit: Visit) -> Reply | Link:
    """Show the fields of one part with what they say, each a tap away from being changed."""
    kept = visit.desk.keeping.get(visit.arg)
    match visit.args:
        case (_, part) if kept and part in PARTS:
            lines = tuple(
                text("entry-line", field=label(f), value=_value(kept.fields[f], 300)) for f in PARTS[part]
            )
            links = [Link(label(field), "amend", (visit.arg, code(field))) for field in PARTS[part]]
            rows: Rows = tuple(tuple(links[at : at + 2]) for at in range(0, len(links), 2))
            back = (Link(text("engine-back"), "entry", (visit.arg,)),)
            return Reply((Text(f"part-{part}"), lines), (*rows, back, TO_MENU))
    return to("entry", visit.arg)


def _value(value: str, longest: int = _SHORT) -> str:
    flat = value.replace("\n", "; ")
    return (flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…") or "–"


def line(field: str, was: str, now: str) -> Text:
    """Say what has become of a field."""
    return text("entry-differs", field=label(field), was=_value(was), now=_value(now))


# ---------------------------------------------------------------- what is done with it


def _changed(visit: Visit, **fields: str) -> Link:
    number = _number(visit)
    visit.desk.keeping.change(number, visit.version, fields, by=visit.person.id, how=CHAT, now=visit.now)
    return to("entry", visit.subject)


def _number(visit: Visit) -> int:
    kept = visit.desk.keeping.get(visit.subject)
    if kept is None:
        raise Moved
    return kept.number


def _checked(visit: Visit) -> Link:
    """Somebody has called or looked: what is written there is true today."""
    return _changed(visit, seen_on=visit.now.date().isoformat(), confidence="sourced")


def _settled(visit: Visit, *, take: bool) -> Link:
    visit.desk.keeping.settle(_number(visit), visit.version, take=take, by=visit.person.id, now=visit.now)
    return to("entry", visit.subject)


# ---------------------------------------------------------------- what it was before


def _past(visit: Visit) -> Reply | Link:
    kept = visit.desk.keeping.get(visit.arg)
    if kept is None:
        return to("directory")
    made = visit.desk.keeping.history(kept.number, _CHANGES)
    back = (Link(text("engine-back"), "entry", (visit.arg,)),)
    body = [_step(visit, change) for change in made] or [(text("entry-no-past"),)]
    return Reply((text("entry-past", name=_name(visit, kept.fields)), *body), (back, TO_MENU))


def _step(visit: Visit, change: Change) -> tuple[Text, ...]:
    """Say who did what when; the fields, unless there are too many. Nobody did what a release brought."""
    day, how = change.at.date(), Text(f"entry-how.{change.how}")
    if change.by is None:
        head = text("entry-step-release", day=day, how=how)
    else:
        member = visit.desk.team.member(change.by)
        who = text("engine-value", value=member.name) if member else text("entry-by-gone")
        head = text("entry-step", day=day, who=who, how=how)
    if len(change.fields) > _CHANGES:
        return head, text("entry-many", count=len(change.fields))
    return head, *(line(field, was, now) for field, (was, now) in change.fields.items())


FLOWS = (
    Page("directory", _directory, may("directory")),
    Page("entries", _entries, may("directory")),
    Page(
        "entry",
        _entry,
        may("directory"),
        {
            "checked": _checked,
            "retire": lambda visit: _changed(visit, status=RETIRED),
            "revive": lambda visit: _changed(visit, status=ACTIVE),
            "take": lambda visit: _settled(visit, take=True),
            "ours": lambda visit: _settled(visit, take=False),
        },
    ),
    Page("entrypart", _part, may("directory")),
    Page("entrypast", _past, may("directory")),
)
