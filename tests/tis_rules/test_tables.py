"""Every table loads, and what a table must not be is refused."""

from datetime import date

import pytest

from tis_rules.findings import Span
from tis_rules.tables import BadTable, _series, table, table_names

ROW = {
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
