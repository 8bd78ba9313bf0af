"""A corrected spreadsheet of directory entries on its way in: read, compared, staged; its page lets it take effect.

Only what somebody changed in the table counts: where the entry has changed here meanwhile, its row is refused if
they touched it, and otherwise left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from bot.papers import entries, reading
from bot.papers.entries import Wanted
from flows.facts.fields import STATUS, Unfit, changes, entry, flat
from flows.model import Link, Reply, text
from flows.staff.work import Refusal
from locales import Words
from storage import amendments, keeping
from storage.amendments import Staged, Standing
from storage.database import Database
from storage.jobs import Job

_CHUNK = 200  # rows in one transaction, so that nobody's turn waits
_READ, _ALL = 50, 100  # per cent of the work


def fits(path: Path, words: Words) -> bool:
    """Tell whether a file is a table of entries. Raises Unreadable."""
    return reading.has(path, entries.headings(words), entries.NEEDED)


def bring_in(path: Path, job: Job, words: Words, database: Database, progress: Callable[[int], None]) -> Reply:
    """Stage what a table would change. Raises Unreadable, and then nothing is staged."""
    wanted, refused = entries.read(reading.rows(path, entries.headings(words), entries.NEEDED))
    progress(_READ)
    with database.writing() as conn:
        upload = amendments.begin(conn, job.person or 0, job.created)
    staged = 0
    for done, some in enumerate(_chunks(wanted), 1):
        good = list(_fitting(some, _standing(some, database), refused))
        with database.writing() as conn:
            amendments.stage(conn, upload, good)
        staged += len(good)
        progress(min(_ALL, _READ + (_ALL - _READ) * done * _CHUNK // len(wanted)))
    with database.writing() as conn:
        amendments.ready(conn, upload, sorted(refused, key=lambda refusal: refusal.row))
    if not staged and not refused:
        return Reply((text("amended-none"),))
    return Reply((text("amended-read"),), ((Link(text("amended-look"), "amended", (str(upload),)),),))


def _chunks(rows: Sequence[Wanted]) -> Iterator[Sequence[Wanted]]:
    return (rows[at : at + _CHUNK] for at in range(0, len(rows), _CHUNK))


def _standing(some: Sequence[Wanted], database: Database) -> Mapping[int, Standing]:
    """Tell how entries stand now, and how they stood when the table was made."""
    asked = {one.number: one.version for one in some if one.number is not None}
    with database.reading() as conn:
        return amendments.standing(conn, asked)


def _fitting(some: Sequence[Wanted], standing: Mapping[int, Standing], refused: list[Refusal]) -> Iterator[Staged]:
    """Give what can take effect; say of the rest why not."""
    for one in some:
        try:
            found = _new(one) if one.number is None else _changed(one, standing.get(one.number))
        except Unfit as unfit:
            refused.append(Refusal(one.row, str(one.number or ""), f"field:{unfit.field}"))
        except LookupError as reason:
            refused.append(Refusal(one.row, str(one.number or ""), str(reason.args[0])))
        else:
            if found:
                yield found


def _new(one: Wanted) -> Staged:
    body = {**entry(one.fields), "id": keeping.new_slug(one.fields.get("country", "")), "revision": 0}
    return Staged(None, 0, one.fields[STATUS], body, changes({}, flat(body, one.fields[STATUS])))


def _changed(one: Wanted, now: Standing | None) -> Staged | None:
    """Give what somebody changed; None: nothing. LookupError: the entry is not there, or has moved on."""
    if now is None:
        raise LookupError("unknown")
    theirs = changes(now.before, one.fields)
    if not theirs:
        return None
    if now.version != one.version:
        raise LookupError("moved")
    after = {**now.fields, **one.fields}
    body = {**entry(after), "id": now.body["id"], "revision": now.body["revision"]}
    what = changes(now.fields, flat(body, after[STATUS]))
    return Staged(now.number, now.version, after[STATUS], body, what) if what else None
