"""Golden transcripts: the whole enrollment in every language, to be read by people who know no Python.

`pytest tests/flows/test_transcripts.py --update-transcripts` writes them anew; read the difference aloud.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.wording import plain
from flows import addresses
from flows.languages import LANGUAGES
from flows.markup import strip
from flows.model import Document, Qr
from tests.flows.chatting import Chat
from tests.flows.stories import COOPERATIVE, Story, fill, press
from tests.flows.world import Numbers, World

FOLDER = Path(__file__).parent / "transcripts"
HOMES = {"ky": ("KG", "KG-Y"), "uz": ("UZ", "UZ-SA"), "uz_Cyrl": ("UZ", "UZ-FA"), "mn": ("MN", "MN-1")}


class Recorder(Chat):
    """A chat that writes down what is said on both sides."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.written: list[str] = []

    def says(self, words: str) -> None:
        self.written.append(f"🧑 {words}\n")
        super().says(words)
        self._bot()

    def shares_contact(self, phone: str, *, own: bool = True) -> None:
        self.written.append("🧑 (shares a phone number)\n")
        super().shares_contact(phone, own=own)
        self._bot()

    def presses(self, address: str, message: int = 0) -> None:
        self.written.append(f"🧑 👆 {self._label(address)}\n")
        super().presses(address, message)
        self._bot()

    def _label(self, address: str) -> str:
        wanted = replace(addresses.read(address), label=None)  # type: ignore[type-var, arg-type]
        for bubble in reversed(self.screen):
            for button in (b for row in bubble.reply.rows for b in row):
                if hasattr(button, "label") and replace(button, label=None) == wanted:  # type: ignore[arg-type]
                    return plain(self.words, bubble.language, button.label)
        return address

    def _bot(self) -> None:
        for reply in self.heard:
            language = self.language or "en"
            self.written.append("🤖 " + strip(self.text(reply)).replace("\n", "\n   "))
            if isinstance(reply.attached, Qr):
                self.written.append("   (picture: QR code)")
            if isinstance(reply.attached, Document):
                self.written.append(f"   (file: {reply.attached.name})")
            for row in reply.rows:
                self.written.append("   " + " ".join(f"[{plain(self.words, language, b.label)}]" for b in row))
            self.written.append("")


def story(language: str) -> Story:
    country, region = HOMES.get(language, ("KG", "KG-GO"))
    spoken = {"uz_Cyrl": "uz"}.get(language, language)
    return Story({**COOPERATIVE, "nationality": country, "home_region": region, "training_language": spoken})


def play(language: str) -> str:
    """Arrive, stumble, enroll, look around, leave."""
    chat = Recorder(World(), language=None, hint=language[:2])
    chat.says("/start")
    chat.presses(f"a-language-set-{language}-0-")
    chat.presses("a-welcome-go--0-")
    chat.presses("o-enrollment")
    fill(chat, story(language), until="family_name")
    chat.says("Тестова")
    chat.says("테스트")
    fill(chat, story(language), until="birth")
    chat.says("31.02.1994")
    chat.says("25.03.2094")
    press(chat, "birth", "year", "1994")
    press(chat, "birth", "month", "1994-03")
    press(chat, "birth", "day", "1994-03-25")
    fill(chat, story(language), until="phone")
    chat.says("12345")
    chat.shares_contact("+821099998888", own=False)
    fill(chat, story(language), until="place")
    press(chat, "place", "back")
    press(chat, "second_contact", "keep")
    fill(chat, story(language), until="training")
    press(chat, "training", "done")
    fill(chat, story(language))
    press(chat, "_", "part", "home")
    press(chat, "_", "step", "korean")
    press(chat, "korean", "set", "good")
    press(chat, "_", "send")
    for address in (
        "o-mine",
        "o-withdraw",
        "o-mydata",
        "o-mycopy",
        "o-consents",
        "o-erase",
        "o-erase-sure",
        "o-help",
    ):
        chat.presses(address)
    chat.says("???")
    chat.presses("o-language")
    return "\n".join(chat.written)


@pytest.fixture(autouse=True)
def _approved_number(numbers: Numbers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the case number that stands in the transcripts, which are approved as they are."""
    monkeypatch.setattr("storage.enrollments.new_case", lambda: "48291001")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conversation_reads_as_it_was_approved(language: str, request: pytest.FixtureRequest) -> None:
    path, said = FOLDER / f"enrollment.{language}.txt", play(language)
    if request.config.getoption("--update-transcripts"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8")
