"""Inline queries: what somebody typed after the bot's name, and which answers Telegram accepts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

from bot.simulator.markup import formatted
from bot.simulator.refusals import (
    INLINE_QUERY_CHARACTERS,
    INLINE_RESULTS,
    RESULT_ID_BYTES,
    START_PAYLOAD_CHARACTERS,
    TEXT_CHARACTERS,
    bad_request,
)

Json = dict[str, Any]

START_PARAMETER = re.compile(rf"[A-Za-z0-9_-]{{1,{START_PAYLOAD_CHARACTERS}}}")


@dataclass
class Inline:
    """One query, and what the bot offered for it (times in seconds of the loop's clock)."""

    id: str
    person_id: int
    text: str
    asked_at: float
    answered_at: float | None = None
    results: list[Json] = field(default_factory=list)
    button: Json | None = None

    def update(self, user: Json, chat_type: str) -> Json:
        """The query as a Bot API `InlineQuery`; a person's Telegram sends no more of a text than it may hold."""
        text = self.text[:INLINE_QUERY_CHARACTERS]
        return {"id": self.id, "from": user, "query": text, "offset": "", "chat_type": chat_type}

    def shown(self) -> Json:
        """What the person sees; `after` is the seconds until the bot answered."""
        after = None if self.answered_at is None else self.answered_at - self.asked_at
        return {"query_id": self.id, "after": after, "results": self.results, "button": self.button}


def accepted_results(results: list[Any]) -> list[Json]:
    """The results as Telegram would keep them, each with the `message` that choosing it sends.

    Raises:
        Refusal: 400, for results that Telegram would not take.

    """
    if len(results) > INLINE_RESULTS:
        bad_request("too many inline query results specified")
    kept = [_result(result) for result in results]
    if len({result["id"] for result in kept}) < len(kept):
        bad_request("RESULT_ID_DUPLICATE")
    return kept


def accepted_button(button: Json) -> Json | None:
    """The button above the results, None for none; its web apps are not imitated."""
    if not button:
        return None
    if not str(button.get("text") or ""):
        bad_request("can't parse InlineQueryResultsButton: Can't find field \"text\"")
    if not START_PARAMETER.fullmatch(str(button.get("start_parameter") or "")):
        bad_request("START_PARAM_INVALID" if button.get("start_parameter") else "START_PARAM_EMPTY")
    return {"text": button["text"], "start_parameter": button["start_parameter"]}


def _result(result: Any) -> Json:
    if not isinstance(result, dict):
        _broken("Inline query result must be an object")
    kind, number, title = (_field(result, name) for name in ("type", "id", "title"))
    if kind != "article":
        _broken(f'type "{kind}" is unsupported for the inline query result')
    if not 1 <= len(number.encode()) <= RESULT_ID_BYTES:
        bad_request("RESULT_ID_INVALID" if number else "RESULT_ID_EMPTY")
    if not title.strip():
        bad_request("ARTICLE_TITLE_EMPTY")
    described = str(result.get("description") or "")
    return {"id": number, "title": title, "description": described, "message": _message(result)}


def _message(result: Json) -> Json:
    content = result.get("input_message_content")
    if not isinstance(content, dict):
        _broken('Can\'t find field "input_message_content"')
    entities = content.get("entities") or []
    text, entities = formatted(_field(content, "message_text"), str(content.get("parse_mode") or ""), entities)
    if not text:
        bad_request("message text is empty")
    if len(text) > TEXT_CHARACTERS:
        bad_request("MESSAGE_TOO_LONG")
    return {"text": text, **({"entities": entities} if entities else {})}


def _field(thing: Json, name: str) -> str:
    if name not in thing:
        _broken(f'Can\'t find field "{name}"')
    if not isinstance(thing[name], str):
        _broken(f'Field "{name}" must be of type String')
    return str(thing[name])


def _broken(words: str) -> NoReturn:
    bad_request(f"can't parse InlineQueryResult: {words}")
