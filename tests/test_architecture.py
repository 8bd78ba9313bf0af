"""The house stays as it is drawn: imports point one way, names tell, edges are thin."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("flows", "locales", "storage", "bot")
MODULES = sorted(path for name in PACKAGES for path in (ROOT / name).rglob("*.py"))
LONGEST = 250  # lines of a module; the vocabulary is one file on purpose
VOCABULARY = ROOT / "flows" / "model.py"

MAY_IMPORT = {
    "flows": {"flows"},
    "locales": {"locales"},
    "storage": {"storage", "flows"},
    "bot": {"bot", "storage", "flows", "locales"},
}
OUTSIDE_FLOWS = {"phonenumbers", "rapidfuzz", "msgspec"}  # pure libraries that do no I/O
ONLY_IN = {
    "aiogram": ("bot/incoming",),
    "telegram": ("bot/outgoing",),
    "sqlalchemy": ("storage", "bot/turns.py"),
    "aiohttp": ("bot/incoming", "bot/outgoing", "bot/simulator"),
    "httptools": ("bot/incoming/wire.py",),
    "cryptography": ("storage",),
    "babel": ("locales",),
    "fluent": ("locales",),
    "segno": ("bot/papers",),
    "xlsxwriter": ("bot/papers",),
    "matplotlib": ("bot/papers",),
    "docx": ("bot/papers/documents",),
    "reportlab": ("bot/papers/documents",),
}
NO_IO_IN_FLOWS = {
    "os",
    "pathlib",
    "io",
    "socket",
    "subprocess",
    "sqlite3",
    "asyncio",
    "threading",
    "time",
    "random",
}
TELLS_NOTHING = {"utils", "helpers", "common", "core", "misc", "handlers", "manager", "util", "helper", "base"}


def imports(path: Path) -> Iterator[str]:
    """Every module a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 50


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    place = path.relative_to(ROOT)
    for module in imports(path):
        top = module.split(".")[0]
        if top in PACKAGES:
            assert top in MAY_IMPORT[place.parts[0]], f"{place} must not know {module}"
        if top in ONLY_IN:
            assert str(place).startswith(ONLY_IN[top]), f"{place} must not know {top}"
        if place.parts[0] == "flows":
            assert top not in NO_IO_IN_FLOWS, f"{place} must not reach the outside through {top}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_says_what_lives_in_it_and_fits_on_a_few_screens(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(source)) or not source.strip()
    assert path == VOCABULARY or len(source.splitlines()) <= LONGEST
    assert path.stem not in TELLS_NOTHING
    assert not TELLS_NOTHING & set(path.relative_to(ROOT).parts)


def test_flows_import_only_the_standard_library_and_pure_ones() -> None:
    for path in (p for p in MODULES if p.relative_to(ROOT).parts[0] == "flows"):
        for module in imports(path):
            top = module.split(".")[0]
            assert top in sys.stdlib_module_names | OUTSIDE_FLOWS | {"flows"}, f"{path.name} imports {module}"


def test_only_the_settings_read_the_environment() -> None:
    for path in MODULES:
        if path != ROOT / "bot" / "settings.py":
            assert "environ" not in path.read_text(encoding="utf-8"), path
