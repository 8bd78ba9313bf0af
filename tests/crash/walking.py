"""People who live through the script, each at their own pace, and whether it came out as it was written."""

from __future__ import annotations

from collections import Counter

from bot.simulator import Person
from tests.crash.ears import Ears
from tests.crash.memory import Held
from tests.crash.script import Scene
from tests.crash.tally import Lost, Twice

_RECENT = 4  # scenes of which an answer may have been under way when the bot died


class Walker:
    """One person on their way through the script. The ledger is what they did and what they heard.

    Somebody hasty types the next answer before the next question is there, where two are typed in a row.
    """

    def __init__(self, person: Person, script: tuple[Scene, ...], ears: Ears, *, hasty: bool) -> None:
        self.person, self.chat, self._script, self._ears, self.hasty = person, person.chat_id, script, ears, hasty
        self.done = 0
        self._scenes_compared, self._words_compared = 0, 0

    @property
    def arrived(self) -> bool:
        return self.done == len(self._script)

    async def step(self) -> None:
        """Do the next thing and wait until all that should come of it is heard."""
        before, wanted = len(self._ears.heard[self.chat]), [*await self._does()]
        while self.hasty and not self.arrived and self._typed(self.done - 1) and self._typed(self.done):
            wanted += await self._does()
        await self._ears.hear(self.chat, wanted, before)

    async def _does(self) -> tuple[str, ...]:
        scene = self._script[self.done]
        self.done += 1
        await getattr(self.person, scene.act)(*scene.args, **scene.wish)
        return scene.hears

    def _typed(self, at: int) -> bool:
        return self._script[at].act == "says"

    def duplicates(self, under_way: int) -> int:
        """Compare what was heard since the last time with the script; count what came twice.

        Nothing may be missing, out of order or foreign; twice may come only what was under way at the kill.
        """
        new = self._script[self._scenes_compared : self.done]
        recent = self._script[max(0, self._scenes_compared - 1) : self.done][-_RECENT:]
        heard = self._ears.heard[self.chat][self._words_compared :]
        again = _again([told for scene in new for told in scene.hears], heard, recent)
        if again > under_way:
            raise Twice(f"{self.chat}: {again} came twice, {under_way} was under way: {heard}")
        self._scenes_compared, self._words_compared = self.done, len(self._ears.heard[self.chat])
        return again

    def compare(self, held: Held) -> None:
        """Compare the database with the script: everything this person did is in it, once."""
        wanted = self._script[self.done - 1].held if self.done else None
        if wanted is None or held == wanted:
            return
        grown = len(held.consents) > len(wanted.consents) or len(held.deeds) > len(wanted.deeds)
        raise (Twice if grown or held.accounts > 1 else Lost)(f"{self.chat}, {self.done}: {held} is not {wanted}")


def _again(wanted: list[str], heard: list[str], recent: tuple[Scene, ...]) -> int:
    """Count what was heard besides what is wanted; it must have been said lately, and comes twice at most."""
    may_repeat, again = Counter({told for scene in recent for told in scene.hears}), 0
    for told in heard:
        if wanted and told == wanted[0]:
            wanted.pop(0)
        elif may_repeat[told]:
            may_repeat[told] -= 1
            again += 1
        else:
            raise Twice(f"out of turn: {told!r} in {heard}")
    if wanted:
        raise Lost(f"never heard: {wanted} in {heard}")
    said = [told for scene in recent for told in scene.hears]
    last = [told for at, told in enumerate(heard) if told not in heard[at + 1 :] and told in said]
    if last != sorted(last, key=said.index):
        raise Twice(f"an older message came after a newer one: {heard}")
    return again
