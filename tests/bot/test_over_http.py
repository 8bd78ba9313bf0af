"""The same conversation over real HTTP: by polling and by webhook, with SQLite and with PostgreSQL."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from bot.simulator import People
from tests.bot.living import arrive, enroll, living
from tests.flows.stories import Story

CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")


@pytest.mark.parametrize("by", ["polling", "webhook"])
async def test_somebody_enrolls_and_moves_to_another_account(by: str, database_url: str, tmp_path: Path) -> None:
    async with living(database_url, tmp_path, by=by) as people:
        aida = await people.join("Aida", language="ky")
        await arrive(aida, "en")
        asked = await enroll(aida, Story())
        assert asked[0] == "collect"
        assert "coop_kind" in asked
        await aida.taps("✅ Send")
        picture = await aida.hears("recovery code")
        done = await aida.hears("We have your enrollment")
        code = CODE.search(picture.text)
        assert code
        assert (
            await scanned(picture, aida, tmp_path)
            == f"https://t.me/yurt_bot?start=o-recover-{code[0].replace('-', '__')}"
        )
        await moved(people, code[0], re.search(r"\d{4} \d{4}", done.text)[0])  # type: ignore[index]
        farewell = await aida.hears("You have moved to a new Telegram account")
        assert farewell


async def moved(people: People, code: str, case: str) -> None:
    """Take the code to a new account and find everything there."""
    new = await people.join("Aida (new)", language="ru")
    await arrive(new, "en")
    await new.says(f"/start o-recover-{code.replace('-', '__')}")
    await new.hears("will move to this account")
    await new.taps("Yes")
    await new.hears("Welcome back!")
    await new.taps("📄 My enrollment")
    shown = await new.hears("Case number")
    assert case in shown.text
    assert "TESTOVA" in shown.text


async def scanned(picture: object, person: object, folder: Path) -> str:
    """Read the QR picture as another phone would."""
    path = folder / "scanned.png"
    path.write_bytes(await person.downloads(picture))  # type: ignore[attr-defined]
    (found,) = zxingcpp.read_barcodes(Image.open(path))
    return str(found.text)
