"""The /sim/ interface: tests and the page act as people through it; what the acts mean is acts.py."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.simulator import acts
from bot.simulator.acts import Impossible
from bot.simulator.bot_api import WORLD, compact
from bot.simulator.parameters import read
from bot.simulator.screen import heard, shown_chat, shown_message, shown_person, shown_query, shown_state
from bot.simulator.world import Chat, Json, Person, World

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
LONGEST_WAIT = 120.0


@web.middleware
async def plain_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Say in JSON what was wrong with a request, under /sim/ only; no other site may speak there."""
    origin = request.headers.get("Origin")
    if origin and request.path.startswith("/sim/") and urlsplit(origin).netloc != request.host:
        return web.json_response({"error": f"{origin} has no business here"}, status=403)
    try:
        return await handler(request)
    except (Impossible, KeyError, TypeError, ValueError) as error:
        if not request.path.startswith("/sim/"):
            raise
        words = f"{error.args[0]} is missing or unknown" if isinstance(error, KeyError) else str(error)
        return web.json_response({"error": words}, status=400)


def said(facts: Any) -> web.Response:
    return web.json_response(facts, dumps=compact)


async def wish_of(request: web.Request) -> Json:
    """The body of a request, an empty one standing for no wishes."""
    wish = await request.json() if request.can_read_body else {}
    if not isinstance(wish, dict):
        raise TypeError("an object is expected")
    return wish


def chat_of(request: web.Request) -> Chat:
    return request.app[WORLD].chats[int(request.match_info["chat"])]


def actor(world: World, chat: Chat, wish: Json) -> Person:
    """Who acts: in a private chat its person, in a group the one named by `from`."""
    return world.people[int(wish.get("from") or chat.id)]


async def state(request: web.Request) -> web.Response:
    return said(shown_state(request.app[WORLD]))


async def join(request: web.Request) -> web.Response:
    wish = await wish_of(request)
    world = request.app[WORLD]
    fields = {key: wish[key] for key in ("language_code", "username", "phone") if wish.get(key)}
    person = world.join(str(wish["first_name"]), wish.get("id"), **fields)
    return said(shown_person(world, person))


async def change_person(request: web.Request) -> web.Response:
    """Change how a person's Telegram presents them: name, language, phone, or blocked."""
    wish = await wish_of(request)
    world = request.app[WORLD]
    person = world.people[int(request.match_info["person"])]
    for key in ("first_name", "language_code", "username", "phone"):
        if key in wish:
            setattr(person, key, wish[key])
    if "blocked" in wish:
        acts.block(world, person, blocked=bool(wish["blocked"]))
    world.bulletin.announce("world", "people")
    return said(shown_person(world, person))


async def gather(request: web.Request) -> web.Response:
    wish = await wish_of(request)
    world = request.app[WORLD]
    return said(world.chat_card(world.gather(str(wish["title"]), list(wish.get("members", [])))))


async def see(request: web.Request) -> web.Response:
    return said(shown_chat(request.app[WORLD], chat_of(request)))


async def listen(request: web.Request) -> web.Response:
    """Wait for `count` messages of the bot, new or changed `after` a revision, at most `timeout` seconds."""
    world, chat = request.app[WORLD], chat_of(request)
    after, count = int(request.query.get("after", "0")), int(request.query.get("count", "1"))

    def enough() -> list[Json] | None:
        found = heard(chat, after)
        return found if len(found) >= count else None

    timeout = min(float(request.query.get("timeout", "5")), LONGEST_WAIT)
    found = await world.bulletin.until(chat.id, enough, timeout)
    return said({"messages": heard(chat, after) if found is None else found, "revision": world.revision})


async def act(request: web.Request) -> web.Response:
    """Do one of ACTS; the answer names the message and the revision before the bot could react."""
    world, chat = request.app[WORLD], chat_of(request)
    wish = await wish_of(request)
    person = actor(world, chat, wish)
    outcome = ACTS[request.match_info["act"]](world, chat, person, wish)
    return said({"message_id": None, **outcome, "revision": world.revision})


def _say(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    return _sent(acts.say(world, chat, person, str(wish["text"]), wish.get("reply_to")))


def _start(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    return _sent(acts.start(world, chat, person, str(wish.get("payload", ""))))


def _contact(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    return _sent(acts.share_contact(world, chat, person, wish))


def _location(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    place = float(wish["latitude"]), float(wish["longitude"])
    return _sent(acts.share_location(world, chat, person, *place))


def _edit(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    return _sent(acts.edit(world, chat, person, int(wish["message_id"]), str(wish["text"])))


def _choose(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    return _sent(acts.choose(world, chat, person, str(wish["query_id"]), str(wish["result_id"])))


def _raw(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    return _sent(acts.write(world, chat, person, dict(wish["content"])))


def _sent(message: Json) -> Json:
    return {"did": "said", "message_id": message["message_id"]}


ACTS: dict[str, Callable[[World, Chat, Person, Json], Json]] = {
    "say": _say,
    "start": _start,
    "tap": acts.tap,
    "contact": _contact,
    "location": _location,
    "edit": _edit,
    "choose": _choose,
    "raw": _raw,
}


async def ask_inline(request: web.Request) -> web.Response:
    """Type the bot's name and some words; give what it offers within `timeout` seconds."""
    world, chat = request.app[WORLD], chat_of(request)
    wish = await wish_of(request)
    query = acts.ask_inline(world, chat, actor(world, chat, wish), str(wish["text"]))
    timeout = min(float(wish.get("timeout", 5)), LONGEST_WAIT)
    await world.bulletin.until(query.id, lambda: query.answered_at, timeout)
    return said(query.shown())


async def send_file(request: web.Request) -> web.Response:
    """Send the uploaded `file` as `kind` (document, photo, voice, sticker …) with an optional `caption`."""
    world, chat = request.app[WORLD], chat_of(request)
    call = await read("", request)
    person = actor(world, chat, dict(call.params))
    kind, caption = call.text("kind") or "document", call.text("caption")
    message = acts.send_file(world, chat, person, call.files["file"], kind=kind, caption=caption)
    return said({**_sent(message), "revision": world.revision})


async def outcome(request: web.Request) -> web.Response:
    """Wait until the bot answers a tap, at most `timeout` seconds."""
    world = request.app[WORLD]
    query = world.queries[request.match_info["query"]]
    timeout = min(float(request.query.get("timeout", "5")), LONGEST_WAIT)
    await world.bulletin.until(query.id, lambda: query.answered_at, timeout)
    return said(shown_query(query))


async def message(request: web.Request) -> web.Response:
    return said(shown_message(chat_of(request).messages[int(request.match_info["message"])]))


def routes() -> list[web.RouteDef]:
    return [
        web.get("/sim/state", state),
        web.post("/sim/people", join),
        web.patch(r"/sim/people/{person:\d+}", change_person),
        web.post("/sim/groups", gather),
        web.get("/sim/chats/{chat:-?\\d+}", see),
        web.get("/sim/chats/{chat:-?\\d+}/heard", listen),
        web.get("/sim/chats/{chat:-?\\d+}/messages/{message:\\d+}", message),
        web.post("/sim/chats/{chat:-?\\d+}/file", send_file),
        web.post("/sim/chats/{chat:-?\\d+}/inline", ask_inline),
        web.post("/sim/chats/{chat:-?\\d+}/{act}", act),
        web.get("/sim/taps/{query}", outcome),
    ]
