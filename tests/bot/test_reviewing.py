"""The loop of review over real HTTP: a worker in Kyrgyz, coordinators in Russian and Korean, the running bot."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.exporting import Order, export
from bot.inviting import invitation
from bot.running import clock
from bot.settings import Format, Settings
from bot.simulator import People, Person, Seen, Simulator
from flows.staff.desk import Filter
from locales import Words
from storage.database import Database
from storage.exports import Wanted
from tests.bot.living import arrive, enroll, question, running, settings
from tests.databases import KEYS
from tests.flows.stories import Story

DAY = timedelta(days=1)


async def joined(people: People, chosen: Settings, name: str, language: str) -> Person:
    """Somebody whom the command line has invited, at their desk."""
    address = await asyncio.to_thread(invitation, chosen, "coordinator", (), DAY)
    person = await people.join(name, language=language)
    await arrive(person, language, f"/start {address}")
    await person.says(f"{name} Example")
    await person.hears()
    return person


async def taps(person: Person, data: str) -> Seen:
    await person.taps(data=data)
    return await person.hears()


@pytest.mark.parametrize("by", ["sqlite", "postgresql"])
async def test_enroll_return_mend_approve(by: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    async with Simulator().serve() as simulator, People(simulator.url, patience=20) as people:
        chosen = settings(simulator.url, simulator.token, request.getfixturevalue(f"{by}_url"), tmp_path)
        async with running(chosen):
            await _loop(people, chosen)


async def _loop(people: People, chosen: Settings) -> None:
    worker = await people.join("Aida", language="ky")
    await arrive(worker, "ky")
    await enroll(worker, Story())
    await worker.taps(data="c-enrollment--_-send-")
    await worker.hears()  # the recovery code
    await worker.hears()
    office = await joined(people, chosen, "Bolot", "ru")
    colleague = await joined(people, chosen, "Chinara", "ko")

    queue = await _to_the_queue(office)
    case = next(d for d in _buttons(queue) if d.startswith("o-case-")).removeprefix("o-case-")
    await taps(office, f"o-case-{case}")
    await taps(office, f"a-case-take-{case}-0-")
    await taps(office, f"o-decide-{case}-returned")
    await taps(office, f"c-decide-{case}-mend-on-birth")
    await taps(office, f"c-decide-{case}-mend-done-")
    await office.says("Пример: дата не та.")
    await office.hears()
    await taps(office, f"c-decide-{case}-_-send-")

    told = await worker.hears()
    assert "Пример: дата не та." in told.text
    assert "o-enrollment-mend-birth" in _buttons(told)
    assert "1994" in " ".join((await taps(worker, "o-enrollment-mend-birth")).labels)
    await worker.says("26.03.1994")
    await question(worker)
    await taps(worker, "c-enrollment--_-send-")

    await _to_the_queue(colleague)
    seen = await taps(colleague, f"o-case-{case}")
    assert seen.text.count("1994") == 2  # marked as new, and among all answers
    await taps(colleague, f"a-case-over-{case}-{_over(seen)}-")
    await taps(colleague, f"o-decide-{case}-approved")
    await taps(colleague, f"c-decide-{case}-_-send-")
    assert case[:4] in (await worker.hears()).text


async def test_a_decided_table_takes_effect_once_confirmed(sqlite_url: str, tmp_path: Path) -> None:
    async with Simulator().serve() as simulator, People(simulator.url, patience=30) as people:
        chosen = settings(simulator.url, simulator.token, sqlite_url, tmp_path)
        async with running(chosen):
            worker = await people.join("Aida", language="ky")
            await arrive(worker, "ky")
            await enroll(worker, Story())
            await worker.taps(data="c-enrollment--_-send-")
            await worker.hears()
            await worker.hears()
            office = await joined(people, chosen, "Bolot", "ru")
            table = await asyncio.to_thread(_decided_table, sqlite_url, tmp_path)

            await office.sends_file(table, "reviewed.xlsx")  # nobody asked for it, and still it is understood
            look = await _with_button(office, "o-upload-")
            page = await taps(office, look)
            apply = next(data for data in _buttons(page) if data.startswith("a-upload-apply-"))
            await taps(office, apply)
            assert "Пример причины" in (await worker.hears()).text

            await office.sends_file(table, "reviewed.xlsx")
            again = await taps(office, await _with_button(office, "o-upload-"))
            assert not [data for data in _buttons(again) if data.startswith("a-upload-apply-")]


def _decided_table(url: str, folder: Path) -> bytes:
    """Export as the job does, and fill in what a coordinator would."""
    database, out = Database.open(url, KEYS), folder / "table.xlsx"
    wanted = Wanted(Filter(status=""))
    order = Order(0, "Example", wanted, Format.XLSX, "ru", "a test", masked=False, now=clock())
    export(database, Words.load(), order, out)
    database.close()
    book = load_workbook(out)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for code, value in {"decision": "returned", "reason": "Пример причины", "answers_to_mend": "birth"}.items():
        sheet.cell(3, columns[code], value)
    book.save(out)
    return out.read_bytes()


async def _with_button(person: Person, begins: str) -> str:
    """Hear until a message has a button that leads there."""
    while True:
        seen = await person.hears()
        if "inline_keyboard" in seen.raw.get("reply_markup", {}):
            for data in _buttons(seen):
                if data.startswith(begins):
                    return data


async def _to_the_queue(person: Person) -> Seen:
    await person.says("/office")
    await person.hears()
    return await taps(person, "o-queue")


def _buttons(seen: Seen) -> list[str]:
    return [b.get("callback_data", "") for row in seen.raw["reply_markup"]["inline_keyboard"] for b in row]


def _over(seen: Seen) -> str:
    return next(d for d in _buttons(seen) if d.startswith("a-case-over-")).split("-")[4]
