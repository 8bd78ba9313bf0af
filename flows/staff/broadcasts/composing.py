"""Composing a broadcast and setting its time: two forms. Who gets it is `segments.py`'s."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from flows import addresses, hours
from flows.answers import (
    Asking,
    ChooseMany,
    ChooseOne,
    Day,
    FormattedText,
    Option,
    SentMedia,
    ShortText,
    TimeOfDay,
    WebAddress,
    YesNo,
)
from flows.languages import SPOKEN
from flows.markup import longest
from flows.model import Form, Link, Moved, Opening, Problem, Session, Step, Text, Values, Visit, anyone, to
from flows.rights import may, scope
from flows.staff.sending import Broadcast

KINDS = ("information", "urgent", "invitation")
_UNDER_MEDIA = 1024  # units that Telegram shows under a photo or document
_YEAR = 365


def draft(visit: Visit, number: str) -> Broadcast | None:
    """Give the broadcast of this number, if there is one."""
    asked = addresses.number(number)
    return None if asked is None else visit.desk.broadcasts.get(asked)


def on_screen(visit: Visit, *states: str) -> Broadcast:
    """Give the broadcast a button was about; Moved unless it is in one of these states and as it was shown."""
    found = draft(visit, visit.subject)
    if found is None or found.version != visit.version or found.state not in states:
        raise Moved
    return found


# ---------------------------------------------------------------- what is sent


def _written(values: Values) -> list[str]:
    return [language for language in SPOKEN if values.get(f"text_{language}")]


def _some_missing(values: Values) -> bool:
    return 1 < len(_written(values)) < len(SPOKEN)


def _languages(asking: Asking) -> tuple[Option, ...]:
    return tuple(Option(code, Text(f"language-{code}")) for code in _written(asking.values))


def _pages(asking: Asking) -> tuple[Option, ...]:
    """Offer what the menu of everybody offers."""
    return tuple(Option(flow.id, Text(f"menu-{flow.id}")) for flow in asking.visit.menu if flow.allows is anyone)


def _with(button: str) -> Callable[[Values], bool]:
    return lambda values: button in (values.get("button") or ())


def _opens(visit: Visit) -> Opening | Link:
    """Begin a new one, or change a draft."""
    number = visit.arg
    found = draft(visit, number)
    if found is None:
        return Opening()
    return Opening(number, found.answers, base=found.version) if found.state == "draft" else to("broadcast", number)


def _composed(visit: Visit, session: Session) -> Link:
    values = session.values
    texts = [values[f"text_{language}"] for language in _written(values)]
    if not texts:
        raise Problem("compose-empty")
    with_media = values.get("file") or any(text["media"] for text in texts)
    length = max(longest(text["html"]) for text in texts)
    if with_media and length > _UNDER_MEDIA:
        raise Problem("compose-caption", longest=_UNDER_MEDIA, length=length)
    broadcasts, me = visit.desk.broadcasts, visit.person.id
    if not session.subject:
        number = broadcasts.make(session.answers, by=me, scope=scope(visit), now=visit.now)
        return to("broadcast", str(number))
    broadcasts.change(int(session.subject), session.base, answers=session.answers)
    return to("broadcast", session.subject)


COMPOSE = Form(
    "compose",
    version=1,
    steps=(
        Step("title", ShortText(longest=60)),
        Step("kind", ChooseOne(KINDS)),
        *(Step(f"text_{language}", FormattedText(), optional=True) for language in SPOKEN),
        Step("fallback", ChooseOne(_languages), _some_missing),
        Step("file", SentMedia(), optional=True),
        Step("button", ChooseMany(("page", "web")), optional=True),
        Step("page", ChooseOne(_pages), _with("page")),
        Step("url", WebAddress(), _with("web")),
        Step("label", ShortText(longest=40), _with("web")),
        Step("ack", YesNo()),
        Step("until", Day(1, _YEAR), optional=True),
    ),
    submit=_composed,
    allows=may("broadcast"),
    opens=_opens,
    review=True,
)

# ---------------------------------------------------------------- when it is sent


def _later(values: Values) -> bool:
    return values.get("when") == "later"


def _zones(_: Asking) -> tuple[Option, ...]:
    return tuple(Option(country, Text(f"clock-{country}")) for country in hours.ZONES)


def _opens_schedule(visit: Visit) -> Opening | Link:
    number = visit.arg
    found = draft(visit, number)
    if found is None:
        return to("broadcasts")
    return Opening(number, base=found.version) if found.state == "draft" else to("broadcast", number)


def _scheduled(visit: Visit, session: Session) -> Link:
    values = session.values
    zone = values.get("zone") or hours.KOREA
    due = _due(visit.now, values["day"], values["time"], zone) if _later(values) else None
    visit.desk.broadcasts.change(int(session.subject), session.base, due=due, zone=zone)
    return to("broadcast", session.subject)


def _due(now: datetime, day: str, hour: str, zone: str) -> datetime:
    if (due := hours.at(day, hour, zone)) <= now:
        raise Problem("schedule-past")
    return due


SCHEDULE = Form(
    "schedule",
    version=1,
    steps=(
        Step("when", ChooseOne(("now", "later"))),
        Step("zone", ChooseOne(_zones), _later),
        Step("day", Day(0, _YEAR), _later),
        Step("time", TimeOfDay(), _later),
    ),
    submit=_scheduled,
    allows=may("broadcast"),
    opens=_opens_schedule,
    review=True,
)

FLOWS = (COMPOSE, SCHEDULE)
