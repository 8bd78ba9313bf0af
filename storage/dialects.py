"""The few spots where SQLite and PostgreSQL are spoken to differently; everything else is the same SQL for both."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, TypeAlias

from sqlalchemy import ARRAY, BigInteger, ColumnElement, Connection, Select, Table, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite

Upsert: TypeAlias = "sqlite.Insert | postgresql.Insert"
Numbers: TypeAlias = "list[int] | str"

_STARTING = 7_208_815_630  # the number of the lock that processes starting together share


def one_at_a_time(conn: Connection) -> None:
    """Let no other process that starts get further until this transaction ends. SQLite has one writer anyway."""
    if conn.dialect.name == "postgresql":
        conn.execute(select(func.pg_advisory_xact_lock(_STARTING)))


def upsert(dialect: str, table: Table) -> Upsert:
    """Begin an INSERT that may say ON CONFLICT."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def numbers(conn: Connection, values: Sequence[int]) -> Numbers:
    """Pack many numbers into the one parameter that `each` unpacks: the statement stays the same for any count."""
    return list(values) if conn.dialect.name == "postgresql" else json.dumps(list(values))


def each(dialect: str, name: str) -> Select[tuple[int]]:
    """Select the numbers packed into the parameter `name`."""
    if dialect == "postgresql":
        packed = func.unnest(bindparam(name, type_=ARRAY(BigInteger)))
        return select(packed.column_valued(name))
    return select(func.json_each(bindparam(name)).table_valued("value", name=name).c.value)


def among(dialect: str, column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Tell whether a column is one of the numbers packed into the parameter `name`."""
    if dialect == "postgresql":
        return column == func.any(bindparam(name, type_=ARRAY(BigInteger)))
    return column.in_(each(dialect, name))
