"""Reading of .ftl files into syntax trees, refusing whatever Fluent itself would drop without a word."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

Entry = ast.Message | ast.Term

# The folder of what is the same in every language, such as the languages' own names.
SHARED = "all"

_PLAIN_TEXT = re.compile(r"[^{}\r\n]*")


class _RunParser(FluentParser):
    """Fluent's parser, taking plain text a run at a time and not a letter: half the time to load."""

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        run = _PLAIN_TEXT.match(ps.string, ps.index)
        beginning = run[0] if run else ""
        ps.index += len(beginning)
        ps.reset_peek()
        rest: ast.TextElement = super().get_text_element(ps)
        return ast.TextElement(beginning + rest.value)


_FAST = _RunParser(with_spans=False)
_EXACT = FluentParser(with_spans=True)


class WordingError(Exception):
    """A text that is missing, does not parse or cannot be filled in."""


@dataclass(frozen=True)
class Source:
    """The entries of one language by id (terms with their dash), and the file each stands in."""

    entries: Mapping[str, Entry]
    files: Mapping[str, Path]


def read(folder: Path) -> Source:
    """All `.ftl` files of a folder as one source; an absent folder is a language without texts yet."""
    entries: dict[str, Entry] = {}
    files: dict[str, Path] = {}
    for file in sorted(folder.glob("*.ftl")):
        for entry in _parsed(file):
            name = entry_id(entry)
            if name in entries:
                raise WordingError(f"{file}:{_last_line_of(name, file)}: {name} is already in {files[name].name}")
            entries[name], files[name] = entry, file
    return Source(entries, files)


def entry_id(entry: Entry) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else str(entry.id.name)


def texts(entries: Mapping[str, Entry]) -> dict[str, ast.Pattern]:
    """What can be said: every message and attribute by its text id; terms only serve other texts."""
    return {
        text_id: pattern
        for name, entry in entries.items()
        if not name.startswith("-")
        for text_id, pattern in patterns(name, entry)
    }


def patterns(name: str, entry: Entry) -> Iterator[tuple[str, ast.Pattern]]:
    """The value and the attributes of one entry, by text id."""
    if entry.value is not None:
        yield name, entry.value
    for attribute in entry.attributes:
        yield f"{name}.{attribute.id.name}", attribute.value


def _parsed(file: Path) -> list[Entry]:
    content = file.read_text(encoding="utf-8")
    body = _FAST.parse(content).body
    if any(isinstance(item, ast.Junk) for item in body):
        raise WordingError(_first_junk(file, content))
    found = [item for item in body if isinstance(item, ast.Message | ast.Term)]
    for entry in found:
        _refuse_twin_attributes(file, entry)
    return found


def _refuse_twin_attributes(file: Path, entry: Entry) -> None:
    names = [attribute.id.name for attribute in entry.attributes]
    if len(names) != len(set(names)):
        name = entry_id(entry)
        raise WordingError(f"{file}:{_last_line_of(name, file)}: an attribute of {name} is written twice")


def _first_junk(file: Path, content: str) -> str:
    """The place and reason of the first piece that does not parse; only now are positions worth their time."""
    for item in _EXACT.parse(content).body:
        if isinstance(item, ast.Junk):
            [flaw, *_] = item.annotations
            before = content[: flaw.span.start if flaw.span else 0].rstrip()  # the parser stumbles a line late
            return f"{file}:{_line(content, len(before))}: {flaw.message}"
    raise AssertionError("both parsers read the same text")


def _last_line_of(name: str, file: Path) -> int:
    content = file.read_text(encoding="utf-8")
    starts = [
        item.span.start
        for item in _EXACT.parse(content).body
        if isinstance(item, ast.Message | ast.Term) and entry_id(item) == name and item.span
    ]
    return _line(content, starts[-1])


def _line(content: str, position: int) -> int:
    return content.count("\n", 0, position) + 1
