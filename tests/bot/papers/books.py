"""Spreadsheets made for tests: good ones as an export writes them, and the bare parts bad ones are made of."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

from storage.cases import read_case

HEAD = ("case", "status", "decision", "reason", "answers_to_mend", "version")
WORDS = ("Case", "Status", "Decision", "Reason", "Answers to mend", "Version")
KNOWN = {code: code for code in HEAD}
NEEDED = ("case", "version", "decision")

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def case(number: int) -> str:
    """Make an invented case number that passes its check."""
    return next(found for last in range(10) if (found := read_case(f"{1_000_000 + number}{last}")))


def book(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    made = Workbook(write_only=True)
    sheet = made.create_sheet("cases")
    for row in rows:
        sheet.append(list(row))
    made.save(path)
    return path


def bare(path: Path, rows: str = "", parts: Mapping[str, str | bytes] | None = None, head: str = "") -> Path:
    """Write the least an XLSX is made of, around the XML of its rows; `parts` adds or replaces."""
    written: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"/>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_REL}">'
        '<Relationship Id="r1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<?xml version="1.0"?>{head}<worksheet xmlns="{_MAIN}"><sheetData>'
        f"{rows}</sheetData></worksheet>",
        **(parts or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in written.items():
            made.writestr(name, content)
    return path


def row(number: int, cells: Sequence[str]) -> str:
    inside = "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells)
    return f'<row r="{number}">{inside}</row>'


HEADING = row(1, HEAD)
