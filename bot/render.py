"""A reply and a language -> plain Bot API calls; the only place that knows keyboards, lengths and escaping."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.wording import lines, plain
from flows import addresses
from flows.inline import ELSEWHERE, Card
from flows.markup import strip, units
from flows.model import (
    Action,
    AskContact,
    AskLocation,
    Button,
    Choice,
    Document,
    Link,
    Media,
    Qr,
    Reply,
    Rows,
    Text,
    Web,
    text,
    to,
)
from locales import Words

LONGEST_TEXT = 4096  # UTF-16 units after parsing, per message
LONGEST_CAPTION = 1024
_KEPT = 60  # seconds for which Telegram may answer the same words itself
_NO_PREVIEW = {"link_preview_options": {"is_disabled": True}}


@dataclass(frozen=True)
class Attachment:
    """A file that travels with a call: the parameter it belongs to, its name, its bytes."""

    parameter: str
    filename: str
    content: bytes


@dataclass(frozen=True)
class Call:
    """One call of the Bot API: method and JSON parameters, `chat_id` among them."""

    method: str
    params: dict[str, Any]
    attachment: Attachment | None = None


@dataclass(frozen=True)
class Renderer:
    """Knows the words and the bot's own name, which links into the bot need."""

    words: Words
    username: str

    def calls(self, reply: Reply, language: str, chat: int) -> list[Call]:
        """Render one reply; a long one becomes several calls, the buttons under the last."""
        markup = self._markup(reply, language)
        paragraphs = lines(self.words, language, reply.body)
        if reply.attached:
            return self._attached(reply.attached, language, chat, paragraphs, markup)
        parts = split(paragraphs, LONGEST_TEXT)
        calls = [Call("sendMessage", _message(chat, part)) for part in parts]
        if markup:
            calls[-1].params["reply_markup"] = markup
        if reply.here is not None and len(parts) == 1:
            params = {**calls[0].params, "message_id": reply.here}
            return [Call("editMessageText", params)]
        return calls

    def _attached(
        self,
        attached: Qr | Document | Media,
        language: str,
        chat: int,
        paragraphs: list[str],
        markup: dict[str, Any] | None,
    ) -> list[Call]:
        if isinstance(attached, Qr) and attached.written:
            paragraphs = [*paragraphs, self.deep_link(attached)]
        caption, *rest = split(paragraphs, LONGEST_CAPTION)
        params = {"chat_id": chat, **_formatted("caption", caption)}
        if isinstance(attached, Media):
            calls = [Call(f"send{attached.kind.capitalize()}", {**params, attached.kind: attached.file_id})]
        else:
            method, attachment = self._file(attached, language)
            calls = [Call(method, params, attachment)]
        calls += [Call("sendMessage", _message(chat, part)) for part in rest]
        if markup:
            calls[-1].params["reply_markup"] = markup
        return calls

    def _file(self, attached: Qr | Document, language: str) -> tuple[str, Attachment]:
        if isinstance(attached, Document):
            body = "\n\n".join(strip(paragraph) for paragraph in lines(self.words, language, attached.body))
            # The mark lets old Windows editors and phones see that this is UTF-8.
            return "sendDocument", Attachment("document", attached.name, ("\ufeff" + body + "\n").encode())
        from bot.papers import qr  # noqa: PLC0415 - drawing is only loaded where a picture is made

        return "sendPhoto", Attachment("photo", "code.png", qr.png(self.deep_link(attached)))

    def offered(self, cards: Sequence[Card], language: str, query: str) -> Call:
        """Render the answer to an inline query; with nothing to offer, a button that leads to the bot."""
        params: dict[str, Any] = {
            "inline_query_id": query,
            "results": [self._card(card, language) for card in cards],
            "cache_time": _KEPT,
            "is_personal": True,  # it is in their language, and perhaps from what they saved
        }
        if not cards:
            label, address = plain(self.words, language, ELSEWHERE.label), addresses.write(ELSEWHERE)
            params["button"] = {"text": label, "start_parameter": address}
        return Call("answerInlineQuery", params)

    def _card(self, card: Card, language: str) -> dict[str, Any]:
        whole = split(lines(self.words, language, card.body), LONGEST_TEXT)[0]
        content = {**_formatted("message_text", whole), **_NO_PREVIEW}
        about = plain(self.words, language, card.line).split("\n", maxsplit=1)[0] if card.line else ""
        title = plain(self.words, language, card.title)
        shown = {"type": "article", "id": card.id, "title": title, "input_message_content": content}
        return {**shown, "description": about} if about else shown

    def say(self, language: str, words: Text) -> str:
        """Word one sentence, plain."""
        return plain(self.words, language, words)

    def only_alone(self, language: str) -> str:
        """Tell a group that the bot talks with one person at a time."""
        return self.say(language, text("engine-group", link=f"https://t.me/{self.username}"))

    def deep_link(self, target: Qr) -> str:
        address = addresses.write(to(target.flow, *target.args))
        return f"https://t.me/{self.username}?start={address}"

    def _markup(self, reply: Reply, language: str) -> dict[str, Any] | None:
        if reply.keys:
            return {
                "keyboard": self._rows(reply.rows, language, self._key),
                "resize_keyboard": True,
                "one_time_keyboard": True,
            }
        if reply.away:
            return {"remove_keyboard": True}
        return {"inline_keyboard": self._rows(reply.rows, language, self._button)} if reply.rows else None

    def _rows(
        self, rows: Rows, language: str, draw: Callable[[Button, str], dict[str, Any]]
    ) -> list[list[dict[str, Any]]]:
        return [[draw(button, plain(self.words, language, button.label)) for button in row] for row in rows]

    def _button(self, button: Button, label: str) -> dict[str, Any]:
        if isinstance(button, Web):
            return {"text": label, "url": button.url}
        assert isinstance(button, Link | Choice | Action)  # noqa: S101 - contact and place need keys
        return {"text": label, "callback_data": addresses.write(button)}

    def _key(self, button: Button, label: str) -> dict[str, Any]:
        if isinstance(button, AskContact):
            return {"text": label, "request_contact": True}
        if isinstance(button, AskLocation):
            return {"text": label, "request_location": True}
        return {"text": label}


