"""Every row of the two example tables comes out exactly, notes and reasons included."""

import csv
import io
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from bot.cli.rows.files import answer_rows
from bot.talk.rows import hours as hours_rows
from bot.talk.rows import quota as quota_rows
from bot.talk.rows.cells import Columns, Row

CASES = Path(__file__).with_name("cases")
DAY = date(2026, 11, 22)


def _rows(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _answered(rows: list[dict[str, str]], columns: Columns, answer: Callable[[Row], Row]) -> list[dict[str, str]]:
    """The rows as the examples have them; columns that came later are left out."""
    source, sink = io.StringIO(), io.StringIO()
    writer = csv.DictWriter(source, columns.needed, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    source.seek(0)
    assert answer_rows(source, sink, columns, answer) == 0
    named = (*rows[0], "error")
    return [{name: row[name] for name in named} for row in csv.DictReader(io.StringIO(sink.getvalue()))]


def test_every_quota_row() -> None:
    rows = _rows("quota_examples.csv")
    assert len(rows) == 112
    got = _answered(rows, quota_rows.COLUMNS, partial(quota_rows.answer, as_of=DAY))
    assert got == [{**row, "error": ""} for row in rows]


def test_every_hours_row() -> None:
    rows = _rows("hours_examples.csv")
    assert len(rows) == 21
    got = _answered(rows, hours_rows.COLUMNS, partial(hours_rows.answer, as_of=DAY))
    assert got == [{**row, "error": ""} for row in rows]


@pytest.mark.parametrize(
    ("row", "numbers", "note"),
    [
        ("supervised,0,0,319", "15,31,,46", "round-1/20-first would give 15/30"),
        ("supervised,0,1,319", "31,63,95,189", "round-1/20-first would give 30/60/90"),
        ("supervised,0,0,301", "15,30,,45", "(literal 'must not exceed')"),
        ("enterprise,0,1,4", "0,0,1,1", "0/0/0; odd case: No.1 quota 0 so later stages are reachable only by transfer"),
        ("supervised,1,1,72", "12,,,72", "prints 72 (=12x6, used); published table gives only No.1 and overall cap"),
        ("supervised,1,1,71", "12,,,71", "source T3; band 51-71; published table gives only No.1 and overall cap"),
        ("supervised,1,0,319", "15,,,47", "floor on each product; round-1/20-first would give no1 15 total 45"),
        ("supervised,1,1,120", "20,,,120", "source T3; band 120-200; published table gives only No.1 and overall cap"),
        ("enterprise_recognised,0,0,45", "5,10,,15", "source T2-A; band 41-50; total=sum, not a separate legal cap"),
        ("enterprise_recognised,1,0,25", "3,,,9", "CONFIDENCE medium (no source; the supervised type's table)"),
        ("supervised,0,1,5", "5,10,15,30", "band 1-30; staff cap applied; total=sum, not a separate legal cap"),
        ("supervised,0,1,6", "6,12,18,36", "band 1-30; total=sum, not a separate legal cap"),
    ],
)  # fmt: skip
def test_rows_between_the_examples(row: str, numbers: str, note: str) -> None:
    asked = dict(zip(quota_rows.NEEDED, row.split(","), strict=True))
    answer = quota_rows.answer(asked, DAY)
    assert ",".join(answer[column] for column in ("no1", "no2", "no3", "total")) == numbers
    assert answer["note"].endswith(note)


@pytest.mark.parametrize(
    ("hours", "total", "shown"),
    [(2, 1600, "0.12%"), (6, 1600, "0.38%"), (961, 1920, "50.05%"), (1, 3, "33.33%"), (2, 3, "66.67%")],
)  # fmt: skip
def test_shares_show_two_decimals_halves_to_even(hours: int, total: int, shown: str) -> None:
    assert hours_rows.percent(hours, total) == shown
