"""What people do in their chats: say, tap, share, send, edit, block; each becomes an update for the bot."""

from __future__ import annotations

import re
from typing import Any

from bot.simulator.inline import Inline
from bot.simulator.markup import noticed
from bot.simulator.methods.media import picture_of
from bot.simulator.parameters import Upload
from bot.simulator.refusals import START_PAYLOAD_CHARACTERS
from bot.simulator.world import Chat, Json, Person, Query, World

PAYLOAD = re.compile(rf"[A-Za-z0-9_-]{{0,{START_PAYLOAD_CHARACTERS}}}")


class Impossible(ValueError):  # noqa: N818 (what a person cannot do; not an error of the program)
    """A person asked for something that their Telegram would not let them do."""


def write(world: World, chat: Chat, person: Person, content: Json) -> Json:
    """Put a person's message into a chat and tell the bot."""
    if person.blocked and chat.kind == "private":
        raise Impossible(f"{person.first_name} has blocked the bot; unblock it first")
    if chat.kind == "private":
        person.started = True
    message = world.post(chat, person.user(), content)
    world.updates.push("message", message)
    return message


def say(world: World, chat: Chat, person: Person, text: str, reply_to: int | None = None) -> Json:
    content: Json = {"text": text}
    entities = noticed(text, [])
    if entities:
        content["entities"] = entities
    if reply_to is not None:
        if reply_to not in chat.messages:
            raise Impossible(f"there is no message {reply_to} to reply to")
        content["reply_to_message"] = chat.messages[reply_to].content
    if any(key["text"] == text for row in (chat.keyboard or {}).get("keyboard", []) for key in row):
        _used(world, chat)
    return write(world, chat, person, content)


def start(world: World, chat: Chat, person: Person, payload: str = "") -> Json:
    """Follow a link t.me/<bot>?start=PAYLOAD, or press Start; a person who blocked the bot unblocks it so."""
    if not PAYLOAD.fullmatch(payload):
        raise Impossible("a start payload is up to 64 of A-Z a-z 0-9 _ -")
    if person.blocked:
        block(world, person, blocked=False)
    return say(world, chat, person, f"/start {payload}".strip())


