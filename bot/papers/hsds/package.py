"""The directory as a zip of CSV files by HSDS 3.1, the Open Referral standard, for programs to exchange.

It is a Tabular Data Package: `datapackage.json` describes the tables, which are those of `tables.py`.

What HSDS says in one language only (names, descriptions, eligibility, fees, hours) is English here, else Russian,
else whatever there is; the name used where the service stands is `alternate_name`. Every text in every language,
the one chosen too, is an `attribute` row of the service whose taxonomy term has the code `name.ky`, `offers.mn` and
so on. Attributes of the same kind carry what else HSDS has no field for: `country`, `region` and `city` (HSDS has
them only within a full address), `source`, `seen_on` (also where it is a mere year), `confidence`, `revision`; of a
telephone number `local` and `abroad`; and `at` for a point that is only the middle of a city: as latitude and
longitude it would send people to a wrong door. A category is an attribute whose term says all. Terms that nobody
uses are left out.

- `assured_date` is `seen_on` where that is a day and the entry is not unverified.
- We know offices, not who runs them: each service has an organization of its own with the same name.
- Opening hours are free text in a schedule's `description`; no recurrence is read out of it.
- A service that is free has a `cost_option` of 0. Without one nothing is known: it need not be paid.
- A `service_area` stands only where a service is for a whole country; the region of an office is where it stands.
- An address must have a city, a province (by ISO 3166-2) and a postal code: where we have none, it says "unknown".
- A web address has its foreign letters in percents; `@name` in Telegram is its address at t.me.
- Not written, as nobody tells us: who checked an entry (`assurer_email`), when it last changed and from what
  (`last_modified`, the `metadata` table).
"""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.papers.hsds.attributes import attribute, marks, taxonomies, term
from bot.papers.hsds.rows import Entry, rows
from bot.papers.hsds.tables import TABLES, Table, descriptor

_DESCRIPTOR = "datapackage.json"


def write(entries: Iterable[Entry], path: Path, made: datetime) -> int:
    """Write a new file, readable by its owner alone; give the number of services.

    An entry is a body as in `services.toml` with its `status` beside; one is taken after another, and none is kept.
    Raises FileExistsError.
    """
    with TemporaryDirectory(dir=path.parent) as name:
        folder = Path(name)
        count = _fill(entries, folder)
        (folder / _DESCRIPTOR).write_text(json.dumps(descriptor(made), indent=1), encoding="utf-8")
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with ZipFile(path, "w") as packed:
            for part in (_DESCRIPTOR, *(table.path for table in TABLES.values())):
                _pack(packed, folder / part, made)
    return count


def _fill(entries: Iterable[Entry], folder: Path) -> int:
    """Write a file for each table, side by side, as one entry has rows in most of them."""
    count = 0
    codes: dict[str, None] = {}  # in order, so that the same entries give the same bytes
    with ExitStack() as stack:
        files = {name: _open(stack, folder, table) for name, table in TABLES.items()}
        for count, entry in enumerate(entries, 1):  # noqa: B007 - how many there were
            for name, row in rows(entry):
                files[name].writerow(row)
            for mark in marks(entry):
                files["attribute"].writerow(attribute(mark))
                codes[mark.code] = None
        files["taxonomy"].writerows(taxonomies())
        files["taxonomy_term"].writerows(term(code) for code in codes)
    return count


def _open(stack: ExitStack, folder: Path, table: Table) -> csv.DictWriter[str]:
    file = stack.enter_context((folder / table.path).open("w", encoding="utf-8", newline=""))
    writer = csv.DictWriter(file, table.names)
    writer.writeheader()
    return writer


def _pack(packed: ZipFile, part: Path, made: datetime) -> None:
    """Put a file in with the time of the export, so that the same entries give the same bytes."""
    info = ZipInfo(part.name, made.timetuple()[:6])
    info.compress_type, info.file_size = ZIP_DEFLATED, part.stat().st_size
    with part.open("rb") as file, packed.open(info, "w") as inside:
        shutil.copyfileobj(file, inside)
