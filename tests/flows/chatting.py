"""A person in a conversation, as a test plays them: says, taps, hears. What is known of them lives in the world."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.render import Renderer
from bot.wording import lines, plain
from flows import addresses
from flows.engine import take_turn
from flows.house import House
from flows.model import (
    Action,
    AskContact,
    Choice,
    Commanded,
    Edited,
    Incoming,
    Known,
    Link,
    Other,
    Person,
    Reply,
    Said,
    Session,
    SharedContact,
    Tapped,
    Turn,
)
from flows.registry import HOUSE
from locales import Words
from storage import people, sessions
from storage.desk import StorageDesk
from storage.people import Loaded
from tests.flows.limits import assert_sendable

if TYPE_CHECKING:  # who only wants the stories need not wait for the sentences
    from tests.flows.world import World


STRANGER = Person(0)  # nobody: who writes from here has been erased


@dataclass
class Bubble:
    """A message on the screen."""

    id: int
    reply: Reply
    language: str


@dataclass
class Chat:
    """One person and the bot. Several chats may share a world.

    `person` is who wrote last from here, as the database knows them since; a language or role given at the
    beginning is that of somebody who has been here before.
    """

    world: World
    language: str | None = "en"
    role: str = "migrant"
    house: House = HOUSE
    hint: str = ""

    def __post_init__(self) -> None:
        self.screen: list[Bubble] = []
        self.heard: list[Reply] = []
        self.counter = 100
        self.own: list[int] = []
        self.number = self.world.new_chat()
        self.renderer = Renderer(self.words, "yurt_test_bot")
        self.in_language(self.language)
        if self.role != "migrant":
            self.appointed(self.role)

    @property
    def desk(self) -> StorageDesk:
        return self.world.desk

    @property
    def words(self) -> Words:
        return self.world.words

    @property
    def now(self) -> datetime:
        return self.world.now

    # ------------------------------------------------------------ what the person does

    def says(self, words: str) -> None:
        self.counter += 1
        if words.startswith("/"):
            name, _, rest = words[1:].partition(" ")
            self.sends(Commanded(name, rest, self.counter))
        else:
            self.sends(Said(words, self.counter))

    def edits(self, words: str, *, back: int = 0) -> None:
        """Type the last message (or an earlier one) over."""
        self.sends(Edited(words, self.own[-1 - back]))

    def shares_contact(self, phone: str, *, own: bool = True) -> None:
        self.counter += 1
        self.sends(SharedContact(phone, own, self.counter))

    def sends_voice(self) -> None:
        self.counter += 1
        self.sends(Other("voice", self.counter))

    def taps(self, label: str) -> None:
        """Press the newest visible button whose label is, or begins with, these words."""
        found = self._button(label, exact=True) or self._button(label, exact=False)
        assert found, f"no button {label!r} among {self.buttons()}"
        bubble, button = found
        if bubble.reply.keys:
            shown = plain(self.words, bubble.language, button.label)
            self.shares_contact("+821012345678") if isinstance(button, AskContact) else self.says(shown)
        else:
            self.presses(addresses.write(button), bubble.id)

    def presses(self, address: str, message: int = 0) -> None:
        self.sends(Tapped(address, message or (self.screen[-1].id if self.screen else 0)))

    def waits(self, **span: float) -> None:
        self.world.now += timedelta(**span)

    # ------------------------------------------------------------ a turn

    def sends(self, incoming: Incoming) -> None:
        if not isinstance(incoming, Tapped):
            self.own.append(incoming.message)
        self.waits(seconds=20)
        found = self.world.known(self.number)
        known = Known(found.person, found.sessions, self.hint)
        turn = take_turn(self.house, known, incoming, self.desk, self.now)
        self._keep(found, turn)
        self.heard = list(turn.replies)
        self.language = turn.language
        self._show(turn.replies, turn.language)

    def _keep(self, found: Loaded, turn: Turn) -> None:
        """Keep what a turn changes, as `bot.turns` does."""
        self.person = turn.person or STRANGER
        if turn.person is None:
            return  # erased: nothing is left to keep
        if found.rested or turn.person != found.person:
            people.save(self.world.conn, [turn.person], self.now)
        sessions.save(self.world.conn, self.world.vault, [(turn.person.id, one) for one in turn.changed])
        sessions.forget(self.world.conn, [(turn.person.id, one) for one in turn.ended])

    def notified(self) -> list[Reply]:
        """Receive what was queued for this chat since last asked; its buttons can be tapped from now on."""
        told = list(self.world.deliver(self.number))
        for reply, language in told:
            self._show((reply,), language)
        return [reply for reply, _ in told]

    def _show(self, replies: tuple[Reply, ...], spoken: str | None) -> None:
        for reply in replies:
            language = reply.language or spoken or "en"
            for call in self.renderer.calls(reply, language, 1):
                assert_sendable(call)
            if reply.here is not None and any(b.id == reply.here for b in self.screen):
                self.screen = [Bubble(b.id, reply, language) if b.id == reply.here else b for b in self.screen]
            else:
                self.counter += 1
                self.screen.append(Bubble(self.counter, reply, language))

    # ------------------------------------------------------------ what is seen

    @property
    def last(self) -> str:
        """What the last turn said, as text."""
        return "\n\n".join(self.text(reply) for reply in self.heard)

    def text(self, reply: Reply) -> str:
        return "\n\n".join(lines(self.words, self.language or "en", reply.body))

    def hears(self, *texts: str) -> None:
        for wanted in texts:
            assert wanted in self.last, f"{wanted!r} not in:\n{self.last}"

    def ids(self) -> list[str]:
        """The ids of all sentences of the last turn, in order."""
        return [t.id for reply in self.heard for p in reply.body for t in (p if isinstance(p, tuple) else (p,))]

    def buttons(self) -> list[str]:
        """The labels of the last message that has any."""
        for bubble in reversed(self.screen):
            if bubble.reply.rows:
                return [plain(self.words, bubble.language, b.label) for row in bubble.reply.rows for b in row]
        return []

    @property
    def sessions(self) -> dict[tuple[str, str], Session]:
        """The forms this person has under way, by flow and subject."""
        kept = sessions.load(self.world.conn, self.world.vault, [self.person.id])
        return {one.key: one for one in kept.get(self.person.id, ())}

    def session(self, flow: str = "enrollment", subject: str | None = None) -> Session | None:
        """Give the form under way about this subject, or about any."""
        return next(
            (one for one in self.sessions.values() if one.flow == flow and subject in (None, one.subject)), None
        )

    def values(self, flow: str = "enrollment") -> dict[str, object]:
        session = self.session(flow)
        return {step: answer.value for step, answer in session.answers.items()} if session else {}

    def _button(self, label: str, *, exact: bool) -> tuple[Bubble, Link | Choice | Action | AskContact] | None:
        for bubble in reversed(self.screen):
            for button in (b for row in bubble.reply.rows for b in row):
                shown = plain(self.words, bubble.language, button.label)
                if shown == label or (not exact and label in shown):
                    return bubble, button
        return None

    def in_language(self, language: str | None) -> Chat:
        """Let them have chosen another language somewhere else (None: they have not chosen one yet)."""
        self.person = replace(self.world.known(self.number).person, language=language)
        people.save(self.world.conn, [self.person], self.now)
        self.language = language
        return self

    def appointed(self, role: str) -> Chat:
        """Give them a role, which counts from their next turn."""
        people.appoint(self.world.conn, self.world.known(self.number).person.id, role)
        self.person = self.world.known(self.number).person
        return self
