"""How an invented worker answers the enrollment, by step: a label to tap, words to type. Used by several tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from flows import addresses
from flows.model import Choice
from tests.flows.chatting import Chat

TYPED = {
    "family_name": "Testova",
    "given_name": "Aida Example",
    "birth": "25.03.1994",
    "second_contact": "aida@example.org",
    "entry": "2023-02-01",
    "stay_until": "31.12.2027",
    "job": "I pack test parcels",
    "departure": "01/11/27",
    "returned": "5.5.2026",
    "home_place": "Example village",
}
COOPERATIVE = {
    "nationality": "KG",
    "gender": "woman",
    "place": "korea",
    "visa": "e9",
    "worker": "first",
    "work_region": "KR-41",
    "sector": "factory",
    "home_region": "KG-Y",
    "education": "school11",
    "korean": "everyday",
    "plan": "cooperative",
    "coop_kind": "food",
    "coop_people": "few",
    "coop_where": "village",
    "training": ("cooking", "cooperative"),
    "sunday": "sometimes",
    "training_language": "ky",
    "help": ("departure_insurance", "wages"),
}


@dataclass(frozen=True)
class Story:
    """Choices by step (the rest is typed), and which consents are given."""

    choices: dict[str, str | tuple[str, ...]] = field(default_factory=lambda: dict(COOPERATIVE))
    typed: dict[str, str] = field(default_factory=lambda: dict(TYPED))
    agrees: frozenset[str] = frozenset({"collect", "share_hrdk", "share_home", "share_abroad"})

    def with_(self, **choices: str | tuple[str, ...]) -> Story:
        return Story({**self.choices, **choices}, self.typed, self.agrees)

    def answer(self, chat: Chat, step: str) -> None:
        """Answer one question the way this person would."""
        if step == "phone":
            chat.shares_contact("+821012345678")
        elif step in self.typed:
            chat.says(self.typed[step])
        elif step in self.choices:
            self._choose(chat, step)
        else:
            press(chat, step, "set", "yes" if step in self.agrees else "no")

    def _choose(self, chat: Chat, step: str) -> None:
        chosen = self.choices[step]
        if isinstance(chosen, str):
            press_paged(chat, step, chosen)
            return
        for option in chosen:
            press(chat, step, "on", option)
        press(chat, step, "done")


def press(chat: Chat, step: str, op: str, value: str = "") -> None:
    """Press a button that is really on the screen."""
    for bubble in reversed(chat.screen):
        for button in (b for row in bubble.reply.rows for b in row):
            if isinstance(button, Choice) and (button.step, button.op, button.value) == (step, op, value):
                chat.presses(addresses.write(button), bubble.id)
                return
    raise AssertionError(f"no button {step} {op} {value} on the screen: {chat.buttons()}")


def press_paged(chat: Chat, step: str, value: str) -> None:
    """Turn the pages of a long list until the option is there, then press it."""
    for page in range(9):
        shown = [b for row in chat.screen[-1].reply.rows for b in row if isinstance(b, Choice)]
        if any((b.step, b.op, b.value) == (step, "set", value) for b in shown):
            press(chat, step, "set", value)
            return
        press(chat, step, "page", str(page + 1))
    raise AssertionError(f"{value} is nowhere in the list of {step}")


def fill(chat: Chat, story: Story, *, until: str | None = None, flow: str = "enrollment") -> list[str]:
    """Answer question after question until the review (or `until`); give the steps in the order they were asked."""
    asked: list[str] = []
    for _ in range(200):
        session = chat.session(flow)
        if session is None or session.asked is None or session.asked == until:
            return asked
        asked.append(session.asked)
        story.answer(chat, session.asked)
    raise AssertionError(f"the form has no end: {asked[-10:]}")
