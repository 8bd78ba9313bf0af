"""An answer that is a message for others: text with its formatting, perhaps under a photo or document."""

from __future__ import annotations

import html
from dataclasses import dataclass

from flows.answers.asking import Asking, Kind
from flows.answers.typed import tidied
from flows.markup import PLACEHOLDER, PLACEHOLDERS, longest, strip
from flows.model import Incoming, Json, Problem, Said, SentFile, Text

_MEDIA = ("photo", "document")


@dataclass(frozen=True)
class FormattedText(Kind):
    """A message as somebody typed, copied or forwarded it; `longest` in Telegram's units.

    The value is {"html": …, "media": [kind, file id] or None}. `{name}` and its kin may stand for the reader's own
    values; what else is in curly braces is refused, for it is a slip.
    """

    name = "formatted"
    longest: int = 4096

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        if isinstance(incoming, SentFile) and incoming.kind in _MEDIA:
            bare, media = incoming.caption, [incoming.kind, incoming.file_id]
        elif isinstance(incoming, Said):
            bare, media = incoming.text, None
        else:
            raise Problem("answer-formatted.wrong")
        written = incoming.html or html.escape(bare, quote=False)
        return {"html": self._fit(tidied(written)), "media": media}

    def _fit(self, written: str) -> str:
        if not strip(written).strip():
            raise Problem("answer-empty")
        if longest(written) > self.longest:
            raise Problem("answer-long", longest=self.longest, length=longest(written))
        shown, whole = PLACEHOLDER.findall(strip(written)), PLACEHOLDER.findall(written)
        if unknown := [name for name in shown if name not in PLACEHOLDERS]:
            raise Problem("answer-formatted.unknown", what="{" + unknown[0] + "}")
        if sorted(shown) != sorted(whole):
            raise Problem("answer-formatted.broken")
        return written

    def show(self, asking: Asking, value: Json) -> str:  # noqa: ARG002
        return strip(value["html"])


@dataclass(frozen=True)
class SentMedia(Kind):
    """A photo or document for others to get. The value is [kind, Telegram's file id]."""

    name = "media"

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        if not isinstance(incoming, SentFile) or incoming.kind not in _MEDIA:
            raise Problem("answer-media.wrong")
        return [incoming.kind, incoming.file_id]

    def show(self, asking: Asking, value: Json) -> Text:  # noqa: ARG002
        return Text(f"answer-media.{value[0]}")
