"""Every number of the quota, care, construction and hours tables is held by a case: move it by one, or its first or
last day by one day, and some case or example row comes out otherwise."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from bot.talk.rows import hours as hours_rows
from bot.talk.rows import quota as quota_rows
from bot.talk.rows.cells import Row
from tests.tis_rules.judged import differences
from tis_rules.findings import Span
from tis_rules.hours.lectures import LectureFacts, assess_lectures
from tis_rules.law import day as values_of_a_day
from tis_rules.law.day import read
from tis_rules.law.tables import Series, Value, series, table
from tis_rules.quota.care import CARE, page_number
from tis_rules.situations import CASES, situations

DAY = date(2026, 11, 22)
TABLES = ("quota", "care", "construction", "hours")
EXAMPLES = Path(__file__).with_name("cases")
SITUATIONS = [case for path in sorted(CASES.glob("*.toml")) for case in situations(path.stem)]
PAGE_CARE = ((1, 1), (10, 1), (11, 2), (20, 2), (21, 3), (28, 3), (29, 3), (30, None), (31, None))
ONE_DAY = timedelta(days=1)
ACT = date(2017, 11, 1)
FIRST_DAYS = {
    **{name: date(2023, 4, 1) for name in table("quota") if "staff_" in name or "insurance" in name},
    "construction.total_per_staff": date(2022, 4, 1),
    "construction.conditions_no1": date(2020, 1, 1),
    "construction.conditions_no2": date(2021, 1, 1),
    "construction.conditions_no3": date(2023, 1, 1),
}
LAST_DAYS = {"care.years_open": date(2025, 3, 31)}
STEPS = {  # their bounds are whole people, under thirty of them, and whole hours, at most 240
    "care.page_share": Fraction(1, 192),
    "care.lecture_share_abroad": Fraction(1, 192),
}


def _rows(name: str) -> list[dict[str, str]]:
    with (EXAMPLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


QUOTA_ROWS = [*_rows("quota_examples.csv"), *_rows("quota_edges.csv")]
HOURS_ROWS = _rows("hours_examples.csv")


def _something_comes_out_otherwise(name: str) -> bool:
    return any(_differences(name))


def _differences(name: str) -> Iterator[bool]:
    """Lazily, the quick and near ones first: the first difference is enough."""
    yield _spans_differ(name)
    yield _lecture_steps() != {"least": 320, "day_hours": 8, "days": 40, "week_days": 5, "weeks": 8}
    yield any(_differs(case) for case in situations(name.split(".")[0]))
    values = read(DAY, *CARE)
    yield any(page_number(staff, values) != number for staff, number in PAGE_CARE)
    yield any(_other(row, quota_rows.answer(row, DAY)) for row in QUOTA_ROWS)
    yield any(_other(row, hours_rows.answer(row, DAY)) for row in HOURS_ROWS)
    yield any(_differs(case) for case in SITUATIONS)


def _other(row: dict[str, str], answer: Row) -> bool:
    """Whether the answer has another value in a column of the example."""
    return any(answer.get(name, value) != value for name, value in row.items())


def _spans_differ(name: str) -> bool:
    first, last = FIRST_DAYS.get(name, ACT), LAST_DAYS.get(name)
    if [name in read(day, name) for day in (first - ONE_DAY, first)] != [False, True]:
        return True
    if last is not None and [name in read(day, name) for day in (last, last + ONE_DAY)] != [True, False]:
        return True
    return name.startswith("construction.conditions") and read(first, name).amount(name) != first


def _lecture_steps() -> dict[str, object]:
    steps = assess_lectures(LectureFacts(1920), DAY).steps[2:]
    return {name: fact for step in steps for name, fact in step.facts.items()}


def _differs(case: Any) -> bool:
    try:
        return bool(differences(case))
    except LookupError:
        return True


def _nudged(amount: Any, step: Fraction = Fraction(1, 1920)) -> Iterator[tuple[str, Any]]:
    """The amount with one number in it moved by one; a share by a little, either way."""
    if isinstance(amount, bool | str):
        return
    if isinstance(amount, int):
        yield from ((f"{amount + by}", amount + by) for by in (-1, 1))
    elif isinstance(amount, Fraction):
        yield from ((f"{moved}", moved) for moved in (amount - step, amount + step))
    elif isinstance(amount, date):
        yield from ((f"{moved}", moved) for moved in (amount - ONE_DAY, amount + ONE_DAY))
    elif isinstance(amount, tuple):
        for place, item in enumerate(amount):
            yield from (
                (f"{place}: {what}", (*amount[:place], new, *amount[place + 1 :])) for what, new in _nudged(item)
            )
    else:
        for key, item in amount.items():
            yield from ((f"{key} {what}", {**amount, key: new}) for what, new in _nudged(item))


def _moved(one: Series) -> Iterator[tuple[str, Series]]:
    for place, value in enumerate(one.values):
        for what, amount in _nudged(value.amount, STEPS.get(one.name, Fraction(1, 1920))):
            yield f"amount {what}", _with(one, place, replace(value, amount=amount))
        for what, span in _spans(value.span):
            yield what, _with(one, place, replace(value, span=span))


def _spans(span: Span) -> Iterator[tuple[str, Span]]:
    for by in (-ONE_DAY, ONE_DAY):
        yield f"from {span.first + by}", Span(span.first + by, span.last)
        if span.last is not None:
            yield f"until {span.last + by}", Span(span.first, span.last + by)


def _with(one: Series, place: int, value: Value) -> Series:
    return replace(one, values=(*one.values[:place], value, *one.values[place + 1 :]))


MOVED = [(name, what, new) for each in TABLES for name in table(each) for what, new in _moved(series(name))]


@pytest.fixture(autouse=True)
def _values_read_afresh() -> Iterator[None]:
    yield
    read.cache_clear()
    quota_rows._answer.cache_clear()


@pytest.mark.parametrize(("name", "what", "new"), MOVED, ids=[f"{name} {what}" for name, what, _ in MOVED])
def test_no_number_can_move_unseen(monkeypatch: pytest.MonkeyPatch, name: str, what: str, new: Series) -> None:
    monkeypatch.setattr(values_of_a_day, "series", lambda asked: new if asked == name else series(asked))
    read.cache_clear()
    quota_rows._answer.cache_clear()
    assert _something_comes_out_otherwise(name), f"{name} {what} is held by no case"


def test_without_a_move_everything_comes_out() -> None:
    assert not any(_spans_differ(name) for each in TABLES for name in table(each))
    assert not any(_something_comes_out_otherwise(next(iter(table(each)))) for each in TABLES)
