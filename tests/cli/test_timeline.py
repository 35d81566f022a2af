"""The timeline command: the programme first, then the days in order with what is left."""

import io
import json
import sys

import pytest

from bot.cli import timeline
from tests.cli.run import output, run

DAY = ("--on", "2026-11-22")


def test_programme_first_then_the_days_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, timeline, "2027-05-15", *DAY).splitlines()
    assert lines[0] == "YES: TITP, and ESD if the job lies in one of its fields, for a first day of 2027-05-15."
    days = [line[2:12] for line in lines if line.startswith("  20")]
    assert days == sorted(days)
    assert "  2027-03-31    129 days left  Last day to apply for a training plan of a new trainee." in lines
    assert any(line.startswith("  2026-11-15       7 days ago") for line in lines)


@pytest.mark.parametrize(
    ("args", "first"),
    [
        (("2027-01-15",), "OPEN, but past the usual or the requested time to file: Technical Intern Training (TITP)"),
        (("2027-01-15", "--filed", "2026-09-01"), "YES: Technical Intern Training (TITP)"),
        (("2027-07-01",), "MORE FACTS ARE NEEDED: Employment for Skill Development (ESD)"),
        (("2027-07-01", "--esd-field", "yes"), "YES: Employment for Skill Development (ESD)"),
        (("2027-07-01", "--esd-field", "no"), "NO: neither TITP nor ESD"),
    ],
)
def test_first_lines(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], first: str) -> None:
    assert output(capsys, timeline, *args, *DAY).startswith(first)


def test_json_has_programme_and_events(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(output(capsys, timeline, "2027-08-01", "--json", *DAY))
    assert answer["programme"] == "esd"
    last = next(each for each in answer["events"] if each["code"] == "timeline.last_start")
    assert (last["day"], last["days_left"]) == ("2027-06-30", 220)


def test_csv_row_by_row(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('intake\n2027-06-30\n2027-7-1\n""\n'))
    rows = output(capsys, timeline, "--csv", "-", *DAY).splitlines()
    assert (
        rows[1] == "2027-06-30,both,yes,2026-12-30,2027-02-28,2027-03-31,2027-06-30,2028-06-29,2030-06-29,2030-06-29,"
    )
    assert "intake must be a date such as 2027-04-01; it is '2027-7-1'." in rows[2]
    assert "intake must be a date such as 2027-05-15" in rows[3]


def test_without_a_day_it_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(timeline, *DAY) == 2
    assert capsys.readouterr().err.startswith("Say the first day you want")


def test_before_the_change_was_known_there_is_no_timeline(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(timeline, "2027-05-15", "--on", "2025-12-25") == 2
    assert "had not been announced yet" in capsys.readouterr().err