def _message(chat: int, text: str) -> dict[str, Any]:
    return {"chat_id": chat, **_formatted("text", text), **_NO_PREVIEW}


def _formatted(parameter: str, text: str) -> dict[str, Any]:
    """Ask Telegram to parse only where there is something to parse."""
    return {parameter: text, "parse_mode": "HTML"} if "<" in text or "&" in text else {parameter: text}


def split(paragraphs: list[str], longest: int) -> list[str]:
    """Join paragraphs into as few texts of at most `longest` units as possible, broken where one breathes."""
    if units(whole := "\n\n".join(paragraphs)) <= longest:
        return [whole]
    texts: list[str] = []
    current = ""
    for joint, piece in _pieces(paragraphs, longest):
        longer = f"{current}{joint}{piece}" if current else piece
        if units(longer) > longest:
            texts.append(current)
            current = piece
        else:
            current = longer
    return [*texts, current]


def _pieces(paragraphs: list[str], longest: int) -> list[tuple[str, str]]:
    """Give what may be joined: paragraphs, or their lines where one is too long, or plain slices of a line."""
    pieces: list[tuple[str, str]] = []
    for paragraph in paragraphs:
        if units(paragraph) <= longest:
            pieces.append(("\n\n", paragraph))
            continue
        joint = "\n\n"
        for line in paragraph.split("\n"):
            if units(line) <= longest:
                pieces.append((joint, line))
            else:
                bare, half = strip(line), longest // 2  # half: every character may be two units
                pieces += [(joint, html.escape(bare[i : i + half], quote=False)) for i in range(0, len(bare), half)]
            joint = "\n"
    return pieces
