"""A person in a conversation, as a test plays them: says, taps, hears. Sessions pass through JSON at every turn."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

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
)
from flows.registry import HOUSE
from locales import Words
from storage import plain as kept_as
from tests.flows.fakes import FakeDesk
from tests.flows.limits import assert_sendable

NOON = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


@dataclass
class Bubble:
    """A message on the screen."""

    id: int
    reply: Reply
    language: str


@dataclass
class Chat:
    """One person and the bot."""

    desk: FakeDesk
    words: Words
    house: House = HOUSE
    person: Person = field(default_factory=lambda: Person(1, "en"))
    now: datetime = NOON
    hint: str = ""

    def __post_init__(self) -> None:
        self.sessions: dict[tuple[str, str], str] = {}
        self.screen: list[Bubble] = []
        self.heard: list[Reply] = []
        self.counter = 100
        self.own: list[int] = []
        self.renderer = Renderer(self.words, "yurt_test_bot")
        self.desk.people_by_id[self.person.id] = self.person

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
        self.now += timedelta(**span)

    # ------------------------------------------------------------ a turn

    def sends(self, incoming: Incoming) -> None:
        if not isinstance(incoming, Tapped):
            self.own.append(incoming.message)
        self.now += timedelta(seconds=20)
        known = Known(self.person, [kept_as.from_json(s) for s in self.sessions.values()], self.hint)
        turn = take_turn(self.house, known, incoming, self.desk, self.now)
        if turn.person is None:
            self.person, self.sessions = Person(self.person.id + 1000), {}
        else:
            if turn.person.id != self.person.id:
                self.sessions = {}
            self.person = turn.person
            self.desk.people_by_id[self.person.id] = self.person
            for session in turn.changed:
                self.sessions[session.key] = kept_as.to_json(session)
            for session in turn.ended:
                self.sessions.pop(session.key, None)
        self.heard = list(turn.replies)
        self._show(turn.replies)

    def _show(self, replies: tuple[Reply, ...]) -> None:
        language = self.person.language or "en"
        for reply in replies:
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
        return "\n\n".join(lines(self.words, self.person.language or "en", reply.body))

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

    def session(self, flow: str = "enrollment", subject: str = "") -> Session | None:
        kept = self.sessions.get((flow, subject))
        return kept_as.from_json(kept) if kept else None

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

    def in_language(self, language: str) -> Chat:
        self.person = replace(self.person, language=language)
        return self
