"""The method that answers what somebody typed after the bot's name in any chat."""

from __future__ import annotations

from bot.simulator.inline import accepted_button, accepted_results
from bot.simulator.methods.shape import Methods
from bot.simulator.parameters import Call
from bot.simulator.refusals import bad_request
from bot.simulator.world import World


def answer_inline_query(world: World, call: Call) -> bool:
    results, button = accepted_results(call.array("results")), accepted_button(call.object("button"))
    query = world.inline.get(call.text("inline_query_id"))
    if query is None:
        bad_request("query is too old and response timeout expired or query ID is invalid")
    if query.answered_at is None:
        query.answered_at = world.monotonic()
        query.results, query.button = results, button
        world.bulletin.announce(query.id, "offered")
    return True


METHODS: Methods = {"answerInlineQuery": answer_inline_query}
