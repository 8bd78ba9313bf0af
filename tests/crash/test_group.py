"""A group joins, takes roles and votes while the bot dies again and again: everybody counts, and once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from math import ceil
from random import Random
from typing import TypeAlias

import pytest
from sqlalchemy import Column, ColumnElement, select

from bot.simulator import Person, Silence
from flows.cooperative.records import CHAIR, CHOICES, GROUP, ROLES, Motion
from storage.cooperative_tables import cooperative_member, vote
from storage.cooperatives import Groups
from storage.motions import Motions
from storage.tables import account, audit, consent
from tests.bot.living import arrive
from tests.crash.killing import Stage
from tests.crash.script import FOUNDS, PHONE, PUTS, follows, quiet
from tests.crash.tally import Lost, Twice

pytestmark = pytest.mark.crash

_AT_ONCE = 3  # people who begin between two deaths
_LIFE = (0.1, 0.5)  # seconds from a birth to the death

_PATIENCE, _TRIES = 5.0, 9  # seconds without a word, and how often somebody begins

Does: TypeAlias = Callable[[Person], Awaitable[object]]
Act: TypeAlias = Callable[[], Awaitable[object]]


@dataclass(frozen=True)
class Gathering:
    """A founder alone in a group, others who have only said hello, and the bot they talk to."""

    stage: Stage
    founder: Person
    others: tuple[Person, ...]
    random: Random

    @property
    def everybody(self) -> tuple[Person, ...]:
        return (self.founder, *self.others)


async def test_a_group_forms_through_deaths(office: Stage, kills: int) -> None:
    gathering = await _gathered(office, _AT_ONCE * ceil(kills / 50))
    founder, others = gathering.founder, gathering.others
    number, code = _group(office)

    await _through_deaths(gathering, others, _joins(code))
    _once(office, cooperative_member.c.person_id, gathering.everybody)
    _once(office, consent.c.person_id, gathering.everybody, consent.c.purpose == GROUP)
    _once(office, audit.c.subject, others, audit.c.deed == "group-joined")

    bearers = dict(zip(others, (role for role in ROLES if role != CHAIR), strict=False))
    await _offers(gathering, number, bearers)
    await _through_deaths(gathering, bearers, _takes(number, bearers))
    _once(office, audit.c.subject, bearers, audit.c.deed == "group-role")

    await follows(founder, (("says", f"/start o-group-{number}"), *PUTS))
    await founder.hears("Votes so far")
    chosen = dict(zip(gathering.everybody, cycle(CHOICES), strict=False))
    await _through_deaths(gathering, gathering.everybody, _votes(_motion(office, number).id, chosen))
    _once(office, audit.c.subject, gathering.everybody, audit.c.deed == "voted")
    await _counted(office, number, Counter(chosen.values()))


async def _gathered(stage: Stage, people: int) -> Gathering:
    founder, *others = [await stage.people.join(f"Person {at}", phone=PHONE) for at in range(people)]
    stage.bot.start()
    for person in (founder, *others):
        await arrive(person, "en")
    await follows(founder, FOUNDS)
    await founder.hears("You are 1")
    stage.slows()
    return Gathering(stage, founder, tuple(others), Random(19))


async def _through_deaths(gathering: Gathering, people: Iterable[Person], does: Does) -> None:
    """Let a few begin, kill the bot at any instant, start it anew, let the next begin; all get to their end."""
    stage, waiting = gathering.stage, list(people)
    with stage.tally.counting("a group") as line:
        async with asyncio.TaskGroup() as acting:
            while waiting:
                for person in waiting[:_AT_ONCE]:
                    acting.create_task(does(person))
                del waiting[:_AT_ONCE]
                await asyncio.sleep(gathering.random.uniform(*_LIFE))
                stage.bot.kill()
                await stage.bot.mourned()
                stage.bot.start()
                line.kills += 1
        await quiet(stage.world, stage.database)


# ---------------------------------------------------------------- what people do


def _name(person: Person) -> str:
    return f"Test {person.first_name}"


async def _gets_there(person: Person, begins: str, acts: Mapping[str, Act], end: str) -> None:
    """Do what is asked until the end. Who hears nothing begins again: an answer in doubt is not said twice."""
    for _ in range(_TRIES):
        await person.says(begins)
        left = dict(acts)
        with suppress(Silence):
            while end not in (heard := (await person.hears(patience=_PATIENCE)).text):
                for asked in [asked for asked in left if asked in heard]:
                    await left.pop(asked)()
            return
    raise Lost(f"{person.first_name} never got to {end!r}")


def _joins(code: str) -> Does:
    async def joins(person: Person) -> None:
        acts: Mapping[str, Act] = {
            "May we keep": lambda: person.taps("Yes"),
            "Under which name": lambda: person.says(_name(person)),
        }
        await _gets_there(person, f"/start o-joingroup-{code.replace('-', '__')}", acts, "Still missing")

    return joins


async def _offers(gathering: Gathering, group: int, bearers: Mapping[Person, str]) -> None:
    database = gathering.stage.database
    with database.reading() as conn:
        members = {member.name: member.id for member in Groups(conn, database.vault).members(group)}
    for person, role in bearers.items():
        await gathering.founder.says(f"/start o-mate-{members[_name(person)]}")
        await gathering.founder.hears("In the group since")
        await gathering.founder.taps(f"Ask to be {role}")
        await gathering.founder.hears("I have asked")


def _takes(group: int, bearers: Mapping[Person, str]) -> Does:
    async def takes(person: Person) -> None:
        acts: Mapping[str, Act] = {"asks you:": lambda: person.taps(f"✔️ Yes: {bearers[person]}")}
        await _gets_there(person, f"/start o-offers-{group}", acts, "· " + bearers[person])

    return takes


def _votes(motion: int, chosen: Mapping[Person, str]) -> Does:
    async def votes(person: Person) -> None:
        await _gets_there(person, f"/start o-motion-{motion}", {}, "Votes so far")
        await person.taps({"yes": "👍 Yes", "no": "👎 No", "abstain": "Abstain"}[chosen[person]])

    return votes


# ---------------------------------------------------------------- what came of it


def _group(stage: Stage) -> tuple[int, str]:
    """Give the number of the only group, and the code that lets people in."""
    with stage.database.writing() as conn:
        [number] = conn.execute(select(cooperative_member.c.cooperative_id)).scalars()
        return number, Groups(conn, stage.database.vault).invitation(number)


def _motion(stage: Stage, group: int) -> Motion:
    with stage.database.reading() as conn:
        [motion] = Motions(conn, stage.database.vault).of(group, skip=0, rows=2)
        return motion


def _once(stage: Stage, owner: Column[int], people: Iterable[Person], *which: ColumnElement[bool]) -> None:
    """See that each of these people has one row, and nobody else has any."""
    chats = select(account.c.chat_id).join(owner.table, account.c.person_id == owner)
    with stage.database.reading() as conn:
        found = Counter(conn.execute(chats.where(*which)).scalars())
    wanted = {person.chat_id for person in people}
    if lost := wanted - set(found):
        raise Lost(f"{owner}: nothing of {lost}")
    if again := {chat: rows for chat, rows in found.items() if chat not in wanted or rows > 1}:
        raise Twice(f"{owner}: {again}")


async def _counted(stage: Stage, group: int, wanted: Counter[str]) -> None:
    """See that the vote is over, as all have voted, and counted right."""
    async with asyncio.timeout(stage.people.patience):
        while (motion := _motion(stage, group)).result is None:  # noqa: ASYNC110 - a database sends no word
            await asyncio.sleep(0.01)
    with stage.database.reading() as conn:
        rows = len(conn.execute(select(vote)).all())
    counted = {choice: getattr(motion.result, choice) for choice in CHOICES}
    assert (counted, motion.result.entitled, rows) == (wanted, wanted.total(), wanted.total())
