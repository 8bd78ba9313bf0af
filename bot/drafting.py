"""A paper of a group, written for one of its members in a job's child process; for nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot import facts
from bot.jobs import Bench, Paper, Result
from bot.papers.documents.model import Document
from bot.papers.groups.drafting import Drafting
from bot.papers.groups.papers import NAMES, document
from bot.wording import Reading
from flows.cooperative.mine import mine
from flows.cooperative.saying import knows
from flows.model import Person, Text, Visit, text
from storage.audit import Audit
from storage.database import Database
from storage.desk import StorageDesk
from storage.jobs import Job


def work(bench: Bench, job: Job, progress: Callable[[int], None]) -> Result:  # noqa: ARG001 - it is soon done
    """Carry out the job "papers"; who is no longer in the group gets nothing."""
    paper, form, language = (str(job.asked[name]) for name in ("paper", "format", "language"))
    with bench.database.reading() as conn:
        desk = StorageDesk(conn, bench.database.vault, facts.load(), Reading(bench.words))
        visit = Visit(Person(job.person or 0, language), desk, bench.now)
        found = mine(visit, str(job.asked["group"]))
        if found is None:
            return None
        drafting = Drafting(visit, found[0], bench.words)
        written = document(drafting, paper)
        checker = knows(visit, found[0].country, drafting.guide)
        named = [member.person for member in drafting.members] if paper in NAMES else []
    path = bench.folder / f"{paper}-{bench.now:%Y-%m-%d}.{form}"
    _write(written, path, form)
    _note(bench.database, job, named, bench.now)
    return Paper(path, (text("paper-ready", title=Text(f"papers-title.{paper}")), text("paper-how", who=checker)))


def _write(written: Document, path: Path, form: str) -> None:
    if form == "docx":
        from bot.papers.documents import docx  # noqa: PLC0415 - each is loaded where it is written

        docx.write(written, path)
    else:
        from bot.papers.documents import pdf  # noqa: PLC0415

        pdf.write(written, path)


def _note(database: Database, job: Job, named: list[int], now: datetime) -> None:
    """Tell everybody whom a paper names that somebody of the group has it."""
    with database.writing() as conn:
        audit = Audit(conn)
        for person in named:
            audit.note("group-paper", actor=job.person or 0, subject=person, now=now)
