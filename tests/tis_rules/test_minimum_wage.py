"""The minimum wage of every prefecture on the first and last day of its amounts, and the lowest of all."""

from datetime import date, timedelta

import pytest

from tis_rules.law.tables import NotInForce, series
from tis_rules.pay.minimum_wage import lowest_minimum_wage, minimum_wage, prefectures

ONE_DAY = timedelta(days=1)


def test_there_are_47() -> None:
    assert len(prefectures()) == len(set(prefectures())) == 47


@pytest.mark.parametrize("place", prefectures())
def test_a_new_amount_holds_from_its_day(place: str) -> None:
    before, new = series(f"minimum_wage.{place}").values
    assert minimum_wage(place, new.span.first - ONE_DAY) == before
    assert minimum_wage(place, new.span.first) == new
    assert before.amount + 54 <= new.amount <= before.amount + 65
    assert new.span.last
    assert minimum_wage(place, new.span.last) == new
    with pytest.raises(NotInForce):
        minimum_wage(place, new.span.last + ONE_DAY)


@pytest.mark.parametrize(
    ("place", "day", "amount"),
    [
        ("tokyo", date(2026, 9, 30), 1226),
        ("tokyo", date(2026, 10, 1), 1280),
        ("aichi", date(2026, 11, 28), 1195),
        ("okinawa", date(2026, 12, 1), 1023),
        ("okinawa", date(2026, 12, 2), 1086),
    ],
)
def test_an_amount(place: str, day: date, amount: int) -> None:
    assert minimum_wage(place, day).amount == amount


@pytest.mark.parametrize(
    ("day", "lowest"), [(date(2026, 12, 1), 1023), (date(2026, 12, 2), 1085), (date(2027, 9, 30), 1085)]
)
def test_the_lowest(day: date, lowest: int) -> None:
    assert lowest_minimum_wage(day) == lowest


def test_where_one_is_not_known_neither_is_the_lowest() -> None:
    with pytest.raises(NotInForce):
        lowest_minimum_wage(date(2026, 3, 30))  # Akita's first amount here is of 31 March 2026
    assert lowest_minimum_wage(date(2026, 3, 31)) == 1023


def test_no_such_prefecture() -> None:
    with pytest.raises(KeyError):
        minimum_wage("nagoya", date(2026, 11, 28))
