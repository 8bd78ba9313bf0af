"""What can be measured: Yurt in several settings, and the other bots, each with the load it bears."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEERS_ENVIRONMENT = ROOT / ".venv-bench"  # every package that the other bots need, and none of Yurt's
_PYTHON = PEERS_ENVIRONMENT / "bin" / "python"
TOKEN = "700700700:benchmark"  # noqa: S105 - invented, as the server asks for none
ECHO = "aiogram echo"


@dataclass(frozen=True)
class Bot:
    """A program under test. `load` names its conversation; `needs` a package beyond the app's own."""

    name: str
    load: str  # echo, form, enrollment, or broadcast, for which nobody writes
    peer: str = ""  # the module in `peers`; none: Yurt
    arguments: tuple[str, ...] = ()  # of the peer
    settings: tuple[tuple[str, str], ...] = ()  # of Yurt
    needs: str = ""
    database: str = ""  # sqlite or postgresql
    processes: int = 1
    quick: bool = False  # is part of the quick form

    @property
    def webhook(self) -> bool:
        return self.processes > 1


YURT = Bot("Yurt, SQLite", "enrollment", database="sqlite", quick=True)
RAW = Bot("raw aiohttp echo", "echo", "aiohttp_echo", quick=True)  # starts in no time
BOTS = (
    YURT,
    Bot("Yurt, PostgreSQL", "enrollment", database="postgresql"),
    Bot("Yurt, PostgreSQL, 4 webhook processes", "enrollment", database="postgresql", processes=4),
    Bot(ECHO, "echo", "aiogram_echo", quick=True),
    Bot("aiogram echo, tuned", "echo", "aiogram_echo_tuned"),
    RAW,
    Bot("aiogram form, in memory", "form", "aiogram_form"),
    Bot("aiogram_dialog form, in memory", "form", "dialog_form", needs="aiogram_dialog"),
    Bot("python-telegram-bot form, in memory", "form", "ptb_form"),
    Bot("aiogram form, session per update", "form", "sqlalchemy_form", needs="aiosqlite"),
)


def peer_command(peer: str, *more: str) -> list[str]:
    """Start another bot in the environment that has all of them, where there is one."""
    python = _PYTHON if _PYTHON.exists() else Path(sys.executable)
    return [str(python), "-m", f"benchmarks.peers.{peer}", *more]


def usable(bot: Bot) -> bool:
    """Tell whether this machine has what the bot needs."""
    return not bot.needs or _PYTHON.exists()
