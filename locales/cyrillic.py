"""Uzbek Latin into Uzbek Cyrillic, for texts and for whole Fluent entries; word lists are in `cyrillic_words`.

What stays Latin: tags, links, addresses, /commands, @names, codes (E-9), names to keep, and words in capitals of up
to five letters (HRD, TOPIK), which are acronyms unless the whole text is in capitals. Longer words in capitals are
Uzbek. In Fluent entries only text changes: variables, and literals like {"E-9"}, are left as they are.
"""

import re
from collections.abc import Collection, Mapping

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from locales.cyrillic_words import CASES, SHOUTED, STEMS, WHOLE
from locales.ftl import Entry
from locales.verbatim import APOSTROPHES, verbatim

_LETTERS = {
    "o'": "ў", "g'": "ғ", "s'h": "сҳ", "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е", "'": "ъ",
    "a": "а", "b": "б", "c": "с", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "ҳ", "i": "и", "j": "ж", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "қ", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в",
    "w": "в", "x": "х", "y": "й", "z": "з",
}  # fmt: skip

# Loanwords only: "migratsiya", "konferensiya", "funksiya", "ts" at either end; native "ketsin" has тс, "pensiya" с.
_LOAN_TS = r"\bts|ts\b|ts(?=i[aeiouy])|(?<=[kp])s(?=iya)|(?<=[aei]n)(?<!pen)s(?=iya)"
_HARD_E = r"(?<![a-z'])e|(?<=[aou])e|(?<=o')e"
_LETTER = re.compile(rf"(?P<ts>{_LOAN_TS})|(?P<e>{_HARD_E})|o'|g'|s'h|sh|ch|yo(?!')|yu|ya|ye|[a-z']")
_WORD = re.compile(rf"[A-Za-z]+(?:[{APOSTROPHES}][A-Za-z]+)*(?:(?<=[oOgG])[{APOSTROPHES}])?")
_YEAR_OR_DAY = re.compile(
    r"(?<!\d)(\d{4})-(?=yil)"
    r"|(?<![\d-])(\d{1,2})-(?=yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr)"
)

_ACRONYM = re.compile(rf"([A-Z]{{2,5}})((?:{CASES})?)")
_LONE_DIGRAPHS = frozenset({"SH", "CH", "YO", "YU", "YA", "YE"})
_ENDINGS = str.maketrans({letter: cyrillic for letter, cyrillic in _LETTERS.items() if len(letter) == 1})
_LONGEST_STEM = max(map(len, STEMS))

_PLACEABLE = "\ue000"  # stands for a placeable while the text round it is rewritten


def to_cyrillic(text: str, keep: Collection[str] = ()) -> str:
    """The text in Cyrillic, with what must stay Latin (and the words in `keep`) as it was."""
    shouting = not any(letter.islower() for letter in text)
    text = _YEAR_OR_DAY.sub(lambda found: f"{found[1] or found[2]} ", text)  # "5-mart" is written "5 март"
    parts, end = [], 0
    for kept in verbatim(frozenset(keep)).finditer(text):
        parts += [_words(text[end : kept.start()], shouting=shouting), kept[0]]
        end = kept.end()
    return "".join([*parts, _words(text[end:], shouting=shouting)])


def rewrite(entries: Mapping[str, Entry], keep: Collection[str] = ()) -> dict[str, Entry]:
    """Copies of Fluent entries with their texts in Cyrillic."""
    rewriter = _Rewriter(keep)
    return {name: rewriter.visit(entry.clone()) for name, entry in entries.items()}


class _Rewriter(Transformer):
    def __init__(self, keep: Collection[str]) -> None:
        self.keep = keep

    def visit_Pattern(self, node: ast.Pattern) -> ast.Pattern:  # noqa: N802 - Fluent's naming
        """Rewrite the pattern as one text: a link or a tag may have placeables inside."""
        texts = [element.value if isinstance(element, ast.TextElement) else _PLACEABLE for element in node.elements]
        rewritten = iter(re.split(f"({_PLACEABLE})", to_cyrillic("".join(texts), self.keep)))
        pieces = [piece for piece in rewritten if piece]
        for element, piece in zip(node.elements, pieces, strict=True):
            if isinstance(element, ast.TextElement):
                element.value = piece
        self.generic_visit(node)
        return node


def _words(text: str, *, shouting: bool) -> str:
    return _WORD.sub(lambda found: _word(found[0], shouting=shouting), text)


def _word(word: str, *, shouting: bool) -> str:
    acronym = _ACRONYM.fullmatch(word)
    if acronym and _is_acronym(acronym[1], shouting=shouting):
        return acronym[1] + acronym[2].translate(_ENDINGS)
    plain = re.sub(f"[{APOSTROPHES}]", "'", word)
    beginning, length = _known(plain.lower())
    cyrillic = (beginning.capitalize() if plain[0].isupper() else beginning) + _spelled(plain, length)
    return cyrillic.upper() if plain.isupper() else cyrillic


def _is_acronym(capitals: str, *, shouting: bool) -> bool:
    if not re.search("[AEIOUY]", capitals):
        return capitals not in _LONE_DIGRAPHS
    return not shouting and capitals not in SHOUTED | _LONE_DIGRAPHS


def _known(word: str) -> tuple[str, int]:
    """The Cyrillic of a listed word or of its beginning, and how many Latin letters that covers."""
    if word in WHOLE:
        return WHOLE[word], len(word)
    for length in range(min(len(word), _LONGEST_STEM), 2, -1):
        if word[:length] in STEMS:
            return STEMS[word[:length]], length
    return "", 0


def _spelled(word: str, begin: int) -> str:
    """The rest of a word letter by letter, each in its own case."""
    return "".join(_letter(found, word) for found in _LETTER.finditer(word.lower(), begin))


def _letter(found: re.Match[str], word: str) -> str:
    cyrillic = {"ts": "ц", "e": "э"}.get(found.lastgroup or "") or _LETTERS[found[0]]
    return cyrillic.capitalize() if word[found.start()].isupper() else cyrillic
