"""The points between receiving an update and knowing its answer delivered, at which a crash test kills."""

from __future__ import annotations

NAMES = (  # in the order an update passes them
    "received",  # it is here, unread
    "read",
    "submitted",  # it waits for the writer
    "begun",  # its transaction is open
    "remembered",  # as handled, if the transaction is committed
    "loaded",
    "decided",  # what a form's end writes is written
    "kept",  # people and sessions are written
    "queued",  # the answers are written
    "committed",  # passed between the commit and whoever waits for it: the writer knows nothing of this folder
    "handed_over",  # the answers are about to be sent
    "taken",  # Telegram is about to hear that it need not repeat the update
    "sending",
    "posting",  # worded, and about to leave
    "sent",  # Telegram has it
    "reported",  # the delivery waits for the writer
    "marked",  # the answer is gone from the outbox, if the transaction is committed
    "confirmed",  # passed after that commit
)


def reached(name: str) -> None:
    """Do nothing. A process that is to be killed at a point puts a function in place of this one."""
