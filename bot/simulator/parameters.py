"""One call of the Bot API, read from whatever form it came in; what it means is the methods' business."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader, web

from bot.simulator.refusals import bad_request

TRUE = {"true", "1", "yes", "t", "y"}


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime_type: str
    data: bytes


@dataclass(frozen=True)
class Call:
    """A method with its parameters; forms give them all as strings, JSON gives them typed."""

    method: str
    params: Mapping[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.params.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        return json.dumps(value) if isinstance(value, dict | list | bool) else str(value)

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.params.get(name) or default)
        except (TypeError, ValueError):
            return default

    def real(self, name: str) -> float:
        try:
            return float(self.params.get(name) or 0)
        except (TypeError, ValueError):
            bad_request(f'invalid value of parameter "{name}" specified')

    def flag(self, name: str) -> bool:
        return str(self.params.get(name, "")).lower() in TRUE

    def nested(self, name: str) -> Any:
        """An object or array, which forms carry as JSON; None if it is absent or empty.

        Raises:
            Refusal: 400, when it is not JSON.

        """
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            words = {"reply_markup": "reply keyboard markup JSON object"}.get(name, f"{name} JSON object")
            bad_request(f"can't parse {words}")

    def array(self, name: str) -> list[Any]:
        """An array; empty if it is absent."""
        value = self.nested(name)
        if value is not None and not isinstance(value, list):
            bad_request(f"can't parse {name}: expected an Array")
        return value or []

    def object(self, name: str) -> dict[str, Any]:
        """An object; empty if it is absent."""
        value = self.nested(name)
        if value is not None and not isinstance(value, dict):
            bad_request(f"can't parse {name}: expected an Object")
        return value or {}

    @property
    def chat_id(self) -> Any:
        return self.params.get("chat_id")


async def read(method: str, request: web.Request) -> Call:
    """Read a call from its query string and its body; the body wins."""
    params: dict[str, Any] = dict(request.query)
    if request.content_type == "multipart/form-data":
        more, files = await read_multipart(await request.multipart())
        return Call(method, {**params, **more}, files)
    more = read_body(request.content_type, await request.read())
    return Call(method, {**params, **more})


def read_body(content_type: str, body: bytes) -> dict[str, Any]:
    """Parameters of a JSON or urlencoded body.

    Raises:
        Refusal: 400, when JSON is announced and something else comes.

    """
    if content_type == "application/json":
        try:
            found = json.loads(body) if body.strip() else {}
        except ValueError:
            found = None
        if not isinstance(found, dict):
            bad_request("can't parse request parameters: object expected")
        return found
    if content_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return {}


async def read_multipart(reader: MultipartReader) -> tuple[dict[str, Any], dict[str, Upload]]:
    params: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    async for part in reader:
        if not isinstance(part, BodyPartReader) or not part.name:
            continue
        data = bytes(await part.read(decode=True))
        if part.filename is None:
            params[part.name] = data.decode("utf-8", "replace")
        else:
            mime_type = part.headers.get("Content-Type", "application/octet-stream")
            files[part.name] = Upload(part.filename, mime_type, data)
    return params, files
