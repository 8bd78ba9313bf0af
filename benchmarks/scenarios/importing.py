"""How long a reviewed spreadsheet of many rows takes, from the file to decisions in effect."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from openpyxl import Workbook
from sqlalchemy import bindparam, select, update

from benchmarks.databases import opened
from benchmarks.figures import Row, Sample
from benchmarks.lab import Lab
from benchmarks.plan import Plan
from benchmarks.population import fill
from benchmarks.tables import Column, Table
from bot.importing import Asked, bring_in
from bot.papers.columns import COLUMNS
from bot.running import clock
from locales import Words
from storage.cases import new_case
from storage.database import Database
from storage.tables import enrollment
from storage.uploads import Uploads

_NOTE = """\
A table as the export makes it, all its columns filled, with a decision in every row: read, checked against the
database, staged in chunks and applied at once. The aim is 10 s for 10,000 rows."""
_COLUMNS = (
    Column("rows", "rows", 0),
    Column("import", "read, check, stage s", 2),
    Column("apply", "apply s", 2),
    Column("applied", "in effect", 0),
)
_REVIEWER = 1  # one of the people made


async def measure(lab: Lab, plan: Plan) -> Table:
    rows = [Row("sqlite")]
    for row in rows:
        for _ in range(plan.runs):
            with lab.databases.fresh(row.name) as url:
                fill(url, plan.reviewed * 10 // 9 + 10)
                row.samples.append(_once(lab.folder / "reviewed.xlsx", url, plan.reviewed))
            lab.note(row)
    return Table("Reviewed spreadsheets", _NOTE, _COLUMNS, rows)


def _once(path: Path, url: str, count: int) -> Sample:
    database = opened(url)
    try:
        _write(path, _cases(database, count))
        asked = Asked(_REVIEWER, "ky", (), clock())
        words = Words.load()
        begun = perf_counter()
        imported = bring_in(path, asked, words, database, lambda _: None)
        staged = perf_counter()
        with database.writing() as conn:
            applied = Uploads(conn).apply(imported.upload, _REVIEWER, clock())
        return {
            "rows": count,
            "import": staged - begun,
            "apply": perf_counter() - staged,
            "applied": applied,
        }
    finally:
        database.close()


def _cases(database: Database, count: int) -> list[str]:
    """Give some people case numbers that can be read, which those made inside the database are not."""
    with database.writing() as conn:
        people = conn.execute(select(enrollment.c.person_id).limit(count)).scalars().all()
        there = set(conn.execute(select(enrollment.c.case_number)).scalars())
        cases = {case for _ in range(2 * count) if (case := new_case()) not in there}
        new = [{"who": who, "case": case} for who, case in zip(people, cases, strict=False)]
        theirs = update(enrollment).where(enrollment.c.person_id == bindparam("who"))
        conn.execute(theirs.values(case_number=bindparam("case")), new)
    return [one["case"] for one in new]


def _write(path: Path, cases: list[str]) -> None:
    """Write a decision on every case, one in ten returned with a reason."""
    made = Workbook(write_only=True)
    sheet = made.create_sheet()
    codes = [column.code for column in COLUMNS]
    sheet.append(codes)
    for at, case in enumerate(cases):
        ours = {"case": case, "version": 1, "decision": "approved"}
        if at % 10 == 0:
            ours |= {
                "decision": "returned",
                "reason": "Please write your number again.",
                "answers_to_mend": "phone",
            }
        sheet.append([ours.get(code, "as answered") for code in codes])
    made.save(path)
