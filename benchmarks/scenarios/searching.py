"""How fast typed words find a service, how often the right one, and what SQL finds with the same words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from statistics import mean, median
from time import perf_counter, thread_time
from typing import Any

from benchmarks.directory import Query, entries, queries
from benchmarks.figures import Row, Sample, percentile
from benchmarks.lab import Lab
from benchmarks.peers import sql_search
from benchmarks.plan import Plan
from benchmarks.tables import Column, Table
from bot import facts
from flows.directory import Entry
from flows.facts import Facts
from flows.finding.catalogue import Catalogue

_FIRST = 3
_TIMES = 3
_NOTE = """\
{queries} queries as people type them, in six languages (`tests/flows/queries.toml`); each counts with the middle of
three times, in time of the processor. The directory is the real one of {real} entries, or a larger one made by
varying it. Right: an expected entry or category is among the first three; by language too. SQL has the same texts
in memory, case-folded, a row per entry with all its languages and a row per category with its synonyms. LIKE counts
the words of a query that a row holds; FTS5 (trigram tokenizer, order of bm25) is asked for any of the words, or for
any three letters of them. The aims: p99 at 10,000 entries at most 20 ms and at most twice that at 1,000, and 95 %
right."""
_COLUMNS = (
    Column("built", "built s", 2),
    Column("p50", "p50 ms", 2),
    Column("p99", "p99 ms", 2),
    Column("right", "right %", 1),
    *(Column(language, f"{language} %", 1) for language in ("en", "ky", "uz", "mn", "ru", "ko")),
)
_Find = Callable[[str, str], Sequence[str]]  # words and country -> categories and entries, best first
_Make = Callable[[Iterable[Entry], Mapping[str, Any]], _Find]


async def measure(lab: Lab, plan: Plan) -> Table:
    known, asked = facts.load(), queries()[:: plan.asked]
    real = len(known.services)
    works: list[tuple[str, _Make, int]] = [(f"Yurt, {size:,} entries", _yurt, size) for size in plan.directories]
    works += [(name, make, real) for name, make in _SIDE_BY_SIDE.items()]
    rows = [Row(name) for name, _, _ in works]
    for _ in range(plan.runs):
        for row, (_, make, size) in zip(rows, works, strict=True):
            sample = await asyncio.to_thread(_measured, make, known, size, asked)
            row.samples.append(sample if size == real else _times(sample))
            lab.note(row)
    note = _NOTE.format(queries=len(asked), real=real)
    return Table("Search", note, _COLUMNS, rows, ratio="p99", base=rows[0].name)


def _yurt(held: Iterable[Entry], synonyms: Mapping[str, Any]) -> _Find:
    catalogue = Catalogue(held, synonyms)
    assert catalogue.index  # noqa: S101 - builds it
    return lambda words, country: catalogue.find(words, country).ranked


def _sql(find: Callable[..., Sequence[str]], held: Iterable[Entry], synonyms: Mapping[str, Any]) -> _Find:
    return partial(find, sql_search.held(held, synonyms))


_SIDE_BY_SIDE: Mapping[str, _Make] = {
    "Yurt, the real ones": _yurt,
    "LIKE, the real ones": partial(_sql, sql_search.like),
    "FTS5 by words, the real ones": partial(_sql, sql_search.match_words),
    "FTS5 by letters, the real ones": partial(_sql, sql_search.match_letters),
}


def _measured(make: _Make, known: Facts, size: int, asked: Sequence[Query]) -> Sample:
    held = entries(known.services, size)
    began = perf_counter()
    find = make(held, known.synonyms)
    built = perf_counter() - began
    took = [_milliseconds(find, query) for query in asked]
    times = {"built": built, "p50": median(took), "p99": percentile(took, 0.99)}
    return times | _right(find, asked)


def _milliseconds(find: _Find, query: Query) -> float:
    took = []
    for _ in range(_TIMES):
        began = thread_time()  # of the processor: a neighbour on the core is not counted
        find(query.text, query.country)
        took.append(thread_time() - began)
    return median(took) * 1000


def _right(find: _Find, asked: Sequence[Query]) -> Sample:
    """Give the percentage of queries that are answered rightly, of all and by language."""
    hits: dict[str, list[bool]] = {"right": []}
    for query in asked:
        hit = not query.expect.isdisjoint(find(query.text, query.country)[:_FIRST])
        hits["right"].append(hit)
        hits.setdefault(query.language, []).append(hit)
    return {name: 100 * mean(of) for name, of in hits.items()}


def _times(sample: Sample) -> Sample:
    """Leave out what is right: of a made-up directory nobody has said what is."""
    return {figure: sample[figure] for figure in ("built", "p50", "p99")}
