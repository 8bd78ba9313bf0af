"""Somebody who enrolls, from hello to the case number, finding their way by the buttons as a thumb does."""

from __future__ import annotations

import re
from collections.abc import Mapping

from benchmarks.people.person import Wrong, buttons
from benchmarks.people.stories import STORIES
from benchmarks.server.api import Heard
from benchmarks.server.messages import Act, Shared, Tapped, Typed
from flows.addresses import written

_CASE = re.compile(r"\d{4} \d{4}")
_DOORS = ("a-language-set-{}-", "a-welcome-go-", "o-enrollment")  # one of these leads to the form
_ROUTES = {story.language: story.route() for story in STORIES}
_WHOLE = "_"


class Enrolling:
    """Checks that each question is the next one, that the review has their name, and that the number is new."""

    def __init__(self, chat: int, typed: Mapping[str, str], cases: set[str]) -> None:
        self._story = STORIES[chat % len(STORIES)]
        self.chat, self.language, self.done = chat, self._story.language, False
        self._route, self._at, self._final = _ROUTES[self.language], -1, True
        self.turns = (
            5 + len(self._route) + sum(len(a) for a in self._story.choices.values() if isinstance(a, tuple))
        )
        self.name = f"AIDA {_letters(chat)}"
        self._typed = {**typed, "given_name": self.name.title()}
        self._cases, self._sent, self._picture = cases, False, False
        self._next: Act = Typed("/start")

    def act(self) -> Act:
        return self._next

    def hear(self, heard: Heard) -> bool:
        markup = heard.params.get("reply_markup") or {}
        if heard.method == "sendPhoto":
            self._picture = True
        if "keyboard" in markup:  # under the writing line there is only ever the key that shares the phone
            self._arrive_at("phone")
            self._next = Shared(self._story.phone.format(self.chat % 10**7))
            return True
        if "inline_keyboard" not in markup:
            return False  # a picture, or a line that puts the key away; the question follows
        self._look(heard, [button.get("callback_data", "") for button in buttons(heard)])
        return True

    def _look(self, heard: Heard, shown: list[str]) -> None:
        if self._sent:
            self._end(heard)
        elif asked := next((data for data in shown if data.startswith("c-enrollment-")), None):
            step = asked.split("-")[3]
            self._next = self._review(heard, shown) if step == _WHOLE else self._answer(heard, step, shown)
        else:
            self._next = Tapped(self._door(shown), heard.message)

    def _door(self, shown: list[str]) -> str:
        for door in _DOORS:
            if found := next((data for data in shown if data.startswith(door.format(self.language))), None):
                return found
        raise Wrong(f"no way to the form: {shown}")

    # ------------------------------------------------------------ questions

    def _arrive_at(self, step: str) -> None:
        """Be asked the question that must come now, or the one under way once more while it is being answered."""
        if not self._final:
            if step != self._route[self._at]:
                raise Wrong(f"asked {step} in the middle of {self._route[self._at]}")
            return
        self._at += 1
        wanted = self._route[self._at] if self._at < len(self._route) else _WHOLE
        if step != wanted:
            raise Wrong(f"asked {step} instead of {wanted}")

    def _answer(self, heard: Heard, step: str, shown: list[str]) -> Act:
        self._arrive_at(step)
        self._final = True
        if step in self._typed:
            return Typed(self._typed[step])
        chosen = self._story.choices.get(step, "yes")
        return Tapped(self._press(step, chosen, shown), heard.message)

    def _press(self, step: str, chosen: str | tuple[str, ...], shown: list[str]) -> str:
        if isinstance(chosen, str):
            wanted = [_choice(step, "set", chosen)]
        else:
            wanted = [_choice(step, "on", option) for option in chosen]
        if found := next((data for data in wanted if data in shown), None):
            self._final = isinstance(chosen, str)
            return found
        onward = _choice(step, "done") if isinstance(chosen, tuple) else self._later(step, shown)
        if onward not in shown:
            raise Wrong(f"no {wanted} at {step}: {shown}")
        return onward

    def _later(self, step: str, shown: list[str]) -> str:
        """Turn to the next page of a long list."""
        self._final = False
        return max((data for data in shown if data.startswith(_choice(step, "page")[:-1])), default="")

    # ------------------------------------------------------------ the end

    def _review(self, heard: Heard, shown: list[str]) -> Act:
        self._arrive_at(_WHOLE)
        if self.name not in heard.params["text"]:
            raise Wrong(f"the review of {self.name} is somebody else's")
        self._sent = True
        if (send := _choice(_WHOLE, "send")) not in shown:
            raise Wrong(f"the review cannot be sent: {shown}")
        return Tapped(send, heard.message)

    def _end(self, heard: Heard) -> None:
        found = _CASE.search(heard.params.get("text", ""))
        if not found or not self._picture or found[0] in self._cases:
            raise Wrong("no new case number, or no picture of the code")
        self._cases.add(found[0])
        self.done = True


def _choice(step: str, op: str, value: str = "") -> str:
    return written("c", "enrollment", "", step, op, value)


def _letters(number: int) -> str:
    """Write a number with letters, as a passport takes no digits."""
    letters = ""
    while number:
        number, at = divmod(number, 26)
        letters = chr(ord("A") + at) + letters
    return letters
