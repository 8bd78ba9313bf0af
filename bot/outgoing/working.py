"""Carries out jobs one after another: a child process each, its end delivered. Not the work itself."""

from __future__ import annotations

import asyncio
import multiprocessing
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

from bot import logs
from bot.jobs import KINDS, Ended, Paper, carry_out
from bot.outgoing.progress import Progress
from bot.outgoing.speaker import Speaker
from bot.render import Renderer
from bot.sides import Shared
from bot.troubles import Trouble, Wait
from bot.wording import lines
from flows.model import Person, Reply, text
from storage import jobs, outbox, people
from storage.jobs import Job
from storage.outbox import Notice
from storage.trouble import is_away

LARGEST = 50_000_000  # bytes that Telegram takes from a bot
_LEASE, _PROLONG = timedelta(seconds=60), 20.0  # seconds
_LONGEST = 1_800.0  # seconds a job may take
_TRIES, _PAUSE = 5, 5.0  # of sending the file, seconds
_LOOK = 0.5  # seconds between looks at the child


class Interrupted(Exception):  # noqa: N818
    """The bot is stopping: the job is begun anew after the next start."""


def clear(shared: Shared) -> None:
    """Delete the files that a killed process has left behind."""
    shutil.rmtree(_papers(shared), ignore_errors=True)


def _papers(shared: Shared) -> Path:
    return shared.settings.data_dir.absolute() / "papers"


@dataclass(frozen=True)
class Working:
    """Does one job at a time; several processes may each do one."""

    shared: Shared
    speaker: Speaker
    renderer: Renderer
    stop: asyncio.Event

    async def next(self) -> bool:
        """Carry out the oldest job that waits; False if none does."""
        job = await asyncio.to_thread(self._claim)
        if job is None:
            return False
        folder = _papers(self.shared) / f"{job.id}-{job.attempts}"
        async with asyncio.TaskGroup() as group:
            holding = group.create_task(self._hold(job))
            try:
                await self._carry(job, folder)
            except Interrupted:
                await asyncio.to_thread(self._prolong, job, timedelta())
            finally:
                holding.cancel()
                await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
        return True

    async def _carry(self, job: Job, folder: Path) -> None:
        asker, chat = await asyncio.to_thread(self._asker, job.person or 0)
        kind = KINDS.get(job.kind)
        if kind is None or asker is None or chat is None or not kind.allows(asker.role):
            await asyncio.to_thread(self._end, job, None, done=False)  # no right any more: not a word
            return
        language = asker.language or "en"
        progress = Progress(
            self.speaker.post,
            lambda percent: self.renderer.say(language, text("job-progress", percent=percent)),
            chat,
        )
        try:
            ended = await self._child(job, folder, progress)
            reply = await self._delivered(ended, chat, language)
        finally:
            await progress.end()
        await asyncio.to_thread(self._end, job, reply, done=not ended.failed)

    # ------------------------------------------------------------ the child

    async def _child(self, job: Job, folder: Path, progress: Progress) -> Ended:
        ours, theirs = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("spawn").Process(
            target=carry_out, args=(self.shared.settings, job, folder, self.shared.clock(), theirs), daemon=True
        )
        try:
            await asyncio.to_thread(process.start)
            theirs.close()
            async with asyncio.timeout(_LONGEST):
                return await self._follow(ours, progress)
        except TimeoutError:
            logs.warn("a job took too long", kind=job.kind)
        except EOFError:
            logs.warn("a job's process died", kind=job.kind)
        finally:
            if process.pid:
                process.kill()
                await asyncio.to_thread(process.join)
            ours.close()
        return Ended(failed=True)

    async def _follow(self, pipe: Pipe, progress: Progress) -> Ended:
        """Listen until the child tells its end. EOFError: it died before."""
        while not self.stop.is_set():
            told = await asyncio.to_thread(_heard, pipe)
            if isinstance(told, Ended):
                return told
            if told is not None:
                await progress.tell(told)
        raise Interrupted

    # ------------------------------------------------------------ its end

    async def _delivered(self, ended: Ended, chat: int, language: str) -> Reply | None:
        """Send the file; give what is to be said besides."""
        if ended.failed:
            return Reply((text("job-failed"),))
        if not isinstance(paper := ended.result, Paper):
            return paper
        if paper.path.stat().st_size > LARGEST:
            return Reply((text("job-large"),))
        caption = "\n\n".join(lines(self.shared.words, language, paper.caption))
        for _ in range(_TRIES):
            try:
                await self.speaker.send_file(chat, paper.path, caption)
            except Trouble as trouble:
                logs.warn("a file was not delivered", type=type(trouble).__name__)
                await self._pause(trouble.seconds if isinstance(trouble, Wait) else _PAUSE)
            else:
                return None
        return Reply((text("job-failed"),))

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self.stop.wait(), seconds)
            raise Interrupted

    # ------------------------------------------------------------ the row

    def _claim(self) -> Job | None:
        now = self.shared.clock()
        try:
            with self.shared.database.reading() as conn:
                if not jobs.waiting(conn, now):
                    return None
            with self.shared.database.writing() as conn:
                return jobs.claim(conn, self.shared.database.vault, now, now + _LEASE)
        except Exception as error:
            if not is_away(error):
                raise
            return None  # the next tick asks again

    def _asker(self, who: int) -> tuple[Person | None, int | None]:
        """Tell who asked, with the role they have today, and where they write from."""
        with self.shared.database.reading() as conn:
            chat = people.chat_of(conn, who)
            return (people.person_of(conn, who) if chat else None), chat

    async def _hold(self, job: Job) -> None:
        while True:
            await asyncio.sleep(_PROLONG)
            await asyncio.to_thread(self._prolong, job, _LEASE)

    def _prolong(self, job: Job, more: timedelta) -> None:
        with _unless_away(), self.shared.database.writing() as conn:
            jobs.prolong(conn, job.id, self.shared.clock() + more)

    def _end(self, job: Job, reply: Reply | None, *, done: bool) -> None:
        """Close the job and queue what is said of it, in one commit."""
        now = self.shared.clock()
        with _unless_away(), self.shared.database.writing() as conn:
            (jobs.finish if done else jobs.fail)(conn, job.id, now)
            if reply and job.person:
                outbox.notify(conn, self.shared.database.vault, [Notice(job.person, reply)], now)


def _heard(pipe: Pipe) -> int | Ended | None:
    """Give the latest the child has told, or None after a short while. EOFError: it is gone."""
    told = pipe.recv() if pipe.poll(_LOOK) else None
    while isinstance(told, int) and pipe.poll():
        told = pipe.recv()
    return told


@contextmanager
def _unless_away() -> Iterator[None]:
    """Let a note go while the database is away: the lease ends, and the job is carried out again."""
    try:
        yield
    except Exception as error:
        if not is_away(error):
            raise
