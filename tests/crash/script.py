"""A whole enrollment as one undisturbed person lived it: each act, what was heard, what the database then held."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, TypeAlias

from bot.simulator import People, Person, Tap
from bot.simulator.world import World
from storage.database import Database
from tests.bot.living import arrive, enroll
from tests.crash import memory
from tests.crash.ears import Ears
from tests.crash.memory import Held
from tests.crash.process import PATIENCE
from tests.flows.stories import Story

PHONE = "+821012345678"  # everybody's, so that what is kept can be compared

Acts: TypeAlias = tuple[tuple[str, str], ...]

FOUNDS: Acts = (
    ("says", "/start o-found"),
    ("taps", "Yes"),
    ("says", "Example farm"),
    ("taps", "Kyrgyzstan"),
    ("taps", "Osh region"),
    ("taps", "Growing crops"),
    ("says", "We grow example apples."),
    ("says", "Test Example"),
    ("taps", "✔️ Found the group"),
    ("taps", "👥 Example farm"),
)
PUTS: Acts = (
    ("taps", "🗳 Votes"),
    ("taps", "➕ Put something"),
    ("taps", "Something else"),
    ("says", "We meet on example Sunday."),
    ("taps", "No"),
    ("taps", "1 day"),
    ("taps", "✔️ Yes, put it"),
)


@dataclass(frozen=True)
class Scene:
    """One act of a person (a method of the simulator's `Person` and its arguments) and what comes of it."""

    act: str
    args: tuple[Any, ...]
    wish: dict[str, Any]
    hears: tuple[str, ...]
    held: Held


class Witness(Person):
    """A person whose conversation is written down: each act ends when the next begins."""

    def __init__(self, person: Person, world: World, ears: Ears, database: Database) -> None:
        super().__init__(person.people, person.id, person.chat_id, person.first_name)
        self._world, self._ears, self._database = world, ears, database
        self._begun: tuple[str, tuple[Any, ...], dict[str, Any]] | None = None
        self._from = 0
        self.scenes: list[Scene] = []

    async def says(self, text: str, *, reply_to: int | None = None) -> int:
        await self.begins("says", text)
        return await super().says(text, reply_to=reply_to)

    async def taps(self, label: str | None = None, *, data: str | None = None, **wish: Any) -> Tap:
        await self.begins("taps", *([label] if label else []), **({"data": data} if data else {}))
        return await super().taps(label, data=data, **wish)

    async def shares_contact(self, phone: str | None = None, **facts: Any) -> int:
        await self.begins("shares_contact")
        return await super().shares_contact(phone, **facts)

    async def begins(self, act: str = "", *args: Any, **wish: Any) -> None:
        """Write down the act before, once all that came of it is here."""
        await quiet(self._world, self._database)
        if self._begun:
            heard = tuple(self._ears.heard[self.chat_id][self._from :])
            assert heard, self._begun
            held = memory.look(self._database, [self.chat_id]).held[self.chat_id]
            self.scenes.append(Scene(*self._begun, heard, held))
        self._from = len(self._ears.heard[self.chat_id])
        self._begun = (act, args, wish)


async def written(people: People, world: World, ears: Ears, database: Database) -> tuple[Scene, ...]:
    """Live through an enrollment and a change of mind, undisturbed."""
    witness = Witness(await people.join("Witness", phone=PHONE), world, ears, database)
    await arrive(witness, "en")
    await enroll(witness, Story())
    await witness.taps("✅ Send")
    await witness.hears("We have your enrollment")
    await witness.says("/start o-consents")
    for sharing in ("HRD Korea", "Labor office"):
        await witness.hears()
        await witness.taps(f"Stop: {sharing}")
    await witness.hears()
    await follows(witness, FOUNDS)
    await witness.hears()
    await follows(witness, PUTS)
    await witness.hears("We meet on example Sunday")
    await witness.begins()
    told = [told for scene in witness.scenes for told in scene.hears]
    assert len(set(told)) == len(told), "a message could not be told from another's copy"
    assert len(witness.scenes[-1].held.consents) == 8
    return tuple(witness.scenes)


async def follows(person: Person, acts: Acts) -> None:
    """Do one thing after the other, each when the bot has answered the one before."""
    for at, (act, words) in enumerate(acts):
        if at:
            await person.hears()
        await getattr(person, act)(words)


async def quiet(world: World, database: Database, died: asyncio.Event | None = None) -> None:
    """Wait until every update is acknowledged and no answer is under way, or the bot died.

    A database sends no word of it: it is asked again and again.
    """
    async with asyncio.timeout(PATIENCE):
        while world.updates.pending or memory.unsent(database):
            if died and died.is_set():
                return
            await asyncio.sleep(0.002)
    await asyncio.sleep(0)  # what came last is passed on to whoever listens
