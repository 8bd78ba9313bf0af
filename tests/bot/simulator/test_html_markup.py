"""HTML becomes text and entities, counted in UTF-16 units."""

from __future__ import annotations

from typing import Any

import pytest

from bot.simulator.markup import formatted

CASES: list[tuple[str, str, str, list[dict[str, Any]]]] = [
    ("plain", "a &lt; b &amp;amp; c &copy;", "a < b &amp; c &copy;", []),
    ("bold", "Салам, <b>Үй</b>", "Салам, Үй", [{"type": "bold", "offset": 7, "length": 2}]),
    ("emoji", "🏠<i>🏠x</i>", "🏠🏠x", [{"type": "italic", "offset": 2, "length": 3}]),
    (
        "nested",
        "<b>a<i>b</i></b>",
        "ab",
        [{"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 1}],
    ),
    (
        "link",
        '<a href="https://x.org/?a=1&amp;b=2">here</a>',
        "here",
        [{"type": "text_link", "url": "https://x.org/?a=1&b=2", "offset": 0, "length": 4}],
    ),
    (
        "pre",
        '<pre><code class="language-py">x=1</code></pre>',
        "x=1",
        [{"type": "pre", "language": "py", "offset": 0, "length": 3}],
    ),
    ("spoiler", '<span class="tg-spoiler">x</span>', "x", [{"type": "spoiler", "offset": 0, "length": 1}]),
    (
        "quote",
        "<blockquote expandable>x</blockquote>",
        "x",
        [{"type": "expandable_blockquote", "offset": 0, "length": 1}],
    ),
    ("trimmed", "  \n<b> x </b>\n", "x", [{"type": "bold", "offset": 0, "length": 1}]),
    ("command", "see /help.", "see /help.", [{"type": "bot_command", "offset": 4, "length": 5}]),
    (
        "web",
        "t.me/yurt_bot?start=a_1, <code>/x</code>",
        "t.me/yurt_bot?start=a_1, /x",
        [{"type": "url", "offset": 0, "length": 23}, {"type": "code", "offset": 25, "length": 2}],
    ),
]


@pytest.mark.parametrize(("html", "text", "entities"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_html(html: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert formatted(html, "HTML", []) == (text, entities)
