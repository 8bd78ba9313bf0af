"""The overview as a picture, drawn in a job's child process. What is counted is `storage.overview`'s."""

from __future__ import annotations

from collections.abc import Callable

from bot.jobs import Bench, Paper, Result, countries
from bot.papers import chart
from flows.model import text
from storage.jobs import Job
from storage.review import Review


def work(bench: Bench, job: Job, progress: Callable[[int], None]) -> Result:  # noqa: ARG001 - it is soon done
    """Carry out the job "overview"."""
    scope = countries(bench, job)
    with bench.database.reading() as conn:
        counts = Review(conn, bench.database.vault).overview(scope, bench.now)
    path = bench.folder / f"overview-{bench.now:%Y-%m-%d}.png"
    chart.draw(counts, bench.words, job.asked["language"], path)
    return Paper(path, (text("overview"),))
