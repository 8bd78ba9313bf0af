"""A small tree of texts to try things on."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

Plant = Callable[..., Path]


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    """Writes `code="fluent text"` as <code>/flow.ftl, and returns the folder of locales."""

    def write(**languages: str) -> Path:
        for code, text in languages.items():
            (tmp_path / code).mkdir(exist_ok=True)
            (tmp_path / code / "flow.ftl").write_text(dedent(text).lstrip("\n"), encoding="utf-8")
        return tmp_path

    return write
