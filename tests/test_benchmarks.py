"""The quick form of `python -m benchmarks` still works: every table is there, and nobody was answered wrongly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.figures import Row
from benchmarks.people.stories import STORIES, Story, typed
from benchmarks.plan import QUICK
from benchmarks.server.arrivals import Arrivals, Flood, most_in_a_second
from benchmarks.tables import Column, Table
from bot.running import clock
from flows.enrollment import STEPS

ROOT = Path(__file__).parent.parent
TITLES = [
    "Turns per second",
    "Latency at a steady rate",
    "Growth",
    "Broadcasts",
    "Answers beside long work",
    "Exports",
    "Start and memory",
    "Reviewed spreadsheets",
    "The queue",
    "Search",
]


@pytest.mark.timeout(400)  # it starts a dozen processes, and a busy machine starts them slowly
def test_the_quick_form_measures_everything_and_everybody_is_answered_rightly(tmp_path: Path) -> None:
    out = tmp_path / "benchmarks.md"
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--quick", "--out", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    tables = read(out.read_text())
    assert list(tables) == TITLES
    for row in (
        tables["Turns per second"]
        + tables["Latency at a steady rate"]
        + tables["Growth"]
        + tables["Answers beside long work"]
    ):
        assert row["wrong replies"] == "0", done.stderr
        assert float(row["turns/s"].replace(",", "")) > 0
        assert float(row["p99 ms"].replace(",", "")) >= float(row["p50 ms"].replace(",", "")) > 0
    for row in tables["Broadcasts"]:
        assert (row["arrived"], row["sent twice"]) == (str(QUICK.messages), "0"), done.stderr
    assert all(float(row["s"]) > 0 for row in tables["Exports"])
    assert all(float(row["ms"]) > 0 for row in tables["The queue"])
    assert all(float(row["p99 ms"]) > 0 for row in tables["Search"])
    assert float(tables["Start and memory"][0]["start s"]) > 0
    for row in tables["Reviewed spreadsheets"]:
        assert row["in effect"] == row["rows"] == str(QUICK.reviewed)


def read(markdown: str) -> dict[str, list[dict[str, str]]]:
    """Give the rows of each table by its title."""
    found = {}
    for part in markdown.split("\n## ")[1:]:
        title, _, rest = part.partition("\n")
        head, _, *rows = (
            [cell.strip() for cell in line.split("|")[1:-1]] for line in rest.split("\n") if "|" in line
        )
        found[title] = [dict(zip(head, row, strict=True)) for row in rows]
    return found


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.language)
def test_a_story_answers_every_question_of_its_way(story: Story) -> None:
    by_id = {step.id: step for step in STEPS}
    written = {*typed(clock().date()), "given_name", "phone"}
    consents = {step.id for step in STEPS if step.kind.name == "consent"}
    for step in story.route():
        chosen = story.choices.get(step)
        assert chosen or step in written | consents
        options = getattr(by_id[step].kind, "options", None)
        if chosen and isinstance(options, tuple):
            assert {chosen} <= {*options} if isinstance(chosen, str) else {*chosen} <= {*options}


def test_the_fullest_second_may_begin_anywhere() -> None:
    assert most_in_a_second([0.0, 0.9, 1.0, 1.1, 1.8, 3.0]) == 4
    assert most_in_a_second([]) == 0


def test_a_flood_refuses_from_the_ordered_call_on() -> None:
    arrivals = Arrivals()
    arrivals.floods.append(Flood("sendMessage", after=2, seconds=5))
    assert [arrivals.arrive("sendMessage") for _ in range(4)] == [0, 0, 5, 5]
    assert arrivals.arrive("editMessageText") == 0
    assert (arrivals.floods[0].hits, len(arrivals.of["sendMessage"])) == (2, 2)


def test_a_table_gives_medians_spreads_and_ratios() -> None:
    rows = [Row("echo", [{"turns": 100}]), Row("ours", [{"turns": 250}, {"turns": 300}, {"turns": 350}])]
    table = Table("T", "N", [Column("turns", "turns/s"), Column("missing", "?")], rows, ratio="turns", base="echo")
    assert table.markdown().splitlines()[-1] == "| ours | 300 [250–350] | 3.00 |"
