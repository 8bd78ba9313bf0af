"""A spreadsheet on its way in: decisions on cases read, checked, staged, told; what takes effect is their page's.

Runs in a job's child process, beside the turns: its transactions are short. How the file got here it does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from bot import amending
from bot.fetching import fetch
from bot.jobs import Bench, Result, countries, rights
from bot.papers import reading, reviewed
from bot.papers.reviewed import Decided, Found
from bot.papers.unreadable import Unreadable
from flows.model import Link, Reply, text
from flows.staff.desk import Scope
from locales import Words
from storage import uploads
from storage.database import Database
from storage.jobs import Job
from storage.uploads import Staged, Standing

CHUNK = 500  # rows in one transaction, so that nobody's turn waits
_READ, _CHECKED, _ALL = 50, 70, 100  # per cent of the work

_T = TypeVar("_T")


@dataclass(frozen=True)
class Asked:
    """Whose file it is: the colleague, the language of their reasons, the countries they see."""

    by: int
    language: str
    scope: Scope
    now: datetime


@dataclass(frozen=True)
class Imported:
    """What became of a file. Nothing has taken effect."""

    upload: int
    staged: int
    refusals: int
    undecided: int


def bring_in(
    path: Path, asked: Asked, words: Words, database: Database, progress: Callable[[int], None]
) -> Imported:
    """Stage what a file decides; `progress` is told per cent. Raises Unreadable, and then nothing is staged."""
    known = reviewed.vocabulary(words)
    found = reviewed.read(reading.rows(path, known.headings, reviewed.NEEDED), known)
    progress(_READ)
    standing = _standing(found, asked.scope, database)
    good = reviewed.fitting(found, standing)
    progress(_CHECKED)
    upload = _stage(good, standing, asked, database, progress)
    with database.writing() as conn:
        uploads.ready(conn, upload, sorted(found.refused, key=lambda refusal: refusal.row))
    return Imported(upload, len(good), len(found.refused), found.undecided)


def work(bench: Bench, job: Job, progress: Callable[[int], None]) -> Result:
    """Carry out the job "import": fetch what was sent, stage it, tell what was found.

    A table of the directory is told by its columns, so that there is one place to hand tables in.
    """
    path, right = bench.folder / "sent", rights(bench, job)
    try:
        fetch(bench.settings, job.asked["file_id"], path)
        if "directory" in right and ("review" not in right or amending.fits(path, bench.words)):
            return amending.bring_in(path, job, bench.words, bench.database, progress)
        asked = Asked(job.person or 0, job.asked["language"], countries(bench, job), bench.now)
        return told(bring_in(path, asked, bench.words, bench.database, progress))
    except Unreadable as refusal:
        return Reply((refusal.text,))


def told(imported: Imported) -> Reply:
    """Tell who handed the file in what was found; what to do with it is on its page."""
    if not imported.staged and not imported.refusals:
        return Reply((text("import-empty"),))
    look = Link(text("import-look"), "upload", (str(imported.upload),))
    return Reply((text("import-read", count=imported.staged),), ((look,),))


def _standing(found: Found, scope: Scope, database: Database) -> Mapping[str, Standing]:
    standing: dict[str, Standing] = {}
    with database.reading() as conn:
        for some in _chunks([one.case for one in found.decided]):
            standing |= uploads.standing(conn, some, scope)
    return standing


def _stage(
    good: Sequence[Decided],
    standing: Mapping[str, Standing],
    asked: Asked,
    database: Database,
    progress: Callable[[int], None],
) -> int:
    """Begin anew: a job that was killed leaves an upload behind that never becomes ready."""
    with database.writing() as conn:
        upload = uploads.begin(conn, asked.by, asked.now)
    for done, some in enumerate(_chunks(good), 1):
        rows = [Staged(standing[one.case].person, one.version, one.state, one.note, one.mend) for one in some]
        with database.writing() as conn:
            uploads.stage(conn, database.vault, upload, asked.language, rows)
        progress(min(_ALL, _CHECKED + (_ALL - _CHECKED) * done * CHUNK // len(good)))
    return upload


def _chunks(rows: Sequence[_T]) -> Iterator[Sequence[_T]]:
    for at in range(0, len(rows), CHUNK):
        yield rows[at : at + CHUNK]
