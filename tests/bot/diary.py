"""What a bot process logs and what is done to it, in one order of time, drawn as a page. It does neither."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

_OURS = re.compile(r"(\S+ \S+) (\w+) yurt (.*)")
_NUMBERS = re.compile(r"(message|update|at)=('[^']*'|\d+)")

_HEAD = """# A day of ill weather

One bot process listens to a Telegram of this machine (`bot/simulator`) while three invented people write to
it. It is killed, refused, blocked, fed nonsense, started another way, and its database is taken away. Below
is every line that the process logged, in seconds since its first start; between dashes stands what was done
to it and what people heard. The test that plays the day, `tests/bot/test_ill_day.py`, runs with all the
others: it reads the database afterwards, compares it with what people said, and looks in the log for anything
they typed. To make this page anew: `pytest tests/bot/test_ill_day.py --update-transcripts`.
"""


@dataclass
class Diary:
    """Notes with their times, beside the file into which the processes log."""

    log: Path
    notes: list[tuple[datetime, str]] = field(default_factory=list)

    def note(self, deed: str) -> None:
        self.notes.append((datetime.now(UTC), f"— {deed} —"))

    def raw(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def events(self) -> list[str]:
        """What was logged, without times and without the numbers of messages, updates and ports."""
        return [_NUMBERS.sub(r"\1=…", words) for _, words in self._logged()]

    def timeline(self) -> list[str]:
        lines = sorted([*self.notes, *self._logged()], key=lambda line: line[0])
        first = lines[0][0]
        return [f"{(at - first).total_seconds():6.2f}  {words}" for at, words in lines]

    def page(self, table: Iterable[str]) -> str:
        drawn = [_HEAD, "```text", *self.timeline(), "```", "", "What came of it:", "", *table]
        return "\n".join(drawn) + "\n"

    def _logged(self) -> list[tuple[datetime, str]]:
        """Read the log; a line that is not ours (a library's warning, a trace) keeps the time of the one before."""
        found, at = [], self.notes[0][0]
        for line in self.raw().splitlines():
            words = line
            if ours := _OURS.fullmatch(line):
                at, words = datetime.fromisoformat(f"{ours[1]}+00:00"), f"{ours[2].lower():7} {ours[3]}"
            found.append((at, words))
        return found
