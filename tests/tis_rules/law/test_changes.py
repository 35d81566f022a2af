"""What changes between two days, in order and with both amounts, and which values were checked too long ago."""

from datetime import date, timedelta

import pytest

from tis_rules import Change, Stale, changes_between, stale
from tis_rules.law.changes import Kind, _change
from tis_rules.law.tables import series

ONE_DAY = timedelta(days=1)
CHECKED = date(2026, 11, 22)


def _on(day: date) -> list[Change]:
    return list(changes_between(day - ONE_DAY, day))


def _one(day: date, name: str) -> Change:
    return next(change for change in _on(day) if change.series == name)


def test_a_first_value_starts_without_one_before_it() -> None:
    change = _one(date(2022, 4, 1), "construction.total_per_staff")
    value = series("construction.total_per_staff").values[0]
    assert change == Change(
        date(2022, 4, 1), Kind.STARTS, "construction.total_per_staff", "times", None, value.amount, value.cite
    )


def test_a_next_value_changes_the_one_before_and_cites_the_new_text() -> None:
    new = series("excellence.full_points_old").values[1]
    change = _one(date(2019, 4, 1), "excellence.full_points_old")
    assert (change.kind, change.before, change.after, change.unit, change.cite) == (
        Kind.CHANGES,
        110,
        120,
        "points",
        new.cite,
    )


def test_a_last_value_ends_on_its_last_day_and_cites_the_old_text() -> None:
    old = series("care.years_open").values[-1]
    change = _one(date(2025, 3, 31), "care.years_open")
    assert (change.kind, change.before, change.after, change.cite) == (Kind.ENDS, old.amount, None, old.cite)


def test_a_day_that_a_value_names_is_reached() -> None:
    change = _one(date(2027, 3, 31), "transition.last_application")
    assert (change.kind, change.before, change.after) == (Kind.REACHED, date(2027, 3, 31), date(2027, 3, 31))


def test_a_month_is_reached_on_its_last_day() -> None:
    assert _one(date(2027, 2, 28), "transition.request_by").kind is Kind.REACHED


def test_a_day_that_is_also_the_first_day_of_its_value_is_told_once() -> None:
    kinds = [change.kind for change in _on(date(2020, 1, 1)) if change.series == "construction.conditions_no1"]
    assert kinds == [Kind.STARTS]


def test_only_changes_after_the_one_day_and_until_the_other_by_day_and_name() -> None:
    after, until = date(2027, 3, 31), date(2027, 7, 1)
    found = changes_between(after, until)
    assert [(each.day, each.series) for each in found] == sorted((each.day, each.series) for each in found)
    assert (found[0].day, found[-1].day) == (date(2027, 4, 1), date(2027, 6, 30))
    assert {each.day for each in changes_between(after - ONE_DAY, after)} == {after}
    assert changes_between(after, after) == ()


def test_what_neither_was_nor_becomes_is_no_change() -> None:
    one = series("care.years_open")
    with pytest.raises(ValueError, match=r"A change of care\.years_open needs a value before or after it"):
        _change(one, CHECKED, Kind.STARTS, None, None)


def test_a_value_is_stale_after_180_days_and_not_on_the_last_of_them() -> None:
    assert stale(CHECKED + 180 * ONE_DAY) == ()
    found = stale(CHECKED + 181 * ONE_DAY)
    assert found[0].days == 181
    assert Stale("quota.basic", CHECKED, 181) in found


def test_days_may_be_given_and_a_value_that_has_ended_does_not_grow_stale() -> None:
    last = date(2025, 3, 31)
    value = series("care.years_open").values[-1]
    assert value.span.last == last
    names = [each.series for each in stale(CHECKED + ONE_DAY, days=0)]
    assert "quota.basic" in names
    assert "care.years_open" not in names
    negative = (last - CHECKED).days - 1
    assert "care.years_open" in [each.series for each in stale(last, days=negative)]
    assert "care.years_open" not in [each.series for each in stale(last + ONE_DAY, days=negative)]
