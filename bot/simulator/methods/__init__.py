"""The methods of the Bot API that this server knows, each a small function of the world and the call."""

from __future__ import annotations

from inspect import isawaitable
from typing import Any

from bot.simulator.methods import about, inline, listening, media, messages
from bot.simulator.methods.shape import Methods
from bot.simulator.parameters import Call
from bot.simulator.refusals import Refusal
from bot.simulator.world import World

METHODS: Methods = {
    # Telegram does not mind how a method's name is capitalised.
    name.lower(): method
    for module in (about, inline, listening, media, messages)
    for name, method in module.METHODS.items()
}


async def carry_out(world: World, call: Call) -> Any:
    """Do what a call asks and return its result.

    Raises:
        Refusal: in Telegram's words; 404 for a method it does not have.

    """
    method = METHODS.get(call.method.lower())
    if method is None:
        raise Refusal(404, "Not Found")
    result = method(world, call)
    return await result if isawaitable(result) else result
