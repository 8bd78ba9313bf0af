"""People for tests: they join, say, tap and hear over the /sim/ interface of a running simulator."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import ClientSession, ClientTimeout, FormData

from bot.simulator.seen import Offer, Screen, Seen, Silence, Tap, read_offer, read_screen, read_seen, read_tap

Json = dict[str, Any]


class People:
    """All people of one simulator. Patience is how long they wait for the bot, in seconds."""

    def __init__(self, url: str, *, patience: float = 5.0) -> None:
        self.url = url
        self.patience = patience
        self._http: ClientSession | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.leave()

    async def leave(self) -> None:
        """Close the connection; people stay in the simulator."""
        if self._http is not None:
            await self._http.close()
            self._http = None

    async def join(self, first_name: str, *, language: str | None = None, **facts: Any) -> Person:
        """A new person; `facts` may be id, username and phone."""
        wish = {"first_name": first_name, "language_code": language, **facts}
        card = await self.ask("POST", "people", json=wish)
        return Person(self, card["id"], card["id"], first_name)

    async def gather(self, title: str, *members: Person) -> Group:
        """A group of these people and the bot."""
        wish = {"title": title, "members": [person.id for person in members]}
        card = await self.ask("POST", "groups", json=wish)
        return Group(self, card["id"])

    async def order(self, kind: str, **wish: Any) -> Json:
        """Order a fault, see `faults.Fault`."""
        return dict(await self.ask("POST", "faults", json={"kind": kind, **wish}))

    async def forgive(self) -> None:
        """Lift all faults."""
        await self.ask("DELETE", "faults")

    async def calls(self, method: str = "", after: int = 0) -> list[Json]:
        """The bot's calls so far, oldest first."""
        return list(await self.ask("GET", "calls", params={"method": method, "after": after}))

    async def push(self, update: Any) -> int:
        """Give the bot any JSON as an update; return its number."""
        return int((await self.ask("POST", "updates", json=update))["update_id"])

    async def queue(self) -> Json:
        """The numbers of the updates not confirmed yet, as `pending`, and the next number."""
        return dict(await self.ask("GET", "updates"))

    async def turn_clock(self, **wish: int) -> None:
        """Move the dates by `seconds`, or go on numbering updates from `update_id`."""
        await self.ask("POST", "clock", json=wish)

    async def expire_taps(self) -> None:
        """Make the bot too late for all taps and inline queries so far."""
        await self.ask("POST", "expire-taps")

    async def reset(self) -> None:
        """Begin with an empty world."""
        await self.ask("POST", "reset")

    async def ask(self, verb: str, path: str, **how: Any) -> Any:
        """One request to /sim/; what a person cannot do is a ValueError in the simulator's words."""
        if self._http is None:
            self._http = ClientSession(timeout=ClientTimeout(total=150))
        async with self._http.request(verb, f"{self.url}/sim/{path}", **how) as response:
            facts = await response.json(content_type=None)
        if not response.ok:
            raise ValueError(facts["error"] if isinstance(facts, dict) else response.reason)
        return facts


