"""Sealing, opening, and finding without reading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.cipher import Cipher, CipherError, Vault, key_name, new_key, read_key

OLD, NEW = b"o" * 32, b"n" * 32
PLACE = "session.held"


@given(st.binary())
def test_what_is_sealed_opens(data: bytes) -> None:
    cipher = Cipher([NEW])
    assert cipher.open(PLACE, cipher.seal(PLACE, data)) == data


def test_the_same_words_are_never_sealed_the_same() -> None:
    cipher = Cipher([NEW])
    assert cipher.seal(PLACE, b"x") != cipher.seal(PLACE, b"x")


def test_sealed_bytes_name_their_key_and_hide_everything_else() -> None:
    sealed = Cipher([NEW, OLD]).seal(PLACE, b"Aibek")
    assert sealed.startswith(key_name(NEW))
    assert b"Aibek" not in sealed
    assert len(sealed) == 4 + 12 + 5 + 16


def test_older_keys_still_open() -> None:
    sealed = Cipher([OLD]).seal(PLACE, b"x")
    assert Cipher([NEW, OLD]).open(PLACE, sealed) == b"x"


def test_a_missing_key_is_named() -> None:
    sealed = Cipher([OLD]).seal(PLACE, b"x")
    with pytest.raises(CipherError, match=f"{key_name(OLD).hex()}; the keys given are {key_name(NEW).hex()}"):
        Cipher([NEW]).open(PLACE, sealed)


def test_bytes_moved_to_another_column_do_not_open() -> None:
    cipher = Cipher([NEW])
    with pytest.raises(CipherError, match="changed or sealed for another place"):
        cipher.open("outbox.body", cipher.seal(PLACE, b"x"))


@pytest.mark.parametrize("at", [4, 15, 16, -1])
def test_changed_bytes_do_not_open(at: int) -> None:
    cipher = Cipher([NEW])
    sealed = bytearray(cipher.seal(PLACE, b"x"))
    sealed[at] ^= 1
    with pytest.raises(CipherError):
        cipher.open(PLACE, bytes(sealed))


@pytest.mark.parametrize("sealed", [b"", b"abc", key_name(NEW), key_name(NEW) + b"short"])
def test_bytes_that_were_never_sealed_do_not_open(sealed: bytes) -> None:
    with pytest.raises(CipherError):
        Cipher([NEW]).open(PLACE, sealed)


def test_a_key_is_read_as_it_was_written() -> None:
    written = new_key()
    assert len(read_key(written)) == 32
    assert read_key(f" {written.rstrip('=')}\n") == read_key(written)


@pytest.mark.parametrize("written", ["", "hunter2", "ключ", "QUJD" * 10, "QUJD" * 12])
def test_what_is_no_key_is_refused_without_repeating_it(written: str) -> None:
    with pytest.raises(CipherError, match="32 bytes in URL-safe base64") as refused:
        read_key(written)
    assert not written or written not in str(refused.value)


@pytest.mark.parametrize("keys", [[], [b"short"], [NEW, b"short"]])
def test_a_cipher_needs_good_keys(keys: list[bytes]) -> None:
    with pytest.raises(CipherError, match="32 bytes"):
        Cipher(keys)


def test_a_fingerprint_stays_and_tells_nothing() -> None:
    before, after = Vault(Cipher([OLD]), b"p" * 32), Vault(Cipher([NEW, OLD]), b"p" * 32)
    mark = before.fingerprint("enrollment.phone", "+821012345678")
    assert mark == after.fingerprint("enrollment.phone", "+821012345678")
    assert mark != before.fingerprint("enrollment.name", "+821012345678")
    assert mark != Vault(Cipher([OLD]), b"q" * 32).fingerprint("enrollment.phone", "+821012345678")
