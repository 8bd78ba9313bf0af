"""What python-docx has no words for: language, fonts and styles of a file, numbering, fields, lines of a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docx.document import Document as Book
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shape import InlineShape
from docx.shared import Mm
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph as Line

from bot.papers.documents.letters import plain
from bot.papers.documents.model import Document

ARTICLES = ("List Number", "List Number 2", "List Number 3")
_LEFT, _RIGHT, _TOP, _FOOT = Mm(25), Mm(20), Mm(25), Mm(20)  # the left edge goes into a folder
_PAPER = Mm(210), Mm(297)
WIDE = _PAPER[0] - _LEFT - _RIGHT
_LATIN, _HANGUL = "Arial", "Malgun Gothic"  # every Windows has them; elsewhere the nearest is taken
_HANG = 794  # twentieths of a point: 14 mm from the number of an article to its text
_LEVELS = 9  # as many as a list in Word has
_COUNTING = 100  # the number of our list among those of the template
_WORD = "15"  # lay out as Word has done since 2013
_LONGEST_NAME = 255  # letters of a file's title, by its format
_RULE = '<w:{side} w:val="single" w:sz="4" w:space="{space}" w:color="8A8A8A"/>'


@dataclass(frozen=True)
class _Look:
    """How a style looks; sizes and spaces in points."""

    size: float
    before: float = 0
    after: float = 0
    bold: bool = False
    centred: bool = False
    level: int | None = None  # of a heading
    extra: str = ""


_HANGING = f'<w:ind w:left="{_HANG}" w:hanging="{_HANG}"/>'
_LOOKS: Mapping[str, _Look] = {
    "Normal": _Look(10.5, after=7),
    "Title": _Look(18, after=6, bold=True, centred=True),
    "Subtitle": _Look(12, after=14, centred=True),
    "Heading 1": _Look(14, 14, 5, bold=True, level=0),
    "Heading 2": _Look(12, 14, 5, bold=True, level=1),
    "Heading 3": _Look(10.5, 14, 5, bold=True, level=2),
    "Caption": _Look(10.5, 8, 4, bold=True, level=9),  # the level of what is no heading
    **{name: _Look(10.5, after=4, extra=_HANGING) for name in ARTICLES},
    "Header": _Look(8.5, centred=True),
    "Footer": _Look(8.5, centred=True),
    "Cell": _Look(9.5, 2, 2),
}


def set_up(book: Book, document: Document) -> None:
    """Prepare an empty file: names, styles, language, paper."""
    about = book.core_properties
    about.title, about.subject = plain(document.title)[:_LONGEST_NAME], plain(document.subtitle)[:_LONGEST_NAME]
    about.language, about.author, about.comments = document.tag, "", ""
    for stamp in about._element.xpath("dcterms:created | dcterms:modified"):
        about._element.remove(stamp)  # the template's birthday, not this paper's
    _language(book, document.tag)
    (age,) = book.settings.element.xpath("w:compat/w:compatSetting[@w:name='compatibilityMode']")
    age.set(qn("w:val"), _WORD)
    book.styles.add_style("Cell", WD_STYLE_TYPE.PARAGRAPH)
    for name, look in _LOOKS.items():
        _style(book.styles[name].element, look)
    book.part.numbering_part.element.insert(0, parse_xml(_counting()))
    section = book.sections[0]
    section.page_width, section.page_height = _PAPER
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = (
        _LEFT,
        _RIGHT,
        _TOP,
        _FOOT,
    )
    section.header_distance = section.footer_distance = Mm(10)


def _language(book: Book, tag: str) -> None:
    (said,) = book.styles.element.xpath("w:docDefaults//w:lang")
    (theme,) = book.settings.element.xpath("w:themeFontLang")
    for element in (said, theme):
        element.set(qn("w:val"), tag)
        element.set(qn("w:eastAsia"), "ko-KR")
    (fonts,) = book.styles.element.xpath("w:docDefaults//w:rFonts")
    fonts.getparent().replace(fonts, parse_xml(_fonts(nsdecls("w"))))


def _fonts(names: str = "") -> str:
    return f'<w:rFonts {names} w:ascii="{_LATIN}" w:hAnsi="{_LATIN}" w:cs="{_LATIN}" w:eastAsia="{_HANGUL}"/>'


def _style(style: BaseOxmlElement, look: _Look) -> None:
    """Give a style our look instead of the template's, which is blue."""
    for element in style.xpath("w:pPr | w:rPr"):
        style.remove(element)
    keep = "" if look.level is None else "<w:keepNext/><w:keepLines/>"
    around = f'w:before="{look.before * 20:.0f}" w:after="{look.after * 20:.0f}"'
    spacing = f'<w:spacing {around} w:line="276" w:lineRule="auto"/>'
    place = f'<w:jc w:val="{"center" if look.centred else "left"}"/>'
    outline = "" if look.level is None else f'<w:outlineLvl w:val="{look.level}"/>'
    style.append(parse_xml(f"<w:pPr {nsdecls('w')}>{keep}{spacing}{look.extra}{place}{outline}</w:pPr>"))
    weight = "<w:b/><w:bCs/>" if look.bold else ""
    size = f'<w:sz w:val="{look.size * 2:.0f}"/><w:szCs w:val="{look.size * 2:.0f}"/>'
    style.append(parse_xml(f"<w:rPr {nsdecls('w')}>{_fonts()}{weight}{size}</w:rPr>"))


