"""What changes from one day to another, and which values were checked too long ago."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Any

from tis_rules.findings import Citation
from tis_rules.law.dates import month_end
from tis_rules.law.tables import Series, Value, table, table_names

STALE_AFTER_DAYS = 180


class Kind(StrEnum):
    """How a day matters to a series."""

    STARTS = "starts"  # first day of a value where there was none
    CHANGES = "changes"  # first day of a value that follows another
    ENDS = "ends"  # last day of a value nothing follows
    REACHED = "reached"  # the day a value names, such as a last day to apply


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a series: the amount `before` and `after`, None where there is none."""

    day: date
    kind: Kind
    series: str
    unit: str
    before: Any
    after: Any
    cite: Citation


@dataclass(frozen=True, slots=True)
class Stale:
    """A value of a series that was last checked too many days ago."""

    series: str
    checked: date
    days: int


def changes_between(after: date, until: date) -> tuple[Change, ...]:
    """Everything that starts, changes, ends or is reached after one day and until another, that day included."""
    found = (change for series in _all_series() for change in _of(series))
    return tuple(
        sorted((each for each in found if after < each.day <= until), key=lambda each: (each.day, each.series))
    )


def stale(as_of: date, days: int = STALE_AFTER_DAYS) -> tuple[Stale, ...]:
    """The values, in force or still to come, last checked more than `days` days before a day."""
    return tuple(
        Stale(series.name, value.checked, (as_of - value.checked).days)
        for series in _all_series()
        for value in series.values
        if (as_of - value.checked).days > days and (value.span.last is None or value.span.last >= as_of)
    )


def _all_series() -> Iterator[Series]:
    return (series for name in table_names() for series in table(name).values())


def _of(series: Series) -> Iterator[Change]:
    first, last = series.values[0], series.values[-1]
    yield _change(series, first.span.first, Kind.STARTS, None, first)
    for earlier, later in pairwise(series.values):
        yield _change(series, later.span.first, Kind.CHANGES, earlier, later)
    if last.span.last is not None:
        yield _change(series, last.span.last, Kind.ENDS, last, None)
    for value in series.values:
        named = _named_day(series, value)
        if named is not None and named != value.span.first:
            yield _change(series, named, Kind.REACHED, value, value)


def _named_day(series: Series, value: Value) -> date | None:
    """The day a value names: the date itself, or the last day of a month."""
    if series.unit == "month":
        return month_end(value.amount)
    day: date | None = value.amount if series.unit == "date" else None
    return day


def _change(series: Series, day: date, kind: Kind, before: Value | None, after: Value | None) -> Change:
    cited = after or before
    if cited is None:
        raise ValueError(f"A change of {series.name} needs a value before or after it.")
    was, becomes = before and before.amount, after and after.amount
    return Change(day, kind, series.name, series.unit, was, becomes, cited.cite)
