"""Somebody who writes a text and expects the same text back."""

from __future__ import annotations

from benchmarks.people.person import Wrong
from benchmarks.server.api import Heard
from benchmarks.server.messages import Act, Typed

_TEXTS = (
    "Кутман таң! Мен Кореяда иштейм, жазында үйгө кайтам.",
    "Assalomu alaykum, uyga qaytganimda nima qilishim kerak?",
    "Сайн байна уу, даатгалын мөнгөө хаанаас авах вэ?",
    "Hello, when does the office open",
)


class Echoing:
    """Says four things, one after the other; the chat's number in each tells whose it is."""

    turns = len(_TEXTS)

    def __init__(self, chat: int) -> None:
        self.chat, self.language, self.done, self._at = chat, "ky", False, 0

    def act(self) -> Act:
        return Typed(self._text())

    def hear(self, heard: Heard) -> bool:
        if heard.params.get("text") != self._text():
            raise Wrong(f"{heard.params.get('text')!r} came back for {self._text()!r}")
        self._at += 1
        self.done = self._at == len(_TEXTS)
        return True

    def _text(self) -> str:
        return f"{_TEXTS[self._at]} ({self.chat})"
