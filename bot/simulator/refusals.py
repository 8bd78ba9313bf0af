"""Telegram's limits and the words it refuses with; where each limit is checked is up to the methods."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NoReturn

TEXT_CHARACTERS = 4096
RAW_TEXT_CHARACTERS = 32768
CAPTION_CHARACTERS = 1024
CALLBACK_DATA_BYTES = 64
CALLBACK_ANSWER_CHARACTERS = 200
COPY_TEXT_CHARACTERS = 256
PLACEHOLDER_CHARACTERS = 64
KEYBOARD_BUTTONS = 100
ENTITIES = 100
INLINE_QUERY_CHARACTERS = 256
INLINE_RESULTS = 50
RESULT_ID_BYTES = 64
START_PAYLOAD_CHARACTERS = 64
COMMANDS = 100
COMMAND_CHARACTERS = 32
COMMAND_DESCRIPTION_CHARACTERS = 256
NAME_CHARACTERS = 64
DESCRIPTION_CHARACTERS = 512
SHORT_DESCRIPTION_CHARACTERS = 120
UPDATES_PER_POLL = 100
POLL_SECONDS = 50
WEBHOOK_CONNECTIONS = 100
DOWNLOAD_BYTES = 20 * 1024 * 1024
UPLOAD_BYTES = 50 * 1024 * 1024
PHOTO_BYTES = 10 * 1024 * 1024


@dataclass
class Refusal(Exception):  # noqa: N818 (Telegram refuses; the bot decides whether that is an error)
    """An answer with `ok: false`: its code, its words and, for some, parameters such as `retry_after`."""

    code: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(words: str) -> NoReturn:
    """Refuse with 400. Telegram writes its own words with a small first letter, but keeps CODES_LIKE_THIS."""
    raise Refusal(400, f"Bad Request: {words}")


def forbidden(words: str) -> NoReturn:
    raise Refusal(403, f"Forbidden: {words}")


def conflict(words: str) -> Refusal:
    return Refusal(409, f"Conflict: {words}")


def too_many_requests(retry_after: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def check_text(text: str) -> None:
    """Refuse a text as Telegram does before it parses it."""
    if not text:
        bad_request("message text is empty")
    if len(text) > RAW_TEXT_CHARACTERS:
        bad_request("text is too long")


def check_upload(kind: str, data: bytes) -> None:
    if not data:
        bad_request("file must be non-empty")
    if len(data) > UPLOAD_BYTES:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "photo" and len(data) > PHOTO_BYTES:
        bad_request(f"file of size {len(data)} bytes is too big for a photo; the maximum size is 10485760 bytes")
