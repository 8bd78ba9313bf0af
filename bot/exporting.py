"""Exports: enrollments read, worded, masked and written to a file, for a job and for the command line."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path

from bot.jobs import Bench, Paper, Result
from bot.opening import open_database
from bot.papers import columns
from bot.papers.sheet import Cell, Notes, Row, Sheet
from bot.papers.wording import Wording
from bot.papers.writing import write
from bot.running import clock
from bot.settings import Format, Settings, WrongSettings
from flows.model import Json, Reply, Text, text
from flows.rights import has
from flows.staff.desk import Filter
from locales import LANGUAGES, Words
from storage import exports, people
from storage.database import Database
from storage.exports import Wanted
from storage.jobs import Job, Jobs
from storage.team import Team

_READ = 90  # per cent of the work after which the rows are written; the rest is packing


@dataclass(frozen=True)
class Order:
    """What is to be exported, for whom, why, and how it is shown. `actor` 0 is the command line."""

    actor: int
    who: str
    wanted: Wanted
    format: Format
    language: str
    why: str
    masked: bool
    now: datetime


@dataclass
class _Progress:
    """Tells how far it is, once a chunk, and remembers whose data has gone through."""

    total: int
    tell: Callable[[int], None]
    people: array[int] = field(default_factory=lambda: array("q"))

    def passed(self, chunk: Sequence[exports.Kept]) -> None:
        self.people.extend(kept.person for kept in chunk)
        self.tell(min(len(self.people), self.total) * _READ // max(1, self.total))


def export(
    database: Database, words: Words, order: Order, path: Path, tell: Callable[[int], None] = lambda _: None
) -> int:
    """Write the file, readable by its owner alone; give the number of rows.

    Who was exported is noted before anybody can have the file: one note too many is better than one too few.
    """
    with database.reading() as conn:
        progress = _Progress(exports.count(conn, order.wanted), tell)
    sheet = _sheet(database, Wording(words, order.language, masked=order.masked), order, progress)
    rows = write(sheet, path, order.format, lambda count: notes(words, order, count))
    if not order.masked:
        exports.note(database, progress.people, actor=order.actor, why=order.why, now=order.now)
    tell(100)
    return rows


def work(bench: Bench, job: Job, progress: Callable[[int], None]) -> Result:
    """Carry out the job "export"."""
    vault, actor = bench.database.vault, job.person or 0
    with bench.database.reading() as conn:
        member, after = Team(conn, vault).member(actor), Jobs(conn, vault).last(job.kind, actor)
        role = people.person_of(conn, actor).role
    asked = dict(job.asked)
    asked["masked"] = asked["masked"] or not has(role, "personal")  # what they may see today, not when they asked
    asked["scope"] = member.countries if member else asked["scope"]
    order = order_from(asked, actor=actor, who=member.name if member else "–", after=after, now=bench.now)
    path = bench.folder / file_name(order)
    rows = export(bench.database, bench.words, order, path, progress)
    if not rows:
        return Reply((text("export-ready-none"),))
    care = text("export-ready-masked") if order.masked else text("export-ready-care")
    return Paper(path, (text("export-ready", count=rows), care))


def from_command_line(
    settings: Settings,
    out: Path,
    wanted: Filter,
    *,
    form: Format,
    language: str,
    why: str,
    masked: bool,
    force: bool,
) -> int:
    """Write `out` and give the number of rows; it appears only when it is whole. WrongSettings: it cannot be."""
    _check(out, wanted, language, why, force=force)
    database = open_database(settings)
    part = out.with_name(f".{out.name}.part")
    part.unlink(missing_ok=True)
    try:
        order = Order(0, "command line", Wanted(wanted), form, language, why, masked, clock())
        rows = export(database, Words.load(), order, part)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)
        database.close()
    return rows


def _check(out: Path, wanted: Filter, language: str, why: str, *, force: bool) -> None:
    if out.exists() and not force:
        raise WrongSettings(f"{out} is there already; --force overwrites it.")
    if not why.strip():
        raise WrongSettings("--why is empty: say what the file is for.")
    if language not in LANGUAGES:
        raise WrongSettings(f"--language is one of {', '.join(LANGUAGES)}.")
    for day in filter(None, (wanted.since, wanted.until)):
        try:
            date.fromisoformat(day)
        except ValueError:
            raise WrongSettings(f"{day} is not a day written as YYYY-MM-DD.") from None


def file_name(order: Order) -> str:
    """Name a file so that it tells its day and nobody's data."""
    return f"enrollments-{order.now:%Y-%m-%d}.{order.format}"


def _sheet(database: Database, wording: Wording, order: Order, progress: _Progress) -> Sheet:
    def rows() -> Iterator[Row]:
        for chunk in exports.read(database, order.wanted):
            for kept in chunk:
                yield wording.row(kept)
            progress.passed(chunk)

    lists = {columns.DECISION: wording.decisions(), columns.MEND: columns.STEP_CODES}
    return Sheet(columns.COLUMNS, wording.headings(), rows(), lists, "enrollments")


def notes(words: Words, order: Order, rows: int) -> Notes:
    """Tell whoever opens the file where it comes from: who, when, why, which enrollments, how many."""
    wording = Wording(words, order.language, masked=order.masked)
    filters = {name: value for name, value in asdict(order.wanted.filter).items() if value}
    given: Mapping[str, Cell] = {
        "by": order.who,
        "at": f"{order.now:%Y-%m-%d %H:%M} UTC",
        "why": order.why,
        "filters": wording.filters(filters, order.wanted.scope, order.wanted.after)
        or wording.plain(Text("export-about-all")),
        "rows": str(rows),
        "masked": wording.plain(Text("answer-yes" if order.masked else "answer-no")),
    }
    return [(wording.plain(Text(f"export-about-{name}")), str(value)) for name, value in given.items()]


def order_from(asked: Json, *, actor: int, who: str, after: datetime | None, now: datetime) -> Order:
    """Read what a form asked for. ValueError: it is nothing this release knows."""
    wanted = Wanted(Filter(**asked["filter"]), tuple(asked["scope"]), after if asked["since_last"] else None)
    return Order(
        actor, who, wanted, Format(asked["format"]), asked["language"], asked["why"], bool(asked["masked"]), now
    )
