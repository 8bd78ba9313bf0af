"""How personal data is made unreadable at rest (AES-GCM), and found again without being read (a keyed hash)."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NAME = 4  # bytes that name the key: the beginning of its SHA-256
_NONCE = 12


class CipherError(Exception):
    """A key that cannot be used, or bytes that none of the keys opens."""


def new_key() -> str:
    """Make a key in the form it is written down in."""
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


def read_key(written: str) -> bytes:
    """Read a key as it is written down: 32 bytes in URL-safe base64, with or without the padding."""
    try:
        key = base64.b64decode(written.strip().rstrip("=") + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise CipherError("A secret key is 32 bytes in URL-safe base64 (43 or 44 characters); this one is not.")
    return key


def key_name(key: bytes) -> bytes:
    """Give the bytes that stand for a key in front of everything it sealed; they tell nothing about it."""
    return sha256(key).digest()[:_NAME]


class Cipher:
    """Seals with the newest key and opens with any. `place` is "table.column": bytes moved elsewhere do not open.

    Nonces are random, so one key should seal fewer than 2**32 values: rotate it before that.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise CipherError("At least one secret key of 32 bytes is needed.")
        self._keys = {key_name(key): AESGCM(key) for key in reversed(keys)}
        self.newest = key_name(keys[0])
        self._sealing = self._keys[self.newest]

    def seal(self, place: str, data: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return self.newest + nonce + self._sealing.encrypt(nonce, data, place.encode())

    def open(self, place: str, sealed: bytes) -> bytes:
        """Raise CipherError where no key fits or the bytes are not what was sealed there."""
        key = self._keys.get(sealed[:_NAME])
        if key is None:
            have = ", ".join(name.hex() for name in self._keys)
            raise CipherError(f"{place} was sealed with key {sealed[:_NAME].hex()}; the keys given are {have}.")
        nonce = sealed[_NAME : _NAME + _NONCE]
        try:
            return key.decrypt(nonce, sealed[_NAME + _NONCE :], place.encode())
        except (InvalidTag, ValueError) as error:
            raise CipherError(f"{place} holds bytes that were changed or sealed for another place.") from error


@dataclass(frozen=True)
class Vault:
    """Everything secret a table needs: the cipher, and the key of the hashes, which never rotates."""

    cipher: Cipher
    pepper: bytes

    def seal(self, place: str, data: bytes) -> bytes:
        return self.cipher.seal(place, data)

    def open(self, place: str, sealed: bytes) -> bytes:
        return self.cipher.open(place, sealed)

    def fingerprint(self, place: str, value: str) -> str:
        """Give what stands for a value where it must be found but not read."""
        return hmac.digest(self.pepper, f"{place}\0{value}".encode(), "sha256").hex()
