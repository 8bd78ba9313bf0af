"""A process that has imported everything and forks a bot whenever it is told to: a cold start costs seconds.

Orders come as lines of JSON: `start` (one bot at a time), `arm` and `kill`; it tells when a bot is armed or has
died, and of what.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import select
import signal
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy.dialects.postgresql.psycopg

from bot import lanes, logs, running, turns
from bot.incoming import listening
from bot.outgoing import speaker, speaking
from bot.papers import qr
from bot.settings import Settings, Side
from locales import Words
from storage.database import Database
from tests.crash.arming import arm
from tests.databases import KEYS

_TICK = 0.05  # seconds: a life here is too short for more
_LEASE, _MARGIN = timedelta(seconds=5), timedelta(seconds=3)  # of one of two sides, whose clock must not jump


def main() -> None:
    words = _warmed()
    asleep, awake = os.pipe()
    os.set_blocking(awake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)  # only so that it wakes us
    signal.set_wakeup_fd(awake)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})  # for a bot that is armed before it can be
    _tell(sys.stdout.fileno(), warm=True)
    orders = open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)  # noqa: SIM115 - never closed
    child = 0
    while True:
        ready, _, _ = select.select([sys.stdin.fileno(), asleep], [], [])
        if asleep in ready:
            os.read(asleep, 64)
            child = _buried(child)
        if sys.stdin.fileno() in ready:
            line = orders.readline()
            order = json.loads(line) if line else {"do": "end"}
            child = _obeyed(order, child, words)


def _obeyed(order: Any, child: int, words: Words) -> int:
    match order["do"]:
        case "start":
            return os.fork() or _live(order, words)
        case "arm" if child:
            os.kill(child, signal.SIGUSR1)
        case "kill" if child:
            os.kill(child, signal.SIGKILL)
        case "end":
            if child:
                os.kill(child, signal.SIGKILL)
            sys.exit()
    return child


def _buried(child: int) -> int:
    """Tell of a bot that has died; until then its number is its own."""
    gone, status = os.waitpid(child, os.WNOHANG) if child else (0, 0)
    if gone:
        _tell(sys.stdout.fileno(), died=os.waitstatus_to_exitcode(status))
        return 0
    return child


def _tell(where: int, **news: int) -> None:
    os.write(where, json.dumps(news).encode() + b"\n")


def _live(order: Any, words: Words) -> int:
    """Be the bot until killed. Its clock may be ahead, so that the leases of an earlier one have run out."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    news = os.dup(sys.stdout.fileno())

    def armed(*_: object) -> None:
        arm(order["point"], order["passing"])
        _tell(news, armed=True)

    signal.signal(signal.SIGUSR1, armed)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
    log = os.open(order["log"], os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    os.dup2(log, sys.stdout.fileno())
    os.dup2(log, sys.stderr.fileno())
    os.close(sys.stdin.fileno())
    ahead = timedelta(seconds=order["ahead"])
    speaker.TICK = _TICK
    running.clock = lambda: datetime.now(UTC) + ahead
    Words.load = lambda **_: words  # type: ignore[method-assign]
    only = Side(order["only"]) if order["only"] else None
    if only:
        turns.LEASE, lanes._MARGIN = _LEASE, _MARGIN
    code = 1
    try:
        with asyncio.Runner(loop_factory=running.quick_loop) as runner:
            runner.run(running.run(Settings.model_validate(order["settings"]), only=only))
        code = 0
    finally:
        os._exit(code)


def _warmed() -> Words:
    """Load what is loaded at the first use, so that every bot has it when it is born."""
    logs.set_up("WARNING")
    assert psycopg
    assert sqlalchemy.dialects.postgresql.psycopg
    assert listening
    assert speaking
    qr.png("https://t.me/yurt_bot")
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(f"sqlite:///{Path(folder) / 'warm.db'}", KEYS)
        database.upgrade()
        database.close()
    words = Words.load()
    gc.collect()
    gc.freeze()
    return words


if __name__ == "__main__":
    main()
