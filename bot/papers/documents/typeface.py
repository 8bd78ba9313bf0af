"""Fonts and styles of our PDF: which letters are drawn by which font, and how large each kind of text is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from itertools import groupby
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from bot.papers.documents.letters import BOX, runs
from bot.papers.fonts import Face, faces

_HANG = 14 * mm  # from the number of an article to its text
_LARGEST = 0xFFFF  # ReportLab writes larger ones so that they cannot be searched for
_HEADING: Mapping[str, Any] = {"spaceBefore": 14, "spaceAfter": 5}
_ARTICLE: Mapping[str, Any] = {"leftIndent": _HANG, "bulletIndent": 0, "spaceAfter": 4}

STYLES: Mapping[str, Mapping[str, Any]] = {
    "title": {"size": 18, "bold": True, "alignment": TA_CENTER, "spaceAfter": 6},
    "subtitle": {"size": 12, "alignment": TA_CENTER, "spaceAfter": 14},
    "heading-1": {"size": 14, "bold": True, **_HEADING},
    "heading-2": {"size": 12, "bold": True, **_HEADING},
    "heading-3": {"size": 10.5, "bold": True, **_HEADING},
    "text": {"size": 10.5, "spaceAfter": 7},
    "article": {"size": 10.5, **_ARTICLE},
    "chapter": {"size": 10.5, **_ARTICLE, "spaceBefore": 8},
    "caption": {"size": 10.5, "bold": True, "spaceBefore": 8, "spaceAfter": 4},
    "cell": {"size": 9.5},
    "number": {"size": 9.5, "alignment": TA_RIGHT},
    "margin": {"size": 8.5, "alignment": TA_CENTER},
}


class Typeface:
    """Our fonts, in the order of preference of a language: Korean digits should match Hangul."""

    def __init__(self, language: str) -> None:
        families = list(faces())
        self._families = families[::-1] if language == "ko" else families
        self._known = {family: _letters(family) for family in self._families}
        self.name = self._families[0]

    def style(self, name: str) -> ParagraphStyle:
        looks = dict(STYLES[name])
        size = looks.pop("size")
        font = _font(self.name, looks.pop("bold", False))
        bullet = {"bulletFontName": font, "bulletFontSize": size}
        return ParagraphStyle(
            name, fontName=font, fontSize=size, leading=size * 1.4, allowWidows=0, allowOrphans=0, **bullet, **looks
        )

    def words(self, text: str, style: str, number: str | None = None) -> Paragraph:
        """Set a text; a number hangs before it."""
        heavy = bool(STYLES[style].get("bold"))
        marked = "".join(self._marked(piece, bold or heavy) for piece, bold in runs(text))
        return Paragraph(marked, self.style(style), bulletText=number)

    def _marked(self, piece: str, bold: bool) -> str:
        """Name the font of each letter in ReportLab's markup."""
        drawn = (
            f'<font face="{_font(family, bold)}">{escape(letters)}</font>'
            for family, letters in self._by_family(piece)
        )
        return "".join(drawn).replace("\n", "<br/>")

    def _by_family(self, piece: str) -> Iterator[tuple[str, str]]:
        drawn = [self._drawn(letter) for letter in piece]
        for family, letters in groupby(drawn, key=lambda one: one[0]):
            yield family, "".join(letter for _, letter in letters)

    def _drawn(self, letter: str) -> tuple[str, str]:
        if letter.isspace():
            return self.name, letter
        for family, known in self._known.items():
            if letter in known:
                return family, letter
        return self._drawn(BOX)


@cache
def _letters(family: str) -> frozenset[str]:
    """Make a family known to ReportLab, and tell the letters both of its weights have."""
    face = faces()[family]
    fonts = _registered(family, face)
    both = set.intersection(*(set(font.face.charToGlyph) for font in fonts))
    return frozenset(chr(code) for code in both if code <= _LARGEST)


def _registered(family: str, face: Face) -> list[TTFont]:
    fonts = [TTFont(_font(family, bold=False), str(face.regular)), TTFont(_font(family, bold=True), str(face.bold))]
    for font in fonts:
        pdfmetrics.registerFont(font)
        pdfmetrics.registerFontFamily(font.fontName, normal=font.fontName)
    return fonts


def _font(family: str, bold: bool) -> str:
    return f"{family} Bold" if bold else family
