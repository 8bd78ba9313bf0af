"""MEMORY: what the house remembers, in SQLite or PostgreSQL. The only folder that knows SQL."""
