"""What the bot tells about itself: names, descriptions and command menus per language; no conversations."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.refusals import (
    COMMAND_CHARACTERS,
    COMMAND_DESCRIPTION_CHARACTERS,
    COMMANDS,
    bad_request,
)

Json = dict[str, Any]

COMMAND = re.compile(rf"[a-z0-9_]{{1,{COMMAND_CHARACTERS}}}")
DEFAULT_SCOPE = {"type": "default"}


@dataclass
class Profile:
    """Texts by language code; an empty code stands for everybody else."""

    name: str
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        return self.names.get(language) or self.names.get("") or self.name

    def commands_for(self, chat_id: int, language: str) -> list[Json]:
        """The menu a person sees in their private chat: the narrowest scope that has one, then the language."""
        scopes = ({"type": "chat", "chat_id": chat_id}, {"type": "all_private_chats"}, DEFAULT_SCOPE)
        for scope in scopes:
            for code in (language, ""):
                menu = self.commands.get((scope_key(scope), code))
                if menu:
                    return menu
        return []

    def shown(self, chat_id: int, language: str) -> Json:
        return {
            "name": self.name_in(language),
            "description": self.descriptions.get(language) or self.descriptions.get("", ""),
            "short_description": self.short_descriptions.get(language) or self.short_descriptions.get("", ""),
            "commands": self.commands_for(chat_id, language),
        }


def scope_key(scope: Json | None) -> str:
    return json.dumps(scope or DEFAULT_SCOPE, sort_keys=True)


def checked_commands(commands: list[Any]) -> list[Json]:
    """The menu as Telegram would keep it.

    Raises:
        Refusal: 400, for too many commands, a bad name or a bad description.

    """
    if len(commands) > COMMANDS:
        bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(command) for command in commands]


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        bad_request("can't parse BotCommand: expected an Object")
    name = str(command.get("command", "")).removeprefix("/")
    text = str(command.get("description", ""))
    if not COMMAND.fullmatch(name):
        bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(text) <= COMMAND_DESCRIPTION_CHARACTERS:
        bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": text}
