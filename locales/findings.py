"""What the checks of texts take in (needs) and give back (findings)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from locales.lexicon import Value


@dataclass(frozen=True)
class Need:
    """A text that somebody says.

    `variables` are all that is offered with it, each with its longest realistic value; `limit` is in characters
    as Telegram counts them, after filling in and without markup.
    """

    text_id: str
    variables: Mapping[str, Value] = field(default_factory=dict)
    limit: int | None = None


@dataclass(frozen=True, order=True)
class Finding:
    """Something wrong with a text of one language; `file` is relative to the folder of locales."""

    language: str
    file: str
    text_id: str
    what: str

    def __str__(self) -> str:
        return f"{self.file or self.language}: {self.text_id}: {self.what}"
