"""Who runs on an SQLite file: a process that starts alone on it knows that all leases are of the dead.

PostgreSQL knows no such thing that survives a lost connection, so there leases end in their own time.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from storage import deliveries
from storage.database import Database


@contextmanager
def present(database: Database, now: datetime) -> Iterator[None]:
    """Be known to run on this database until the block or the process ends, however it ends."""
    if database.file is None:
        yield
        return
    mark = os.open(_beside(database.file), os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if _alone(mark):
            with database.writing() as conn:
                deliveries.abandon(conn, now)
        fcntl.flock(mark, fcntl.LOCK_SH)  # whoever starts after us waits or shares; nothing is leased before this
        yield
    finally:
        os.close(mark)


def _alone(mark: int) -> bool:
    """Lock out everybody else, unless somebody is there. The system frees a dead process's locks at once."""
    try:
        fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _beside(file: Path) -> Path:
    return file.with_name(f"{file.name}-alive")
