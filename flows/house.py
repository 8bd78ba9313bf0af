"""The house: all flows, found by id and by command. It knows their names, not what they do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows import addresses
from flows.model import Button, Flow, Form, Incoming, Link, Page, Reply, Text, Visit, text

HOME = "menu"  # the page every lost way leads to; opening it parks the form in hand
TO_MENU = (Link(text("engine-menu"), HOME),)  # the row of buttons under what is finished
EARLIER, LATER = text("answer-earlier"), text("answer-later")
_LAST_PAGE = 9999
FIRST = "language"  # the page for someone who has not chosen a language yet


def page_of(part: str) -> int:
    """Read which page of a list is meant; the first one for what means none."""
    page = addresses.number(part) or 0
    return page if page <= _LAST_PAGE else 0


def turning(
    flow: str, *args: str, page: int, more: bool, earlier: Text = EARLIER, later: Text = LATER
) -> list[tuple[Button, ...]]:
    """Make the row of buttons that turns the pages of a list; none where there is one page."""
    turn = [Link(earlier, flow, (*args, str(page - 1)))] if page else []
    turn += [Link(later, flow, (*args, str(page + 1)))] if more else []
    return [tuple(turn)] if turn else []


@dataclass(frozen=True)
class House:
    """Flows by id and by command; `menu` in its order; `files`: who takes one; `ears`: who listens."""

    flows: Mapping[str, Flow]
    commands: Mapping[str, Flow]
    menu: tuple[Flow, ...]
    files: tuple[Form, ...]
    ears: tuple[Page, ...] = ()

    def listened(self, visit: Visit, incoming: Incoming) -> Reply | None:
        """Let the pages that listen to what is said outside of any form answer it."""
        heard = (page.hears(visit, incoming) for page in self.ears if page.hears)
        return next((reply for reply in heard if reply), None)

    @classmethod
    def of(cls, flows: Iterable[Flow]) -> House:
        by_id: dict[str, Flow] = {}
        for flow in flows:
            if flow.id in by_id:
                raise ValueError(f"two flows are called {flow.id!r}")
            by_id[flow.id] = flow
        return cls(
            flows=by_id,
            commands={flow.command: flow for flow in by_id.values() if flow.command},
            menu=tuple(sorted((f for f in by_id.values() if f.menu), key=lambda f: f.menu)),
            files=tuple(f for f in by_id.values() if isinstance(f, Form) and f.takes_files),
            ears=tuple(f for f in by_id.values() if isinstance(f, Page) and f.hears),
        )
