"""An enrollment as a row of cells in one language: looked up once, for there are millions of cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.papers.columns import COLUMNS, Column
from bot.papers.sheet import MASK, Cell
from bot.wording import plain
from flows.answers import ChooseOne, YesNo
from flows.enrollment import FORM, STEPS
from flows.model import Json, Text
from flows.staff.desk import DECISIONS
from locales import Words
from storage.exports import Kept

_KINDS = {step.id: step.kind for step in STEPS}
_Shows = Callable[[Kept], Cell]


class Wording:
    """Words cells for readers of a language; `masked`: what is personal shows only that it was answered."""

    def __init__(self, words: Words, language: str, *, masked: bool) -> None:
        self._words, self._language, self._masked = words, language, masked
        self._known: dict[tuple[str, Json], str] = {}
        self._ways = [self._way(column) for column in COLUMNS]

    def row(self, kept: Kept) -> list[Cell]:
        return [way(kept) for way in self._ways]

    def headings(self) -> list[str]:
        return [": ".join(self.plain(part) for part in column.heading) for column in COLUMNS]

    def decisions(self) -> list[str]:
        """Give the words of a decision, as they are chosen in the cell."""
        return [self.plain(Text(f"export-decision-{state}")) for state in DECISIONS]

    def plain(self, text: Text) -> str:
        return plain(self._words, self._language, text)

    def filters(self, fields: Mapping[str, str], scope: Sequence[str], after: datetime | None) -> str:
        """Tell in one line which enrollments there are."""
        told = [f"{self.plain(_FIELDS[name])}: {self._value(name, value)}" for name, value in fields.items()]
        if scope:
            told.append(f"{self.plain(_FIELDS['country'])}: " + ", ".join(self._named("country", c) for c in scope))
        if after:
            told.append(f"{self.plain(_FIELDS['since'])}: {after:%Y-%m-%d %H:%M} UTC")
        return "; ".join(told)

    def _value(self, field: str, value: str) -> str:
        return self._option("plan", value) if field == "plan" else self._named(field, value)

    # ------------------------------------------------------------ what a column shows

    def _way(self, column: Column) -> _Shows:
        if column.folded:
            return self._how(column.step)
        if column.choice:
            return self._ticked(column)
        if column.step:
            return self._answer(column)
        return {
            "case": lambda kept: kept.case,
            "status": lambda kept: self._named("status", kept.status),
            "version": lambda kept: kept.version,
            "submitted": lambda kept: kept.submitted,
            "changed": lambda kept: kept.changed,
            "language": lambda kept: self._named("language", kept.language),
            "form_version": lambda kept: kept.form_version,
            "taken_by": lambda kept: kept.taken or None,
            "last_decision": lambda kept: self._named("status", kept.decided.state) if kept.decided else None,
            "last_decided": lambda kept: kept.decided.at if kept.decided else None,
            "last_note": self._note,
        }.get(column.code, lambda _: None)

    def _note(self, kept: Kept) -> Cell:
        if kept.decided is None or not kept.decided.note:
            return None
        return MASK if self._masked else kept.decided.note

    def _answer(self, column: Column) -> _Shows:
        step, kind = column.step, _KINDS[column.step]
        chosen, hidden = isinstance(kind, ChooseOne | YesNo), column.personal and self._masked

        def show(kept: Kept) -> Cell:
            answer = kept.answers.get(step)
            if answer is None or answer[0] is None:
                return None
            if hidden:
                return MASK
            value = answer[0]
            return self._option(step, value) if chosen else str(value)

        return show

    def _ticked(self, column: Column) -> _Shows:
        step, choice, hidden = column.step, column.choice, column.personal and self._masked

        def show(kept: Kept) -> Cell:
            answer = kept.answers.get(step)
            if answer is None or answer[0] is None:
                return None
            return MASK if hidden else int(choice in answer[0])

        return show

    def _how(self, step: str) -> _Shows:
        known: dict[tuple[str, int], str] = {}

        def show(kept: Kept) -> Cell:
            if (answer := kept.answers.get(step)) is None:
                return None
            how = (answer[1], answer[2])
            if (told := known.get(how)) is None:
                told = known[how] = f"{how[0]}/{how[1]}"
            return told

        return show

    # ------------------------------------------------------------ words of choices

    def _option(self, step: str, value: Json) -> str:
        """Word a choice: its own words, or else those of a region, a country, a language, yes or no."""
        if (found := self._known.get((step, value))) is None:
            name = {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
            ids = (f"{FORM}-{step}.{name}", *(f"{shared}-{name}" for shared in _SHARED))
            found = self._known[step, value] = self._first(ids, name)
        return found

    def _named(self, group: str, value: str) -> str:
        if (found := self._known.get((group, value))) is None:
            found = self._known[group, value] = self._first((f"{group}-{value}",), value)
        return found

    def _first(self, ids: Sequence[str], otherwise: str) -> str:
        text_id = next((i for i in ids if self._words.has("en", i) or self._words.has(self._language, i)), None)
        return plain(self._words, self._language, Text(text_id)) if text_id else otherwise


_SHARED = ("region", "country", "language", "answer")
_FIELDS = {
    "status": Text("export-column-status"),
    "country": Text(f"{FORM}-nationality.label"),
    "region": Text(f"{FORM}-home_region.label"),
    "month": Text(f"{FORM}-departure.label"),
    "plan": Text(f"{FORM}-plan.label"),
    "language": Text("export-column-language"),
    "since": Text("export-about-since"),
    "until": Text("export-about-until"),
}
