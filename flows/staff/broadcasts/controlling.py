"""The list of broadcasts, and the page of one: what can be done with it in each state, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flows.house import page_of, turning
from flows.model import Action, Button, Link, Moved, Page, Paragraph, Reply, Text, Visit, text, to
from flows.rights import may
from flows.staff.broadcasts.composing import draft, on_screen
from flows.staff.broadcasts.running import start, tell_sender
from flows.staff.broadcasts.segments import described, reach, reached
from flows.staff.broadcasts.showing import LIST, heading, instead, night, note, state
from flows.staff.sending import Broadcast

_ROWS = 8
_OPEN = ((Link(text("office-open"), "office"),),)


def _broadcasts(visit: Visit) -> Reply:
    """List them, the newest first."""
    page = page_of(visit.arg)
    found = visit.desk.broadcasts.latest(skip=page * _ROWS, rows=_ROWS + 1)
    rows: list[tuple[Button, ...]] = [(Link(text("broadcast-new"), "compose"),)]
    rows += [(Link(_line(one), "broadcast", (str(one.id),)),) for one in found[:_ROWS]]
    turn = turning("broadcasts", page=page, more=len(found) > _ROWS)
    return Reply((text("broadcasts"),), (*rows, *turn, *_OPEN))


def _line(one: Broadcast) -> Text:
    return text("broadcast-line", state=state(one), name=one.title)


# ---------------------------------------------------------------- the page of one


def _broadcast(visit: Visit) -> Reply:
    found = draft(visit, visit.arg)
    if found is None:
        return Reply((text("broadcast-none"),), (LIST, *_OPEN))
    body: list[Paragraph] = [heading(visit, found), described(found.segment)]
    if found.state in {"draft", "asked"}:
        body += [reached(reach(visit, found)), *instead(found)]
    if found.state in {"gathering", "sending"}:
        body += night(visit, found)
    return Reply(tuple(body), (*_doing(visit, found), LIST))


def _doing(visit: Visit, found: Broadcast) -> list[tuple[Button, ...]]:
    number = str(found.id)
    rows: list[tuple[Button, ...]] = [(Link(text("preview-open"), "preview", (number,)),)]
    match found.state:
        case "draft":
            rows += [
                (Link(text("broadcast-change"), "compose", (number,)),),
                (Link(text("broadcast-whom"), "segment", (number,)),),
                (Link(text("broadcast-when"), "schedule", (number,)),),
                (Action(text("broadcast-test"), "preview", "test", number),),
                (Link(text("broadcast-off"), "sendoff", (number,)),),
                (Action(text("broadcast-delete"), "broadcast", "delete", number, found.version),),
            ]
        case "asked" if found.by != visit.person.id:
            rows += [(_act("approve", found),), (_act("back", found),)]
        case "asked":
            rows.append((_act("back", found),))
        case "scheduled" | "held":
            rows += [(_act("go", found),), (_act("cancel", found),)]
        case "gathering" | "sending":
            rows += [(_act("pause", found),), (_act("cancel", found),)]
        case "paused":
            rows += [(_act("resume", found),), (_act("cancel", found),)]
    if found.began:
        rows.append((Link(text("account-open"), "account", (number,)),))
    return rows


def _act(act: str, found: Broadcast) -> Action:
    return Action(Text(f"broadcast-{act}"), "broadcast", act, str(found.id), found.version)


# ---------------------------------------------------------------- what its buttons do


def _does(name: str, act: Callable[[Visit, Broadcast], None], *states: str) -> tuple[str, Callable[[Visit], Link]]:
    """Make an action that works in these states, on the version that was on the screen, and is kept on record."""

    def action(visit: Visit) -> Link:
        found = on_screen(visit, *states)
        act(visit, found)
        note(visit, name, found.id)
        return to("broadcast", visit.subject) if name != "delete" else to("broadcasts")

    return name, action


def _approve(visit: Visit, found: Broadcast) -> None:
    if found.by == visit.person.id:
        raise Moved
    visit.desk.broadcasts.approve(found.id, visit.person.id)
    tell_sender(visit.desk, found, text("broadcast-was-approved", name=found.title), visit.now)
    start(visit, found, ("asked",))


def _back(visit: Visit, found: Broadcast) -> None:
    visit.desk.broadcasts.move(found.id, found.version, ("asked",), "draft", now=visit.now)
    if found.by != visit.person.id:
        tell_sender(visit.desk, found, text("broadcast-was-sent-back", name=found.title), visit.now)


def _go(visit: Visit, found: Broadcast) -> None:
    """Send it now: what was scheduled or held needs no further question, what was paused goes on."""
    start(visit, replace(found, due=None), (found.state,))


def _into(state: str) -> Callable[[Visit, Broadcast], None]:
    def act(visit: Visit, found: Broadcast) -> None:
        visit.desk.broadcasts.move(found.id, found.version, (found.state,), state, now=visit.now)

    return act


def _delete(visit: Visit, found: Broadcast) -> None:
    visit.desk.broadcasts.delete(found.id)


_ACTIONS = dict(
    (
        _does("approve", _approve, "asked"),
        _does("back", _back, "asked"),
        _does("go", _go, "scheduled", "held"),
        _does("pause", _into("paused"), "gathering", "sending"),
        _does("resume", _go, "paused"),
        _does("cancel", _into("cancelled"), "scheduled", "held", "paused", "gathering", "sending"),
        _does("delete", _delete, "draft"),
    )
)
FLOWS = (
    Page("broadcasts", _broadcasts, may("broadcast")),
    Page("broadcast", _broadcast, may("broadcast"), _ACTIONS),
)
