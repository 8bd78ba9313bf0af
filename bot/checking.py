"""`yurt check`: texts, facts and flows held against each other. Finds, never mends."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import bot
import flows
import locales
from bot import facts, needs
from bot.incoming.profile import COMMANDS
from bot.running import clock
from flows import addresses
from flows.answers import ChooseMany, ChooseOne
from flows.facts import provenances
from flows.house import House
from flows.model import Form, anyone
from flows.registry import HOUSE
from locales import Words, checks, spelling

_BOT = Path(bot.__path__[0])
_TEXTS = Path(locales.__path__[0])
_FRESH = timedelta(days=366)


def check(*, spelled: bool) -> tuple[list[str], list[str]]:
    """Give what is wrong, and notes that need no mending today, each as a line."""
    wanted = needs.gather(HOUSE, _sources(), facts.load().guides.values()).complete(Words.load().ids())
    wrong = [str(finding) for finding in checks.check(_TEXTS, wanted, unused=True)]
    notes = list(checks.notes())
    if spelled:
        with tempfile.TemporaryDirectory() as cache:
            misspelled, skipped = spelling.check(_TEXTS, Path(cache))
        wrong += [str(finding) for finding in misspelled]
        notes += skipped
    unsure, old = _facts(clock().date())
    return [*wrong, *unsure, *_flows(HOUSE)], [*notes, *old]


def _sources() -> list[Path]:
    """List the source that speaks to people; the simulator speaks to testers."""
    bots = (path for path in _BOT.rglob("*.py") if "simulator" not in path.parts)
    return sorted([*Path(flows.__path__[0]).rglob("*.py"), *bots])


def _facts(today: date) -> tuple[list[str], list[str]]:
    """Refuse what nobody has verified; list what nobody has looked at for a year.

    The guide may hold such things: its page shows whatever is not sure with "ask first" and an office, by itself.
    """
    wrong, notes, known = [], [], facts.load()
    warned = {name for guide in known.guides.values() for name, _ in guide.provenances}
    for name, origin in provenances(known):
        if origin.confidence == "unverified" and name not in warned:
            wrong.append(f"facts: {name} is unverified, so nobody may be told it as certain")
        if date.fromisoformat((origin.seen_on + "-01-01")[:10]) < today - _FRESH:
            notes.append(f"facts: {name} was last seen {origin.seen_on}: look it up again ({origin.source})")
    return wrong, notes


def _flows(house: House) -> Iterator[str]:
    """Find buttons whose address could grow too long, and commands nobody answers."""
    for flow in house.flows.values():
        if isinstance(flow, Form):
            yield from (
                f"flows: {a} is too long for a button" for a in _addresses(flow) if len(a) > addresses.LONGEST
            )
    answered = {"start", "cancel", *(name for name, flow in house.commands.items() if flow.allows is anyone)}
    yield from (f"flows: /{c} is not in Telegram's menu" for c in sorted(answered - set(COMMANDS)))
    yield from (f"flows: nobody answers /{c}" for c in sorted(set(COMMANDS) - answered))


def _addresses(form: Form) -> Iterator[str]:
    subject = "0" * 10  # the longest number a subject is likely to reach
    for step in form.steps:
        options = step.kind.options if isinstance(step.kind, ChooseOne | ChooseMany) else ()
        ids = options if isinstance(options, tuple) else ("KG-GB",)
        for value in (*ids, "2026-12-31"):
            yield addresses.written("c", form.id, subject, step.id, "month", value)
