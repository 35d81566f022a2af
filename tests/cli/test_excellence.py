"""The excellence command: points and line first, every item, the fewest items to the line."""

import io
import json
import sys

import pytest

from bot.cli import excellence
from tests.cli.run import output, run

DAY = ("--on", "2026-11-22")


def test_points_so_far_and_the_line_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, excellence, "--manual", "yes", *DAY).splitlines()
    assert lines[0] == (
        "MORE FACTS ARE NEEDED: 5 of 150 points so far, between -155 and 150 with what is open; the line is 90."
    )
    assert "  manual: 5 of 5 (medium certainty)" in lines
    assert "  grade rate: open, -40 to 40" in lines
    assert any(line.startswith("Fewest items to the line: grade rate, basic grade, community") for line in lines)


def test_a_penalty_can_put_the_line_out_of_reach(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("--improvement-order", "yes", "--improvement-corrected", "no", "--blamed-disappearance", "yes")
    printed = output(capsys, excellence, *args, *DAY)
    assert printed.startswith("NO: ")
    assert "Items with settled points do not lead to the line." in printed


def test_json_has_every_item(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(output(capsys, excellence, "--wage-ratio", "1.05", "--json", *DAY))
    assert answer["line"] == 90
    assert {each["id"]: each["points"] for each in answer["items"]}["wage"] == 3


def test_the_old_scheme_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert "of 120 points" in output(capsys, excellence, "--scheme", "old", "--on", "2021-10-31")
    assert run(excellence, "--scheme", "old", "--on", "2021-11-01") == 2
    assert capsys.readouterr().err.startswith("On 2021-11-01 no points table of the old scheme is known")


def test_csv_row_by_row(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("name,manual,counsellor\nA,yes,no\nB,5,no\n"))
    rows = output(capsys, excellence, "--csv", "-", *DAY).splitlines()
    assert rows[1].startswith("A,yes,no,more_facts,5,-155,145,90,150,grade_rate|basic_grade|community")
    assert rows[2].endswith("line 3: manual must be yes or no; it is '5'.")


def test_a_csv_for_a_day_without_a_points_table(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("manual\nyes\n"))
    assert "no points table" in output(capsys, excellence, "--csv", "-", "--on", "2019-03-31")
