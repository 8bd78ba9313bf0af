"""Files meant to harm: each is refused with its sentence or read for its values, in bounded memory and time."""

from __future__ import annotations

import json
import multiprocessing
import resource
import struct
import time
import zipfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from bot.papers import reading
from bot.papers.unreadable import Unreadable
from tests.bot.papers.books import HEAD, HEADING, KNOWN, NEEDED, bare, case, row

MEGABYTE = 1024 * 1024
MEMORY = 300  # megabytes a child may add, whatever the file
SECONDS = 20


def _not_a_table(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)


def _noise(path: Path) -> None:
    path.write_bytes(bytes((i * 7919 + i // 251) % 255 + 1 for i in range(200_000)))


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _locked(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096))


def _locked_part(path: Path) -> None:
    bare(path, HEADING)
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)


def _cut_off(path: Path) -> None:
    bare(path, HEADING * 500)
    path.write_bytes(path.read_bytes()[:-200])


def _damaged(path: Path) -> None:
    bare(path, HEADING + "".join(row(i, (case(i), "", "approved", "", "", "1")) for i in range(2, 2000)))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as made:
        at = made.getinfo("xl/worksheets/sheet1.xml").header_offset + 200
    data[at : at + 50] = bytes(50)
    path.write_bytes(data)


def _other_archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", "<a/>")


def _bomb(path: Path) -> None:
    """One part of 1 GB of spaces."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        _workbook(path, made)
        with made.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            spaces = b" " * (16 * MEGABYTE)
            for _ in range(64):
                part.write(spaces)


def _lying_bomb(path: Path) -> None:
    """400 MB of spaces, and a directory that says they are 1,000 bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        _workbook(path, made)
        made.writestr("xl/worksheets/sheet1.xml", b" " * (400 * MEGABYTE))
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 1000)
    path.write_bytes(data)


def _many_parts(path: Path) -> None:
    bare(path, HEADING, {f"xl/media/{i}": "" for i in range(5_000)})


def _laughs(path: Path) -> None:
    entities = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    bare(path, row(1, (*HEAD, "&l11;")), head=f"<!DOCTYPE worksheet [{entities}]>")


def _outside(path: Path) -> None:
    bare(path, row(1, (*HEAD, "&x;")), head='<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>')


def _deep(path: Path) -> None:
    bare(path, "<a>" * 1_000_000)


def _long(path: Path) -> None:
    bare(path, HEADING + "".join(row(i, (case(i), "", "ok")) for i in range(2, 100_010)))


def _wide(path: Path) -> None:
    bare(path, row(1, (*HEAD, *(f"x{i}" for i in range(2_000)))))


def _large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(21 * MEGABYTE)


def _headless(path: Path) -> None:
    path.write_text("a;b;c\n1;2;3\n" * 50_000, encoding="utf-8")


def _endless_cell(path: Path) -> None:
    path.write_text('case,version,decision\n"' + "x" * (5 * MEGABYTE), encoding="utf-8")


def _strings(path: Path) -> None:
    """So many texts that only their number does harm."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        _workbook(path, made)
        made.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
        # Something that does not shrink, so that the whole does not look like a bomb.
        made.writestr("xl/media/a.png", bytes((i * i * 31 + i // 7) % 256 for i in range(2 * MEGABYTE)))
        made.writestr("xl/sharedStrings.xml", "<sst>" + "<si/>" * 15_000_000 + "</sst>")


def _workbook(path: Path, made: zipfile.ZipFile) -> None:
    parts = bare(path.with_suffix(".parts"))
    with zipfile.ZipFile(parts) as source:
        for name in ("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
            made.writestr(name, source.read(name))


HOSTILE: dict[Callable[[Path], None], str] = {
    _not_a_table: "unread-other",
    _noise: "unread-other",
    _empty: "unread-columns",
    _locked: "unread-locked",
    _locked_part: "unread-locked",
    _cut_off: "unread-broken",
    _damaged: "unread-broken",
    _other_archive: "unread-other",
    _bomb: "unread-swollen",
    _lying_bomb: "unread-broken",
    _many_parts: "unread-swollen",
    _laughs: "unread-broken",
    _outside: "unread-broken",
    _deep: "unread-broken",
    _long: "unread-long",
    _wide: "unread-wide",
    _large: "unread-large",
    _headless: "unread-columns",
    _endless_cell: "unread-broken",
    _strings: "unread-swollen",
}


def _within(path: Path, told: Connection) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.monotonic()
    try:
        rows = sum(1 for _ in reading.rows(path, KNOWN, NEEDED))
        outcome = f"{rows} rows"
    except Unreadable as refusal:
        outcome = refusal.text.id
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    told.send(json.dumps([outcome, grown, time.monotonic() - begun]))


def read_in_a_child(path: Path) -> tuple[str, float, float]:
    """Read a file as a job does; give the outcome, megabytes and seconds it took."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.get_context("spawn").Process(target=_within, args=(path, theirs))
    child.start()
    assert ours.poll(60), "the child says nothing"
    outcome, grown, seconds = json.loads(ours.recv())
    child.join()
    return outcome, grown, seconds


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__.strip("_"))
def test_a_hostile_file_is_refused_and_harms_nobody(make: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "sent"
    make(path)
    outcome, grown, seconds = read_in_a_child(path)
    assert outcome == HOSTILE[make]
    assert grown < MEMORY
    assert seconds < SECONDS


def test_formulas_links_macros_and_absurd_sizes_are_passed_over(tmp_path: Path) -> None:
    cells = (
        f'<c r="A2" t="str"><f>HYPERLINK("http://example.org")</f><v>{case(1)}</v></c>'
        '<c r="B2"><f>1+2</f><v>3</v></c><c r="C2" t="inlineStr"><is><t>approved</t></is></c>'
        '<c r="ZZZZZZ2"><v>1</v></c><c r="XFE2"><v>1</v></c>'
    )
    rows = row(1, NEEDED) + f'<row r="2">{cells}</row><row r="4294967296"><c r="A1"><v>7</v></c></row>'
    more = {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0", "xl/externalLinks/externalLink1.xml": "<broken"}
    path = bare(tmp_path / "sent", rows, more, head="")
    read = [(found.number, dict(found.cells)) for found in reading.rows(path, KNOWN, NEEDED)]
    assert read == [(2, {"case": case(1), "version": "3", "decision": "approved"}), (3, {"case": "7"})]


def test_a_sheet_outside_the_file_is_not_looked_for(tmp_path: Path) -> None:
    links = (
        '<Relationships><Relationship Id="r1" TargetMode="External" Target="file:///etc/hostname"/></Relationships>'
    )
    path = bare(tmp_path / "sent", HEADING, {"xl/_rels/workbook.xml.rels": links})
    with pytest.raises(Unreadable, match="unread-columns"):
        list(reading.rows(path, KNOWN, NEEDED))
