"""Somebody who fills in the short form of the other bots: three answers typed, two tapped."""

from __future__ import annotations

from benchmarks.peers.questions import OPTIONS, QUESTIONS, STEPS, saved
from benchmarks.people.person import Wrong, buttons
from benchmarks.server.api import Heard
from benchmarks.server.messages import Act, Tapped, Typed


class Forming:
    """Starts, answers five questions, and reads back what was kept."""

    turns = 1 + len(STEPS)

    def __init__(self, chat: int) -> None:
        start: Act = Typed("/start")
        self.chat, self.language, self.done = chat, "ky", False
        self._answers = {
            "name": f"Aida {chat}",
            "country": OPTIONS["country"][chat % 3],
            "birth": str(1980 + chat % 20),
            "plan": OPTIONS["plan"][chat // 3 % 3],
            "phone": f"+8210{chat:08d}",
        }
        self._at, self._next = 0, start

    def act(self) -> Act:
        return self._next

    def hear(self, heard: Heard) -> bool:
        """Expect the next question; what else a bot says on the way, as taking buttons off, is no answer."""
        if self._at == len(STEPS):
            self.done = self._said(heard, saved(self._answers))
            return self.done
        step = STEPS[self._at]
        self._said(heard, QUESTIONS[step])
        self._next = self._tapped(heard, step) if step in OPTIONS else Typed(self._answers[step])
        self._at += 1
        return True

    def _said(self, heard: Heard, wanted: str) -> bool:
        if heard.params.get("text") != wanted:
            raise Wrong(f"{heard.params.get('text')!r} instead of {wanted!r}")
        return True

    def _tapped(self, heard: Heard, step: str) -> Tapped:
        for button in buttons(heard):
            if button["text"] == self._answers[step]:
                return Tapped(button["callback_data"], heard.message)
        raise Wrong(f"no button {self._answers[step]!r} under {step}")
