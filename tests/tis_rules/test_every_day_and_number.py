"""Every number and day of the other six tables decides: change one by the least step, and a case comes out otherwise.

Held are the cases of the rules, those of the audit and of the boundaries, the periods (periods.toml), and the values no
rule computes with (values.toml). The quota, care, construction and hours tables: `test_every_number.py`.
"""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.tis_rules.judged import differences, written
from tis_rules.findings import Span
from tis_rules.law import day, tables
from tis_rules.law.tables import BadTable, NotInForce, Series, Value, series, table, value
from tis_rules.situations import Situation, situations

TABLES = ("stay", "transition", "esd", "eligibility", "penalties", "excellence")
CASES = Path(__file__).with_name("cases")
PERIODS: list[dict[str, Any]] = tomllib.loads((CASES / "periods.toml").read_text("utf-8"))["period"]
VALUES: dict[str, dict[str, Any]] = tomllib.loads((CASES / "values.toml").read_text("utf-8"))["on"]
ONE_DAY = timedelta(days=1)
STEP = Fraction(1, 100)
WRITTEN = [*written("audit"), *written("boundaries")]
NAMES = [name for one in TABLES for name in table(one)]


@pytest.mark.parametrize("period", PERIODS, ids=[f"from {each['first']}" for each in PERIODS])
def test_first_and_last_day(period: dict[str, Any]) -> None:
    assert [name for name in period["series"] if not keeps_period(name, period["first"], period.get("last"))] == []


@pytest.mark.parametrize("on", VALUES)
def test_values_no_rule_computes_with(on: str) -> None:
    assert {name: value(name, date.fromisoformat(on)).amount for name in VALUES[on]} == VALUES[on]


def amounts_beside(here: Value) -> Iterator[Value]:
    for amount in beside(here.amount):
        yield replace(here, amount=amount)


def periods_beside(here: Value) -> Iterator[Value]:
    first, last = here.span.first, here.span.last
    yield from (replace(here, span=Span(moved, last)) for moved in (first - ONE_DAY, first + ONE_DAY))
    if last is not None:
        yield from (replace(here, span=Span(first, moved)) for moved in (last - ONE_DAY, last + ONE_DAY))


@pytest.mark.parametrize("changes", [amounts_beside, periods_beside])
@pytest.mark.parametrize("name", NAMES)
def test_a_change_is_noticed(name: str, changes: Callable[[Value], Iterator[Value]]) -> None:
    unnoticed = [
        f"{here.amount} {here.span} changed to {changed.amount} {changed.span}"
        for here in series(name).values
        for changed in changes(here)
        if not noticed(name, here, changed)
    ]
    assert unnoticed == []


def beside(amount: Any) -> Iterator[Any]:
    """The amounts a least step away, one number changed at a time."""
    if isinstance(amount, dict):
        for key, part in amount.items():
            yield from ({**amount, key: changed} for changed in beside(part))
    elif isinstance(amount, tuple):
        for place, part in enumerate(amount):
            yield from ((*amount[:place], changed, *amount[place + 1 :]) for changed in beside(part))
    else:
        yield from steps(amount)


def steps(number: int | Fraction | date | str) -> tuple[Any, ...]:
    """A word has no step."""
    if isinstance(number, str):
        return ()
    if isinstance(number, date):
        return number - ONE_DAY, number + ONE_DAY
    step = STEP if isinstance(number, Fraction) else 1
    return number - step, number + step


def noticed(name: str, here: Value, changed: Value) -> bool:
    """Whether the loader refuses a series with one value changed, or a case, value or period comes out otherwise."""
    try:
        tables._refuse_overlap_and_gap(name, tuple(changed if each is here else each for each in series(name).values))
    except BadTable:
        return True
    with in_place(name, here, changed):
        return not (values_hold(name) and periods_hold(name) and situations_hold(name))


@contextmanager
def in_place(name: str, here: Value, changed: Value) -> Iterator[None]:
    original = series(name)
    other = Series(name, original.unit, tuple(changed if each is here else each for each in original.values))
    patch = pytest.MonkeyPatch()
    whole = {**table(name.split(".", 1)[0]), name: other}
    patch.setattr(tables, "table", lambda asked: whole if asked == name.split(".", 1)[0] else table(asked))
    day.read.cache_clear()
    try:
        yield
    finally:
        patch.undo()
        day.read.cache_clear()


def values_hold(name: str) -> bool:
    named = [(on, amounts[name]) for on, amounts in VALUES.items() if name in amounts]
    return all(_amount(name, date.fromisoformat(on)) == amount for on, amount in named)


def periods_hold(name: str) -> bool:
    named = [(each["first"], each.get("last")) for each in PERIODS if name in each["series"]]
    return all(keeps_period(name, first, last) for first, last in named)


def keeps_period(name: str, first: date, last: date | None) -> bool:
    """One and the same value from first to last day, and another or none beside them."""
    inside = _value(name, first)
    beyond = [_value(name, first - ONE_DAY), *([] if last is None else [_value(name, last + ONE_DAY)])]
    ends = [inside] if last is None else [inside, _value(name, last)]
    return inside is not None and all(each is inside for each in ends) and all(each is not inside for each in beyond)


def situations_hold(name: str) -> bool:
    return not any(_fails(each) for each in using(name.split(".", 1)[0]))


@cache
def using(table_name: str) -> tuple[Situation, ...]:
    """The cases whose rules read a table, those of its own file first."""
    files = {"transition": ("transition", "stay", "quota"), "esd": ("esd", "transition")}
    own = [each for one in files.get(table_name, (table_name,)) for each in situations(one)]
    rules = {each.rule for each in own}
    return (*own, *(each for each in WRITTEN if each.rule in rules))


def _fails(situation: Any) -> bool:
    try:
        return bool(differences(situation))
    except (LookupError, ValueError):
        return True


def _value(name: str, on: date) -> Value | None:
    try:
        return value(name, on)
    except NotInForce:
        return None


def _amount(name: str, on: date) -> Any:
    found = _value(name, on)
    return None if found is None else found.amount
