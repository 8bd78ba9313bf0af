"""The languages people may choose, in the order they are offered. Their words are not here."""

LANGUAGES = ("ky", "uz", "uz_Cyrl", "mn", "ru", "ko", "en")
SPOKEN = tuple(code for code in LANGUAGES if "_" not in code)  # however they are written
