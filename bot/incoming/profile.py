"""What Telegram shows about the bot, per language: commands, name, descriptions. Set on start where it differs."""

from __future__ import annotations

from typing import Any

from aiogram.exceptions import TelegramAPIError

from bot import logs
from bot.incoming.telegram import Telegram
from bot.render import Renderer
from flows.model import Text

_CODES = {"en": "", "ky": "ky", "uz": "uz", "mn": "mn", "ru": "ru", "ko": "ko"}  # "" is for everybody else
COMMANDS = ("start", "menu", "enroll", "language", "help", "cancel", "mydata")
_TEXTS = (
    ("Name", "name", Text("profile-name")),
    ("Description", "description", Text("profile-description")),
    ("ShortDescription", "short_description", Text("profile-short")),
)


async def set_profile(telegram: Telegram, renderer: Renderer) -> None:
    """Bring the profile up to date. Telegram limits how often it may change, so what is right is left alone."""
    for language, code in _CODES.items():
        commands = [{"command": c, "description": renderer.say(language, Text(f"command-{c}"))} for c in COMMANDS]
        await _bring(telegram, "Commands", code, {"commands": commands}, commands)
        for name, field, words in _TEXTS:
            value = renderer.say(language, words)
            await _bring(telegram, name, code, {field: value}, {field: value})


async def _bring(telegram: Telegram, name: str, code: str, params: dict[str, Any], wanted: Any) -> None:
    about = {"language_code": code} if code else {}
    try:
        if await telegram.call(f"getMy{name}", about) != wanted:
            await telegram.call(f"setMy{name}", {**params, **about})
    except TelegramAPIError as error:
        logs.warn("profile not set", what=name, language=code or "en", reason=error.message)
