"""A living bot for tests: the simulator, the real process parts, people who enroll over HTTP."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from socket import socket
from typing import Any

from pydantic import SecretStr

from bot.running import serve
from bot.settings import Settings
from bot.simulator import People, Person, Seen, Simulator
from flows import addresses
from flows.model import Choice
from tests.databases import KEYS
from tests.flows.stories import Story

KEY = urlsafe_b64encode(KEYS[0]).decode()


def settings(url: str, token: str, database_url: str, folder: Path, **more: Any) -> Settings:
    facts = {
        "bot_token": SecretStr(token),
        "api_url": url,
        "database_url": database_url,
        "secret_keys": KEY,
        "data_dir": folder,
        **more,
    }
    return Settings.model_validate(facts)


@asynccontextmanager
async def living(
    database_url: str, folder: Path, *, by: str = "polling", people_patience: float = 20.0
) -> AsyncIterator[People]:
    """Run the simulator and the bot; give the people."""
    async with (
        Simulator().serve() as simulator,
        People(simulator.url, patience=people_patience) as people,
        running(settings(simulator.url, simulator.token, database_url, folder, **_way(by))),
    ):
        yield people


@asynccontextmanager
async def running(chosen: Settings) -> AsyncIterator[None]:
    """Run the bot until the block ends, then stop it as SIGTERM would."""
    stop, ready = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        bot = group.create_task(serve(chosen, stop, ready.set))
        waiting = group.create_task(ready.wait())
        await asyncio.wait((bot, waiting), return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        try:
            yield
        finally:
            stop.set()


def _way(by: str) -> dict[str, str]:
    if by == "polling":
        return {}
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        at = f"127.0.0.1:{free.getsockname()[1]}"
    return {"webhook_url": f"http://{at}/hook", "webhook_secret": "s3cret", "listen": at}


async def arrive(person: Person, language: str, start: str = "/start") -> None:
    """Say hello, choose a language, read the welcome."""
    await person.says(start)
    await person.hears()
    await person.taps(data=f"a-language-set-{language}-0-" + start.partition(" ")[2].replace("-", "__"))
    welcome = await person.hears()
    await person.taps(welcome.labels[0])
    await person.hears()


async def enroll(person: Person, story: Story) -> list[str]:
    """Open the enrollment and answer until the review; give the steps in the order they were asked."""
    await person.taps(data="o-enrollment")
    asked: list[str] = []
    while (step := asked_step(seen := await question(person))) is not None:
        asked.append(step)
        await _answer(person, story, step, seen)
        assert len(asked) < 100, asked[-10:]
    return asked


async def question(person: Person) -> Seen:
    """Hear the next message that asks something: a line that only puts the keys away asks nothing."""
    while True:
        seen = await person.hears()
        if seen.raw.get("reply_markup") or (await person.screen()).keyboard:
            return seen


def asked_step(seen: Seen) -> str | None:
    """The step a question is about, as its buttons tell; None for the review."""
    if "reply_markup" not in seen.raw:
        return "phone"  # its keys hang under the writing line
    for button in (b for row in seen.raw["reply_markup"]["inline_keyboard"] for b in row):
        found = addresses.read(button["callback_data"])
        if isinstance(found, Choice):
            return None if found.step == "_" else found.step
    raise AssertionError(f"no question: {seen}")


async def _answer(person: Person, story: Story, step: str, seen: Seen) -> None:
    if step == "phone":
        await person.shares_contact()
    elif step in story.typed:
        await person.says(story.typed[step])
    elif isinstance(chosen := story.choices.get(step, "yes" if step in story.agrees else "no"), str):
        await _choose(person, step, chosen, seen)
    else:
        for option in chosen:
            await person.taps(data=f"c-enrollment--{step}-on-{option}")
            await person.hears()
        await person.taps(data=f"c-enrollment--{step}-done-")


async def _choose(person: Person, step: str, option: str, seen: Seen) -> None:
    wanted = f"c-enrollment--{step}-set-{option.replace('-', '__')}"
    for page in range(1, 9):
        shown = {b["callback_data"] for row in seen.raw["reply_markup"]["inline_keyboard"] for b in row}
        if wanted in shown:
            break
        await person.taps(data=f"c-enrollment--{step}-page-{page}")
        seen = await person.hears()
    await person.taps(data=wanted)
