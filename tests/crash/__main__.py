"""The crash test as long as one likes: `python -m tests.crash --kills 2000`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Longer:
    """Tells the tests how often to kill."""

    kills: int


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=2000, help="in all tests together")
    wish = parser.parse_args()
    command = [str(Path(__file__).parent), "--timeout=0", "-v"]
    plugin = Longer(wish.kills)
    return _run(command, plugin)


def _run(command: list[str], plugin: Longer) -> int:
    class Registered:
        def pytest_configure(self, config: pytest.Config) -> None:
            config.pluginmanager.register(plugin, "longer")

    return int(pytest.main(command, plugins=[Registered()]))


if __name__ == "__main__":
    sys.exit(main())
