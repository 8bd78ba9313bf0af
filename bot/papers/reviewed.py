"""What a coordinator wrote into the rows of an export -> decisions, or why a row is none. No files, no database."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.papers.columns import CASE, DECISION, MEND, REASON, VERSION
from bot.papers.reading import Row
from flows.enrollment import FORM, STEPS
from flows.staff.desk import DECISIONS
from flows.staff.work import Refusal
from locales import LANGUAGES, Words
from storage.cases import read_case

NEEDED = (CASE, VERSION, DECISION)
OURS = (*NEEDED, REASON, MEND)
LONGEST = 1_000  # characters of a reason, as in the chat
_DIGITS = 10  # more than any version will have
_ALSO = {"approved": ("approve", "ok"), "returned": ("return",), "rejected": ("reject",)}
_MENDABLE = tuple(step.id for step in STEPS if step.id != "collect")


@dataclass(frozen=True)
class Vocabulary:
    """Words by what they mean, in all languages at once: a table may be filled in in another than its headings."""

    headings: Mapping[str, str]
    decisions: Mapping[str, str]
    steps: Mapping[str, str]


@dataclass(frozen=True)
class Decided:
    """A row that decides something, as it was read: nothing is known yet of its case."""

    row: int
    case: str
    version: int
    state: str
    note: str
    mend: tuple[str, ...]


class Standing(Protocol):
    """How a case stands now."""

    @property
    def version(self) -> int: ...
    @property
    def status(self) -> str: ...


@dataclass
class Found:
    """What a file holds. Empty decisions are no mistake: those cases wait for another day."""

    decided: list[Decided] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    undecided: int = 0


# ---------------------------------------------------------------- words


def vocabulary(words: Words) -> Vocabulary:
    """Collect what headings, decisions and questions are called."""
    return Vocabulary(
        _meanings({code: (code, *_said(words, f"export-column-{code}")) for code in OURS}),
        _meanings(
            {
                s: (s, *_ALSO[s], *_said(words, f"status-{s}"), *_said(words, f"export-decision-{s}"))
                for s in DECISIONS
            }
        ),
        _meanings({step: (step, *_said(words, f"{FORM}-{step}.label")) for step in _MENDABLE}),
    )


def _said(words: Words, text_id: str) -> list[str]:
    return [words.say(code, text_id) for code in LANGUAGES if words.has(code, text_id)]


def _meanings(names: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Turn it round. A name of two things names neither, unless it is the code of one."""
    pairs = {(folded(name), code) for code, called in names.items() for name in called}
    often = Counter(name for name, _ in pairs)
    return {**{name: code for name, code in pairs if often[name] == 1}, **{code: code for code in names}}


def folded(cell: str) -> str:
    """Write as it is compared: no capitals, no spaces to spare, no full stop."""
    return " ".join(cell.split()).casefold().rstrip(".!")


# ---------------------------------------------------------------- rows


def read(rows: Iterable[Row], known: Vocabulary) -> Found:
    """Read all rows. A case that is there twice is refused each time: nobody can tell which one was meant."""
    found = Found()
    for at, row in enumerate(rows):
        if at == 0 and _is_words(row):
            continue
        if not row.cells.get(DECISION):
            found.undecided += 1
        else:
            _put(found, row, known)
    often = Counter(one.case for one in found.decided)
    found.refused += [_refused(one, "twice") for one in found.decided if often[one.case] > 1]
    found.decided = [one for one in found.decided if often[one.case] == 1]
    return found


def fitting(found: Found, standing: Mapping[str, Standing]) -> Sequence[Decided]:
    """Give what can take effect on the cases as they stand now; refuse the rest."""
    good = []
    for one in found.decided:
        why = _objection(one, standing)
        if why:
            found.refused.append(_refused(one, why))
        else:
            good.append(one)
    return good


def _is_words(row: Row) -> bool:
    """Tell the row of words below the codes: no case number was ever without a digit."""
    return not re.search(r"\d", row.cells.get(CASE, ""))


def _put(found: Found, row: Row, known: Vocabulary) -> None:
    cells = row.cells
    case = read_case(_whole(cells.get(CASE, "")))
    state = known.decisions.get(folded(cells[DECISION]), "")
    note = cells.get(REASON, "")
    mend = _mend(cells.get(MEND, ""), known.steps) if state == "returned" else ()
    why = _flaw(case, state, note, mend)
    if why:
        found.refused.append(Refusal(row.number, case or "", why))
    else:
        found.decided.append(Decided(row.number, case or "", _version(cells), state, note, mend or ()))


def _version(cells: Mapping[str, str]) -> int:
    digits = _whole(cells.get(VERSION, ""))
    return int(digits) if digits.isdecimal() and len(digits) < _DIGITS else 0  # no case has version 0


def _flaw(case: str | None, state: str, note: str, mend: tuple[str, ...] | None) -> str:
    if case is None:
        return "unknown"
    if not state:
        return "decision"
    if len(note) > LONGEST or (state != "approved" and not note):
        return "reason"
    return "mend" if state == "returned" and not mend else ""


def _mend(cell: str, steps: Mapping[str, str]) -> tuple[str, ...] | None:
    """Read labels between commas, or codes between spaces; None: one of them is unknown."""
    named: list[str | None] = []
    for part in filter(None, map(folded, re.split(r"[,;\n]", cell))):
        named += [steps[part]] if part in steps else [steps.get(word) for word in part.split()]
    return None if None in named else tuple(dict.fromkeys(step for step in named if step))


def _objection(one: Decided, standing: Mapping[str, Standing]) -> str:
    if one.case not in standing:
        return "unknown"
    now = standing[one.case]
    return "" if (now.version, now.status) == (one.version, "new") else "moved"


def _refused(one: Decided, why: str) -> Refusal:
    return Refusal(one.row, one.case, why)


def _whole(cell: str) -> str:
    """Read a number a spreadsheet program has taken for a fraction: 3.0 is 3."""
    return re.sub(r"[.,]0+$", "", cell.strip())
