"""Who may do what: the one table of rights by role. Flows ask `may`; nothing else compares roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flows.model import Visit
from flows.staff.desk import Scope

RIGHTS: Mapping[str, frozenset[str]] = {
    "migrant": frozenset(),
    "staff": frozenset({"office", "overview", "export", "broadcast", "directory"}),
    "coordinator": frozenset({"office", "overview", "export", "broadcast", "directory", "personal", "review"}),
    "admin": frozenset({"office", "overview", "export", "broadcast", "directory", "personal", "review", "team"}),
}
ROLES = ("staff", "coordinator", "admin")  # of the team


def has(role: str, right: str) -> bool:
    """Tell whether a role has a right; an unknown role has none."""
    return right in RIGHTS.get(role, frozenset())


def may(right: str) -> Callable[[Visit], bool]:
    """Make the `allows` of a page or form that needs a right."""
    return lambda visit: has(visit.person.role, right)


def scope(visit: Visit) -> Scope:
    """Tell which countries' cases somebody of the team sees; empty: all."""
    member = visit.desk.team.member(visit.person.id)
    return member.countries if member else ()
