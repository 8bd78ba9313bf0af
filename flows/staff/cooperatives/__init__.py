"""Cooperatives as the office sees them: never with the names of members."""
