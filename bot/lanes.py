"""Sends what was taken or decided: in order within a chat, every outcome reported. The sides make the calls."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot import logs, points
from bot.render import Call, Renderer
from bot.troubles import Gone, Renumbered, Stumble, Trouble, Unfit, Unknown, Unsent, Wait
from bot.turns import Item, Result
from storage.deliveries import UNREADABLE, Delivery
from storage.outbox import Outcome, Priority
from storage.outcomes import (
    Advanced,
    Delivered,
    Doubted,
    Leaving,
    Migrated,
    Paused,
    Postponed,
    Refused,
    Released,
    Stumbled,
)
from storage.writer import Writer

_AT_ONCE = 30  # chats that are sent answers at once
PACED_AT_ONCE = 100  # messages the bot starts: as many may be in doubt after a crash
_UNCHANGED = "message is not modified"
_MARGIN = timedelta(seconds=25)  # of a lease: longer than a call may take
_SOON, _LATER = timedelta(seconds=1), timedelta(seconds=2)
_PATIENCE = (1, 5, 30, 300)  # seconds after each failure of Telegram's; the fifth is the end
_MANY = 1_000


class Pacing(Protocol):
    """What tells when the next message may go."""

    async def turn(self, delivery: Delivery) -> bool:
        """Wait for the message's instant; False: it may not go now."""

    def call(self, delivery: Delivery) -> AbstractAsyncContextManager[None]:
        """Surround each call."""

    def wait(self, until: datetime) -> None:
        """Hold everything paced."""


class AtOnce:
    """Answers are not paced."""

    async def turn(self, delivery: Delivery) -> bool:  # noqa: ARG002
        return True

    def call(self, delivery: Delivery) -> AbstractAsyncContextManager[None]:  # noqa: ARG002
        return nullcontext()

    def wait(self, until: datetime) -> None:
        pass


