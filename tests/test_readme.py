"""README stays true: its commands exist, its settings are the program's, its files are there."""

from __future__ import annotations

import re
from pathlib import Path

from typer.testing import CliRunner

from bot.__main__ import app
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_settings_are_all_there_and_no_others() -> None:
    assert set(re.findall(r"YURT_[A-Z_]+", README)) == {f"YURT_{name.upper()}" for name in Settings.model_fields}


def test_the_make_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`?make ([a-z]+)", README):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_yurt_commands_exist_and_explain_themselves() -> None:
    wanted = set(
        re.findall(r"(?:`|bin/)yurt ([a-z-]+(?: [a-z]+)?)", README + (ROOT / "CONTRIBUTING.md").read_text())
    )
    assert {"run", "check", "chat", "new-key"} <= wanted
    for command in wanted:
        result = CliRunner().invoke(app, [*command.split(), "--help"])
        assert result.exit_code == 0, command


def test_the_house_is_as_drawn() -> None:
    drawing = README.split("## The house")[1].split("```")[1]
    for name in re.findall(r"\b([a-z_]+\.py)\b", drawing):
        assert list(ROOT.glob(f"*/{name}")), name
    for folder in re.findall(r"^ {0,2}([a-z]+)/", drawing, re.MULTILINE):
        assert (ROOT / folder).is_dir() or (ROOT / "flows" / folder).is_dir(), folder


def test_links_and_pictures_are_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_two_screens() -> None:
    assert len(README.splitlines()) <= 100


def test_ci_calls_the_readmes_command() -> None:
    assert "make test" in (ROOT / ".ci" / "run").read_text()


def test_the_repository_speaks_of_the_product_alone() -> None:
    """No path of somebody's machine, no registry host."""
    suspicious = re.compile(r"/root/|/home/|/work/|pypi\.org|npmjs|deb\.debian|index-url", re.IGNORECASE)
    for path in ROOT.rglob("*"):
        hidden = any(part.startswith(".venv") or part in {".git", "__pycache__"} for part in path.parts)
        if (
            hidden
            or path == Path(__file__)
            or path.suffix not in {".py", ".md", ".toml", ".txt", ".in", ".js", ".yaml"}
        ):
            continue
        assert not suspicious.search(path.read_text(encoding="utf-8")), path
