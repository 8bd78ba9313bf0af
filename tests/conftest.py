"""What tests of several folders share: the databases, and the option that rewrites golden transcripts."""

from __future__ import annotations

import pytest

pytest_plugins = ["tests.databases"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-transcripts", action="store_true", help="write the golden transcripts anew")
