"""Everything a text can turn into: all its variants with sample values, and the plural categories it covers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice, product

from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from locales.dates import show_date, show_number
from locales.ftl import Entry
from locales.lexicon import Value, date_style, referred

_MOST = 512  # combinations of variants looked at; independent selectors multiply
_DEEPEST = 5
_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
_TELLING = _CATEGORIES - {"other"}  # `*[other]` alone also ends a choice between words


@dataclass(frozen=True)
class Spreader:
    """Spreads texts of one language out; variables without a sample show as `blank`, literals too if `bare`."""

    language: str
    entries: Mapping[str, Entry]
    samples: Mapping[str, Value]
    blank: str = "…"
    bare: bool = False

    def spread(self, pattern: ast.Pattern, depth: int = _DEEPEST) -> Iterator[str]:
        """Every text the pattern can become."""
        parts = [self._element(element, depth) for element in pattern.elements]
        return ("".join(parts) for parts in islice(product(*parts), _MOST))

    def _element(self, element: ast.TextElement | ast.Placeable, depth: int) -> list[str]:
        return (
            [element.value] if isinstance(element, ast.TextElement) else self._expression(element.expression, depth)
        )

    def _expression(self, expression: ast.SyntaxNode, depth: int) -> list[str]:
        match expression:
            case ast.SelectExpression(variants=variants):
                return [text for variant in variants for text in self.spread(variant.value, depth)]
            case ast.Placeable(expression=inner):
                return self._expression(inner, depth)
            case ast.TermReference(id=name):
                return self._reference(referred(f"-{name.name}", None, self.entries), depth)
            case ast.MessageReference(id=name, attribute=attribute):
                return self._reference(referred(name.name, attribute, self.entries), depth)
        return [self._value(expression)]

    def _value(self, expression: ast.SyntaxNode) -> str:
        match expression:
            case ast.StringLiteral() | ast.NumberLiteral():
                return self.blank if self.bare else str(expression.parse()["value"])
            case ast.VariableReference(id=name):
                return self._shown(name.name, "long")
            case ast.FunctionReference(
                arguments=ast.CallArguments(positional=[ast.VariableReference(id=name), *_])
            ):
                return self._shown(name.name, date_style(_named(expression.arguments)))
        return self.blank

    def _reference(self, pattern: ast.Pattern | None, depth: int) -> list[str]:
        return list(self.spread(pattern, depth - 1)) if pattern and depth else [self.blank]

    def _shown(self, name: str, style: str) -> str:
        value = self.samples.get(name, self.blank)
        if isinstance(value, str):
            return value
        return (
            show_date(self.language, value, style) if isinstance(value, date) else show_number(self.language, value)
        )


def _named(arguments: ast.CallArguments) -> dict[str, str]:
    return {argument.name.name: str(argument.value.parse()["value"]) for argument in arguments.named}


@dataclass(frozen=True)
class Selector:
    """A choice inside a text: by what variable, among which keys."""

    variable: str
    keys: frozenset[str]

    @property
    def counts(self) -> bool:
        """Whether the keys are those of a number, as far as keys can tell."""
        return bool(self.keys & _TELLING) or any(key.isdecimal() for key in self.keys)

    def uncovered(self, language: str) -> list[str]:
        """The plural categories whole numbers of the language have and the choice lacks."""
        category = Locale.parse(language).plural_form
        numbers: Iterable[int] = range(200)
        return sorted({category(n) for n in numbers if str(n) not in self.keys} - self.keys)


class Anatomy(Visitor):
    """What a text is made of: printed and used variables, selectors, references, functions."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.used: set[str] = set()
        self.printed: set[str] = set()
        self.selectors: list[Selector] = []
        self.references: list[tuple[str, ast.Identifier | None]] = []
        self.functions: set[str] = set()
        self.visit(pattern)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's naming
        self.used.add(node.id.name)
        self.printed.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - Fluent's naming
        variable = _selected(node.selector)
        if variable is None:
            self.visit(node.selector)
        else:
            self.used.add(variable)
            self.selectors.append(Selector(variable, frozenset(_key(variant.key) for variant in node.variants)))
        for variant in node.variants:
            self.visit(variant.value)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - Fluent's naming
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's naming
        self.references.append((node.id.name, node.attribute))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - Fluent's naming
        self.references.append((f"-{node.id.name}", None))


def _selected(selector: ast.SyntaxNode) -> str | None:
    """The variable a choice is made by, itself or through NUMBER."""
    if isinstance(selector, ast.FunctionReference) and selector.arguments.positional:
        selector = selector.arguments.positional[0]
    return selector.id.name if isinstance(selector, ast.VariableReference) else None


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return str(key.name if isinstance(key, ast.Identifier) else key.value)
