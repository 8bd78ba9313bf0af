"""Keeping the service directory true: entries, what was reported wrong, what was not found, spreadsheets."""
