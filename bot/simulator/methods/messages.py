"""Methods that write, change and delete messages of text, and answer taps; files are in media.py."""

from __future__ import annotations

from bot.simulator.keyboards import accepted, accepted_inline
from bot.simulator.markup import formatted
from bot.simulator.methods.shape import Methods
from bot.simulator.parameters import Call
from bot.simulator.refusals import (
    CALLBACK_ANSWER_CHARACTERS,
    CAPTION_CHARACTERS,
    TEXT_CHARACTERS,
    bad_request,
    check_text,
)
from bot.simulator.world import Chat, Json, Message, World

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def send_message(world: World, call: Call) -> Json:
    check_text(call.text("text"))
    chat = world.writable(call.chat_id)
    return deliver(world, chat, call, words(call, "text"))


def words(call: Call, name: str, too_long: str = "") -> Json:
    """The text or caption of a call with its entities, within Telegram's limits."""
    entities = call.array("entities" if name == "text" else "caption_entities")
    text, entities = formatted(call.text(name), call.text("parse_mode"), entities)
    if name == "text" and not text:
        bad_request("text must be non-empty")
    most = TEXT_CHARACTERS if name == "text" else CAPTION_CHARACTERS
    if len(text) > most:
        bad_request(too_long or f"message {'caption ' if name == 'caption' else ''}is too long")
    if not text:
        return {}
    key = "entities" if name == "text" else "caption_entities"
    return {name: text, **({key: entities} if entities else {})}


def deliver(world: World, chat: Chat, call: Call, content: Json) -> Json:
    """Post what the bot says, with its keyboard and what it replies to."""
    markup = accepted(call.nested("reply_markup"))
    content = {**content, **quoted(chat, call)}
    if markup and "inline_keyboard" in markup:
        content["reply_markup"] = markup
    elif markup:
        chat.keyboard = None if markup.get("remove_keyboard") else markup
        world.bulletin.announce(chat.id, "keyboard", keyboard=chat.keyboard)
    return world.post(chat, world.bot_user(), content)


def quoted(chat: Chat, call: Call) -> Json:
    """The message that is replied to, without what it replied to itself."""
    reply = call.object("reply_parameters")
    number = reply.get("message_id") or call.number("reply_to_message_id")
    if not number:
        return {}
    original = chat.messages.get(int(number)) if str(number).isdecimal() else None
    if original is None:
        if reply.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
            return {}
        bad_request("message to be replied not found")
    bare = {key: value for key, value in original.content.items() if key != "reply_to_message"}
    return {"reply_to_message": bare}


def editable(world: World, call: Call) -> tuple[Chat, Message]:
    """The bot's own message that a call wants to change."""
    chat = world.writable(call.chat_id)
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        bad_request("message to edit not found")
    if not message.by_bot:
        bad_request("message can't be edited")
    return chat, message


def edit_message_text(world: World, call: Call) -> Json:
    check_text(call.text("text"))
    place = editable(world, call)
    if "text" not in place[1].content:
        bad_request("there is no text in the message to edit")
    return replace(world, call, place, words(call, "text", "MESSAGE_TOO_LONG"), "text", "entities")


def edit_message_caption(world: World, call: Call) -> Json:
    place = editable(world, call)
    if "text" in place[1].content:
        bad_request("there is no caption in the message to edit")
    content = words(call, "caption", "MEDIA_CAPTION_TOO_LONG")
    return replace(world, call, place, content, "caption", "caption_entities")


def edit_message_reply_markup(world: World, call: Call) -> Json:
    return replace(world, call, editable(world, call), {})


def replace(world: World, call: Call, place: tuple[Chat, Message], content: Json, *fields: str) -> Json:
    """Change these fields of a message and its keyboard; an edit without a keyboard takes it away."""
    chat, message = place
    markup = accepted_inline(call.nested("reply_markup"))
    gone = (*fields, "reply_markup", "edit_date")
    before = {key: value for key, value in message.content.items() if key != "edit_date"}
    after = {key: value for key, value in message.content.items() if key not in gone} | content
    if markup:
        after["reply_markup"] = markup
    if after == before:
        bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    return world.change(chat, message, after)


def delete_message(world: World, call: Call) -> bool:
    chat = world.known(call.chat_id)
    number = call.number("message_id")
    if number not in chat.messages:
        bad_request("message to delete not found")
    del chat.messages[number]
    world.next_revision()
    world.bulletin.announce(chat.id, "deleted", message_id=number)
    return True


def delete_messages(world: World, call: Call) -> bool:
    """Delete many; Telegram passes over those it does not find."""
    chat = world.known(call.chat_id)
    for number in call.array("message_ids"):
        if chat.messages.pop(number, None) is not None:
            world.next_revision()
            world.bulletin.announce(chat.id, "deleted", message_id=number)
    return True


def answer_callback_query(world: World, call: Call) -> bool:
    query = world.queries.get(call.text("callback_query_id"))
    if query is None:
        bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(call.text("text")) > CALLBACK_ANSWER_CHARACTERS:
        bad_request("MESSAGE_TOO_LONG")
    if query.answered_at is None:
        query.answered_at = world.monotonic()
        query.text, query.url = call.text("text"), call.text("url")
        query.alert = call.flag("show_alert")
        chat = world.chats[query.chat_id]
        toast: Json = {"query_id": query.id, "text": query.text, "alert": query.alert}
        if query.text:
            chat.toast = toast
        world.bulletin.announce(query.id, "answered")
        world.bulletin.announce(chat.id, "toast", toast=toast)
    return True


def send_chat_action(world: World, call: Call) -> bool:
    chat = world.writable(call.chat_id)
    if call.text("action") not in ACTIONS:
        bad_request("wrong parameter action in request")
    world.bulletin.announce(chat.id, "action", action=call.text("action"))
    return True


def copy_message(world: World, call: Call) -> Json:
    original = _original(world, call, "copy")
    chat = world.writable(call.chat_id)
    left = {"message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message"}
    content = {key: value for key, value in original.items() if key not in left}
    if call.text("caption"):
        content |= words(call, "caption")
    return {"message_id": deliver(world, chat, call, content)["message_id"]}


def forward_message(world: World, call: Call) -> Json:
    original = _original(world, call, "forward")
    chat = world.writable(call.chat_id)
    left = {"message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message"}
    content = {key: value for key, value in original.items() if key not in left}
    origin = {"type": "user", "sender_user": original["from"], "date": original["date"]}
    return world.post(chat, world.bot_user(), {**content, "forward_origin": origin})


def _original(world: World, call: Call, verb: str) -> Json:
    source = world.known(call.params.get("from_chat_id"))
    message = source.messages.get(call.number("message_id"))
    if message is None:
        bad_request(f"message to {verb} not found")
    return message.content


METHODS: Methods = {
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
}