def share_contact(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    """Share one's own number, or, with `user_id` (None for a number without Telegram), somebody else's."""
    contact: Json = {
        "phone_number": wish.get("phone") or person.phone,
        "first_name": wish.get("first_name") or person.first_name,
    }
    owner = wish.get("user_id", person.id)
    if owner is not None:
        contact["user_id"] = owner
    _used(world, chat)
    return write(world, chat, person, {"contact": contact})


def share_location(world: World, chat: Chat, person: Person, latitude: float, longitude: float) -> Json:
    _used(world, chat)
    return write(world, chat, person, {"location": {"latitude": latitude, "longitude": longitude}})


def send_file(
    world: World, chat: Chat, person: Person, upload: Upload, *, kind: str = "document", caption: str = ""
) -> Json:
    file = world.keep(kind, upload.name, upload.mime_type, upload.data)
    content = picture_of(kind, file)
    return write(world, chat, person, {**content, "caption": caption} if caption else content)


def edit(world: World, chat: Chat, person: Person, message_id: int, text: str) -> Json:
    """Change one's own message; the bot hears of it as edited_message."""
    message = chat.messages.get(message_id)
    if message is None or message.content["from"]["id"] != person.id:
        raise Impossible(f"{person.first_name} did not write message {message_id}")
    changed = {key: value for key, value in message.content.items() if key != "entities"}
    changed["text"] = text
    if entities := noticed(text, []):
        changed["entities"] = entities
    content = world.change(chat, message, changed)
    world.updates.push("edited_message", content)
    return content


def block(world: World, person: Person, *, blocked: bool) -> None:
    """Block the bot or let it back in; the bot hears of it as my_chat_member."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    until: Json = {"until_date": 0}
    states: list[Json] = [
        {"user": world.bot_user(), "status": "member"},
        {"user": world.bot_user(), "status": "kicked", **until},
    ]
    old, new = states if blocked else reversed(states)
    change: Json = {"from": person.user(), "chat": world.chat_card(world.chats[person.id])}
    change |= {"date": world.now(), "old_chat_member": old, "new_chat_member": new}
    world.updates.push("my_chat_member", change)
    world.bulletin.announce("world", "people")


def tap(world: World, chat: Chat, person: Person, wish: Json) -> Json:
    """Press a button, found by `data` or by `label`, optionally under `message_id`; tell what it did."""
    number, button = _found(chat, wish)
    if number is None:
        return {"did": "said", **_press_key(world, chat, person, button)}
    if "callback_data" in button:
        query = ask(world, chat, person, number, button["callback_data"])
        return {"did": "asked", "query_id": query.id, "message_id": number}
    if "copy_text" in button:
        return {"did": "copied", "text": button["copy_text"]["text"], "message_id": number}
    payload = start_payload(world, button.get("url", ""))
    if payload is None:
        return {"did": "opened", "url": button.get("url", ""), "message_id": number}
    return {"did": "said", "message_id": start(world, chat, person, payload)["message_id"]}


def ask(world: World, chat: Chat, person: Person, message_id: int, data: str) -> Query:
    """Send callback data as if a button under this message had been pressed, be it there or not."""
    message = chat.messages.get(message_id)
    if message is None:
        raise Impossible(f"there is no message {message_id}")
    if person.blocked and chat.kind == "private":
        raise Impossible(f"{person.first_name} has blocked the bot; unblock it first")
    number = str(4_000_000_000_000 + len(world.queries) + 1)
    query = Query(number, chat.id, message_id, data, asked_at=world.monotonic())
    world.queries[number] = query
    callback: Json = {"id": number, "from": person.user(), "message": message.content}
    world.updates.push("callback_query", {**callback, "chat_instance": str(-chat.id * 7919), "data": data})
    return query


def ask_inline(world: World, chat: Chat, person: Person, text: str) -> Inline:
    """Type the bot's name and some words, without sending them."""
    number = str(5_000_000_000_000 + len(world.inline) + 1)
    world.inline[number] = query = Inline(number, person.id, text, asked_at=world.monotonic())
    place = "sender" if chat.kind == "private" else chat.kind
    world.updates.push("inline_query", query.update(person.user(), place))
    return query


def choose(world: World, chat: Chat, person: Person, query_id: str, result_id: str) -> Json:
    """Send what the bot offered for an inline query, as a message of the person's own."""
    for result in world.inline[query_id].results:
        if result["id"] == result_id:
            return write(world, chat, person, {**result["message"], "via_bot": world.bot_user()})
    raise Impossible(f"the bot did not offer {result_id}")


def start_payload(world: World, url: str) -> str | None:
    """The payload of a link to this bot, None for any other link."""
    address = rf"(?:https?://)?t\.me/{re.escape(world.bot_username)}(?:\?start=([\w-]*))?"
    found = re.fullmatch(address, url, re.IGNORECASE)
    return (found[1] or "") if found else None


def _press_key(world: World, chat: Chat, person: Person, button: Json) -> Json:
    if button.get("request_contact"):
        message = share_contact(world, chat, person, {})
    elif button.get("request_location"):
        message = share_location(world, chat, person, 37.5665, 126.9780)
    else:
        message = say(world, chat, person, button["text"])
    return {"message_id": message["message_id"]}


def _used(world: World, chat: Chat) -> None:
    """A keyboard that is meant for one answer folds away."""
    if chat.keyboard and (chat.keyboard.get("one_time_keyboard") or "force_reply" in chat.keyboard):
        chat.keyboard = None
        world.bulletin.announce(chat.id, "keyboard", keyboard=None)


def _found(chat: Chat, wish: Json) -> tuple[int | None, Json]:
    buttons = _buttons(chat, wish.get("message_id"))
    if "data" in wish:
        for number, button in buttons:
            if button.get("callback_data") == wish["data"]:
                return number, button
        if wish.get("message_id") is not None:
            return int(wish["message_id"]), {"callback_data": wish["data"]}
    label = str(wish.get("label", wish.get("data", "")))
    for matches in (str.__eq__, str.startswith, str.__contains__):
        for number, button in buttons:
            if label and matches(button["text"], label):
                return number, button
    seen = ", ".join(f"“{button['text']}”" for _, button in buttons) or "no buttons at all"
    raise Impossible(f"no button “{label}”; there are {seen}")


def _buttons(chat: Chat, message_id: Any) -> list[tuple[int | None, Json]]:
    """All buttons a person could press, the likeliest first: newest message, reply keyboard, older ones."""
    inline: list[tuple[int | None, Json]] = [
        (number, button)
        for number, message in reversed(chat.messages.items())
        for row in message.content.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
        if message_id is None or number == int(message_id)
    ]
    if message_id is not None:
        return inline
    newest = max(chat.messages, default=0)
    latest = [found for found in inline if found[0] == newest]
    keys = (chat.keyboard or {}).get("keyboard", [])
    return [*latest, *((None, key) for row in keys for key in row), *inline[len(latest) :]]
