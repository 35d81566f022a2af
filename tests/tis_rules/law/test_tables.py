"""Every table loads, and what a table must not be is refused."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tis_rules.findings import Certainty, Citation, Span
from tis_rules.law.tables import BadTable, Series, Value, _series, table, table_names

ROW: dict[str, Any] = {
    "from": date(2017, 11, 1),
    "amount": 3,
    "cite": {"source": "ordinance", "where": "Art. 16"},
    "checked": date(2026, 11, 22),
}


def test_every_table_loads() -> None:
    assert all(table(name) for name in table_names())


@pytest.mark.parametrize("missing", ["from", "amount", "cite", "checked"])
def test_a_value_that_lacks_a_field_is_refused(missing: str) -> None:
    with pytest.raises(BadTable, match="lacks"):
        _series(
            "t.s",
            {
                "unit": "people",
                "value": [
                    {k: v for k, v in ROW.items() if k != missing}
                    | ({"cite": {"source": "x", "where": "y"}} if missing != "cite" else {"cite": {}})
                ],
            },
        )


def test_a_span_holds_both_its_ends() -> None:
    span = Span(date(2026, 1, 1), date(2026, 1, 31))
    assert date(2026, 1, 1) in span
    assert date(2026, 1, 31) in span
    assert date(2026, 2, 1) not in span


def _one(**row: Any) -> Series:
    return _series("t.s", {"unit": "people", "value": [ROW | row]})


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("1/3", Fraction(1, 3)),
        ("2027-02", "2027-02"),
        ("1/2/3", "1/2/3"),
        ("12", "12"),
        ([1, "1/2"], (1, Fraction(1, 2))),
        ({"most": 30, "basic": "1/20"}, {"most": 30, "basic": Fraction(1, 20)}),
    ],
)
def test_fractions_are_read_exactly_wherever_they_stand(written: Any, amount: Any) -> None:
    assert _one(amount=written).values[0].amount == amount


@pytest.mark.parametrize("written", [0.5, [1, 0.5], {"basic": 0.5}])
def test_a_float_is_refused(written: Any) -> None:
    with pytest.raises(BadTable, match=r"^0\.5 is a float; write it as a fraction in quotes\.$"):
        _one(amount=written)


def test_a_value_has_all_that_stands_in_its_row() -> None:
    value = _one(until=date(2018, 1, 1), certainty="low").values[0]
    assert value == Value(
        3, Span(ROW["from"], date(2018, 1, 1)), Citation("ordinance", "Art. 16"), ROW["checked"], Certainty.LOW
    )
    assert _one().values[0].certainty is Certainty.HIGH


def test_what_a_value_lacks_is_named() -> None:
    row = {key: each for key, each in ROW.items() if key not in ("from", "amount")}
    with pytest.raises(BadTable, match=r"^t\.s: a value lacks amount, from\.$"):
        _series("t.s", {"unit": "people", "value": [row]})
    with pytest.raises(BadTable, match=r"^t\.s: a value lacks cite\.source or cite\.where\.$"):
        _one(cite={"source": "act"})


@pytest.mark.parametrize("raw", [{"value": [ROW]}, {"unit": "people"}, {"unit": "people", "value": []}])
def test_a_series_needs_a_unit_and_a_value(raw: dict[str, Any]) -> None:
    with pytest.raises(BadTable, match=r"^t\.s needs a unit and at least one \[\[s\.value\]\]\.$"):
        _series("t.s", raw)


@pytest.mark.parametrize(("until", "fits"), [(30, False), (31, True), (None, False)])
def test_a_value_begins_the_day_after_the_one_before_it_ends(until: int | None, fits: bool) -> None:
    first = ROW | ({"until": date(2019, 12, until)} if until else {})
    raw = {"unit": "people", "value": [first, ROW | {"from": date(2020, 1, 1)}]}
    if fits:
        assert _series("t.s", raw).unit == "people"
        return
    closes = f"2019-12-{until}" if until else "None"
    with pytest.raises(BadTable, match=f"^t\\.s: 2020-01-01 does not follow the day {closes} closes\\.$"):
        _series("t.s", raw)
