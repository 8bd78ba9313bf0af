from datetime import date

import pytest

from locales import LANGUAGES
from locales.dates import month_name, show_date, show_number


@pytest.mark.parametrize(
    ("language", "long", "short", "month"),
    [
        ("ky", "1994-жылдын 5-марты", "05.03.1994", "1994-жылдын март айы"),
        ("uz", "1994-yil 5-mart", "05.03.1994", "1994-yil mart"),
        ("uz_Cyrl", "1994 йил 5 март", "05.03.1994", "1994 йил март"),
        ("mn", "1994 оны 3-р сарын 5", "1994.03.05", "1994 оны 3-р сар"),
        ("ru", "5 марта 1994 года", "05.03.1994", "март 1994 года"),
        ("ko", "1994년 3월 5일", "1994.03.05", "1994년 3월"),
        ("en", "5 March 1994", "5 Mar 1994", "March 1994"),
    ],
)
def test_dates_read_as_people_write_them(language: str, long: str, short: str, month: str) -> None:
    day = date(1994, 3, 5)
    assert [show_date(language, day, style) for style in ("long", "short", "month")] == [long, short, month]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_of_every_language_has_its_name(language: str) -> None:
    assert len({month_name(language, month) for month in range(1, 13)}) == 12
    days = {show_date(language, date(2027, month, 5), style) for month in range(1, 13) for style in ("full", "day")}
    assert len(days) == 24
    assert not any("\u202f" in day or "{" in day for day in days)


def test_names_of_months_suit_buttons() -> None:
    names = [month_name(language, 11) for language in LANGUAGES]
    assert names == ["Ноябрь", "Noyabr", "Ноябрь", "11-р сар", "Ноябрь", "11월", "November"]


def test_kyrgyz_months_belong_to_their_year() -> None:
    assert show_date("ky", date(2027, 6, 27)) == "2027-жылдын 27-июну"
    assert show_date("ky", date(2027, 10, 4), "full") == "2027-жылдын 4-октябры, дүйшөмбү"


def test_numbers() -> None:
    assert show_number("mn", 1234567) == "1,234,567"
    assert show_number("ky", 1234) == "1\u00a0234"
