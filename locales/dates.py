"""Dates, months and whole numbers as each language writes them; no sentences.

The names are CLDR's. The order of the parts is CLDR's too where people write so, and ours where CLDR's long form
is one nobody writes ("5-mart, 1994") or ends in an abbreviation whose dot doubles at the end of a sentence ("г.").
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

# CLDR's pattern letters: y year, M month, MMMM its name inside a date, LLLL its bare name, d day, EEEE weekday;
# {month} is a name from the table below. The style "name" is a month alone.
_PATTERNS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "ky": {
            "full": "y-'жылдын' d-{month}, EEEE", "long": "y-'жылдын' d-{month}", "short": "dd.MM.y",
            "month": "y-'жылдын' LLLL 'айы'", "day": "d-LLLL", "name": "LLLL",
        },
        "uz": {
            "full": "y-'yil' d-MMMM, EEEE", "long": "y-'yil' d-MMMM", "short": "dd.MM.y",
            "month": "y-'yil' MMMM", "day": "d-MMMM", "name": "LLLL",
        },
        "uz_Cyrl": {
            "full": "y 'йил' d {month}, EEEE", "long": "y 'йил' d {month}", "short": "dd.MM.y",
            "month": "y 'йил' {month}", "day": "d {month}", "name": "{month}",
        },
        "mn": {
            "full": "y 'оны' M-'р' 'сарын' d, EEEE", "long": "y 'оны' M-'р' 'сарын' d", "short": "y.MM.dd",
            "month": "y 'оны' M-'р' 'сар'", "day": "M-'р' 'сарын' d", "name": "M-'р' 'сар'",
        },
        "ru": {
            "full": "EEEE, d MMMM y 'года'", "long": "d MMMM y 'года'", "short": "dd.MM.y",
            "month": "LLLL y 'года'", "day": "d MMMM", "name": "LLLL",
        },
        "ko": {
            "full": "y년 M월 d일 EEEE", "long": "y년 M월 d일", "short": "y.MM.dd",
            "month": "y년 M월", "day": "M월 d일", "name": "M월",
        },
        "en": {
            "full": "EEEE, d MMMM y", "long": "d MMMM y", "short": "d MMM y",
            "month": "MMMM y", "day": "d MMMM", "name": "LLLL",
        },
    }
)  # fmt: skip

# Where CLDR has no name that fits. Kyrgyz: the month belongs to the year ("1994-жылдын 5-марты").
# Uzbek Cyrillic: CLDR writes "январ", the orthography "январь".
_OWN_MONTHS = MappingProxyType(
    {
        "ky": (
            "январы", "февралы", "марты", "апрели", "майы", "июну",
            "июлу", "августу", "сентябры", "октябры", "ноябры", "декабры",
        ),
        "uz_Cyrl": (
            "январь", "февраль", "март", "апрель", "май", "июнь",
            "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
        ),
    }
)  # fmt: skip


@lru_cache(maxsize=4096)
def show_date(language: str, value: date, style: str = "long") -> str:
    """A date in one of the styles full (with weekday), long, short (digits), month (no day), day (no year)."""
    pattern = _PATTERNS[language][style]
    if "{month}" in pattern:
        pattern = pattern.replace("{month}", f"'{_OWN_MONTHS[language][value.month - 1]}'")
    text: str = format_date(value, pattern, locale=_locale(language))
    return text.lower() if language == "ky" else text  # CLDR writes Kyrgyz bare month names with a capital


def month_name(language: str, month: int) -> str:
    """A month alone, as on a button: "March", "Март", "3월"."""
    name = show_date(language, date(2000, month, 1), "name")
    return name[0].upper() + name[1:]


@lru_cache(maxsize=4096)
def show_number(language: str, value: int) -> str:
    """A whole number with its thousands apart; years and codes are not numbers and come as strings."""
    return format_decimal(value, locale=_locale(language))


@lru_cache(maxsize=16)
def _locale(language: str) -> Locale:
    return Locale.parse(language)