class Person:
    """Somebody in one chat. They remember what they heard: each message of the bot is heard once."""

    def __init__(self, people: People, person_id: int, chat_id: int, first_name: str) -> None:
        self.people, self.id, self.chat_id, self.first_name = people, person_id, chat_id, first_name
        self._heard = 0

    def within(self, group: Group) -> Person:
        """The same person, acting in a group."""
        return Person(self.people, self.id, group.chat_id, self.first_name)

    async def says(self, text: str, *, reply_to: int | None = None) -> int:
        """Write a text; what was not heard before is let go. Returns the message's number."""
        return await self._does("say", text=text, **({"reply_to": reply_to} if reply_to else {}))

    async def starts(self, payload: str = "") -> int:
        """Press Start or follow t.me/<bot>?start=payload."""
        return await self._does("start", payload=payload)

    async def shares_contact(self, phone: str | None = None, **facts: Any) -> int:
        """Share the own phone; `user_id=…` (or None) and `first_name=…` make it somebody else's."""
        return await self._does("contact", **({"phone": phone} if phone else {}), **facts)

    async def shares_location(self, latitude: float = 37.5665, longitude: float = 126.978) -> int:
        return await self._does("location", latitude=latitude, longitude=longitude)

    async def sends_raw(self, **content: Any) -> int:
        """Send any kind of message by its Bot API fields, such as `dice={...}`."""
        return await self._does("raw", content=content)

    async def edits(self, message_id: int, text: str) -> int:
        return await self._does("edit", message_id=message_id, text=text)

    async def sends_file(
        self, data: bytes, name: str, *, kind: str = "document", caption: str = "", mime_type: str = ""
    ) -> int:
        """Send bytes as a document, photo, voice, video, audio, animation or sticker."""
        form = FormData({"kind": kind, "caption": caption, "from": str(self.id)})
        form.add_field("file", data, filename=name, content_type=mime_type or "application/octet-stream")
        facts = await self.people.ask("POST", f"chats/{self.chat_id}/file", data=form)
        return self._let_go(facts)

    async def taps(
        self,
        label: str | None = None,
        *,
        data: str | None = None,
        message_id: int | None = None,
        wait: float = 0,
    ) -> Tap:
        """Press a button by its label (or its beginning, or a part) or its data, newest message first.

        With `wait`, give the bot that many seconds to answer the tap.
        """
        wish = {"label": label, "data": data, "message_id": message_id, "from": self.id}
        wish = {key: value for key, value in wish.items() if value is not None}
        facts = await self.people.ask("POST", f"chats/{self.chat_id}/tap", json=wish)
        self._let_go(facts)
        if wait and facts.get("query_id"):
            return await self.outcome(facts["query_id"], wait)
        return read_tap(facts)

    async def outcome(self, query_id: str, patience: float | None = None) -> Tap:
        """How the bot answered a tap, waiting for it."""
        wait = {"timeout": self.people.patience if patience is None else patience}
        facts = await self.people.ask("GET", f"taps/{query_id}", params=wait)
        return read_tap({"did": "asked", **facts})

    async def asks(self, words: str) -> Offer:
        """Type the bot's name and some words; give what it offers to send."""
        wish = {"text": words, "from": self.id, "timeout": self.people.patience}
        facts = await self.people.ask("POST", f"chats/{self.chat_id}/inline", json=wish)
        return read_offer(self.first_name, facts)

    async def chooses(self, offer: Offer, title: str) -> int:
        """Send what is offered under this title."""
        return await self._does("choose", query_id=offer.query_id, result_id=offer.number(title))

    async def hears(self, text: str = "", *, patience: float | None = None) -> Seen:
        """The next message of the bot, new or edited, that has this text in it; others are passed over.

        Raises:
            Silence: nothing of the kind came in time.

        """
        clock = asyncio.get_running_loop().time
        end = clock() + (self.people.patience if patience is None else patience)
        passed: list[str] = []
        while True:
            found = await self._listens(1, max(end - clock(), 0))
            if not found:
                raise Silence(f"{self.first_name} waited for {text or 'anything'!r}, heard {passed}")
            seen, self._heard = found[0]
            if text in seen.text:
                return seen
            passed.append(seen.text)

    async def hears_all(self, count: int, *, patience: float | None = None) -> list[Seen]:
        """The next `count` messages of the bot, new or edited."""
        found = await self._listens(count, self.people.patience if patience is None else patience)
        if len(found) < count:
            heard = [seen.text for seen, _ in found]
            raise Silence(f"{self.first_name} waited for {count} messages, heard {heard}")
        self._heard = found[count - 1][1]
        return [seen for seen, _ in found[:count]]

    async def hears_nothing(self, *, patience: float = 0.3) -> None:
        """Make sure that the bot stays silent that long."""
        found = await self._listens(1, patience)
        if found:
            raise Silence(f"{self.first_name} expected silence, heard {found[0][0].text!r}")

    async def screen(self) -> Screen:
        """All that is in the chat now."""
        return read_screen(await self.people.ask("GET", f"chats/{self.chat_id}"))

    async def downloads(self, seen: Seen) -> bytes:
        """The file of a message."""
        kinds = ("document", "photo", "voice", "audio", "video", "animation", "sticker")
        kept = next(seen.raw[kind] for kind in kinds if kind in seen.raw)
        file_id = (kept[-1] if isinstance(kept, list) else kept)["file_id"]
        async with (
            ClientSession() as http,
            http.get(f"{self.people.url}/sim/files/{file_id}") as response,
        ):
            return await response.read()

    async def blocks(self) -> None:
        await self.people.ask("PATCH", f"people/{self.id}", json={"blocked": True})

    async def unblocks(self) -> None:
        await self.people.ask("PATCH", f"people/{self.id}", json={"blocked": False})

    async def switches_telegram_to(self, language: str) -> None:
        """Change the language of the person's Telegram."""
        await self.people.ask("PATCH", f"people/{self.id}", json={"language_code": language})

    async def _does(self, act: str, **wish: Any) -> int:
        wish = {"from": self.id, **wish}
        return self._let_go(await self.people.ask("POST", f"chats/{self.chat_id}/{act}", json=wish))

    def _let_go(self, facts: Json) -> int:
        self._heard = facts["revision"]
        return int(facts["message_id"] or 0)

    async def _listens(self, count: int, patience: float) -> list[tuple[Seen, int]]:
        how = {"after": self._heard, "count": count, "timeout": patience}
        facts = await self.people.ask("GET", f"chats/{self.chat_id}/heard", params=how)
        return [(read_seen(shown), shown["revision"]) for shown in facts["messages"]]


@dataclass(frozen=True)
class Group:
    """A group chat; people act in it through `person.within(group)`."""

    people: People
    chat_id: int