def styled(line: Line, style: str) -> None:
    """Set a line in one of our styles, without python-docx's search through all there are: it takes 3 ms."""
    line._p.style = style.replace(" ", "")  # the ids are the names so written


# ---------------------------------------------------------------- articles


def _counting() -> str:
    """Describe a list that counts 1., 1.1, 1.1.1."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{_counted(level)}"/><w:lvlJc w:val="left"/><w:pPr>{_HANGING}</w:pPr></w:lvl>'
        for level in range(_LEVELS)
    )
    return (
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_COUNTING}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )


def _counted(level: int) -> str:
    return ".".join(f"%{above}" for above in range(1, level + 2)) if level else "%1."


def counting(book: Book, first: int) -> int:
    """Begin to count anew; give the number of the list."""
    begun = book.part.numbering_part.element.add_num(_COUNTING)
    begun.add_lvlOverride(ilvl=0).add_startOverride(first)
    return int(begun.numId)


def count(line: Line, counted: int, level: int) -> None:
    """Make a line an article of a list."""
    number = line._p.get_or_add_pPr().get_or_add_numPr()
    number.get_or_add_ilvl().val = level
    number.get_or_add_numId().val = counted


# ---------------------------------------------------------------- lines, fields, pictures


def number_pages(line: Line) -> None:
    """Write "2 / 5" as Word counts."""
    for before, field in (("", "PAGE"), (" / ", "NUMPAGES")):
        line.add_run(before)
        line._p.append(
            parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="{field}"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
        )


def ruled(line: Line) -> None:
    rule = _RULE.format(side="bottom", space=4)
    line._p.get_or_add_pPr().append(parse_xml(f"<w:pBdr {nsdecls('w')}>{rule}</w:pBdr>"))


def underlined(cell: _Cell) -> None:
    rule = _RULE.format(side="bottom", space=0)
    cell._tc.get_or_add_tcPr().append(parse_xml(f"<w:tcBorders {nsdecls('w')}>{rule}</w:tcBorders>"))


def whole(row: _Row) -> None:
    """Keep a row on one page."""
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))


def repeated(row: _Row) -> None:
    """Make a row the head of its table on every page."""
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


def shaded(row: _Row) -> None:
    for cell in row.cells:
        shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="ECECEC"/>'
        cell._tc.get_or_add_tcPr().append(parse_xml(shade))


def flush(table: Table) -> None:
    """Let the cells begin in line with the text."""
    margins = f'<w:tblCellMar {nsdecls("w")}><w:left w:w="0" w:type="dxa"/></w:tblCellMar>'
    (before,) = table._tbl.tblPr.xpath("w:tblLook")
    before.addprevious(parse_xml(margins))


def described(picture: InlineShape, text: str) -> None:
    """Say what a picture shows, to who cannot see it."""
    picture._inline.docPr.set("descr", text)
