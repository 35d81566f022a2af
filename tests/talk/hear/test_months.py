"""Months, with their year or told from a day."""

from datetime import date

import pytest

from bot.talk.hear.months import read_month

_TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "May 2027",
        "2027年5月に来てほしい",
        "令和9年5月",
        "二〇二七年五月",
        "05/2027",
        "15/05/2027",
        "tháng 5/2027",
        "thang 5 nam 2027",
        "Mei 2027",
        "Mayo ng 2027",
        "2027-05",
    ],
)
def test_with_a_year(text: str) -> None:
    assert read_month(text) == read_month(text, _TODAY) == date(2027, 5, 1)


@pytest.mark.parametrize(
    "text",
    [
        "next April",
        "April next year",
        "来年4月",
        "来年の四月",
        "tháng 4 năm sau",
        "thang 4 sang nam",
        "bulan April tahun depan",
        "明年4月",
        "sa Abril ng susunod na taon",
        "4月から",
        "April",
    ],
)
def test_told_from_a_day(text: str) -> None:
    assert read_month(text) is None
    assert read_month(text, _TODAY) == date(2027, 4, 1)


@pytest.mark.parametrize(
    ("today", "year"),
    [(date(2026, 10, 31), 2026), (date(2026, 11, 1), 2027), (date(2026, 11, 30), 2027), (date(2026, 12, 1), 2027)],
)
def test_a_month_alone_is_the_next_one(today: date, year: int) -> None:
    assert read_month("November", today) == date(year, 11, 1)


@pytest.mark.parametrize("text", ["2027-13", "2027年0月", "we may take 3 people", "13月", "3 months", ""])
def test_no_month(text: str) -> None:
    assert read_month(text, _TODAY) is None
