"""Months and years on the calendar: a month from 31 January ends on the last day of February."""

from calendar import monthrange
from datetime import date, timedelta

DAY = timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """The same day of the month, `months` later (or earlier); the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_years(day: date, years: int) -> date:
    """The same day `years` later; 28 February for 29 February."""
    return add_months(day, 12 * years)


def last_day(first: date, years: int) -> date:
    """The last day of a stay of `years` years that begins on `first`."""
    return add_years(first, years) - DAY


def month_end(month: str) -> date:
    """The last day of a month written "2027-02"."""
    first = date.fromisoformat(f"{month}-01")
    return add_months(first, 1) - DAY
