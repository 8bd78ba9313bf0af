import pytest

from locales.markup import flaws
from locales.verbatim import length, visible


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "<b>bold <i>both</i></b>",
        '<a href="https://t.me/x">link</a> <code>1</code>',
        "5 &lt; 6 &amp; <u>u</u>",
    ],
)
def test_good_markup(text: str) -> None:
    assert list(flaws(text)) == []


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("<b>open", "<b> is never closed"),
        ("<b><i>crossed</b></i>", "</b> closes what is not the last opened"),
        ("shut</b>", "</b> closes what is not the last opened"),
        ("<div>x</div>", "<div> is not markup Telegram is sent"),
        ("line<br>line", "<br> is not markup"),
        ("<a>x</a>", "<a> is not markup"),
        ("<b class='x'>x</b>", "is not markup"),
        ("5 < 6", "a bare <"),
        ("salt & pepper", "a bare &"),
    ],
)
def test_bad_markup(text: str, flaw: str) -> None:
    assert flaw in "; ".join(flaws(text))


def test_length_is_what_telegram_counts() -> None:
    assert length(visible('<b>да</b> &amp; <a href="https://long.example">x</a>')) == len("да & x")
    assert length("🙂") == 2
