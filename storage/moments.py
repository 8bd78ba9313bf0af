"""How moments are kept in both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(TypeDecorator[datetime]):
    """An aware instant, kept as milliseconds since 1970: sorts, compares and reads the same in both databases."""

    impl = BigInteger
    cache_ok = True
    unit = timedelta(milliseconds=1)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else (value - _EPOCH) // self.unit  # a naive one raises, as it should

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else _EPOCH + value * self.unit


class Instant(Moment):
    """The same in microseconds: a thousand messages a second are a millisecond apart."""

    cache_ok = True
    unit = timedelta(microseconds=1)
