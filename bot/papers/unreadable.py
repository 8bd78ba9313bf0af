"""What is raised for a file that cannot be read, with the sentence that says why and what to do."""

from __future__ import annotations

from flows.model import Text


class Unreadable(Exception):  # noqa: N818 - not an error of ours: something the person can mend
    """A file nobody can read decisions from; nothing of it was used."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.id)
        self.text = text
