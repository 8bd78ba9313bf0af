"""An echo without a framework: what aiohttp alone can do. It checks nothing and keeps nothing."""

import asyncio
import sys
from typing import Any

from aiohttp import ClientSession

Json = dict[str, Any]


async def echo(session: ClientSession, update: Json) -> None:
    message = update["message"]
    said = {"chat_id": message["chat"]["id"], "text": message["text"]}
    async with session.post("sendMessage", json=said) as response:
        await response.json()


async def updates(session: ClientSession, offset: int) -> list[Json]:
    async with session.post("getUpdates", json={"offset": offset, "timeout": 30}) as response:
        found: list[Json] = (await response.json())["result"]
        return found


async def main(url: str, token: str) -> None:
    async with ClientSession(f"{url}/bot{token}/") as session, asyncio.TaskGroup() as group:
        offset = 0
        while True:
            for update in await updates(session, offset):
                offset = update["update_id"] + 1
                group.create_task(echo(session, update))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
