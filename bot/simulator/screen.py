"""What a person sees of a chat, as the control interface tells it."""

from __future__ import annotations

from typing import Any

from bot.simulator.world import Chat, Json, Message, Person, Query, World


def shown_message(message: Message) -> Json:
    return {"message": message.content, "by_bot": message.by_bot, "revision": message.revision}


def shown_chat(world: World, chat: Chat) -> Json:
    """All of a chat: its messages as they read now, the reply keyboard, the last toast."""
    return {
        "chat": world.chat_card(chat),
        "messages": [shown_message(message) for message in chat.messages.values()],
        "keyboard": chat.keyboard,
        "toast": chat.toast,
        "revision": world.revision,
    }


def heard(chat: Chat, after: int) -> list[Json]:
    """The bot's messages that are new or changed since a revision, in the order of their last change."""
    new = [message for message in chat.messages.values() if message.by_bot and message.revision > after]
    return [shown_message(message) for message in sorted(new, key=lambda message: message.revision)]


def shown_person(world: World, person: Person) -> Json:
    profile = world.profile.shown(person.id, person.language_code or "")
    return {
        "id": person.id,
        "first_name": person.first_name,
        "language_code": person.language_code,
        "username": person.username,
        "phone": person.phone,
        "started": person.started,
        "blocked": person.blocked,
        "profile": profile,
    }


def shown_state(world: World) -> Json:
    """Everything a page needs to begin."""
    groups = [world.chat_card(chat) for chat in world.chats.values() if chat.kind != "private"]
    return {
        "bot": {"id": world.bot_id, "username": world.bot_username, "name": world.profile.name_in("")},
        "people": [shown_person(world, person) for person in world.people.values()],
        "groups": groups,
        "revision": world.revision,
    }


def shown_query(query: Query) -> Json:
    """A tap and what became of it; `after` is the seconds until the bot answered."""
    answered = query.answered_at is not None
    after = query.answered_at - query.asked_at if query.answered_at is not None else None
    facts: dict[str, Any] = {"query_id": query.id, "message_id": query.message_id, "answered": answered}
    return {**facts, "after": after, "text": query.text, "alert": query.alert, "url": query.url}
