"""Opens the database that the settings name, ready for this release."""

from __future__ import annotations

from bot.settings import Settings
from storage.database import Database


def open_database(settings: Settings) -> Database:
    """Open the database and bring its tables up to date. CipherError if the keys are not its own."""
    if not settings.database_url:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    database = Database.open(settings.database, settings.keys())
    database.upgrade()
    return database
