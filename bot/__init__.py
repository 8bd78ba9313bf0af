"""Telegram and the process: what comes in, what goes out, the command line."""
