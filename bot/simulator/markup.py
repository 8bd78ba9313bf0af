"""HTML as Telegram reads it: a text with tags becomes a text and its entities, counted in UTF-16 units."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any, NoReturn

from bot.simulator.refusals import ENTITIES, bad_request

Json = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
KINDS = {*TAGS.values(), "expandable_blockquote", "text_mention", "mention", "hashtag", "cashtag"} | {
    "bot_command",
    "url",
    "email",
    "phone_number",
}
# Only these four names and numbers are characters; anything else after & stays as it was typed.
CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.\-]+)))?""")
NOTICED = {
    "bot_command": re.compile(r"(?<![\w/])/\w{1,64}(?:@\w{3,32})?\b", re.ASCII),
    "url": re.compile(r"(?<![\w@.])(?:https?://[^\s<>\"]+|t\.me/[^\s<>\"]+)[^\s<>\".,;:!?)]"),
    "email": re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w\b", re.ASCII),
    "mention": re.compile(r"(?<![\w@.])@\w{4,32}\b", re.ASCII),
}


@dataclass(frozen=True)
class Tag:
    """An opened tag: its name, what it makes, and where in the text its entity begins (UTF-16 units)."""

    name: str
    entity: Json
    start: int


def units(text: str) -> int:
    """Length of a text in UTF-16 units, the measure of all entity offsets."""
    return len(text.encode("utf-16-le")) // 2


def formatted(text: str, parse_mode: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Text and entities as Telegram stores them: parsed, trimmed, links and commands noticed.

    Raises:
        Refusal: 400 with Telegram's own words, if the markup is broken.

    """
    mode = parse_mode.lower()
    if mode == "html":
        text, entities = parsed(text)
    elif mode in {"markdown", "markdownv2"}:
        bad_request("this server reads HTML only; Markdown is not imitated")
    elif mode:
        bad_request("unsupported parse_mode")
    text, entities = trimmed(text, [checked(entity, text) for entity in entities])
    entities += noticed(text, entities)
    return text, sorted(entities[:ENTITIES], key=lambda e: (e["offset"], -e["length"]))


def parsed(html: str) -> tuple[str, list[Json]]:
    """Read HTML; offsets in the complaints are bytes, as Telegram gives them."""
    text: list[str] = []
    length, at = 0, 0
    open_tags: list[Tag] = []
    entities: list[Json] = []
    while at < len(html):
        if html[at] != "<":
            piece, at = _plain(html, at)
            text.append(piece)
            length += units(piece)
        elif html.startswith("</", at):
            at = _close(html, at, open_tags, entities, length)
        else:
            at = _open(html, at, open_tags, length)
    if open_tags:
        _broken(f'Can\'t find end tag corresponding to start tag "{open_tags[-1].name}"')
    return "".join(text), entities


def _plain(html: str, at: int) -> tuple[str, int]:
    end = html.find("<", at)
    end = len(html) if end < 0 else end
    return CHARACTER.sub(lambda found: unescape(found[0]), html[at:end]), end


def _open(html: str, at: int, open_tags: list[Tag], length: int) -> int:
    where = f"at byte offset {len(html[:at].encode())}"
    end = html.find(">", at)
    if end < 0:
        _broken(f"Unclosed start tag {where}")
    name = re.split(r"[\s>]", html[at + 1 : end + 1], maxsplit=1)[0].lower()
    if name not in TAGS:
        _broken(f'Unsupported start tag "{name}" {where}')
    attributes = {
        found[1].lower(): unescape(found[2] or found[3] or found[4] or "")
        for found in ATTRIBUTE.finditer(html[at + 1 + len(name) : end])
    }
    open_tags.append(Tag(name, _entity(name, attributes, where, open_tags), length))
    return end + 1


def _entity(name: str, attributes: dict[str, str], where: str, open_tags: list[Tag]) -> Json:
    entity: Json = {"type": TAGS[name]}
    if name == "a":
        entity["url"] = attributes.get("href", "")
    elif name == "span" and attributes.get("class") != "tg-spoiler":
        _broken(f'Tag "span" must have class "tg-spoiler" {where}')
    elif name == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    elif name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    elif name == "code" and open_tags and open_tags[-1].name == "pre":
        language = attributes.get("class", "").removeprefix("language-")
        if language:
            open_tags[-1].entity["language"] = language
        entity = {}
    return entity


def _close(html: str, at: int, open_tags: list[Tag], entities: list[Json], length: int) -> int:
    where = f"at byte offset {len(html[:at].encode())}"
    end = html.find(">", at)
    if not open_tags:
        _broken(f"Unexpected end tag {where}")
    if end < 0:
        _broken(f"Unclosed end tag {where}")
    name = html[at + 2 : end].strip().lower()
    tag = open_tags.pop()
    if name and name != tag.name:
        _broken(f'Unmatched end tag {where}, expected "</{tag.name}>", found "</{name}>"')
    # A link without an address is only text, and so is anything that embraces nothing.
    if tag.entity and length > tag.start and tag.entity.get("url") != "":
        entities.append({**tag.entity, "offset": tag.start, "length": length - tag.start})
    return end + 1


def _broken(words: str) -> NoReturn:
    bad_request(f"can't parse entities: {words}")


def checked(entity: Json, text: str) -> Json:
    """Refuse an entity that Telegram could not place."""
    if not isinstance(entity, dict) or entity.get("type") not in KINDS:
        bad_request("can't parse MessageEntity: unsupported type specified")
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int):
        bad_request('can\'t parse MessageEntity: Field "offset" must be of type Number')
    if offset < 0 or length <= 0 or offset + length > units(text):
        bad_request(f"entity beginning at UTF-16 offset {offset} ends after the end of the text")
    return entity


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut the space around a text, and move its entities along."""
    cut = units(text) - units(text.lstrip())
    text = text.strip()
    size = units(text)
    moved = []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, size)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return text, moved


def noticed(text: str, entities: list[Json]) -> list[Json]:
    """Commands, links, addresses and mentions that Telegram marks by itself, outside code and links."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _CLOSED]
    found = []
    for kind, pattern in NOTICED.items():
        for match in pattern.finditer(text):
            start = units(text[: match.start()])
            end = start + units(match[0])
            if all(end <= begin or start >= stop for begin, stop in taken):
                found.append({"type": kind, "offset": start, "length": end - start})
                taken.append((start, end))
    return found


_CLOSED = {"pre", "code", "text_link"}
