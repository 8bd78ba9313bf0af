"""The processes of a bot under test: started on their cores, asked what they use, stopped for certain."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.machine import cpu_seconds, memory_mb, pin

_STOP_WITHIN = 15.0  # seconds


class Broken(Exception):  # noqa: N818 - said in words to whoever runs the benchmark
    """A bot did not start or stopped by itself; the message ends with its last lines."""


@dataclass
class Running:
    """The processes of a bot, and how long they took until they listened, in seconds."""

    processes: list[asyncio.subprocess.Process]
    start: float = 0.0

    def cpu(self) -> float:
        return cpu_seconds(p.pid for p in self.processes)

    def memory(self) -> float:
        return memory_mb(p.pid for p in self.processes)


async def started(
    command: list[str], env: dict[str, str], folder: Path, log: int, cores: frozenset[int]
) -> asyncio.subprocess.Process:
    around = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **env}
    try:
        process = await asyncio.create_subprocess_exec(*command, env=around, cwd=folder, stdout=log, stderr=log)
    except OSError as error:
        raise Broken(f"{command[0]} cannot be started: {error.strerror}.") from None
    pin(process.pid, cores)
    return process


async def stopped(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), _STOP_WITHIN)
    if process.returncode is None:
        process.kill()
        await process.wait()
