"""Encrypting everything anew with the newest key, so that the older ones can go. The keys come from the caller."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Table, bindparam, func, select, update

from storage.cipher import Cipher
from storage.columns import metadata
from storage.database import Database

_CHUNK = 200  # rows in one transaction: turns go on in between


def rekey(database: Database) -> int:
    """Reseal every value that an older key sealed, and count them. Stopped half-way, it goes on where it was.

    CipherError: a value was sealed with a key that is not among the database's.
    """
    count = sum(_rekey(database, column) for column in sealed_columns())
    database.shred()
    return count


def sealed_columns() -> Iterator[Column[bytes]]:
    for table in metadata.sorted_tables:
        yield from (column for column in table.columns if column.info.get("sealed"))


def _rekey(database: Database, column: Column[bytes]) -> int:
    total = 0
    while count := _chunk(database, column):
        total += count
    return total


def _chunk(database: Database, column: Column[bytes]) -> int:
    """Reseal some rows. One that was written meanwhile is left alone: it has the newest key, or comes again."""
    table, cipher, place = column.table, database.cipher, column.info["place"] or str(column)
    assert isinstance(table, Table)  # noqa: S101 - sealed columns are columns of tables
    [key] = table.primary_key.columns
    older = func.substr(column, 1, len(cipher.newest)) != cipher.newest
    with database.writing() as conn:
        rows = conn.execute(select(key, column).where(column.is_not(None), older).limit(_CHUNK)).all()
        same = update(table).where(key == bindparam("of"), column == bindparam("was"))
        if rows:
            conn.execute(
                same.values({column.name: bindparam("is")}),
                [{"of": of, "was": was, "is": _resealed(cipher, place, was)} for of, was in rows],
            )
    return len(rows)


def _resealed(cipher: Cipher, place: str, sealed: bytes) -> bytes:
    return cipher.seal(place, cipher.open(place, sealed))
