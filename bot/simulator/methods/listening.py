"""Methods by which a bot gets its updates, and those about chats; the queue itself is updates.py."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.simulator.methods.shape import Methods
from bot.simulator.parameters import Call
from bot.simulator.refusals import WEBHOOK_CONNECTIONS, bad_request, conflict
from bot.simulator.world import Json, World

LOOPBACK = {"127.0.0.1", "localhost", "::1"}
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


def get_me(world: World, call: Call) -> Json:  # noqa: ARG001 (every method has the same shape)
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return {**world.bot_user(), **abilities}


async def get_updates(world: World, call: Call) -> list[Json]:
    if world.hook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _allow(world, call)
    return await world.updates.poll(call.number("offset"), call.number("limit", 100), call.number("timeout"))


def set_webhook(world: World, call: Call) -> bool:
    url, secret = call.text("url"), call.text("secret_token")
    if not url:
        return delete_webhook(world, call)
    parts = urlsplit(url)
    # Telegram wants HTTPS; plain HTTP is let through where nobody else can listen.
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret and not SECRET.fullmatch(secret):
        bad_request(
            "secret token contains illegal characters" if len(secret) <= 256 else "secret token is too long"  # noqa: PLR2004
        )
    if call.flag("drop_pending_updates"):
        world.updates.pending.clear()
    _allow(world, call)
    world.updates.take_over()
    connections = call.number("max_connections", 40)
    world.hook.point(url, secret, min(max(connections, 1), WEBHOOK_CONNECTIONS))
    return True


def delete_webhook(world: World, call: Call) -> bool:
    if call.flag("drop_pending_updates"):
        world.updates.pending.clear()
    world.hook.point("")
    return True


def get_webhook_info(world: World, call: Call) -> Json:  # noqa: ARG001
    hook = world.hook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if hook.url:
        info["max_connections"] = hook.max_connections
    if hook.last_error_date is not None:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info


def _allow(world: World, call: Call) -> None:
    """Remember which kinds are wanted; not said means as before, an empty list means the usual ones."""
    if call.nested("allowed_updates") is not None:
        world.updates.allowed = [str(kind) for kind in call.array("allowed_updates")] or None


def get_chat(world: World, call: Call) -> Json:
    chat = world.known(call.chat_id)
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        False,
    )
    facts = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    return {**world.chat_card(chat), **facts}


def get_chat_member(world: World, call: Call) -> Json:
    chat = world.known(call.chat_id)
    number = call.number("user_id")
    if number == world.bot_id:
        return {"status": "member", "user": world.bot_user()}
    if number not in world.people:
        bad_request("user not found")
    status = "member" if number in chat.members else "left"
    return {"status": status, "user": world.people[number].user()}


METHODS: Methods = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
}
