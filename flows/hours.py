"""Clocks of the countries we speak to: which zone is whose, and when people there sleep."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ZONES: Mapping[str, str] = {
    "KR": "Asia/Seoul",
    "KG": "Asia/Bishkek",
    "UZ": "Asia/Tashkent",
    "MN": "Asia/Ulaanbaatar",
}  # by country; the tz database
KOREA = "KR"
_QUIET_FROM, _QUIET_UNTIL = time(22), time(8)  # own rule: nobody is woken by news


def awake(now: datetime) -> tuple[str, ...]:
    """Name the countries where it is day."""
    return tuple(country for country in ZONES if _QUIET_UNTIL <= local(now, country).time() < _QUIET_FROM)


def local(moment: datetime, country: str) -> datetime:
    """Give a moment by the clock of a country; of Korea for one whose clock we do not know."""
    return moment.astimezone(ZoneInfo(ZONES.get(country, ZONES[KOREA])))


def at(day: str, hour: str, country: str) -> datetime:
    """Give the moment at which it is that day (ISO) and time (HH:MM) in a country."""
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(hour), ZoneInfo(ZONES[country]))
