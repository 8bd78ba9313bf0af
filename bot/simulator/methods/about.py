"""Methods by which a bot describes itself: command menus, names and descriptions in each language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from bot.simulator.methods.shape import Methods
from bot.simulator.parameters import Call
from bot.simulator.profile import Profile, checked_commands, scope_key
from bot.simulator.refusals import (
    DESCRIPTION_CHARACTERS,
    NAME_CHARACTERS,
    SHORT_DESCRIPTION_CHARACTERS,
    bad_request,
)
from bot.simulator.world import Json, World

Texts = Callable[[Profile], dict[str, str]]


def set_my_commands(world: World, call: Call) -> bool:
    menu = checked_commands(call.array("commands"))
    world.profile.commands[_place(call)] = menu
    world.bulletin.announce("world", "profile")
    return True


def get_my_commands(world: World, call: Call) -> list[Json]:
    return world.profile.commands.get(_place(call), [])


def delete_my_commands(world: World, call: Call) -> bool:
    world.profile.commands.pop(_place(call), None)
    world.bulletin.announce("world", "profile")
    return True


def _place(call: Call) -> tuple[str, str]:
    return scope_key(call.object("scope")), call.text("language_code")


def set_text(name: str, texts: Texts, most: int, world: World, call: Call) -> bool:
    """Set one of the bot's texts for a language; an empty one takes the language's own text away."""
    text = call.text(name)
    if len(text) > most:
        bad_request(f"{name.upper()}_TOO_LONG")
    texts(world.profile)[call.text("language_code")] = text
    world.bulletin.announce("world", "profile")
    return True


def get_text(name: str, texts: Texts, world: World, call: Call) -> Json:
    kept = texts(world.profile)
    default = world.profile.name if name == "name" else ""
    return {name: kept.get(call.text("language_code")) or kept.get("") or default}


def set_chat_menu_button(world: World, call: Call) -> bool:
    button = call.object("menu_button") or {"type": "default"}
    world.profile.menu_buttons[call.number("chat_id") or None] = button
    return True


def get_chat_menu_button(world: World, call: Call) -> Json:
    buttons = world.profile.menu_buttons
    return buttons.get(call.number("chat_id") or None) or buttons.get(None) or {"type": "commands"}


def _names(profile: Profile) -> dict[str, str]:
    return profile.names


def _descriptions(profile: Profile) -> dict[str, str]:
    return profile.descriptions


def _short_descriptions(profile: Profile) -> dict[str, str]:
    return profile.short_descriptions


METHODS: Methods = {
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": partial(set_text, "name", _names, NAME_CHARACTERS),
    "getMyName": partial(get_text, "name", _names),
    "setMyDescription": partial(set_text, "description", _descriptions, DESCRIPTION_CHARACTERS),
    "getMyDescription": partial(get_text, "description", _descriptions),
    "setMyShortDescription": partial(
        set_text, "short_description", _short_descriptions, SHORT_DESCRIPTION_CHARACTERS
    ),
    "getMyShortDescription": partial(get_text, "short_description", _short_descriptions),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
