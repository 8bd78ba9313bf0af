"""Misfortunes to order: what goes wrong, for which calls and how often; the server makes them happen."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.refusals import Refusal, too_many_requests

Json = dict[str, Any]

KINDS = ("flood", "blocked", "server", "delay", "cut_before", "cut_after", "refuse", "migrate", "rate")


@dataclass
class Fault:
    """One order.

    kind        flood (429), blocked (403), server (5xx), refuse (`code` and `description`), migrate,
                delay (`seconds`, then the call goes on), cut_before and cut_after (the connection breaks before or
                after the call was carried out), rate (more than `per_second` calls a second are a flood)
    method      the name of a method, or * for all but getUpdates
    chat_id     only for this chat
    times       how many calls to spoil; None for every call until the fault is lifted
    """

    kind: str
    method: str = "*"
    chat_id: int | None = None
    times: int | None = 1
    retry_after: int = 1
    seconds: float = 0.0
    code: int = 0
    description: str = ""
    migrate_to_chat_id: int = 0
    per_second: int = 30
    hits: int = 0
    recent: deque[float] = field(default_factory=deque, repr=False)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such kind of fault: {self.kind}; there are {', '.join(KINDS)}")
        if self.kind == "rate":
            self.times = None

    def concerns(self, method: str, chat_id: Any, now: float) -> bool:
        """Whether this call (at `now`, seconds of the loop's clock) is spoilt; counts it if so."""
        method = method.lower()
        if self.method.lower() != method and (self.method != "*" or method == "getupdates"):
            return False
        if self.chat_id is not None and str(self.chat_id) != str(chat_id):
            return False
        if self.times is not None and self.hits >= self.times:
            return False
        if self.kind == "rate" and not self._overflows(now):
            return False
        self.hits += 1
        return True

    def _overflows(self, now: float) -> bool:
        while self.recent and self.recent[0] <= now - 1:
            self.recent.popleft()
        if len(self.recent) >= self.per_second:
            return True
        self.recent.append(now)
        return False

    def refusal(self) -> Refusal | None:
        """The answer the bot gets instead, None for faults that are not an answer."""
        match self.kind:
            case "flood" | "rate":
                return too_many_requests(self.retry_after)
            case "blocked":
                return Refusal(403, "Forbidden: bot was blocked by the user")
            case "server":
                return Refusal(self.code or 502, self.description or "Bad Gateway")
            case "refuse":
                return Refusal(self.code or 400, self.description or "Bad Request: chat not found")
            case "migrate":
                words = "Bad Request: group chat was upgraded to a supergroup chat"
                return Refusal(400, words, {"migrate_to_chat_id": self.migrate_to_chat_id})
        return None

    def shown(self) -> Json:
        hidden = {"recent"}
        return {key: value for key, value in vars(self).items() if key not in hidden}


class Faults:
    """The orders that stand, oldest first."""

    def __init__(self) -> None:
        self.standing: list[Fault] = []

    def order(self, **wish: Any) -> Fault:
        fault = Fault(**wish)
        self.standing.append(fault)
        return fault

    def due(self, method: str, chat_id: Any, now: float) -> list[Fault]:
        """The faults that hit this call: delays, and the first that is not a delay."""
        hit: list[Fault] = []
        for fault in self.standing:
            if fault.concerns(method, chat_id, now):
                hit.append(fault)
                if fault.kind != "delay":
                    break
        return hit
