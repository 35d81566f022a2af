"""Which offices are open, on ordinary days, on holidays and over New Year."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.talk.words.offices import Hours, Office, helpers, load

JAPAN = ZoneInfo("Asia/Tokyo")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
OFFICE = Office(
    "x", "1", {"en": "X"}, ("vi",), ("abuse",), True, (Hours(WEEKDAYS, "11:00", "19:00"),), ("12-29/01-03",)
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JAPAN)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-24 10:59", False),
        ("2026-11-24 11:00", True),
        ("2026-11-24 18:59", True),
        ("2026-11-24 19:00", False),
        ("2026-11-22 12:00", False),  # a Sunday
        ("2026-11-23 12:00", False),  # Labour Thanksgiving Day
        ("2026-12-28 12:00", True),
        ("2026-12-29 12:00", False),  # New Year
        ("2027-01-04 12:00", True),
    ],
)
def test_open(moment: str, is_open: bool) -> None:
    assert OFFICE.open_at(at(moment)) is is_open


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-22 12:00", "2026-11-24 11:00"),
        ("2026-11-24 10:00", "2026-11-24 11:00"),
        ("2026-12-28 19:00", "2027-01-04 11:00"),
    ],
)
def test_opens_next(moment: str, opens: str) -> None:
    assert OFFICE.opens_next(at(moment)) == at(opens)


def test_hours_not_verified_are_not_guessed() -> None:
    assert load()["otit-vi"].open_at(at("2026-11-24 12:00")) is None
    assert load()["otit-vi"].opens_next(at("2026-11-24 12:00")) is None


def test_the_callers_own_language_comes_first() -> None:
    found = helpers(load(), "abuse", "vi")
    assert found[0].id == "otit-vi"
    assert all(office.speaks("vi") for office in found)


def test_over_new_year_nothing_is_promised_where_no_page_tells() -> None:
    told_nothing = Office("y", "2", {"en": "Y"}, ("all",), (), True, (Hours(WEEKDAYS, "09:00", "17:00"),))
    assert told_nothing.open_at(at("2026-12-28 12:00")) is True
    assert told_nothing.open_at(at("2026-12-29 12:00")) is None
    assert load()["police"].open_at(at("2027-01-01 12:00")) is True
