"""The key that does not rotate: made once, kept sealed with those that do. The sealing is in `cipher`."""

from __future__ import annotations

import os

from sqlalchemy import Connection, select

from storage.cipher import KEY_BYTES, Cipher, CipherError, Vault
from storage.dialects import upsert
from storage.tables import keyring

_PEPPER = "hashes"
_PLACE = "keyring.sealed"


def make(conn: Connection, cipher: Cipher) -> None:
    """Make the key of the hashes, unless there is one."""
    sealed = cipher.seal(_PLACE, os.urandom(KEY_BYTES))
    new = upsert(conn.dialect.name, keyring).values(name=_PEPPER, sealed=sealed)
    conn.execute(new.on_conflict_do_nothing())


def unlock(conn: Connection, cipher: Cipher) -> Vault:
    """Open the vault. CipherError: the keys are not this database's, or none was made here yet."""
    sealed = conn.execute(select(keyring.c.sealed).where(keyring.c.name == _PEPPER)).scalar()
    if sealed is None:
        raise CipherError("This database has no key ring: it was not upgraded.")
    return Vault(cipher, cipher.open(_PLACE, sealed))
