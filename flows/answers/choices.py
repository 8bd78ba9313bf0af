"""Answers that are tapped from a list: one, several, yes or no, a consent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from flows.answers.asking import Asking, Drafted, Kind, Taken, grid
from flows.model import Arg, Button, Incoming, Json, Problem, Rows, Said, Text, text

_PAGE = 12  # options on one screen of a long list


@dataclass(frozen=True)
class Option:
    """One thing to choose. The id is stored for ever; the words are `<form>-<step>.<id>` unless given."""

    id: str
    label: Text | None = None


Options = tuple[str, ...] | Callable[[Asking], tuple[Option, ...]]


def _options(given: Options, asking: Asking) -> tuple[Option, ...]:
    """Unfold the options: `*list` in the code borrows nothing, so ids become options with their own words."""
    return given(asking) if callable(given) else _fixed(given)


@cache
def _fixed(ids: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(Option(option) for option in ids)


def _label(asking: Asking, option: Option) -> Text:
    return option.label or asking.word(option.id)


def _wording(asking: Asking, options: tuple[Option, ...], value: Json) -> Arg:
    return next((_label(asking, o) for o in options if o.id == value), str(value))


@dataclass(frozen=True)
class ChooseOne(Kind):
    """One of some options, fixed or computed; a long list is shown in pages, two in a row."""

    name = "one"
    options: Options
    wide: int = 1

    def of(self, asking: Asking) -> tuple[Option, ...]:
        return _options(self.options, asking)

    def read(self, asking: Asking, incoming: Incoming) -> Json:
        """Accept a typed label too: some people answer a button by writing what it says."""
        options = self.of(asking)
        if not isinstance(incoming, Said):
            raise Problem("answer-tap")
        found = asking.visit.desk.words.read(incoming.text, [_label(asking, o) for o in options])
        if found is None:
            raise Problem("answer-tap")
        return options[found].id

    def tap(self, asking: Asking, op: str, value: str) -> Taken | Drafted:
        if op == "page" and value.isdecimal():
            return Drafted({"page": int(value)})
        if op == "set" and self.valid(asking, value):
            return Taken(value)
        raise Problem("engine-stale")

    def rows(self, asking: Asking) -> Rows:
        options = self.of(asking)
        page = min((asking.draft or {}).get("page", 0), max(0, (len(options) - 1) // _PAGE))
        shown = options[page * _PAGE : (page + 1) * _PAGE]
        buttons: list[Button] = [asking.choice(_label(asking, o), "set", o.id) for o in shown]
        turn: list[Button] = []
        if page:
            turn.append(asking.choice(text("answer-earlier"), "page", str(page - 1)))
        if len(options) > (page + 1) * _PAGE:
            turn.append(asking.choice(text("answer-later"), "page", str(page + 1)))
        return grid(buttons, self.wide) + ((tuple(turn),) if turn else ())

    def show(self, asking: Asking, value: Json) -> Arg:
        return _wording(asking, self.of(asking), value)

    def valid(self, asking: Asking, value: Json) -> bool:
        return any(option.id == value for option in self.of(asking))


@dataclass(frozen=True)
class ChooseMany(Kind):
    """Several of some options: toggles with a tick, then Done. `nothing` is the option that excludes the rest."""

    name = "many"
    options: Options
    nothing: str = ""
    wide: int = 1

    def of(self, asking: Asking) -> tuple[Option, ...]:
        return _options(self.options, asking)

    def _chosen(self, asking: Asking) -> list[str]:
        return list(asking.draft if asking.draft is not None else asking.answered or [])

    def tap(self, asking: Asking, op: str, value: str) -> Taken | Drafted:
        ids = [option.id for option in self.of(asking)]
        chosen = self._chosen(asking)
        if op == "done":
            if not chosen:
                raise Problem("answer-many.empty")
            return Taken([option for option in ids if option in chosen])
        if op not in {"on", "off"} or value not in ids:
            raise Problem("engine-stale")
        if op == "off":
            return Drafted([option for option in chosen if option != value])
        if self.nothing and self.nothing in {value, *chosen}:
            chosen = []  # "nothing" and the rest put each other out
        return Drafted([option for option in ids if option in {*chosen, value}])

    def rows(self, asking: Asking) -> Rows:
        chosen = self._chosen(asking)
        buttons: list[Button] = []
        for option in self.of(asking):
            label, on = _label(asking, option), option.id in chosen
            ticked = text("answer-many.on", label=label) if on else text("answer-many.off", label=label)
            buttons.append(asking.choice(ticked, "off" if on else "on", option.id))
        return (*grid(buttons, self.wide), (asking.choice(text("answer-many.done"), "done"),))

    def show(self, asking: Asking, value: Json) -> Arg:
        options = self.of(asking)
        return tuple(_label(asking, option) for option in options if option.id in value)

    def valid(self, asking: Asking, value: Json) -> bool:
        return set(value) <= {option.id for option in self.of(asking)}


_YES_NO = ChooseOne(lambda _: (Option("yes", Text("answer-yes")), Option("no", Text("answer-no"))), wide=2)


@dataclass(frozen=True)
class YesNo(Kind):
    """Yes or no, kept as a truth value."""

    name = "yesno"

    def read(self, asking: Asking, incoming: Incoming) -> Json:
        return _YES_NO.read(asking, incoming) == "yes"

    def tap(self, asking: Asking, op: str, value: str) -> Taken | Drafted:
        taken = _YES_NO.tap(asking, op, value)
        return Taken(taken.value == "yes") if isinstance(taken, Taken) else taken

    def rows(self, asking: Asking) -> Rows:
        return _YES_NO.rows(asking)

    def show(self, asking: Asking, value: Json) -> Arg:  # noqa: ARG002
        return Text("answer-yes" if value else "answer-no")


@dataclass(frozen=True)
class Consent(YesNo):
    """A yes or no that the law asks for apart from everything else; `wording` numbers the text that was read.

    PIPA (Korea) art. 22(1): each purpose has its own yes or no.
    """

    name = "consent"
    wording: int
