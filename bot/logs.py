"""Log lines that machines and people can read, and that never hold anything a person said."""

from __future__ import annotations

import logging
import time
import traceback
from typing import Any

_LOG = logging.getLogger("yurt")


def set_up(level: str) -> None:
    """Send our lines and the libraries' to standard error, one event a line, in UTC."""
    logging.Formatter.converter = time.gmtime
    # The libraries' own lines may quote messages or the token, so only their warnings pass, without arguments.
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(msg)s", force=True)
    _LOG.setLevel(level)


def info(event: str, **facts: Any) -> None:
    _write(logging.INFO, event=event, **facts)


def warn(event: str, **facts: Any) -> None:
    _write(logging.WARNING, event=event, **facts)


def trace(error: BaseException, **facts: Any) -> None:
    """Log where a bug happened and its type. Its message stays out: it may quote what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames[::-1][:12]
    )
    _write(logging.ERROR, event="bug", type=type(error).__name__, where=where, **facts)


def _write(level: int, **facts: Any) -> None:
    _LOG.log(level, " ".join(f"{name}={fact!r}" for name, fact in facts.items()))
