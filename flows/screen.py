"""Where replies go on the screen: in place of the pressed message, or new; and when keys of ours must go away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.model import Incoming, Reply, Tapped, text


def arranged(replies: Sequence[Reply], incoming: Incoming, *, keys: bool) -> tuple[Reply, ...]:
    """Arrange a turn's replies; `keys` says that keys of ours hang under the writing line now."""
    shown = list(replies)
    if keys and shown and not any(reply.keys for reply in shown):
        shown = _without_keys(shown)
    if shown and isinstance(incoming, Tapped) and incoming.message and _may_replace(shown[0]):
        shown[0] = replace(shown[0], here=incoming.message)
    return tuple(shown)


def _without_keys(replies: list[Reply]) -> list[Reply]:
    """Take the keys away with a message of its own (Telegram cannot do it with buttons under it)."""
    first, *others = replies
    said, *rest = first.body if len(first.body) > 1 else (text("engine-keys-away"), *first.body)
    return [Reply((said,), away=True), replace(first, body=tuple(rest), fresh=True), *others]


def _may_replace(reply: Reply) -> bool:
    """Tell whether Telegram can put this reply in place of an older message."""
    return not (reply.fresh or reply.keys or reply.away or reply.attached)
