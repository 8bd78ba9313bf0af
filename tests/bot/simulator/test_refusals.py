"""Telegram's refusals, one line each: what is asked, the code, the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

if TYPE_CHECKING:
    from bot.simulator import People
    from bot.simulator.server import Serving

    from .conftest import Ask

AIDA, STRANGER, BLOCKER = 501, 502, 503
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def keys(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def send(text: str = "x", **more: Any) -> tuple[str, dict[str, Any]]:
    return "sendMessage", {"chat_id": AIDA, "text": text, **more}


def html(text: str) -> tuple[str, dict[str, Any]]:
    return send(text, parse_mode="HTML")


def edit(**more: Any) -> tuple[str, dict[str, Any]]:
    return "editMessageText", {"chat_id": AIDA, "message_id": 3, "text": "standing", **more}


def commands(*menu: Any) -> tuple[str, dict[str, Any]]:
    return "setMyCommands", {"commands": list(menu)}


BUTTON = "Bad Request: can't parse inline keyboard button: "
ENTITIES = "Bad Request: can't parse entities: "
REFUSED: list[tuple[str, tuple[str, dict[str, Any]], int, str]] = [
    ("no method", ("sendNothing", {}), 404, "Not Found"),
    ("empty", send(""), 400, "Bad Request: message text is empty"),
    ("blank", send("  \n "), 400, "Bad Request: text must be non-empty"),
    ("only tags", html("<b></b>"), 400, "Bad Request: text must be non-empty"),
    ("long", send("x" * 4097), 400, "Bad Request: message is too long"),
    ("long after parsing", html("<b>" + "x" * 4097 + "</b>"), 400, "Bad Request: message is too long"),
    ("very long", send("x" * 32769), 400, "Bad Request: text is too long"),
    ("long edit", edit(text="x" * 4097), 400, "Bad Request: MESSAGE_TOO_LONG"),
    ("no chat", ("sendMessage", {"text": "x"}), 400, "Bad Request: chat_id is empty"),
    ("unknown chat", send(chat_id=999), 400, "Bad Request: chat not found"),
    ("never wrote", send(chat_id=STRANGER), 403, "Forbidden: bot can't initiate conversation with a user"),
    ("blocked", send(chat_id=BLOCKER), 403, "Forbidden: bot was blocked by the user"),
    ("unclosed", html("<b>x"), 400, ENTITIES + 'Can\'t find end tag corresponding to start tag "b"'),
    ("unknown tag", html("Үй <h1>x</h1>"), 400, ENTITIES + 'Unsupported start tag "h1" at byte offset 5'),
    ("open tag", html("1 < 2"), 400, ENTITIES + "Unclosed start tag at byte offset 2"),
    ("stray end", html("x</b>"), 400, ENTITIES + "Unexpected end tag at byte offset 1"),
    (
        "crossed",
        html("<b><i>x</b></i>"),
        400,
        ENTITIES + 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ),
    ("mode", send(parse_mode="BBCode"), 400, "Bad Request: unsupported parse_mode"),
    (
        "entity outside",
        send(entities=[{"type": "bold", "offset": 0, "length": 2}]),
        400,
        "Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text",
    ),
    ("entities", send(entities=5), 400, "Bad Request: can't parse entities: expected an Array"),
    ("chat list", send(chat_id=[1]), 400, "Bad Request: chat not found"),
    ("chat name", send(chat_id="@somewhere"), 400, "Bad Request: chat not found"),
    (
        "reply list",
        send(reply_parameters=[1]),
        400,
        "Bad Request: can't parse reply_parameters: expected an Object",
    ),
    ("button", send(reply_markup=keys(5)), 400, BUTTON + "expected an Object"),
    (
        "place",
        ("sendLocation", {"chat_id": AIDA, "latitude": "north"}),
        400,
        'Bad Request: invalid value of parameter "latitude" specified',
    ),
    ("markup", send(reply_markup=[1]), 400, "Bad Request: object expected as reply markup"),
    ("markup JSON", send(reply_markup="{"), 400, "Bad Request: can't parse reply keyboard markup JSON object"),
    (
        "data",
        send(reply_markup=keys({"text": "x", "callback_data": "ү" * 33})),
        400,
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    ("no text", send(reply_markup=keys({"callback_data": "x"})), 400, BUTTON + 'Can\'t find field "text"'),
    (
        "text kind",
        send(reply_markup=keys({"text": 1, "callback_data": "x"})),
        400,
        BUTTON + 'Field "text" must be of type String',
    ),
    (
        "no kind",
        send(reply_markup=keys({"text": "x"})),
        400,
        BUTTON + "Text buttons are unallowed in the inline keyboard",
    ),
    (
        "too many",
        send(reply_markup=keys(*[{"text": "x", "callback_data": "x"}] * 101)),
        400,
        "Bad Request: reply markup is too long",
    ),
    (
        "url",
        send(reply_markup=keys({"text": "x", "url": "ftp://x"})),
        400,
        "Bad Request: inline keyboard button URL 'ftp://x' is invalid: Unsupported URL protocol",
    ),
    ("reply", send(reply_parameters={"message_id": 99}), 400, "Bad Request: message to be replied not found"),
    ("edit unknown", edit(message_id=99), 400, "Bad Request: message to edit not found"),
    ("edit foreign", edit(message_id=1), 400, "Bad Request: message can't be edited"),
    ("unchanged", edit(), 400, NOT_MODIFIED),
    (
        "edit with keys",
        edit(reply_markup={"keyboard": [["x"]]}),
        400,
        "Bad Request: inline keyboard expected",
    ),
    (
        "no caption",
        ("editMessageCaption", {"chat_id": AIDA, "message_id": 3}),
        400,
        "Bad Request: there is no caption in the message to edit",
    ),
    (
        "delete",
        ("deleteMessage", {"chat_id": AIDA, "message_id": 99}),
        400,
        "Bad Request: message to delete not found",
    ),
    (
        "tap",
        ("answerCallbackQuery", {"callback_query_id": "1"}),
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ),
    (
        "action",
        ("sendChatAction", {"chat_id": AIDA, "action": "dance"}),
        400,
        "Bad Request: wrong parameter action in request",
    ),
    ("document", ("sendDocument", {"chat_id": AIDA}), 400, "Bad Request: there is no document in the request"),
    (
        "file id",
        ("sendPhoto", {"chat_id": AIDA, "photo": "x"}),
        400,
        "Bad Request: wrong file identifier/HTTP URL specified",
    ),
    ("file", ("getFile", {"file_id": "x"}), 400, "Bad Request: invalid file_id"),
    ("command", commands({"command": "Старт", "description": "x"}), 400, "Bad Request: BOT_COMMAND_INVALID"),
    (
        "description",
        commands({"command": "x", "description": ""}),
        400,
        "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    ("menu", commands(*[{"command": "x", "description": "x"}] * 101), 400, "Bad Request: BOT_COMMANDS_TOO_MUCH"),
    ("name", ("setMyName", {"name": "x" * 65}), 400, "Bad Request: NAME_TOO_LONG"),
    (
        "webhook",
        ("setWebhook", {"url": "http://example.org/"}),
        400,
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    ),
]


@pytest.fixture
async def standing(people: People, ask: Ask) -> None:
    """Aida with a message of the bot (number 3), somebody who never wrote, somebody who blocked."""
    aida = await people.join("Aida", id=AIDA)
    await people.join("Stranger", id=STRANGER)
    blocker = await people.join("Blocker", id=BLOCKER)
    await aida.starts()
    await blocker.starts()
    await blocker.blocks()
    await ask("sendMessage", chat_id=AIDA, text="standing")


@pytest.mark.usefixtures("standing")
@pytest.mark.parametrize(("call", "code", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_refused(ask: Ask, call: tuple[str, dict[str, Any]], code: int, words: str) -> None:
    method, params = call
    assert await ask(method, **params) == {"ok": False, "error_code": code, "description": words}


@pytest.mark.usefixtures("standing")
async def test_the_limits_themselves_are_accepted(ask: Ask) -> None:
    buttons = [{"text": "x", "callback_data": "x" * 64}] * 100
    answer = await ask("sendMessage", chat_id=AIDA, text="ү" * 4096, reply_markup=keys(*buttons))
    assert answer["ok"]


async def test_tokens(sim: Serving) -> None:
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{sim.url}/bot1:wrong/getMe") as response:
            assert (response.status, (await response.json())["description"]) == (401, "Unauthorized")
        async with http.get(f"{sim.url}/botwrong/getMe") as response:
            assert (response.status, (await response.json())["description"]) == (404, "Not Found")
        async with http.get(f"{sim.url}/bot{sim.token}/GETME?x=1") as response:
            assert (await response.json())["result"]["is_bot"]


async def test_an_expired_tap_cannot_be_answered(ask: Ask, people: People) -> None:
    aida = await people.join("Aida")
    await aida.starts()
    await ask("sendMessage", chat_id=aida.id, text="?", reply_markup=keys({"text": "x", "callback_data": "x"}))
    tap = await aida.taps("x")
    await people.expire_taps()
    answer = await ask("answerCallbackQuery", callback_query_id=tap.query_id)
    assert answer["error_code"] == 400
