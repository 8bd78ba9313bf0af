"""An invented paper in each language, with every kind of part, and how such papers are read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import docx
import pypdf
from docx.document import Document as Book

from bot.papers.documents.model import (
    Chart,
    Document,
    Fields,
    Heading,
    Item,
    Numbered,
    PageBreak,
    Paragraph,
    Part,
    Series,
    Signatory,
    Signatures,
    Table,
)

SAID: Mapping[str, tuple[str, str, str]] = {  # title, sentence, draft
    "ky": ("Үлгү Талаа уставы", "Мүчөлөр өз үлүшүн төлөйт, жаңы төрага шайланат.", "Долбоор. Юристке көрсөтүңүз."),
    "uz": (
        "Namuna Dala ustavi",
        "A’zolar o‘z ulushini to‘laydi, g‘alla bo‘linadi.",
        "Loyiha. Yuristga ko‘rsating.",
    ),
    "uz_Cyrl": ("Намуна Дала устави", "Ҳар бир аъзо ўз қисмини ғазнага тўлайди.", "Лойиҳа. Юристга кўрсатинг."),
    "mn": (
        "Жишээ Талбай дүрэм",
        "Гишүүд өөрийн хувь нийлүүлж, Өвөр Үзүүрт хуралдана.",
        "Төсөл. Хуульчид үзүүлнэ үү.",
    ),
    "ru": ("Устав «Пример Поле»", "Члены вносят паи; съезд объявляют заранее.", "Черновик. Покажите юристу."),
    "ko": (
        "예시 들판 협동조합 정관",
        "조합원은 출자금을 내고 총회에서 투표합니다.",
        "초안입니다. 전문가에게 확인받으세요.",
    ),
    "en": (
        "Charter of Example Field",
        "Members pay shares and vote at the meeting.",
        "Draft. Have it checked by a lawyer.",
    ),
}
BARS = Chart(
    "bars", ("2026", "2027"), (Series("Income", (10, 20)), Series("Costs", (15, 12.5))), "Money", "Year", "m"
)
MEETING = Chart(
    "break-even",
    ("0", "10", "20"),
    (Series("Income", (0, 100, 200)), Series("Costs", (50, 100 - 25, 100))),
    "When it pays",
    crossing="from 7 sheep",
)


def paper(language: str, *parts: Part) -> Document:
    """Write an invented charter, or other parts under its title."""
    title, sentence, draft = SAID[language]
    charter = (
        Heading(title, 1),
        Paragraph(f"{sentence} <b>{sentence}</b>"),
        Numbered((Item(f"<b>{sentence}</b>", (Item(sentence, (Item(sentence),)), Item(sentence))), Item(sentence))),
        Table(
            ("№", title, "Σ"), (("1", "Aida Example", "1 200"), ("2", sentence, "<b>12 000</b>")), (1, 4, 2), (0, 2)
        ),
        Fields((("Aida", "Example"), (title, ""))),
        BARS,
        PageBreak(),
        Heading(sentence, 2),
        Signatures((Signatory(title, "Aida Example"), Signatory(sentence))),
    )
    return Document(title, sentence, language, draft, parts or charter)


def lines(book: Book) -> list[str]:
    """Give what a DOCX says, in its order: paragraphs, and the cells of tables."""
    return [text for text in _texts(book) if text.strip()]


def _texts(book: Book) -> Iterator[str]:
    for block in book.iter_inner_content():
        if isinstance(block, docx.table.Table):
            for row in block.rows:
                yield from (cell.text for cell in row.cells)
        else:
            yield block.text


def pages(path: Path) -> list[str]:
    """Give what each page of a PDF says, with single spaces."""
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def fonts(path: Path) -> dict[str, bool]:
    """Tell which fonts the pages of a PDF name, and whether the file holds them and knows their letters."""
    found: dict[str, bool] = {}
    for page in pypdf.PdfReader(path).pages:
        named: Any = page["/Resources"]["/Font"]
        for font in (one.get_object() for one in named.values()):
            held = "/FontFile2" in font.get("/FontDescriptor", {}) and "/ToUnicode" in font
            found[font["/BaseFont"]] = held
    return found
