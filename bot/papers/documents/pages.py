"""What stands in the margins of every page of a PDF: the draft line above, "2 / 5" below."""

from __future__ import annotations

from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bot.papers.documents.typeface import Typeface

LEFT, RIGHT, TOP, FOOT = 25 * mm, 20 * mm, 27 * mm, 22 * mm  # the left edge goes into a folder
WIDE, HIGH = A4[0] - LEFT - RIGHT, A4[1] - TOP - FOOT
_DRAFT, _NUMBER = 18 * mm, 11 * mm  # from the edge of the paper to the rule, and to the number


class Pages(Canvas):
    """Holds the pages back until it is known how many there are."""

    def __init__(self, *args: Any, face: Typeface, draft: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._held: list[dict[str, Any]] = []
        self._face = face
        self._draft = draft

    def showPage(self) -> None:  # noqa: N802 - the library's name
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # what showPage does without writing

    def save(self) -> None:
        pages = self._held
        for at, page in enumerate(pages, 1):
            self.__dict__.update(page)
            self._margins(f"{at} / {len(pages)}")
            super().showPage()
        super().save()

    def _margins(self, number: str) -> None:
        style, rule = self._face.style("margin"), A4[1] - _DRAFT
        if self._draft:
            draft = self._face.words(self._draft, "margin")
            fitting = (draft.split(WIDE, 2 * style.leading) or [draft])[0]  # two lines have room above the rule
            fitting.wrap(WIDE, TOP)
            fitting.drawOn(self, LEFT, rule + 1.5 * mm)
            self.setLineWidth(0.5)
            self.line(LEFT, rule, A4[0] - RIGHT, rule)
        self.setFont(style.fontName, style.fontSize)
        self.drawCentredString(LEFT + WIDE / 2, _NUMBER, number)
