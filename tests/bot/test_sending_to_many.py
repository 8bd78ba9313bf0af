"""A broadcast over real HTTP, from the first word to the table of who got it, with readers of three languages."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.simulator import People, Person, Seen, Simulator
from flows import hours
from tests.bot.living import arrive, running, settings
from tests.bot.test_reviewing import _buttons, joined, taps

_PHOTO = b"\x89PNG\r\n\x1a\nexample"
_BOLD = [{"type": "bold", "offset": 0, "length": 5}]


@pytest.mark.parametrize("by", ["sqlite", "postgresql"])
async def test_written_seen_sent_read_and_accounted_for(
    by: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hours, "awake", lambda _: tuple(hours.ZONES))  # whenever this runs
    async with Simulator().serve() as simulator, People(simulator.url, patience=30) as people:
        chosen = settings(simulator.url, simulator.token, request.getfixturevalue(f"{by}_url"), tmp_path)
        async with running(chosen):
            readers = {name: await _reader(people, name, name) for name in ("ky", "uz", "mn")}
            sender = await joined(people, chosen, "Bolot", "ru")
            number = await _composes(sender)
            await _looks(sender, number)
            await taps(sender, f"o-sendoff-{number}")
            await sender.taps(data=f"a-sendoff-yes-{number}-1-")
            for language, begins in {"ky": "Салам", "uz": "Salom", "mn": "Salom"}.items():
                got = await readers[language].hears(begins)
                assert got.raw["photo"], "the photo that came with one text goes to everybody"
            await readers["ky"].taps(data=f"a-news-read-{number}-0-")
            await readers["ky"].hears()
            await sender.hears("«Example»")
            await taps(sender, f"o-broadcast-{number}")
            account = await taps(sender, f"o-account-{number}")
            assert "✅ получено: 3" in account.text
            assert "прочитали: 1" in account.text
            await taps(sender, f"o-accountfile-{number}")
            await taps(sender, f"c-accountfile-{number}-format-set-xlsx")
            rows = await _table(sender)
            assert [row[0] for row in rows] == [1, 2, 3]
            assert sorted(row[1] for row in rows) == ["O‘zbekcha", "Кыргызча", "Монгол"]
            assert {row[3] for row in rows} == {"✅ получено"}


async def _reader(people: People, name: str, language: str) -> Person:
    person = await people.join(name, language=language)
    await arrive(person, language)
    return person


async def _composes(sender: Person) -> str:
    """Write it as one does in Telegram, formatted, and one text under a photo; give its number."""
    await sender.taps(data="o-office")
    await sender.hears()
    await taps(sender, "o-broadcasts")
    await taps(sender, "o-compose")
    await sender.says("Example")
    await sender.hears()
    await taps(sender, "c-compose--kind-set-information")
    await sender.sends_raw(text="Салам <баары>!", entities=_BOLD)
    await sender.hears()
    await sender.sends_file(_PHOTO, "photo.png", kind="photo", caption="Salom hammaga!")
    await sender.hears()
    for language in ("mn", "ru", "ko", "en"):
        await taps(sender, f"c-compose--text_{language}-skip-")
    await taps(sender, "c-compose--fallback-set-uz")
    await taps(sender, "c-compose--file-skip-")
    await taps(sender, "c-compose--button-skip-")
    await taps(sender, "c-compose--ack-set-yes")
    await taps(sender, "c-compose--until-skip-")
    page = await taps(sender, "c-compose--_-send-")
    assert "Монгол" in page.text, "the missing language is named"
    return next(d for d in _buttons(page) if d.startswith("o-preview-")).removeprefix("o-preview-")


async def _looks(sender: Person, number: str) -> None:
    """See it in every script before anybody gets it."""
    await sender.taps(data=f"o-preview-{number}")
    seen = await sender.hears_all(7)
    shown = [one for one in seen if "photo" in one.raw]
    assert [one.raw["caption"] for one in shown] == ["Салам <баары>!", "Salom hammaga!", "Салом ҳаммага!"]
    assert shown[0].raw["caption_entities"] == _BOLD
    await taps(sender, f"o-broadcast-{number}")


async def _table(sender: Person) -> list[tuple[object, ...]]:
    seen: Seen = await sender.hears()
    while seen.document is None:
        seen = await sender.hears()
    book = load_workbook(BytesIO(await sender.downloads(seen)))
    return [row[:7] for row in book.worksheets[0].iter_rows(min_row=3, values_only=True) if row[0]]
