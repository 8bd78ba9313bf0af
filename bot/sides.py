"""What the two sides of the process, which listen and speak, have in common."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.settings import Settings
from bot.turns import Item, Result
from flows.facts import Facts
from locales import Words
from storage.database import Database
from storage.writer import Writer


@dataclass(frozen=True)
class Shared:
    """What both need."""

    settings: Settings
    database: Database
    facts: Facts
    words: Words
    writer: Writer[Item, Result]
    clock: Callable[[], datetime]
    forgotten: asyncio.Event = field(default_factory=asyncio.Event)  # last words have gone out: shred
