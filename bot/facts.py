"""Reads the data files of `flows/facts` once, at start; what they mean is decided there."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import flows.facts
from flows.facts import Facts

FOLDER = Path(flows.facts.__file__).parent


def load(folder: Path = FOLDER) -> Facts:
    """Read the facts. Raises ValueError or KeyError naming the entry that is wrong."""
    guides = {path.stem.upper(): _read(path) for path in sorted((folder / "cooperatives").glob("*.toml"))}
    files = ("countries", "programme", "services", "synonyms")
    return flows.facts.parse(guides=guides, **{name: _read(folder / f"{name}.toml") for name in files})


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
