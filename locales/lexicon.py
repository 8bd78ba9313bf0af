"""The texts of one language, prepared for saying; which language to use and what to do on failure is in `words`.

Most texts are plain or only have variables put in: these are filled in here, far faster than Fluent's resolver
does it. Whatever selects or calls a function goes through Fluent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentNone, FluentType
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from locales.dates import show_date, show_number
from locales.ftl import Entry, WordingError, texts

Value = str | int | date
Args = Mapping[str, Value]

_DEEPEST_REFERENCE = 5


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of a variable in a text."""

    name: str


Piece = str | Slot
Filling = str | tuple[Piece, ...] | ast.Pattern


class Day(FluentType):
    """A date inside Fluent, with the style its text asked for."""

    def __init__(self, language: str, value: date, style: str = "long") -> None:
        self.language, self.value, self.style = language, value, style

    def format(self, locale: object) -> str:  # noqa: ARG002 - Fluent passes Babel's locale, dates go by language
        return show_date(self.language, self.value, self.style)


@dataclass(frozen=True)
class Lexicon:
    """One language: its own texts, and what they may refer to (its entries, then English ones)."""

    language: str
    texts: Mapping[str, ast.Pattern]
    entries: Mapping[str, Entry]
    bundle: FluentBundle
    ready: dict[str, Filling] = field(default_factory=dict)

    def prepare(self, text_id: str) -> Filling:
        """The fastest form of a text of this language; KeyError if it has none."""
        pieces = _flat(self.texts[text_id], self.entries, _DEEPEST_REFERENCE)
        if pieces is None:
            return _compiled(self.bundle, text_id)
        if all(isinstance(piece, str) for piece in pieces):
            return "".join(piece for piece in pieces if isinstance(piece, str))
        return tuple(pieces)

    def fill(self, filling: Filling, args: Args, *, gap: str | None = None) -> str:
        """Put the values in. WordingError names what is wrong, unless `gap` may stand where a value is missing."""
        if isinstance(filling, str):
            return filling
        if isinstance(filling, tuple):
            return self._joined(filling, args, gap)
        return self._resolved(filling, args, gap)

    def variables(self, text_id: str) -> frozenset[str]:
        """The variables a text uses, through the messages it refers to as well."""
        return frozenset(_Variables(self.entries).of(self.texts[text_id]))

    def _joined(self, pieces: tuple[Piece, ...], args: Args, gap: str | None) -> str:
        parts = []
        for piece in pieces:
            value = piece if isinstance(piece, str) else args.get(piece.name, gap)
            if value is None:
                raise WordingError(f"nothing is given for {piece}")
            parts.append(value if isinstance(value, str) else self._shown(value))
        return "".join(parts)

    def _shown(self, value: int | date) -> str:
        return show_date(self.language, value) if isinstance(value, date) else show_number(self.language, value)

    def _resolved(self, pattern: ast.Pattern, args: Args, gap: str | None) -> str:
        given: dict[str, object] = {
            name: Day(self.language, value) if isinstance(value, date) else value for name, value in args.items()
        }
        if gap is not None:
            given = dict.fromkeys(_Variables(self.entries).of(pattern), gap) | given
        text, errors = self.bundle.format_pattern(pattern, given)  # type: ignore[arg-type]
        if errors and gap is None:
            raise WordingError("; ".join(str(error) for error in errors))
        return str(text)


def lexicon(language: str, entries: Mapping[str, Entry], fallback: Mapping[str, Entry]) -> Lexicon:
    """One language whose texts may refer to texts of `fallback` that it has not translated."""
    reachable = {**fallback, **entries}
    bundle = FluentBundle([language], functions={"DATETIME": _styled}, use_isolating=False)
    bundle.add_resource(ast.Resource(list(reachable.values())))
    return Lexicon(language, texts(entries), reachable, bundle)


def _styled(value: Any, **options: str) -> FluentType:
    """Fluent's DATETIME: a dateStyle, or the parts to show (month with year, month with day)."""
    if isinstance(value, FluentNone):
        return value
    if not isinstance(value, Day):
        raise ValueError(f"DATETIME of {value!r}, which is not a date")  # noqa: TRY004 - Fluent reports only these
    return Day(value.language, value.value, date_style(options))


def date_style(options: Mapping[str, str]) -> str:
    """The style of `dates` that the options of a DATETIME ask for."""
    if "month" in options:
        return "month" if "year" in options else "day"
    style = options.get("dateStyle", "long")
    if style not in {"full", "long", "short"}:
        raise ValueError(f"dateStyle {style} is none of full, long, short")
    return style


def _compiled(bundle: FluentBundle, text_id: str) -> ast.Pattern:
    name, _, attribute = text_id.partition(".")
    message = bundle.get_message(name)
    return message.attributes[attribute] if attribute else message.value  # type: ignore[return-value]


def _flat(pattern: ast.Pattern, entries: Mapping[str, Entry], depth: int) -> list[Piece] | None:
    """A text as strings and slots, or None if it needs Fluent to choose or compute."""
    pieces: list[Piece] = []
    for element in pattern.elements:
        found = (
            [element.value] if isinstance(element, ast.TextElement) else _flat_placeable(element, entries, depth)
        )
        if found is None:
            return None
        pieces += found
    return pieces


def _flat_placeable(element: ast.Placeable, entries: Mapping[str, Entry], depth: int) -> list[Piece] | None:
    match element.expression:
        case ast.StringLiteral() as literal:
            return [literal.parse()["value"]]
        case ast.VariableReference(id=name):
            return [Slot(name.name)]
        case ast.Placeable() as inner:
            return _flat_placeable(inner, entries, depth)
        case ast.TermReference(arguments=None) as term:
            pieces = _flat_reference(f"-{term.id.name}", term.attribute, entries, depth)
            # A variable inside a term is the term's own parameter, not ours.
            return None if pieces is None or any(isinstance(piece, Slot) for piece in pieces) else pieces
        case ast.MessageReference() as message:
            return _flat_reference(message.id.name, message.attribute, entries, depth)
    return None


def _flat_reference(
    name: str, attribute: ast.Identifier | None, entries: Mapping[str, Entry], depth: int
) -> list[Piece] | None:
    pattern = referred(name, attribute, entries)
    return _flat(pattern, entries, depth - 1) if pattern is not None and depth else None


def referred(name: str, attribute: ast.Identifier | None, entries: Mapping[str, Entry]) -> ast.Pattern | None:
    """The text another text refers to, if there is one."""
    entry = entries.get(name)
    if entry is None or attribute is None:
        return entry.value if entry else None
    return next((other.value for other in entry.attributes if other.id.name == attribute.name), None)


class _Variables(Visitor):
    """Collects the variables of a text, following references to messages (a term has its own)."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self.entries = entries
        self.names: set[str] = set()
        self.followed: set[int] = set()

    def of(self, pattern: ast.Pattern) -> set[str]:
        self.visit(pattern)
        return self.names

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's naming
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's naming
        pattern = referred(node.id.name, node.attribute, self.entries)
        if pattern is not None and id(pattern) not in self.followed:
            self.followed.add(id(pattern))
            self.visit(pattern)
