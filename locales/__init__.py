"""The words people read: Fluent texts in each language, their loader and their checks."""

from locales.ftl import WordingError
from locales.words import LANGUAGES, Words

__all__ = ["LANGUAGES", "WordingError", "Words"]
