"""An answer that is a file: kept as the number Telegram gives it, read later."""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers.asking import Asking, Kind
from flows.model import Incoming, Json, Problem, SentFile, Text


@dataclass(frozen=True)
class SentDocument(Kind):
    """A document sent in the chat, such as a spreadsheet. The value is Telegram's file id."""

    name = "file"

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        if not isinstance(incoming, SentFile) or incoming.kind != "document":
            raise Problem("answer-file.wrong")
        return incoming.file_id

    def show(self, asking: Asking, value: Json) -> Text:  # noqa: ARG002
        return Text("answer-file.sent")
