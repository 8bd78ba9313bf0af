"""The demo: the simulator and the bot in one process, on a database of their own that begins empty each time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from shutil import rmtree

import typer
from pydantic import SecretStr

from bot import running
from bot.inviting import invitation
from bot.settings import Settings
from bot.simulator import Simulator
from bot.simulator import run as serve

_DAY = timedelta(days=1)
_INVITATION = """
  Yurt is running. Open this page and say hello:

      {url}

  To see the office, let somebody else there (+) write this to the bot:

      /start {invitation}

  Everything here is pretended: no Telegram, no account, nothing leaves this machine. Ctrl+C stops it.
"""


async def run(settings: Settings, host: str, port: int) -> None:
    """Serve the chat page and the bot until stopped. Its people are gone afterwards, so their data is too."""
    folder = settings.data_dir / "demo"
    rmtree(folder, ignore_errors=True)
    async with Simulator().serve(host, port) as simulator:
        pretended = {
            "api_url": simulator.url,
            "bot_token": SecretStr(simulator.token),
            "data_dir": folder,
            "database_url": "",
            "webhook_url": "",
        }
        chosen = settings.model_copy(update=pretended)
        address = await asyncio.to_thread(invitation, chosen, "admin", (), _DAY)
        await running.run(chosen, ready=_invite(simulator.url, address))


def _invite(url: str, address: str) -> Callable[[], None]:
    return lambda: typer.echo(_INVITATION.format(url=url, invitation=address))


async def simulate(host: str, port: int) -> None:
    """Serve the simulator alone until stopped."""
    await serve(host, port, ready=lambda url: typer.echo(f"The simulator listens at {url}"))
