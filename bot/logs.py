"""Log lines that machines and people can read, and that never hold anything a person said."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import structlog

_LOG: Any = structlog.get_logger("yurt")


def set_up(level: str) -> None:
    """Send our lines and the libraries' to standard error, one event a line."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.WriteLoggerFactory(),
    )
    # The libraries' own lines may quote messages or the token, so only their warnings pass, without arguments.
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(msg)s", force=True)


def info(event: str, **facts: Any) -> None:
    _LOG.info(event, **facts)


def warn(event: str, **facts: Any) -> None:
    _LOG.warning(event, **facts)


def trace(error: BaseException, **facts: Any) -> None:
    """Log where a bug happened and its type. Its message stays out: it may quote what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames[::-1][:12]
    )
    _LOG.error("bug", type=type(error).__name__, where=where, **facts)
