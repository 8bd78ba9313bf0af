"""Reads files back: spreadsheets by openpyxl, and all kinds as LibreOffice understands them."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def cells(path: Path, sheet: str = "enrollments") -> list[list[Any]]:
    """Give every row of a sheet, formulas as they are written."""
    book = openpyxl.load_workbook(path)
    return [[_meant(cell.value) for cell in row] for row in book[sheet].iter_rows()]


def _meant(value: Any) -> Any:
    """Read _x005F_ as the underscore it stands for (ECMA-376, 22.9.2.19), which openpyxl leaves to us."""
    return unescape(value) if isinstance(value, str) else value


def types(path: Path, sheet: str = "enrollments") -> list[list[str]]:
    """Give what kind of cell each is: s text, n number, d date, f formula."""
    book = openpyxl.load_workbook(path)
    return [[cell.data_type for cell in row] for row in book[sheet].iter_rows()]


def lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def by_office(path: Path, kind: str, folder: Path) -> Path:
    """Let LibreOffice open a file and save it as another kind."""
    assert SOFFICE
    filters = {"csv": "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"}
    reading = ["--infilter=CSV:44,34,76,1"] if path.suffix == ".csv" else []
    out = folder / f"saved-as-{kind}"
    command = [SOFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", *reading]
    command += ["--convert-to", filters.get(kind, kind), "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=90)
    return out / f"{path.stem}.{kind}"
