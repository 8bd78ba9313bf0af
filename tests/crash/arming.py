"""How a process is made to kill itself at a point: hooks that do nothing are replaced by one that does."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from itertools import count
from threading import local
from typing import Any

from bot import points
from storage import deliveries
from storage.writer import Writer

LEAVING = "leaving"  # on the way to note that an answer sent again leaves: it has certainly not left this time

_AFTER = {"queued": "committed", "marked": "confirmed"}  # passed inside a transaction -> after its commit


def arm(name: str, passing: int) -> None:
    """Kill this process, as nothing else would, when it passes a point for the so-manieth time from now on."""
    if name not in {*points.NAMES, LEAVING}:
        raise ValueError(f"There is no point {name}.")
    passings, inside = count(1), local()

    def reached(here: str) -> None:
        if here == name and next(passings) == passing:
            os.kill(os.getpid(), signal.SIGKILL)
        if here in _AFTER and hasattr(inside, "passed"):
            inside.passed.append(here)

    def committed(*args: Any) -> Any:
        inside.passed = []
        result = commit(*args)
        for here in inside.passed:
            reached(_AFTER[here])
        return result

    def left(*args: Any) -> None:
        reached(LEAVING)
        leave(*args)

    leave: Callable[..., None] = deliveries.leave
    deliveries.leave = left  # type: ignore[assignment]
    commit: Callable[..., Any] = Writer._commit
    Writer._commit = committed  # type: ignore[method-assign, assignment]
    points.reached = reached  # type: ignore[assignment]
