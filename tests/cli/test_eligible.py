"""The eligible command: the verdict and what fails first, a CSV row by row, one sentence for what is wrong."""

import io
import json
import sys

import pytest

from bot.cli import eligible
from tests.cli.run import output, run

DAY = ("--on", "2026-11-22")


def test_what_fails_comes_before_what_is_open(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, eligible, "company", "--instructor-years", "4", "--type", "enterprise", *DAY)
    first, second, third, *_ = lines.splitlines()
    assert first == "NO: of 19 conditions 1 fail and 17 are open."
    told = "Name a training instructor with 5 years or more in the skill; years at other companies count."
    assert second == f"  [NO] {told} (number 4)"
    assert third.startswith("  [open] ")
    assert lines.splitlines()[-1] == "As of 2026-11-22; this holds from 2025-12-26 to 2027-03-31."


@pytest.mark.parametrize(
    ("args", "first"),
    [
        (("trainee", "--age", "17"), "NO: of 8 conditions 1 fail and 6 are open."),
        (("care", "--on", "2026-11-22"), "MORE FACTS ARE NEEDED: of 6 conditions 0 fail and 6 are open."),
        (("construction", "--on", "2019-12-31"), "NOT IN FORCE: no rule is in force on that day."),
        (("stay", "--no1-start", "2027-07-01"), "NO: 0 years are sure, 0 are possible. of 12 conditions"),
    ],
)
def test_first_lines(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], first: str) -> None:
    assert output(capsys, eligible, *args[:1], *DAY, *args[1:]).startswith(first)


def test_json_has_every_finding(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(output(capsys, eligible, "construction", "--licence", "no", "--json", *DAY))
    assert answer["verdict"] == "no"
    assert [each["holds"] for each in answer["findings"]] == [False, None, None, None]


def test_csv_lists_what_fails_and_what_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("id,licence,company_registered\na,no,yes\nb,perhaps,yes\n"))
    rows = output(capsys, eligible, "construction", "--csv", "-", *DAY).splitlines()
    assert rows[1] == (
        "a,no,yes,no,,,eligible.construction_licence,eligible.construction_trainee|eligible.construction_pay,"
    )
    assert rows[2] == "b,perhaps,yes,,,,,,line 3: licence must be yes or no; it is 'perhaps'."


def test_a_csv_without_facts_says_which_columns_there_are(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("id\na\n"))
    assert "columns may be: stage, licence" in output(capsys, eligible, "construction", "--csv", "-", *DAY)


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("stay", "--no1-start", "May"), "no1_start must be a date such as 2027-04-01; it is 'May'."),
        (("company", "--bedroom-m2", "large"), "bedroom_m2 must be a number such as 4.5 or 1/3; it is 'large'."),
        (("trainee", "--age", "-1"), "Age cannot be below 0; it was -1."),
        (("care", "--stage", "4"), "stage must be one of no1, no2, no3; it is '4'."),
        (
            ("stay", "--home-from", "2026-02-02", "--home-until", "2026-02-01"),
            "The last day at home is before the first",
        ),
    ],
)
def test_a_mistake_is_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str], args: tuple[str, ...], says: str
) -> None:
    assert run(eligible, *args, *DAY) == 2
    assert capsys.readouterr().err.startswith(says)


LECTURES = ("--planned-hours", "1920", "--lecture-hours", "320", "--before-work", "yes")
HERE = ("--care-japanese-abroad", "no", "--care-care-abroad", "no")  # no course abroad halves anything


@pytest.mark.parametrize(
    ("args", "first"),
    [
        ((), "YES: of 2 conditions 0 fail and 0 are open."),
        (("--care-n3", "no"), "MORE FACTS ARE NEEDED: of 4 conditions 0 fail and 2 are open."),
        (("--care-n3", "no", "--care-japanese-hours", "240", "--care-care-hours", "42"), "YES: "),
        (("--care-n3", "no", "--care-japanese-hours", "239", "--care-care-hours", "42", *HERE), "NO: "),
        (("--care-n3", "no", "--care-japanese-hours", "239", "--care-care-hours", "42"), "MORE FACTS ARE NEEDED: "),
        (("--care-n3", "yes", "--care-japanese-hours", "80", "--care-care-hours", "41", *HERE), "NO: "),
    ],
)
def test_lectures_in_care_and_elsewhere(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], first: str) -> None:
    assert output(capsys, eligible, "lectures", *LECTURES, *args, *DAY).startswith(first)


def test_a_case_within_a_case_has_columns_of_its_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    head = "planned_hours,lecture_hours,before_work,course_hours,course_months,course_months_before"
    rows = "1920,160,yes,160,1,6\n1920,160,yes,,,\n1920,160,yes,many,1,6\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{head}\n{rows}"))
    told = output(capsys, eligible, "lectures", "--csv", "-", *DAY).splitlines()
    assert [row.split(",")[6] for row in told] == ["verdict", "yes", "no", ""]
    assert told[3].endswith("line 4: hours must be a whole number such as 5; it is 'many'.")


def test_who_counts_as_staff(capsys: pytest.CaptureFixture[str]) -> None:
    part_time = ("--people", "3", "--sector", "general", "--engagement", "part_time", "--hours-week", "30")
    assert output(capsys, eligible, "staff", *part_time, *DAY).startswith("MORE FACTS ARE NEEDED")
    assert run(eligible, "staff", "--people", "3") == 2
    assert capsys.readouterr().err.startswith("sector must be one of general, care, ")
