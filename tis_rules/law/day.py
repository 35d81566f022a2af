"""The values in force on one day, with the span of days in which none of them changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from tis_rules.findings import Span
from tis_rules.law.tables import NotInForce, Series, Value, series
from tis_rules.mistakes import BadCase

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Day:
    """Some series on one day. `version` is the latest day on which one of the values was checked."""

    day: date
    values: Mapping[str, Value]
    span: Span
    version: str

    def __getitem__(self, name: str) -> Value:
        """The value of a series; NotInForce where it has none on this day."""
        if name not in self.values:
            raise NotInForce("{name} has no value in force on {day}", name=name, day=self.day)
        return self.values[name]

    def amount(self, name: str) -> Any:
        """The amount of a series; NotInForce where it has none on this day."""
        return self[name].amount

    def __contains__(self, name: str) -> bool:
        return name in self.values


@lru_cache(maxsize=4096)
def read(day: date, *names: str) -> Day:
    """The values of the named series on `day`; a series without a value that day is left out.

    Raises KeyError for a name there is none of, BadCase for a day that is no date: every rule reads its values here.
    """
    if isinstance(day, datetime) or not isinstance(day, date):
        raise BadCase("Give the day as a date, as in date(2027, 4, 1); it is {day!r}.", day=day)
    every = [series(name) for name in names]
    values = {one.name: value for one in every if (value := _value_at(one, day)) is not None}
    checked = max((value.checked for value in values.values()), default=None)
    return Day(day, values, _unchanged(every, day), "" if checked is None else checked.isoformat())


def _value_at(one: Series, day: date) -> Value | None:
    return next((value for value in one.values if day in value.span), None)


def _unchanged(every: list[Series], day: date) -> Span:
    """The longest span around `day` in which each series keeps its value, or keeps having none."""
    spans = [_span_of(one, day) for one in every]
    lasts = [span.last for span in spans if span.last is not None]
    return Span(max(span.first for span in spans), min(lasts, default=None))


def _span_of(one: Series, day: date) -> Span:
    value = _value_at(one, day)
    if value is not None:
        return value.span
    first, last = one.values[0].span.first, one.values[-1].span.last
    return Span(date.min, first - _ONE_DAY) if day < first or last is None else Span(last + _ONE_DAY)
