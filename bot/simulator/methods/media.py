"""Methods that send files, places and contacts, and give files back; texts are in messages.py."""

from __future__ import annotations

import struct
from functools import partial

from bot.simulator.methods.messages import deliver, words
from bot.simulator.methods.shape import Methods
from bot.simulator.parameters import Call
from bot.simulator.refusals import DOWNLOAD_BYTES, bad_request, check_upload
from bot.simulator.world import File, Json, World

KINDS = ("document", "photo", "voice", "audio", "video", "animation", "sticker")
MIME_TYPES = {"photo": "image/jpeg", "voice": "audio/ogg", "audio": "audio/mpeg", "video": "video/mp4"}
SHAPES: dict[str, Json] = {
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
    "audio": {"duration": 3},
    "video": {"width": 640, "height": 360, "duration": 3},
    "animation": {"width": 320, "height": 320, "duration": 3},
    "sticker": {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular"},
}


def send_file(kind: str, world: World, call: Call) -> Json:
    chat = world.writable(call.chat_id)
    content = {**picture_of(kind, sent_file(kind, world, call)), **words(call, "caption")}
    return deliver(world, chat, call, content)


def sent_file(kind: str, world: World, call: Call) -> File:
    """The file of a call: a part of the form, a part named by attach://, or a file known already."""
    name = call.text(kind).removeprefix("attach://")
    upload = call.files.get(name) or call.files.get(kind)
    if upload is not None:
        check_upload(kind, upload.data)
        return world.keep(kind, upload.name, MIME_TYPES.get(kind, upload.mime_type), upload.data)
    if not name:
        bad_request(f"there is no {kind} in the request")
    if name.startswith(("http://", "https://")):
        bad_request("failed to get HTTP URL content")
    if name not in world.files:
        bad_request("wrong file identifier/HTTP URL specified")
    return world.files[name]


def picture_of(kind: str, file: File) -> Json:
    """A file as it stands in a message."""
    described = file.described()
    if kind == "photo":
        width, height = size_of(file.data)
        return {"photo": [{**described, "width": width, "height": height}]}
    if kind not in {"voice", "sticker"}:
        described |= {"file_name": file.name, "mime_type": file.mime_type}
    picture: Json = {kind: {**described, **SHAPES.get(kind, {})}}
    # Telegram sends an animation as a document too, for bots that do not know animations.
    return {**picture, "document": described} if kind == "animation" else picture


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG; everything else is shown as a common size, nothing depends on it."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    return 1280, 720


def get_file(world: World, call: Call) -> Json:
    file = world.files.get(call.text("file_id"))
    if file is None:
        bad_request("invalid file_id")
    if len(file.data) > DOWNLOAD_BYTES:
        bad_request("file is too big")
    return {**file.described(), "file_path": file.path}


def send_location(world: World, call: Call) -> Json:
    chat = world.writable(call.chat_id)
    place = {"latitude": call.real("latitude"), "longitude": call.real("longitude")}
    return deliver(world, chat, call, {"location": place})


def send_contact(world: World, call: Call) -> Json:
    chat = world.writable(call.chat_id)
    contact = {"phone_number": call.text("phone_number"), "first_name": call.text("first_name")}
    if not all(contact.values()):
        bad_request("PHONE_NUMBER_INVALID")
    return deliver(world, chat, call, {"contact": contact})


METHODS: Methods = {
    **{f"send{kind.capitalize()}": partial(send_file, kind) for kind in KINDS},
    "getFile": get_file,
    "sendLocation": send_location,
    "sendContact": send_contact,
}
