"""A file somebody sent, from Telegram to the disk; for a job's child process, which may wait. Not what is in it."""

from __future__ import annotations

import json
from http.client import HTTPException
from pathlib import Path
from typing import IO
from urllib.parse import quote, urlencode
from urllib.request import urlopen

from bot.papers.reading import LARGEST
from bot.papers.unreadable import Unreadable
from bot.settings import Settings
from flows.model import text

_PATIENCE = 60.0  # seconds of silence
_CHUNK = 1 << 16


def fetch(settings: Settings, file_id: str, to: Path) -> None:
    """Download a file by its number, piece by piece. Raises Unreadable: it is gone, or too large."""
    try:
        with _asked(settings, file_id) as answer:
            path = json.load(answer)["result"]["file_path"]
        with _sent(settings, path) as answer, to.open("wb") as file:
            _keep(answer, file)
    except (OSError, HTTPException, ValueError, KeyError) as error:
        # Its words would name the address, and with it the token.
        raise Unreadable(text("unread-gone")) from error


def _asked(settings: Settings, file_id: str) -> IO[bytes]:
    return _opened(f"{settings.api_url}/bot{settings.token}/getFile?{urlencode({'file_id': file_id})}")


def _sent(settings: Settings, path: str) -> IO[bytes]:
    return _opened(f"{settings.api_url}/file/bot{settings.token}/{quote(path)}")


def _opened(url: str) -> IO[bytes]:
    opened: IO[bytes] = urlopen(url, timeout=_PATIENCE)  # noqa: S310 - the address is the operator's own setting
    return opened


def _keep(answer: IO[bytes], file: IO[bytes]) -> None:
    kept = 0
    while chunk := answer.read(_CHUNK):
        kept += len(chunk)
        if kept > LARGEST:
            raise Unreadable(text("unread-large", most=LARGEST // 1024 // 1024))
        file.write(chunk)
