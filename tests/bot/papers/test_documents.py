"""Papers to print: everything in them comes back from both formats, in every language, whatever was typed."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import docx as word_files
import pypdf
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.papers.documents import charts, docx, pdf
from bot.papers.documents.letters import BOX, cleaned, plain, runs
from bot.papers.documents.model import (
    Chart,
    Document,
    Fields,
    Heading,
    Item,
    Numbered,
    Paragraph,
    Series,
    Signatory,
    Signatures,
    Table,
)
from locales import LANGUAGES
from tests.bot.papers.files import by_office, needs_office
from tests.bot.papers.papers import BARS, MEETING, SAID, fonts, lines, pages, paper

WRITERS = {"docx": docx.write, "pdf": pdf.write}
OUR_LETTERS = "ң ө ү Ө Ү ғ қ ҳ ў o‘ g‘ ъ 협동조합"
ROWS = 500


# ---------------------------------------------------------------- every language


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_gets_every_text_in_order_and_knows_the_language(language: str, tmp_path: Path) -> None:
    docx.write(paper(language), tmp_path / "charter.docx")
    book = word_files.Document(str(tmp_path / "charter.docx"))
    title, said, draft = SAID[language]
    head = [title, said, title, f"{said} {said}", *[said] * 5]
    table = ["№", title, "Σ", "1", "Aida Example", "1 200", "2", said, "12 000"]
    rest = ["Aida", "Example", title, "Money", said, title, "Aida Example", said]
    assert lines(book) == head + table + rest
    assert book.sections[0].header.paragraphs[0].text == draft
    (default,) = book.styles.element.xpath("w:docDefaults//w:lang")
    assert default.get(qn("w:val")).split("-")[0] == book.core_properties.language.split("-")[0] == language[:2]
    assert default.get(qn("w:eastAsia")) == "ko-KR"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pdf_gives_every_text_back_and_holds_its_fonts(language: str, tmp_path: Path) -> None:
    path = tmp_path / "charter.pdf"
    pdf.write(paper(language, *paper(language).parts, Paragraph(OUR_LETTERS)), path)
    title, said, draft = SAID[language]
    found = pages(path)
    everything = " ".join(found)
    for text in (title, said, "1. ", "1.1 ", "1.1.1 ", "Aida Example", "12 000", "Money", OUR_LETTERS):
        assert text in everything
    for at, page in enumerate(found, 1):
        assert draft in page
        assert f"{at} / {len(found)}" in page
    assert all(fonts(path).values())
    about = pypdf.PdfReader(path)
    assert str(about.trailer["/Root"]["/Lang"]).split("-")[0] == language[:2]
    assert about.metadata
    assert about.metadata.title == title


# ---------------------------------------------------------------- Word's own devices


def book_of(document: Document, folder: Path) -> word_files.document.Document:
    docx.write(document, folder / "paper.docx")
    return word_files.Document(str(folder / "paper.docx"))


def test_articles_are_numbered_by_word_and_each_list_begins_where_it_should(tmp_path: Path) -> None:
    numbered = Numbered((Item("one", (Item("one one", (Item("one one one"),)),)), Item("two")))
    book = book_of(paper("en", numbered, Numbered((Item("seven"),), first=7)), tmp_path)
    counted = [line for line in book.paragraphs if line.style and line.style.name.startswith("List Number")]
    assert [line._p.pPr.numPr.ilvl.val for line in counted] == [0, 1, 2, 0, 0]
    lists = [line._p.pPr.numPr.numId.val for line in counted]
    assert lists[0] == lists[3] != lists[4]
    numbering = book.part.numbering_part.element
    started = numbering.num_having_numId(lists[4]).xpath("w:lvlOverride/w:startOverride/@w:val")
    assert started == ["7"]
    assert numbering.xpath("w:abstractNum[@w:abstractNumId=100]/w:lvl[3]/w:lvlText/@w:val") == ["%1.%2.%3"]


def test_word_counts_the_pages_repeats_heads_and_keeps_bold(tmp_path: Path) -> None:
    book = book_of(paper("en"), tmp_path)
    footer = book.sections[0].footer.paragraphs[0]
    assert footer._p.xpath("w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]
    head, *rows = book.tables[0].rows
    assert head._tr.xpath("w:trPr/w:tblHeader")
    assert not any(row._tr.xpath("w:trPr/w:tblHeader") for row in rows)
    assert [cell.paragraphs[0].alignment for cell in rows[0].cells] == [2, None, 2]
    assert rows[1].cells[2].paragraphs[0].runs[0].bold
    assert [line.style.name for line in book.paragraphs if line.style and "Heading" in line.style.name] == [
        "Heading 1",
        "Heading 2",
    ]


def test_a_file_tells_nothing_about_who_made_it(tmp_path: Path) -> None:
    about = book_of(paper("en"), tmp_path).core_properties
    assert (about.author, about.comments, about.created) == ("", "", None)


# ---------------------------------------------------------------- long papers


def long_table() -> Document:
    rows = [(str(at), f"Aida Example {at}", f"{at * 100}") for at in range(ROWS)]
    return paper("en", Heading("Members"), Table(("No", "Who", "How much"), rows, (1, 4, 2), (0, 2)))


def test_a_long_table_repeats_its_head_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    pdf.write(long_table(), path)
    found = pages(path)
    assert len(found) > 10
    assert all("No Who How much" in page for page in found)
    assert all(f"Aida Example {at} " in " ".join(found) for at in range(ROWS))


def test_no_heading_is_the_last_line_of_a_page(tmp_path: Path) -> None:
    for filler in range(28, 40):
        path = tmp_path / f"{filler}.pdf"
        parts = [*[Paragraph("filling")] * filler, Heading("Heading"), Paragraph("what it heads")]
        pdf.write(paper("en", *parts), path)
        assert not any(
            page.split("filling")[-1].split(SAID["en"][2])[0].strip() == "Heading" for page in pages(path)
        )


def test_a_word_without_end_stays_inside_the_edges(tmp_path: Path) -> None:
    path = tmp_path / "endless.pdf"
    endless = "я" * 10_000
    pdf.write(paper("ru", Paragraph(endless), Table(("a", "b"), ((endless, endless),))), path)
    places: list[float] = []
    for page in pypdf.PdfReader(path).pages:
        page.extract_text(visitor_text=lambda text, _, at, font, size: places.append(at[4] + len(text.strip()) * 4))
    assert max(places) < 595
    assert "".join(pages(path)).count("я") >= 30_000


# ---------------------------------------------------------------- charts


@pytest.mark.parametrize("kind", ["bars", "lines", "break-even"])
def test_a_chart_is_a_picture_for_print(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    hangul = Series("수입", MEETING.series[0].values)
    charts.draw(Chart(kind, MEETING.labels, (hangul, MEETING.series[1]), "", "Өй", "\U0001f411", "$x$"), path)
    with Image.open(path) as picture:
        wide, high = picture.size
        assert round(picture.info["dpi"][0]) == 300
        colours = picture.convert("RGB").getcolors(1_000_000) or []
    assert (wide, high) == (int(charts.WIDE / 25.4 * 300), int(charts.HIGH / 25.4 * 300))
    assert all(max(colour) - min(colour) < 3 for _, colour in colours), "greys only"
    assert len(colours) > 20


def test_both_files_hold_the_chart_in_its_size(tmp_path: Path) -> None:
    book = book_of(paper("en", BARS, MEETING), tmp_path)
    assert [(round(shape.width.mm), round(shape.height.mm)) for shape in book.inline_shapes] == [(160, 95)] * 2
    assert [shape._inline.docPr.get("descr") for shape in book.inline_shapes] == ["Money", "When it pays"]
    pdf.write(paper("en", BARS, MEETING), tmp_path / "paper.pdf")
    images = list(chain.from_iterable(page.images for page in pypdf.PdfReader(tmp_path / "paper.pdf").pages))
    assert [image.image.size for image in images if image.image] == [(1889, 1122)] * 2


def test_income_meets_costs_between_two_labels_or_nowhere() -> None:
    income, costs = (one.values for one in MEETING.series)
    assert charts.crossing(income, costs) == pytest.approx((2 / 3, 200 / 3))
    assert charts.crossing((1, 2), (3, 4)) is None
    assert charts.crossing((5, 6), (3, 4)) is None


def test_numbers_are_grouped_and_rounded() -> None:
    assert [charts.number(value) for value in (1234567, -0.5, 0, 2 / 3)] == [
        "1\u00a0234\u00a0567",
        "−0.5",
        "0",
        "0.67",
    ]


# ---------------------------------------------------------------- whatever is typed

HOSTILE = st.text(st.characters(), max_size=60) | st.sampled_from(
    [
        "\ud800", "\x00\x0b\x1f\ufffe", "\u202eabc\u2066",
        "👩‍🌾🐑", "<b>", "</b><b><b>&amp;<i>", "]]>", "שלום عربي",
        "\u0301" * 50, "я" * 3_000, "<para>", "{\\$x^", "_x000D_", "%s", "\n\n\n", "𠀀", "\ue000", "",
    ]
)  # fmt: skip


@pytest.mark.parametrize("kind", WRITERS)
@given(one=HOSTILE, two=HOSTILE, three=HOSTILE)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_breaks_a_file(kind: str, one: str, two: str, three: str) -> None:
    document = Document(
        one,
        two,
        "ky",
        three,
        (
            Heading(two, 3),
            Paragraph(one + two),
            Numbered((Item(one, (Item(two),)), Item(three))),
            Table((one, two, three), ((three, one, two), ("", "", "")), (1, 1000, 0.001), (1,)),
            Fields(((one, two), (three, ""))),
            Signatures((Signatory(one, two), Signatory(three))),
        ),
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"paper.{kind}"
        WRITERS[kind](document, path)
        read = lines(word_files.Document(str(path))) if kind == "docx" else pages(path)
    assert read is not None


@given(text=HOSTILE)
@settings(max_examples=15, deadline=None)
def test_no_text_breaks_a_chart(text: str) -> None:
    chart = Chart("break-even", (text, text), (Series(text, (1, 3)), Series(text, (2, 2))), text, text, text, text)
    with TemporaryDirectory() as folder:
        charts.draw(chart, Path(folder) / "chart.png")


def test_what_no_font_has_is_a_box_and_what_hides_is_gone(tmp_path: Path) -> None:
    pdf.write(paper("en", Paragraph("a🐑b\u202ec\ud800d\x07e \ue000")), tmp_path / "paper.pdf")
    assert f"a{BOX}bcde {BOX}" in pages(tmp_path / "paper.pdf")[0]
    assert lines(book_of(paper("en", Paragraph("a🐑b\u202ec\ud800d\x07e")), tmp_path))[-1] == "a🐑bcde"


def test_text_is_cut_where_it_turns_bold_and_broken_where_it_breaks() -> None:
    assert list(runs("a <b>b\r\nc</b>d<b>e")) == [("a ", False), ("b\nc", True), ("d", False), ("e", True)]
    assert cleaned("й\u2028x\ty") == "й\nx y"
    assert plain(" <b>a</b>\nb ") == "a b"


def test_parts_that_do_not_fit_together_are_refused() -> None:
    for head, rows, widths in ((("a",), (("b", "c"),), ()), ((), (), ()), (("a",), (), (1, 2))):
        with pytest.raises(ValueError, match="number of columns"):
            Table(head, rows, widths)
    with pytest.raises(ValueError, match="each label"):
        Chart("bars", ("a",), (Series("s", (1, 2)),))
    with pytest.raises(ValueError, match="two series"):
        Chart("break-even", ("a",), (Series("s", (1,)),))


@pytest.mark.parametrize("kind", WRITERS)
def test_empty_parts_are_nothing(kind: str, tmp_path: Path) -> None:
    parts = (Numbered(()), Fields(()), Signatures(()), Table(("a",), ()), Paragraph(""))
    WRITERS[kind](Document("", "", "xx", "", parts), tmp_path / "empty")
    assert (tmp_path / "empty").stat().st_size > 1000


# ---------------------------------------------------------------- other people's programs


@needs_office
def test_libreoffice_opens_both_as_they_are_meant(tmp_path: Path) -> None:
    docx.write(paper("ky"), tmp_path / "charter.docx")
    printed = by_office(tmp_path / "charter.docx", "pdf", tmp_path)
    found = pages(printed)
    assert [f"{at} / {len(found)}" in page for at, page in enumerate(found, 1)] == [True] * len(found)
    assert "1.1.1 " in found[0]
    pdf.write(paper("ky"), tmp_path / "drawn.pdf")
    assert by_office(tmp_path / "drawn.pdf", "png", tmp_path).stat().st_size > 10_000
