"""Reads the data files of `flows/facts` once, at start; what they mean is decided there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import flows.facts
from flows.facts import Facts

FOLDER = Path(flows.facts.__file__).parent


def load(folder: Path = FOLDER) -> Facts:
    """Read the facts. Raises ValueError or KeyError naming the entry that is wrong."""
    files = ("countries", "programme", "services", "synonyms")
    return flows.facts.parse(
        **{n: tomllib.loads((folder / f"{n}.toml").read_text(encoding="utf-8")) for n in files}
    )
