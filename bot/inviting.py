"""Inviting into the team from the command line: the way in for the first admin. Admins have a page for it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.incoming.telegram import username
from bot.opening import open_database
from bot.running import clock
from bot.settings import Settings
from flows import addresses
from flows.model import to
from flows.staff.desk import Scope
from storage.team import Team


def invite(settings: Settings, role: str, countries: Scope, valid: timedelta) -> str:
    """Make an invitation and give its link, or what to write to the bot where its name cannot be learnt."""
    address = invitation(settings, role, countries, valid)
    name = asyncio.run(username(settings.token, settings.api_url))
    return f"https://t.me/{name}?start={address}" if name else f"Write this to the bot: /start {address}"


def invitation(settings: Settings, role: str, countries: Scope, valid: timedelta) -> str:
    """Make an invitation and give the address it opens."""
    database = open_database(settings)
    try:
        now = clock()
        with database.writing() as conn:
            code = Team(conn, database.vault).invite(role, countries, by=0, now=now, expires=now + valid)
    finally:
        database.close()
    return addresses.write(to("join", code))
