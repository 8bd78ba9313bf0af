"""Answers that are typed or shared: names, phones, amounts, texts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import phonenumbers

from flows.answers.asking import Asking, Kind
from flows.model import AskContact, Incoming, Json, Problem, Rows, Said, SharedContact, text

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")
_PASSPORT = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:[ '\u2018\u2019\u02bb\u02bc.-]+[A-Za-z\u00c0-\u024f]+)*\.?")
_WEB = re.compile(r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?(/[!-~]*)?")
_LONGEST_NAME = 60


def typed(incoming: Incoming) -> str:
    """The text typed, tidied; Problem when it was no text at all."""
    if not isinstance(incoming, Said):
        raise Problem("engine-not-text")
    return tidied(incoming.text)


def tidied(words: str) -> str:
    """Drop what cannot be seen, except line breaks and what holds an emoji together."""
    tidy = unicodedata.normalize("NFC", words)
    kept = (c for c in tidy if c in "\n\u200d" or not unicodedata.category(c).startswith("C"))
    return "".join(kept).strip()


def _within(words: str, longest: int) -> str:
    if not words:
        raise Problem("answer-empty")
    if len(words) > longest:
        raise Problem("answer-long", longest=longest, length=len(words))
    return words


@dataclass(frozen=True)
class PassportName(Kind):
    """A name as the passport prints it: Latin letters, kept in capitals as printed."""

    name = "name"

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        words = " ".join(_within(typed(incoming), _LONGEST_NAME).split())
        if _CYRILLIC.search(words):
            raise Problem("answer-name.cyrillic")
        if _HANGUL.search(words):
            raise Problem("answer-name.hangul")
        if not _PASSPORT.fullmatch(words):
            raise Problem("answer-name.letters")
        return words.upper()


@dataclass(frozen=True)
class Phone(Kind):
    """A phone number in E.164: shared from the person's own card, or typed, Korean or from home.

    `owned` refuses a contact card that Telegram does not vouch for.
    """

    keys = True
    name = "phone"
    owned: bool = True
    country: str = "country"  # the step that says which country is home

    def read(self, asking: Asking, incoming: Incoming) -> Json:
        if isinstance(incoming, SharedContact):
            if self.owned and not incoming.own:
                raise Problem("answer-phone.other")
            return self._parsed("+" + incoming.phone.lstrip("+"), ())
        home = asking.values.get(self.country)
        return self._parsed(_within(typed(incoming), 40), ("KR", home) if home else ("KR", "KG", "UZ", "MN"))

    def _parsed(self, digits: str, regions: tuple[str, ...]) -> str:
        if digits.startswith("00"):
            digits = "+" + digits[2:]
        for region in (None,) if digits.startswith("+") else regions:
            try:
                number = phonenumbers.parse(digits, region)
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_valid_number(number):
                return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        raise Problem("answer-phone.wrong")

    def rows(self, asking: Asking) -> Rows:  # noqa: ARG002
        return ((AskContact(text("answer-phone.share")),),) if self.owned else ()

    def show(self, asking: Asking, value: Json) -> str:  # noqa: ARG002
        number = phonenumbers.parse(value)
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


@dataclass(frozen=True)
class Amount(Kind):
    """A whole sum of money in one currency (ISO 4217 code; empty: the question says which), in its main unit."""

    name = "amount"
    currency: str = ""
    least: int = 0
    most: int = 10**12

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        digits = re.sub(
            r"[\s.,'\u00a0\u202f_]|(?i:krw|kgs|uzs|mnt|usd|won|som|so[\u2018\u2019']m)", "", typed(incoming)
        )
        if not digits.isdecimal() or len(digits) > len(str(self.most)):
            raise Problem("answer-amount.wrong")
        value = int(digits)
        if not self.least <= value <= self.most:
            raise Problem("answer-amount.range", least=self.least, most=self.most)
        return value

    def show(self, asking: Asking, value: Json) -> str:  # noqa: ARG002
        return f"{value:,} {self.currency}".rstrip().replace(",", "\u00a0")


@dataclass(frozen=True)
class ShortText(Kind):
    """One line in the person's own words; `longest` in characters."""

    name = "short"
    longest: int = 120

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        return _within(" ".join(typed(incoming).split()), self.longest)


@dataclass(frozen=True)
class WebAddress(Kind):
    """An address on the web that a button may open; it is shown whole, so that everybody sees where it leads."""

    name = "web"
    longest: int = 500

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        address = _within(typed(incoming), self.longest)
        if not _WEB.fullmatch(address):
            raise Problem("answer-web.wrong")
        return address


@dataclass(frozen=True)
class LongText(Kind):
    """Several lines in the person's own words; `longest` in characters."""

    name = "long"
    longest: int = 1500

    def read(self, asking: Asking, incoming: Incoming) -> Json:  # noqa: ARG002
        return _within(typed(incoming), self.longest)
