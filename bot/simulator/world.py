"""Everything that exists here: people, chats, messages, files, the bot's profile; no HTTP."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.bulletin import Bulletin
from bot.simulator.faults import Faults
from bot.simulator.inline import Inline
from bot.simulator.profile import Profile
from bot.simulator.refusals import bad_request, forbidden
from bot.simulator.updates import Hook, Updates

Json = dict[str, Any]

FIRST_PERSON = 500_001
CALLS_KEPT = 100_000


@dataclass
class Person:
    """Somebody with a Telegram account; their private chat with the bot has the same number."""

    id: int
    first_name: str
    language_code: str | None = None
    username: str | None = None
    phone: str = ""
    started: bool = False
    blocked: bool = False

    def user(self) -> Json:
        """The person as a Bot API `User`."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user


@dataclass
class Message:
    """One message: its Bot API form, who wrote it, and the revision of the world it last changed in."""

    content: Json
    by_bot: bool
    revision: int


@dataclass
class Chat:
    """One conversation as its people see it; deleted messages are gone."""

    id: int
    kind: str
    title: str = ""
    members: list[int] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: Json | None = None
    toast: Json | None = None


@dataclass
class Query:
    """One tap on an inline button, and what the bot answered to it (times in seconds of the loop's clock)."""

    id: str
    chat_id: int
    message_id: int
    data: str
    asked_at: float
    answered_at: float | None = None
    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass
class File:
    """A file that somebody sent, with the path under which the bot may fetch it."""

    file_id: str
    name: str
    mime_type: str
    data: bytes
    path: str

    def described(self) -> Json:
        return {"file_id": self.file_id, "file_unique_id": f"u{self.file_id}", "file_size": len(self.data)}


@dataclass
class Logged:
    """One call of the bot, in the order of arrival (`at` in seconds of the loop's clock)."""

    number: int
    method: str
    params: Json
    at: float
    code: int = 0
    message_id: int | None = None
    done_at: float | None = None


class World:
    """The whole state of one simulator. `clock` gives the Unix time of messages."""

    def __init__(self, token: str, bot_username: str, bot_name: str, clock: Callable[[], float]) -> None:
        self.token = token
        self.bot_name = bot_name
        self.bot_id = int(token.partition(":")[0])
        self.bot_username = bot_username
        self.clock = clock
        self.bulletin = Bulletin()
        self.updates = Updates()
        self.hook = Hook()
        self.reset()

    def reset(self) -> None:
        """Begin anew: nobody, nothing said, no faults, no webhook."""
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.inline: dict[str, Inline] = {}
        self.files: dict[str, File] = {}
        self.calls: deque[Logged] = deque(maxlen=CALLS_KEPT)
        self.calls_made = 0
        self.faults = Faults()
        self.profile = Profile(name=self.bot_name)
        self.clock_offset = 0
        self.revision = 0
        self.messages_made = 0
        self.updates.pending.clear()
        self.updates.allowed = None
        self.hook.point("")
        self.bulletin.announce("world", "reset")

    def bot_user(self) -> Json:
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.name_in(""),
            "username": self.bot_username,
        }

    def now(self) -> int:
        """Unix time in seconds, as it stands in messages."""
        return int(self.clock()) + self.clock_offset

    def monotonic(self) -> float:
        """Seconds of a clock that only runs forward, for the log."""
        return time.monotonic()

    def next_revision(self) -> int:
        self.revision += 1
        return self.revision

    def join(self, first_name: str, person_id: int | None = None, **facts: Any) -> Person:
        """Add a person and their private chat.

        Raises:
            ValueError: the number is taken.

        """
        number = person_id or max([FIRST_PERSON - 1, *self.people]) + 1
        if number in self.people:
            raise ValueError(f"there is already a person number {number}")
        phone = facts.pop("phone", None) or f"+8210{50_000_000 + number % 10_000_000}"
        person = Person(number, first_name, phone=phone, **facts)
        self.people[number] = person
        self.chats[number] = Chat(number, "private", members=[number])
        self.bulletin.announce("world", "people")
        return person

    def gather(self, title: str, members: list[int]) -> Chat:
        """Make a group of these people and the bot."""
        number = min([-1000, *self.chats]) - 1
        self.chats[number] = Chat(number, "group", title, members)
        self.bulletin.announce("world", "people")
        return self.chats[number]

    def chat_card(self, chat: Chat) -> Json:
        """The chat as a Bot API `Chat`."""
        if chat.kind != "private":
            return {"id": chat.id, "type": chat.kind, "title": chat.title}
        person = self.people[chat.id]
        card: Json = {"id": chat.id, "type": "private", "first_name": person.first_name}
        return {**card, "username": person.username} if person.username else card

    def writable(self, chat_id: Any) -> Chat:
        """The chat the bot wants to write to.

        Raises:
            Refusal: 400 unknown, 403 blocked or never started by the person.

        """
        chat = self.known(chat_id)
        person = self.people.get(chat.id)
        if person is not None and person.blocked:
            forbidden("bot was blocked by the user")
        if person is not None and not person.started:
            forbidden("bot can't initiate conversation with a user")
        return chat

    def known(self, chat_id: Any) -> Chat:
        if chat_id in (None, ""):
            bad_request("chat_id is empty")
        try:
            return self.chats[int(chat_id)]
        except (KeyError, TypeError, ValueError):
            bad_request("chat not found")

    def post(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Put a message into a chat and return it in its Bot API form."""
        self.messages_made += 1
        message = {
            "message_id": self.messages_made,
            "from": sender,
            "chat": self.chat_card(chat),
            "date": self.now(),
            **content,
        }
        kept = Message(message, bool(sender["is_bot"]), self.next_revision())
        chat.messages[self.messages_made] = kept
        self.bulletin.announce(chat.id, "message", message=message, by_bot=kept.by_bot)
        return message

    def change(self, chat: Chat, message: Message, content: Json) -> Json:
        """Replace what a message says; everything else about it stays."""
        message.content = {**content, "edit_date": self.now()}
        message.revision = self.next_revision()
        self.bulletin.announce(chat.id, "edited", message=message.content, by_bot=message.by_bot)
        return message.content

    def keep(self, kind: str, name: str, mime_type: str, data: bytes) -> File:
        number = len(self.files) + 1
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        file = File(f"file-{kind}-{number}", name, mime_type, data, f"{kind}s/file_{number}.{suffix}")
        self.files[file.file_id] = file
        return file
