"""What Telegram accepts as `reply_markup`; drawing keyboards is the page's business."""

from __future__ import annotations

from typing import Any

from bot.simulator.refusals import (
    CALLBACK_DATA_BYTES,
    COPY_TEXT_CHARACTERS,
    KEYBOARD_BUTTONS,
    PLACEHOLDER_CHARACTERS,
    bad_request,
)

Json = dict[str, Any]

INLINE_KINDS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def accepted(markup: Any) -> Json | None:
    """The markup as Telegram would keep it, None for none.

    Raises:
        Refusal: 400, for a keyboard that Telegram would not take.

    """
    if markup in (None, "", {}):
        return None
    if not isinstance(markup, dict):
        bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        return _reply(markup)
    if not markup.get("remove_keyboard") and not markup.get("force_reply"):
        bad_request("object expected as reply markup")
    return dict(markup)


def accepted_inline(markup: Any) -> Json | None:
    """As `accepted`, for edits: only inline keyboards may be put under a message that is already there."""
    kept = accepted(markup)
    if kept is not None and "inline_keyboard" not in kept:
        bad_request("inline keyboard expected")
    return kept


def _rows(rows: Any, kind: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        bad_request(f'field "{kind}" of the ReplyMarkup must be an Array of Arrays')
    kept = [row for row in rows if row]
    if sum(map(len, kept)) > KEYBOARD_BUTTONS:
        bad_request("reply markup is too long")
    return kept


def _inline(rows: Any) -> Json | None:
    kept = [[_inline_button(button) for button in row] for row in _rows(rows, "inline_keyboard")]
    return {"inline_keyboard": kept} if kept else None


def _inline_button(button: Any) -> Json:
    broken = "can't parse inline keyboard button"
    text = _label(button, broken)
    # An empty callback_data is no callback_data: Telegram calls such a button a text button.
    kinds = [kind for kind in INLINE_KINDS if button.get(kind) not in (None, "", False)]
    if not kinds and not any(kind.startswith("switch") and kind in button for kind in INLINE_KINDS):
        bad_request(f"{broken}: Text buttons are unallowed in the inline keyboard")
    if not text.strip():
        bad_request("inline keyboard button text is empty")
    if len(str(button.get("callback_data", "")).encode()) > CALLBACK_DATA_BYTES:
        bad_request("BUTTON_DATA_INVALID")
    _check_link(button)
    return {key: value for key, value in button.items() if value is not None}


def _check_link(button: Json) -> None:
    url = button.get("url")
    if url is not None and not str(url).startswith(("http://", "https://", "tg://", "t.me/")):
        refused = f"inline keyboard button URL '{url}' is invalid: "
        bad_request(refused + ("Wrong HTTP URL" if ":" not in str(url) else "Unsupported URL protocol"))
    copied = button.get("copy_text")
    words = copied.get("text", "") if isinstance(copied, dict) else ""
    if copied is not None and not 1 <= len(str(words)) <= COPY_TEXT_CHARACTERS:
        bad_request("BUTTON_COPY_TEXT_INVALID")


def _reply(markup: Json) -> Json:
    if len(str(markup.get("input_field_placeholder") or "")) > PLACEHOLDER_CHARACTERS:
        bad_request("reply markup input field placeholder is too long")
    rows = [[_reply_button(button) for button in row] for row in _rows(markup["keyboard"], "keyboard")]
    return {**markup, "keyboard": rows}


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not _label(button, "can't parse keyboard button").strip():
        bad_request("keyboard button text must be non-empty")
    return {key: value for key, value in button.items() if value is not None}


def _label(button: Any, broken: str) -> str:
    if not isinstance(button, dict):
        bad_request(f"{broken}: expected an Object")
    if "text" not in button:
        bad_request(f'{broken}: Can\'t find field "text"')
    if not isinstance(button["text"], str):
        bad_request(f'{broken}: Field "text" must be of type String')
    return button["text"]
