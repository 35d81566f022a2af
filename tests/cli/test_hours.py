"""The hours command: the verdict first, each share, and the fewest hours to move."""

import csv
import io
import json
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli import hours
from bot.talk.rows import hours as rows
from tests.cli.run import output, run
from tis_rules import HoursFacts, SafetyHours, assess_hours

DATE = date(2026, 11, 22)
DAY = ("--on", "2026-11-22")


def test_a_plan_that_fits_says_what_is_not_checked_yet(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, hours, "1000", "500", "420", *DAY).splitlines()
    assert lines[0] == "MORE FACTS ARE NEEDED: the shares are right; the safety hours are not known."
    assert lines[2] == "  Required: 1000 h, 52.08%."
    assert sum(line.startswith("  [open] Safety and health") for line in lines) == 3


def test_a_plan_over_the_law_says_both_smallest_changes(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, hours, "960", "319", "641", *DAY).splitlines()
    assert lines[0] == "NO: not kept: peripheral work (ordinance, page)."
    assert lines[-2:] == [
        "To be lawful, move 1 h from peripheral to required or related.",
        "To keep the page's shares too, move in all 65 h from peripheral to required or related.",
    ]


def test_one_change_that_does_for_both_standards_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, hours, "500", "500", "920", *DAY).splitlines()
    assert lines[-1] == "To be lawful and keep the page's shares, move 460 h from peripheral to required."
    assert lines[-2].startswith("As of ")


def test_a_plan_between_the_two_standards_is_lawful(capsys: pytest.CaptureFixture[str]) -> None:
    first = output(capsys, hours, "1280", "0", "640", "--safety", "128,0,64", *DAY).splitlines()[0]
    assert first == "LAWFUL, but over the programme page's guideline: not kept: peripheral work (page)."


def test_safety_hours_are_judged_in_each_kind(capsys: pytest.CaptureFixture[str]) -> None:
    first = output(capsys, hours, "1000", "500", "420", "--safety", "100,50,41", *DAY).splitlines()[0]
    assert first == "NO: not kept: safety and health in peripheral work (safety)."


def test_json_carries_the_changes(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(output(capsys, hours, "50", "50", "0", "--json", *DAY))
    assert found["verdict"] == "more_facts"
    assert found["changes"]["page"]["moves"] == [{"source": "related", "to": "required", "hours": 1, "or_to": None}]


def test_a_day_before_the_act_has_no_shares(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, hours, "1", "0", "0", "--on", "2017-10-31").startswith("NOT IN FORCE: no shares on that day.")


def test_csv_answers_each_row(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("required,related,peripheral\n50,50,0\n1,x,1\n40,60,0\n"))
    rows = list(csv.DictReader(io.StringIO(output(capsys, hours, "--csv", "-", *DAY))))
    assert [row["ordinance_verdict"] for row in rows] == ["pass", "", "fail"]
    assert rows[1]["error"] == "line 3: related must be a whole number of 0 or more, such as 45; it is 'x'"
    assert rows[2]["why"] == (
        "total 100: 40.00% / 60.00% / 0.00%; page: required < 50%, related not less than 50%; "
        "ordinance: required < 1/2, related > 1/2"
    )


@pytest.mark.parametrize("args", [("1", "2"), ("1", "2", "3", "--safety", "1,2"), ("1", "2", "3", "--safety", "9,0,0")])
def test_a_mistake_is_one_sentence_and_exit_code_2(capsys: pytest.CaptureFixture[str], args: tuple[str, ...]) -> None:
    assert run(hours, *args, *DAY) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ("1000,500,420,100,50,42", "yes"),
        ("1000,500,420,99,50,42", "no"),
        ("1000,500,420,,,", "more_facts"),
        ("1000,399,601,100,40,61", "over_guideline"),
        ("900,500,520,90,50,52", "no"),
    ],
)
def test_a_row_with_safety_hours_has_a_verdict_of_its_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, row: str, verdict: str
) -> None:
    head = "required,related,peripheral,safety_required,safety_related,safety_peripheral"
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{head}\n{row}\n"))
    (found,) = csv.DictReader(io.StringIO(output(capsys, hours, "--csv", "-", *DAY)))
    assert (found["verdict"], found["error"]) == (verdict, "")


@given(st.tuples(*[st.integers(6, 60)] * 3) | st.just((0, 0, 0)), st.booleans(), st.tuples(*[st.integers(0, 6)] * 3))
def test_the_verdict_of_a_row_is_that_of_the_rules(
    kinds: tuple[int, int, int], told: bool, parts: tuple[int, int, int]
) -> None:
    safety = parts if told and any(kinds) else None
    row = dict(zip(rows.NEEDED, map(str, kinds), strict=True))
    row |= dict(zip(rows.OPTIONAL, map(str, safety or ("", "", "")), strict=True))
    facts = HoursFacts(*kinds, None if safety is None else SafetyHours(*safety))
    assert rows.answer(row, DATE)["verdict"] == assess_hours(facts, DATE).verdict


@pytest.mark.parametrize(("args", "code"), [(("1000", "500", "420"), 4), (("900", "500", "520"), 3)])
def test_the_exit_code_says_what_the_answer_was(args: tuple[str, ...], code: int) -> None:
    assert run(hours, *args, *DAY) == code
    assert run(hours, *args, "--safety", "100,50,52", *DAY) == (0 if code == 4 else 3)
