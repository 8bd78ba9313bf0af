"""Forms being filled in, many people's at once. What is in them is `flows`'s; their JSON is `plain`'s."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, select

from flows.model import Session
from storage.cipher import CipherError, Vault
from storage.dialects import Upsert, among, numbers, upsert
from storage.plain import held_from_json, held_to_json
from storage.tables import session

_LOG = logging.getLogger(__name__)
_PLACE = "session.held"
_KEPT = ("person_id", "flow", "subject", "asked", "in_hand", "base", "touched_at", "held")


def load(conn: Connection, vault: Vault, persons: Sequence[int]) -> dict[int, tuple[Session, ...]]:
    """Give everybody's sessions, the one touched last first; who has none is not in it.

    One that no key opens, or that is damaged, is left where it is until that form is begun anew: its person is
    not to be stuck with it.
    """
    found: defaultdict[int, list[Session]] = defaultdict(list)
    for row in conn.execute(_of(conn.dialect.name), {"persons": numbers(conn, persons)}):
        try:
            found[row[0]].append(_session(vault, row))
        except (CipherError, ValueError, TypeError, LookupError, AttributeError) as error:
            _LOG.warning(f"unreadable session of person {row.person_id} ({type(error).__name__})")
    return {person: tuple(sessions) for person, sessions in found.items()}


def save(conn: Connection, vault: Vault, changed: Iterable[tuple[int, Session]]) -> None:
    """Keep sessions, each with the number of its person; one that is there already is replaced."""
    if rows := [_row(vault, person, kept) for person, kept in changed]:
        conn.execute(_keep(conn.dialect.name), rows)


def forget(conn: Connection, ended: Iterable[tuple[int, Session]]) -> None:
    """Delete sessions, each with the number of its person."""
    if rows := [{"of": person, "its_flow": gone.flow, "about": gone.subject} for person, gone in ended]:
        conn.execute(_FORGET, rows)


_FORGET = delete(session).where(
    session.c.person_id == bindparam("of"),
    session.c.flow == bindparam("its_flow"),
    session.c.subject == bindparam("about"),
)


@cache
def _of(dialect: str) -> Select[*tuple[Any, ...]]:
    columns = [session.c[name] for name in _KEPT]
    query = select(*columns).where(among(dialect, session.c.person_id, "persons"))
    return query.order_by(session.c.touched_at.desc(), session.c.id)


@cache
def _keep(dialect: str) -> Upsert:
    new = upsert(dialect, session)
    fresh = {name: new.excluded[name] for name in _KEPT[3:]}
    return new.on_conflict_do_update(index_elements=list(_KEPT[:3]), set_=fresh)


def _row(vault: Vault, person: int, kept: Session) -> dict[str, object]:
    return {
        "person_id": person,
        "flow": kept.flow,
        "subject": kept.subject,
        "asked": kept.asked,
        "in_hand": kept.in_hand,
        "base": kept.base,
        "touched_at": kept.touched,
        "held": vault.seal(_PLACE, held_to_json(kept)),
    }


def _session(vault: Vault, row: Row[*tuple[Any, ...]]) -> Session:
    _, flow, subject, asked, in_hand, base, touched, held = row
    said = held_from_json(vault.open(_PLACE, held))
    return Session(flow, subject, asked=asked, base=base, in_hand=in_hand, touched=touched, **said)
