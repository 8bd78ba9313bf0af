"""An ill day of a real bot process over real HTTP: nothing is lost or said twice, and its log names nobody.

`pytest tests/bot/test_ill_day.py --update-transcripts` writes the day down in docs/ill-weather.md.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.simulator import People, Person, Simulator
from bot.simulator.updates import FIRST_ID
from storage.database import Database
from tests.bot.diary import Diary
from tests.bot.ill_day import STORY, Day, a_bot, the_day
from tests.bot.living import KEY, _way
from tests.crash import memory
from tests.databases import KEYS

PAGE = Path(__file__).parents[2] / "docs" / "ill-weather.md"
KEPT = {  # what was typed, as it is to be kept; what was chosen is kept as it is
    "family_name": "TESTOVA",
    "given_name": "AIDA EXAMPLE",
    "birth": "1994-03-25",
    "second_contact": "aida@example.org",
    "entry": "2023-02-01",
    "stay_until": "2027-12-31",
    "job": "I pack test parcels",
    "departure": "2027-11-01",
    "home_place": "Example village",
}
PHONE = "+821000000007"


@dataclass(frozen=True)
class Evening:
    """What the day came to, counted from the simulator's side and from the database's."""

    people: int
    updates: int  # that could be read: messages, taps, blocks
    lost: int
    answers: int
    differing: dict[str, Any]  # by step: what the database has instead
    sent: int
    twice: int
    left_over: int  # rows that wait or are under way

    def table(self) -> list[str]:
        rows = {
            "people": self.people,
            "what they said, tapped or did": self.updates,
            "of it lost": self.lost,
            "answers to questions": self.answers,
            "of them not in the database as they were given": len(self.differing),
            "messages that reached people": self.sent,
            "of them said twice": self.twice,
            "messages still waiting in the evening": self.left_over,
        }
        return ["| | |", "| --- | ---: |", *(f"| {name} | {count} |" for name, count in rows.items())]


async def counted(day: Day) -> Evening:
    everybody = (day.aida, day.bold, day.chuluun)
    found = memory.look(day.database, [person.chat_id for person in everybody])
    given = range(FIRST_ID, (await day.people.queue())["next_id"])
    readable = set(given) - {day.nonsense}
    sent = Counter(await reached(day.people))
    expected, kept = by_hand(day), held(day, found)
    return Evening(
        people=found.people,
        updates=len(readable),
        lost=len(readable - found.updates),
        answers=len(expected),
        differing={step: kept.get(step) for step, value in expected.items() if kept.get(step) != value},
        sent=sent.total(),
        twice=sent.total() - len(sent),
        left_over=found.unsent.total(),
    )


async def reached(people: People) -> list[tuple[int, str]]:
    """The chat and text of every new message that Telegram accepted. Nobody asks for the same thing twice."""
    calls = [call for call in await people.calls("sendMessage") if call["code"] == 200]
    return [(call["params"]["chat_id"], call["params"]["text"]) for call in calls]


def by_hand(day: Day) -> dict[str, Any]:
    """The answers as they must be in the database, from what the story says and not from the bot."""
    facts: dict[str, Any] = {"phone": PHONE, "bold": "EXAMPLOV", **_chosen(), **KEPT}
    agreed = {step: step in STORY.agrees for step in day.asked if step not in facts}
    return {step: (facts | agreed)[step] for step in [*day.asked, "bold"]}


def _chosen() -> dict[str, Any]:
    """What the story chooses; several together are kept as a list."""
    return {step: list(one) if isinstance(one, tuple) else one for step, one in STORY.choices.items()}


def held(day: Day, found: memory.Everything) -> dict[str, Any]:
    sent = found.held[day.aida.chat_id].enrollment
    assert sent
    begun = {form[0]: form[-1] for form in found.held[day.bold.chat_id].forms}
    return {**sent[2], "bold": begun["enrollment"]["family_name"]}


async def typed(people: People, everybody: list[Person]) -> set[str]:
    """Every word anybody typed or shared, but for commands."""
    said = [seen for person in everybody for seen in (await person.screen()).messages if not seen.by_bot]
    texts = [seen.text for seen in said if not seen.text.startswith("/")]
    texts += [seen.raw["contact"]["phone_number"].lstrip("+") for seen in said if "contact" in seen.raw]
    return {word for text in texts for word in [text, *text.split()] if len(word) > 3}


async def test_an_ill_day(sqlite_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    database = Database.open(sqlite_url, KEYS)  # the bot makes it; here it is only read
    way = _way("webhook")
    async with (
        Simulator().serve() as simulator,
        People(simulator.url, patience=30) as people,
        a_bot(simulator, sqlite_url, tmp_path) as bot,
    ):
        everybody = [
            await people.join("Aida", phone=PHONE),
            await people.join("Bold"),
            await people.join("Chuluun"),
        ]
        day = Day(bot, people, database, *everybody, asked=[])
        await the_day(day, tmp_path / "yurt.db", way)
        evening = await counted(day)
        words = await typed(people, everybody)
        for person in everybody:
            assert (await person.screen()).last.by_bot, "the last word is the bot's"
    database.close()
    if request.config.getoption("--update-transcripts"):
        PAGE.write_text(bot.diary.page(evening.table()), encoding="utf-8")
    assert (evening.lost, evening.differing, evening.left_over) == (0, {}, 0)
    assert evening.twice <= day.under_way, "only what was on its way when the process died may come again"
    logged_what_happened(bot.diary)
    log = bot.diary.raw().casefold()
    secret = {simulator.token, way["webhook_secret"], KEY, *(person.first_name for person in everybody)}
    assert {"testova", "821000000007"} <= {word.casefold() for word in words}
    assert [word for word in words | secret if word.casefold() in log] == []


def logged_what_happened(diary: Diary) -> None:
    events = diary.events()
    assert sum("event='listening' by='polling'" in event for event in events) == 2
    assert sum("event='listening' by='webhook'" in event for event in events) == 1
    assert sum("'the database keeps people waiting'" in event for event in events) == 1
    for event in ("no updates", "unreadable update", "outcome unknown"):
        assert sum(f"event='{event}'" in line for line in events) == 1, event
    assert sum("event='stopped'" in event for event in events) == 2
    assert not [event for event in events if "bug" in event or "Traceback" in event]