@dataclass(frozen=True)
class Lanes:
    """One lane a chat: a lane sends one message after the other and ends when it is empty or has to wait."""

    post: Callable[[Call], Awaitable[object]]  # raises Trouble
    renderer: Renderer
    writer: Writer[Item, Result]
    clock: Callable[[], datetime]
    group: asyncio.TaskGroup
    forgotten: asyncio.Event  # the last words to somebody who was erased have gone out
    pacing: Pacing = field(default_factory=AtOnce)
    _lanes: dict[int, deque[Delivery]] = field(default_factory=dict)
    _held: dict[int, datetime] = field(default_factory=dict)
    _gate: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_AT_ONCE))
    _paced_gate: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(PACED_AT_ONCE))

    def say(self, deliveries: Iterable[Delivery]) -> None:
        """Send these as soon as their chats are free; they are in the outbox already, leased to this side."""
        for delivery in deliveries:
            due = self._held.get(delivery.chat)
            if (lane := self._lanes.get(delivery.chat)) is not None:
                lane.append(delivery)
            elif due and due > self.clock():  # it must not overtake what waits
                self._report(Postponed((delivery.id,), due), delivery)
            else:
                self._lanes[delivery.chat] = deque([delivery])
                self.group.create_task(self._drain(delivery.chat))

    async def _drain(self, chat: int) -> None:
        lane = self._lanes[chat]
        try:
            async with self._gate if lane[0].at is None else self._paced_gate:
                await self._empty(lane)
        finally:
            del self._lanes[chat]

    async def _empty(self, lane: deque[Delivery]) -> None:
        while lane and await self._deliver(lane):
            lane.popleft()

    async def _deliver(self, lane: deque[Delivery]) -> bool:
        """Send the first message and report its end; False if it is not over yet, so that the others wait too."""
        delivery = lane[0]
        if not await self._may_leave(delivery):
            self._report(Released(_ids(lane)), delivery)
            return False
        points.reached("sending")
        try:
            await self._send(delivery)
        except Trouble as trouble:
            return self._ended(trouble, lane)
        except Exception as bug:  # noqa: BLE001 - a message that cannot be worded must not stop the others
            logs.trace(bug, doing="sending", message=delivery.id)
            return self._ended(Unfit("bug"), lane)
        if delivery.priority == Priority.ANSWER:
            self._over(Delivered((delivery.id,)), delivery)
        else:
            self._over(Refused(Outcome(delivery.id, "delivered"), delivery.chat), delivery)
        return True

    async def _may_leave(self, delivery: Delivery) -> bool:
        """Wait for its turn, and note that it leaves, unless that is noted; then look again: noting took time."""
        if not await self._in_time(delivery):
            return False
        if delivery.noted:
            return True
        await asyncio.wrap_future(self.writer.submit(Leaving((delivery.id,)), delivery.chat))
        return await self._in_time(delivery)

    async def _in_time(self, delivery: Delivery) -> bool:
        late = delivery.until is not None and self.clock() > delivery.until - _MARGIN
        return not late and await self.pacing.turn(delivery)

    async def _send(self, delivery: Delivery) -> None:
        if delivery.reply is UNREADABLE:
            raise Unfit("unreadable")
        calls = self.renderer.calls(delivery.reply, delivery.language or "en", delivery.chat)
        for part, call in enumerate(calls):
            if part < delivery.part:
                continue  # it arrived before the crash
            points.reached("posting")
            async with self.pacing.call(delivery):
                await self._post(call)
            points.reached("sent")
            if part + 1 < len(calls):
                self._report(Advanced(delivery.id, part + 1), delivery)

    async def _post(self, call: Call) -> None:
        """Make one call; an edit that changes nothing is done, one that is impossible becomes a new message."""
        try:
            await self.post(call)
        except Unfit as refusal:
            if call.method != "editMessageText":
                raise
            if _UNCHANGED not in refusal.reason.lower():
                params = {name: value for name, value in call.params.items() if name != "message_id"}
                await self.post(Call("sendMessage", params))

    # ------------------------------------------------------------ troubles

    def _ended(self, trouble: Trouble, lane: deque[Delivery]) -> bool:  # noqa: PLR0911 - one line a trouble
        delivery, now = lane[0], self.clock()
        match trouble:
            case Gone(reason=reason):
                outcome = Outcome(delivery.id, "blocked", reason)
                return self._over(Refused(outcome, delivery.chat, gone=True), delivery)
            case Stumble() if delivery.stumbles < len(_PATIENCE):
                due = now + timedelta(seconds=_PATIENCE[delivery.stumbles])
                return self._again(lane, due, Stumbled(delivery.id, due))
            case Unfit(reason=reason) | Stumble(reason=reason):
                logs.warn("message refused", message=delivery.id, reason=reason)
                return self._over(Refused(Outcome(delivery.id, "failed", reason), delivery.chat), delivery)
            case Wait(seconds=seconds):
                return self._wait(lane, now + timedelta(seconds=seconds))
            case Renumbered(chat=chat):
                self._report(Migrated(delivery.chat, chat), delivery)
                return self._again(lane, now)
            case Unknown():
                logs.warn("outcome unknown", message=delivery.id)
                return self._again(lane, now + _SOON, Doubted((delivery.id,), now + _SOON))
            case Unsent():
                return self._again(lane, now + _LATER)
        raise trouble

    def _wait(self, lane: deque[Delivery], until: datetime) -> bool:
        if lane[0].priority != Priority.ANSWER:
            self._report(Paused(until), lane[0])
            self.pacing.wait(until)
        return self._again(lane, until)

    def _again(self, lane: deque[Delivery], due: datetime, first: Stumbled | Doubted | None = None) -> bool:
        """Give the lane back until `due`: its first message as told, the others as never tried."""
        chat = lane[0].chat
        if first:
            self._report(first, lane[0])
        if ids := _ids(lane)[1 if first else 0 :]:
            self._report(Postponed(ids, due), lane[0])
        if len(self._held) > _MANY:
            now = self.clock()
            for over in [chat for chat, until in self._held.items() if until <= now]:
                del self._held[over]
        self._held[chat] = due
        return False

    # ------------------------------------------------------------ reports

    def _report(self, item: Item, delivery: Delivery) -> None:
        self.writer.note(item, delivery.chat)
        points.reached("reported")

    def _over(self, item: Item, delivery: Delivery) -> bool:
        """Report an end; the last words to somebody who was erased are shredded once that is committed."""
        if delivery.person is None:
            loop, written = asyncio.get_running_loop(), self.writer.submit(item, delivery.chat)
            written.add_done_callback(lambda _: loop.call_soon_threadsafe(self.forgotten.set))
        else:
            self.writer.note(item, delivery.chat)
        points.reached("reported")
        return True


def _ids(lane: Iterable[Delivery]) -> tuple[int, ...]:
    return tuple(delivery.id for delivery in lane)
