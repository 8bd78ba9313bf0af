"""Sessions, answers and replies as JSON and back. Where the JSON is kept, and sealed, is not decided here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime
from math import isfinite
from operator import attrgetter
from typing import Any

import msgspec

from flows.model import (
    Action,
    Answer,
    Answers,
    AskContact,
    AskLocation,
    Choice,
    Document,
    Json,
    Link,
    Media,
    Qr,
    Reply,
    Session,
    Text,
    Verbatim,
    Web,
)

# Compact, and ASCII, which every database takes. TypeError: a value is not plain JSON.
json_of = json.JSONEncoder(separators=(",", ":")).encode

# What every turn writes and reads, in a tenth of the time.
_encoded = msgspec.json.Encoder().encode
_held = msgspec.json.Decoder(tuple[dict[str, Answer], Json, tuple[str, ...], tuple[str, int] | None]).decode

# ---------------------------------------------------------------- sessions and answers


def to_json(session: Session) -> str:
    return json_of(
        {
            "flow": session.flow,
            "subject": session.subject,
            "asked": session.asked,
            "base": session.base,
            "in_hand": session.in_hand,
            "touched": session.touched.isoformat(),
            "held": held_to_json(session).decode(),
        }
    )


def from_json(kept: str) -> Session:
    plain = json.loads(kept)
    touched, held = datetime.fromisoformat(plain.pop("touched")), plain.pop("held")
    return Session(**plain, touched=touched, **held_from_json(held))


def held_to_json(session: Session) -> bytes:
    """Write what a person has said in a form so far: the part of a session that is sealed."""
    for answer in session.answers.values():
        _sure(answer.value)
    return _encoded((session.answers, _sure(session.draft), session.only, session.last))


def held_from_json(kept: str | bytes) -> dict[str, Any]:
    answers, draft, only, last = _held(kept)
    return {"answers": answers, "draft": draft, "only": only, "last": last}


def _sure(value: Json) -> Json:
    """Refuse what is not plain JSON: msgspec would write a date as a text, which then stays one."""
    match value:
        case None | str() | int():
            pass
        case float() if isfinite(value):
            pass
        case list() | tuple():
            for one in value:
                _sure(one)
        case dict():
            for one in value.values():
                _sure(one)
        case _:
            raise TypeError(f"{type(value).__name__} is not plain JSON.")
    return value


def answers_to_plain(answers: Answers) -> dict[str, Json]:
    return {step: [a.value, a.language, a.version, a.at.isoformat()] for step, a in answers.items()}


def answers_from_plain(plain: Mapping[str, Json]) -> dict[str, Answer]:
    return {
        step: Answer(value, language, version, datetime.fromisoformat(at))
        for step, (value, language, version, at) in plain.items()
    }


# ---------------------------------------------------------------- replies

# A thing is {tag: [its fields in order]}, so that reading needs no schema; fields at their defaults at the end are
# left out, and a field added later with a default reads old rows. Tags and the order of fields are for ever.
_TAGS: dict[str, type] = {
    "text": Text,
    "link": Link,
    "choice": Choice,
    "action": Action,
    "web": Web,
    "contact": AskContact,
    "location": AskLocation,
    "qr": Qr,
    "document": Document,
    "reply": Reply,
    "verbatim": Verbatim,
    "media": Media,
}
_SHAPES = {
    kind: (tag, attrgetter("__class__", *(f.name for f in fields(kind))), [f.default for f in fields(kind)])
    for tag, kind in _TAGS.items()
}
_SIMPLE = (str, int, bool, type(None))


def reply_to_json(reply: Reply) -> bytes:
    """Write a reply. TypeError: it holds something that is none of the words of `flows.model`."""
    return _encoded(_plain(reply))


def reply_from_json(kept: str | bytes) -> Reply:
    reply = json.loads(kept, object_hook=_thing)
    if not isinstance(reply, Reply):
        raise TypeError("These bytes are not a reply.")
    return reply


def _plain(thing: object) -> object:
    if isinstance(thing, tuple):
        return _parts(thing)
    if isinstance(thing, Text):
        return {"text": [thing.id, *_parts(part for pair in thing.args.items() for part in pair)]}
    if shape := _SHAPES.get(type(thing)):
        tag, values_of, defaults = shape
        _, *values = values_of(thing)
        while values and values[-1] == defaults[len(values) - 1]:
            values.pop()
        return {tag: _parts(values)}
    if isinstance(thing, datetime):
        return {"moment": [thing.isoformat()]}
    if isinstance(thing, date):
        return {"date": [thing.isoformat()]}
    raise TypeError(f"{type(thing).__name__} cannot be part of a reply.")


def _parts(values: Iterable[object]) -> list[object]:
    return [value if type(value) in _SIMPLE else _plain(value) for value in values]


def _thing(plain: dict[str, list[Any]]) -> object:
    [(tag, values)] = plain.items()
    if tag == "text":
        args = _tuples(values[1:])
        return Text(values[0], dict(zip(args[::2], args[1::2], strict=True)))
    if tag == "moment":
        return datetime.fromisoformat(values[0])
    if tag == "date":
        return date.fromisoformat(values[0])
    return _TAGS[tag](*_tuples(values))


def _tuples(values: list[Any]) -> tuple[Any, ...]:
    """Give sequences back as the tuples they were: JSON has only lists."""
    return tuple(_tuples(value) if isinstance(value, list) else value for value in values)
