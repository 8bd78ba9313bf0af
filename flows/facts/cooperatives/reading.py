"""How the data file of a country becomes its guide; whatever is wrong in it is named by its entry."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from fractions import Fraction
from typing import Any, TypeVar

from flows.facts.cooperatives import (
    MOTIONS,
    SIDES,
    TOPICS,
    Body,
    Deadline,
    Guide,
    Part,
    Rule,
    Stage,
    Statement,
    Task,
    Values,
)
from flows.facts.origins import Provenance, provenance

Entry = Mapping[str, Any]
T = TypeVar("T")


def guide(country: str, file: Entry, offices: Collection[str]) -> Guide:
    """Read the data file of a country; `offices`: slugs of the directory it may send people to.

    ValueError names the entry that is wrong and what is wrong with it.
    """
    if missing := {"guide", "origin", "statement", "stage", "body", "rule"} - file.keys():
        raise ValueError(f"guide {country}: there is no {', '.join(sorted(missing))}")
    return _File(country, file, frozenset(offices)).guide()


class _File:
    """One data file being read: its entries borrow their source, its day and how sure it is from `origin`."""

    def __init__(self, country: str, file: Entry, offices: frozenset[str]) -> None:
        self.country, self.file, self.head, self.offices = country, file, file["guide"], offices
        numbers = {"founders": self.head.get("founders"), "advised": self.head["advised"]}
        # What is not known is not given, so that no sentence can say it.
        self.numbers = {name: number for name, number in numbers.items() if number is not None}

    def guide(self) -> Guide:
        self._once("task", [task.get("id") for stage in self.file["stage"] for task in stage.get("task", ())])
        return Guide(
            self.country,
            self.head.get("founders"),
            self.head["advised"],
            self._named("head", self.head, self._ask),
            self._each("statement", self._statement),
            self._each("stage", self._stage),
            self._each("body", self._body),
            self._rules(),
            self._named("head", self.head, self._provenance),
        )

    def _each(self, kind: str, read: Callable[[Entry], T]) -> tuple[T, ...]:
        entries = self.file[kind]
        self._once(kind, [entry.get("id") for entry in entries])
        return tuple(self._named(f"{kind} {entry.get('id')}", entry, read) for entry in entries)

    def _once(self, kind: str, ids: Sequence[object]) -> None:
        if twice := {str(one) for one in ids if ids.count(one) > 1}:
            raise ValueError(f"guide {self.country}: {kind} {', '.join(sorted(twice))} stands twice")

    def _named(self, name: str, entry: Entry, read: Callable[[Entry], T]) -> T:
        """Read an entry so that whatever is wrong in it says which one it is."""
        try:
            return read(entry)
        except KeyError as missing:
            raise ValueError(f"guide {self.country}, {name}: there is no {missing}") from missing
        except ValueError as wrong:
            raise ValueError(f"guide {self.country}, {name}: {wrong}") from wrong

    def _provenance(self, entry: Entry) -> Provenance:
        origin = self.file["origin"][entry["origin"]]
        if not origin["source"]:
            raise ValueError("it has no source")
        where = f"{origin['source']}, {entry['article']}" if "article" in entry else origin["source"]
        return provenance({**origin, **entry, "source": where})

    def _ask(self, entry: Entry) -> tuple[str, ...]:
        ask = tuple(entry.get("ask", self.head["ask"]))
        if not ask:
            raise ValueError("there is nobody to ask")
        if unknown := set(ask) - self.offices:
            raise ValueError(f"no office of the directory is called {', '.join(sorted(unknown))}")
        return ask

    def _values(self, entry: Entry) -> Values:
        return {**self.numbers, **entry.get("values", {})}

    def _statement(self, entry: Entry) -> Statement:
        topic = _known(entry["topic"], TOPICS)
        values, origin = self._values(entry), self._provenance(entry)
        return Statement(entry["id"], self.country, topic, values, self._ask(entry), origin)

    def _stage(self, entry: Entry) -> Stage:
        tasks = entry["task"]
        return Stage(entry["id"], tuple(self._named(f"task {task.get('id')}", task, self._task) for task in tasks))

    def _task(self, entry: Entry) -> Task:
        due = entry.get("deadline")
        deadline = Deadline(due["days"], _known(due["side"], SIDES), due["event"]) if due else None
        document, values = entry.get("document", False), self._values(entry)
        return Task(entry["id"], document, deadline, values, self._ask(entry), self._provenance(entry))

    def _body(self, entry: Entry) -> Body:
        return Body(entry["id"], self._values(entry), self._ask(entry), self._provenance(entry))

    def _rules(self) -> Mapping[str, Rule]:
        rules = self.file["rule"]
        return {kind: self._named(f"rule {kind}", rules.get(kind, {}), self._rule) for kind in MOTIONS}

    def _rule(self, entry: Entry) -> Rule:
        quorum, majority = _part(entry["quorum"]), _part(entry["majority"])
        return Rule(quorum, majority, self._ask(entry), self._provenance(entry))


def _known(word: str, known: tuple[str, ...]) -> str:
    if word not in known:
        raise ValueError(f"{word!r} is none of {', '.join(known)}")
    return word


def _part(written: str) -> Part:
    """Read "> 1/2" (more than half) or ">= 2/3" (at least two thirds)."""
    sign, _, fraction = written.partition(" ")
    if sign not in {">", ">="}:
        raise ValueError(f"{written!r} is neither more than (>) nor at least (>=) a fraction")
    return Part(Fraction(fraction), beyond=sign == ">")
