"""The shape that all methods have: what the world is, what is asked, what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.simulator.parameters import Call
from bot.simulator.world import World

# A result is whatever Telegram puts under "result"; getUpdates alone is awaited for.
Method = Callable[[World, Call], Any]
Methods = dict[str, Method]
