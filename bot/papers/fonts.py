"""The font files that come with our libraries, so that a bare machine writes every letter of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path


@dataclass(frozen=True)
class Face:
    """Where a family's two weights lie."""

    regular: Path
    bold: Path


def faces() -> Mapping[str, Face]:
    """Find the families: the first has Cyrillic with ңөүғқҳў, the second Hangul."""
    latin, hangul = (
        _package("matplotlib") / "mpl-data" / "fonts" / "ttf",
        _package("koreanize_matplotlib") / "fonts",
    )
    return {
        "DejaVu Sans": Face(latin / "DejaVuSans.ttf", latin / "DejaVuSans-Bold.ttf"),
        "NanumGothic": Face(hangul / "NanumGothic.ttf", hangul / "NanumGothicBold.ttf"),
    }


def _package(name: str) -> Path:
    """Look a package up without importing it: koreanize_matplotlib would change matplotlib for all."""
    spec = find_spec(name)
    if not spec or not spec.submodule_search_locations:
        raise FileNotFoundError(f"the fonts of {name} are not installed")
    return Path(spec.submodule_search_locations[0])
