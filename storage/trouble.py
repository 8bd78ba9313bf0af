"""Telling a database that is away, locked or full (try again later) from a bug (trying again changes nothing)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

_SQLITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PROTOCOL,
}
_PRIMARY = 0xFF  # SQLite's extended codes carry the plain one in their lowest byte

# SQLSTATE classes: 08 connection, 40 deadlock, 53 no disk, memory or connection, 58 I/O; and single codes
_POSTGRESQL = ("08", "40", "53", "58", "25006", "55P03", "57P")  # read-only standby, lock timeout, shutting down


def is_away(error: BaseException) -> bool:
    """Tell whether the error, or one that led to it, is the database's absence rather than anybody's mistake."""
    return any(_away(cause) for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _away(error: BaseException) -> bool:
    if isinstance(error, NoConnectionFree):
        return True
    if not isinstance(error, DBAPIError):
        return False
    if error.connection_invalidated:
        return True
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorcode", 0) & _PRIMARY in _SQLITE
    state = getattr(error.orig, "sqlstate", None)
    if state is None:  # the server never answered
        return isinstance(error, OperationalError | InterfaceError)
    return str(state).startswith(_POSTGRESQL)
