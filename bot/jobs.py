"""Kinds of long work, and the child process that carries one out. Who starts it and tells its end is not here.

A process of its own: neither its memory, nor its crash, nor Python's one lock is felt by the turns.
"""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeAlias

from bot import logs
from bot.settings import Settings
from flows.model import Paragraph, Problem, Reply
from flows.rights import RIGHTS, has
from flows.staff.desk import Scope
from locales import Words
from storage.database import Database
from storage.jobs import Job
from storage.team import Team

_MEMORY = 1_500_000_000  # bytes of address space
_NICE = 10  # turns come first


@dataclass(frozen=True)
class Paper:
    """A file for whoever asked. It lies in the job's own folder, which is deleted afterwards."""

    path: Path
    caption: tuple[Paragraph, ...]


Result: TypeAlias = Paper | Reply | None  # None: everything has been told already


@dataclass(frozen=True)
class Bench:
    """What a job works with. `folder` is its own and empty; `now` is when it began."""

    settings: Settings
    database: Database
    words: Words
    folder: Path
    now: datetime


def countries(bench: Bench, job: Job) -> Scope:
    """Tell which countries' cases the requester sees today, not when they asked."""
    with bench.database.reading() as conn:
        member = Team(conn, bench.database.vault).member(job.person or 0)
    return member.countries if member else tuple(job.asked["scope"])


def rights(bench: Bench, job: Job) -> frozenset[str]:
    """Tell what the requester may do today, not when they asked."""
    with bench.database.reading() as conn:
        member = Team(conn, bench.database.vault).member(job.person or 0)
    return RIGHTS[member.role] if member else frozenset()


Work: TypeAlias = Callable[[Bench, Job, Callable[[int], None]], Result]  # tells its progress in per cent


@dataclass(frozen=True)
class Kind:
    """Which rights allow a job, one is enough, and where it is done: a module with `work`, loaded in the child.

    Without rights anybody may ask, and the work itself looks whether this is theirs.
    """

    rights: tuple[str, ...]
    module: str

    def allows(self, role: str) -> bool:
        return not self.rights or any(has(role, right) for right in self.rights)


KINDS: Mapping[str, Kind] = {
    "export": Kind(("export",), "bot.exporting"),
    "import": Kind(("review", "directory"), "bot.importing"),
    "overview": Kind(("overview",), "bot.picturing"),
    "account": Kind(("broadcast",), "bot.accounting"),
    "cooperatives": Kind(("review",), "bot.developing"),
    "entries": Kind(("directory",), "bot.listing"),
    "papers": Kind((), "bot.drafting"),
}


@dataclass(frozen=True)
class Ended:
    """How a job ended; `failed`: by a bug, which is in the log."""

    result: Result = None
    failed: bool = False


def carry_out(settings: Settings, job: Job, folder: Path, now: datetime, pipe: Connection) -> None:
    """Do a job in this process, which does nothing else; tell progress and end through the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's: it stops this process
    os.umask(0o077)
    os.nice(_NICE)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    logs.set_up(settings.log_level)
    try:
        pipe.send(Ended(_result(settings, job, folder, now, pipe)))
    except BrokenPipeError:
        return  # nobody waits any more
    except Problem as problem:
        pipe.send(Ended(Reply((problem.text,))))
    except Exception as bug:  # noqa: BLE001 - every bug ends in a sentence to whoever asked
        logs.trace(bug, doing=job.kind)
        pipe.send(Ended(failed=True))


def _result(settings: Settings, job: Job, folder: Path, now: datetime, pipe: Connection) -> Result:
    folder.mkdir(mode=0o700, parents=True)
    work: Work = import_module(KINDS[job.kind].module).work
    words = Words.load(problems=lambda problem: logs.warn("wording", problem=problem))
    database = Database.open(settings.database, settings.keys(), writers=1)
    try:
        return work(Bench(settings, database, words, folder, now), job, pipe.send)
    finally:
        database.close()
