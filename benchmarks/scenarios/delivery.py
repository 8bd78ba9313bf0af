"""Whether a broadcast keeps to its rate in every second, also after Telegram said to wait."""

from __future__ import annotations

import asyncio
from array import array
from dataclasses import dataclass
from time import perf_counter

from benchmarks import announcing
from benchmarks.bots import Bot
from benchmarks.figures import Row, Sample
from benchmarks.lab import Lab
from benchmarks.plan import Plan
from benchmarks.server.api import Heard, Server
from benchmarks.server.arrivals import Flood, most_in_a_second
from benchmarks.tables import Column, Table

_NOTE = """\
A broadcast to {messages:,} people, at {rate} a second; Yurt's from the instant it is sent off, its recipients
still to be fixed. In the rows “after a 429” the server answers “retry after {flood:.0f}” from the middle on; what
is called during that wait is refused. No second, wherever it begins, should hold more than the rate. Paid:
{paid:,} at 1,000 a second."""
_COLUMNS = (
    Column("arrived", "arrived"),
    Column("rate", "messages/s", 1),
    Column("most", "most in a second"),
    Column("after", "most in a second after the 429"),
    Column("refused", "refused calls"),
    Column("twice", "sent twice"),
)
_RATE = 25
_YURT = Bot("Yurt", "broadcast", database="sqlite", settings=(("YURT_SEND_RATE", str(_RATE)),))
_PAID = Bot(
    "Yurt, paid",
    "broadcast",
    database="sqlite",
    settings=(("YURT_SEND_RATE", "1000"), ("YURT_PAID_BROADCASTS", "true")),
)
_CHATS = 5_000_000


@dataclass(frozen=True)
class _Case:
    """A sender, how much it sends, and whether it is told to wait."""

    bot: Bot
    messages: int
    flood: float = 0.0

    @property
    def name(self) -> str:
        return f"{self.bot.name}, after a 429" if self.flood else self.bot.name


async def measure(lab: Lab, plan: Plan) -> Table:
    bots = [_YURT] if plan.quick else [_YURT, _peer(plan.messages)]
    floods = (plan.flood,) if plan.quick else (0.0, plan.flood)
    cases = [_Case(bot, plan.messages, flood) for bot in bots for flood in floods]
    cases += [_Case(_PAID, plan.paid)] if plan.paid else []
    rows = []
    for case in cases:
        rows.append(Row(case.name, [await _sent(lab, plan, case) for _ in range(plan.runs)]))
        lab.note(rows[-1])
    note = _NOTE.format(messages=plan.messages, rate=_RATE, flood=plan.flood, paid=plan.paid)
    return Table("Broadcasts", note, _COLUMNS, rows)


def _peer(messages: int) -> Bot:
    arguments = (str(messages), str(_RATE), str(_CHATS))
    return Bot("python-telegram-bot, AIORateLimiter", "broadcast", "ptb_broadcast", arguments=arguments)


async def _sent(lab: Lab, plan: Plan, case: _Case) -> Sample:
    chats: list[int] = []

    def hear(chat: int, _: Heard) -> None:
        chats.append(chat)

    server = Server(hear)
    if case.flood:
        server.arrivals.floods.append(Flood("sendMessage", case.messages // 2, case.flood))
    with lab.databases.fresh("sqlite") as database:
        wanted = await asyncio.to_thread(_prepare, database, case)
        async with server.serve() as url, lab.running(case.bot, server, url, database):
            await _end(chats, wanted, plan.patience + case.flood)
    return _figures(server, chats)


def _prepare(database: str, case: _Case) -> int:
    """Let a broadcast of Yurt be sent off; tell how many messages are to come."""
    if case.bot.peer:
        return case.messages
    wanted = announcing.readers(database, case.messages)
    announcing.send_off(database)
    return wanted


async def _end(chats: list[int], wanted: int, patience: float) -> None:
    """Wait for the last message, or until nothing has come for so many seconds."""
    seen, since = 0, perf_counter()
    while seen < wanted and perf_counter() - since < patience:
        await asyncio.sleep(0.1)
        if len(chats) > seen:
            seen, since = len(chats), perf_counter()


def _figures(server: Server, chats: list[int]) -> Sample:
    instants = server.arrivals.of["sendMessage"]
    found: Sample = {"arrived": len(chats), "twice": len(chats) - len(set(chats))}
    if len(instants) < 2:  # noqa: PLR2004 - one message has no rate
        return found
    found |= {"rate": (len(instants) - 1) / (instants[-1] - instants[0]), "most": most_in_a_second(instants)}
    for flood in server.arrivals.floods:
        found |= {"refused": flood.hits, "after": most_in_a_second(_after(instants, flood))}
    return found


def _after(instants: array[float], flood: Flood) -> list[float]:
    over = (flood.began or 0) + flood.seconds
    return [instant for instant in instants if instant >= over]
