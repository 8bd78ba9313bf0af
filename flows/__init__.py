"""Conversations in plain synchronous Python: no Telegram, no SQL, no sentences, no I/O."""
