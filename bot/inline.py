"""What an inline query is answered: looked up where nothing can be written, and worded. The query is not kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.render import Call, Renderer
from bot.sides import Shared
from bot.turns import likely
from bot.wording import Reading
from flows.inline import cards
from flows.model import Person, Visit
from storage.desk import StorageDesk
from storage.people import writes_from

_STRANGER = Person(0)  # nobody's number


@dataclass(frozen=True)
class Asked:
    """Words somebody typed after the bot's name, in whatever chat; `sender` is also their own chat with the bot."""

    query: str
    sender: int
    hint: str
    words: str


@dataclass(frozen=True)
class Offering:
    """Answers what is asked. May be called from any thread."""

    shared: Shared
    renderer: Renderer

    def answer(self, asked: Asked) -> Call:
        shared = self.shared
        with shared.database.reading() as conn:
            known = writes_from(conn, asked.sender) or _STRANGER
            language = known.language or likely(asked.hint)
            desk = StorageDesk(conn, shared.database.vault, shared.facts, Reading(shared.words))
            found = cards(Visit(replace(known, language=language), desk, shared.clock()), asked.words)
        return self.renderer.offered(found, language, asked.query)
