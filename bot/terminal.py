"""The same flows in a terminal: type, or give the number of a button. Kept in a scratch file, gone at the end."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from itertools import count
from pathlib import Path

import typer

from bot import facts
from bot.running import clock
from bot.turns import Arrived, Turns
from bot.wording import Reading, lines, plain
from flows import addresses
from flows.markup import strip
from flows.model import AskContact, AskLocation, Button, Commanded, Incoming, Said, SharedContact, Tapped, Web
from flows.registry import HOUSE
from locales import Words
from storage.cipher import new_key, read_key
from storage.database import Database
from storage.deliveries import Delivery
from storage.keeping import take_release

_CHAT = 1
_PHONE = "+821012345678"  # what the pretended phone shares


def run(hint: str) -> None:
    """Talk until the input ends."""
    words = Words.load()
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(f"sqlite:///{Path(folder) / 'chat.db'}", [read_key(new_key())])
        database.upgrade()
        known = facts.load()
        with database.writing() as conn:
            take_release(conn, known.services, clock())
        turns = Turns(HOUSE, known, Reading(words), database.vault, clock)
        incoming: Incoming = Commanded("start")
        for update in count(1):
            with database.writing() as conn:
                (said,) = turns.decide(conn, [Arrived(update, _CHAT, hint, incoming)])
            buttons = _show(words, said)
            try:
                incoming = _understood(input("> "), buttons, update)
            except (EOFError, KeyboardInterrupt):
                break
        database.close()


def _show(words: Words, said: Iterable[Delivery]) -> list[tuple[Button, str]]:
    """Print the messages and number their buttons."""
    buttons: list[tuple[Button, str]] = []
    for delivery in said:
        language = delivery.language or "en"
        typer.echo("\n" + "\n\n".join(strip(p) for p in lines(words, language, delivery.reply.body)))
        for button in (b for row in delivery.reply.rows for b in row):
            buttons.append((button, plain(words, language, button.label)))
            typer.echo(f"  [{len(buttons)}] {buttons[-1][1]}")
    return buttons


def _understood(typed: str, buttons: list[tuple[Button, str]], message: int) -> Incoming:
    """Read a line: a button's number, a command, or plain words."""
    if typed.isdecimal() and 1 <= int(typed) <= len(buttons):
        button, label = buttons[int(typed) - 1]
        if isinstance(button, AskContact):
            return SharedContact(_PHONE, own=True, message=message)
        if isinstance(button, Web | AskLocation):
            return Said(label, message)
        return Tapped(addresses.write(button), message)
    if typed.startswith("/"):
        name, _, rest = typed[1:].partition(" ")
        return Commanded(name, rest, message)
    return Said(typed, message)
