"""The plan command: who may start when, who is in which stage, and which limit binds."""

import csv
import io
import json
import sys

import pytest

from bot.cli import plan
from tests.cli.run import output, run

DAY = ("--on", "2026-11-22")


def test_a_plan_of_today_ends_with_the_last_start(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, plan, "45", "--from", "2027-01", "--years", "2", *DAY).splitlines()
    assert lines == [
        "5 trainees may start over the plan.",
        "  2027-01-01: 5 start (limit: No. 1)",
        "  2028-01-01: 0 start (after the programme's last start)",
        "In training, if everybody goes on to each stage open to them (No. 3 after the shortest return home):",
        "  2027-01-01 to 2027-12-31: No. 1: 5, No. 2: 0, No. 3: 0, together 5",
        "  2028-01-01 to 2029-12-31: No. 1: 0, No. 2: 5, No. 3: 0, together 5",
        "No. 1 starts no later than 2027-06-30.",
    ]


@pytest.mark.parametrize("month", ["2027-13", "2027", "January"])
def test_a_month_is_asked_for_as_a_month(capsys: pytest.CaptureFixture[str], month: str) -> None:
    assert run(plan, "45", "--from", month, *DAY) == 2
    assert f"the month must be written as 2027-01; it is '{month}'" in capsys.readouterr().err


def test_json_has_every_turn_and_period(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("45", "--from", "2027-01", "--wish", "2", "--cohort", "no2:7:2026-05-01", "--json", *DAY)
    found = json.loads(output(capsys, plan, *args))
    assert [turn["people"] for turn in found["turns"]] == [2, 0, 0]
    assert [turn["binding"] for turn in found["turns"]] == ["wish", "last_start", "last_start"]
    assert found["periods"][0]["held"] == {"no1": 0, "no2": 7, "no3": 0}


def test_those_already_here_leave_no_room_in_a_later_stage(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("45", "--from", "2027-01", "--years", "1", "--cohort", "no2:10:2026-05-01", *DAY)
    assert "  2027-01-01: 0 start (limit: No. 2)" in output(capsys, plan, *args).splitlines()


def test_no_plan_where_no_number_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    text = output(capsys, plan, "45", "--fishery", "--from", "2027-01", *DAY)
    assert text.startswith("ASK AN OFFICE: no plan can be made")


@pytest.mark.parametrize(
    "args",
    [("--from", "2027-01"), ("45", "--from", "2027-01", "--years", "0"), ("45", "--from", "2027-01", "--every", "0")],
)
def test_a_mistake_is_one_sentence_and_exit_code_2(capsys: pytest.CaptureFixture[str], args: tuple[str, ...]) -> None:
    assert run(plan, *args, *DAY) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("args", [("--from", "2027-13"), ("--from", "2027-01", "--cohort", "no4:1:2026-01-01")])
def test_what_the_parser_refuses_ends_with_exit_code_2(args: tuple[str, ...]) -> None:
    assert run(plan, "45", *args) == 2


def test_csv_plans_each_company(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    rows = ["supervised,0,0,45,2027-01,2,0", "supervised,0,0,5,2020-04,2,1", "enterprise,1,0,45,2027-01,2,0"]
    rows += ["supervised,1,0,45,soon,2,0", "supervised,0,0,45,2027-01,0,0", "supervised,0,0,45,2016-01,1,0"]
    text = "type,care,excellent,staff,from,years,construction\n" + "\n".join(rows) + "\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    found = list(csv.DictReader(io.StringIO(output(capsys, plan, "--csv", "-", *DAY))))
    assert [row["people"] for row in found] == ["5", "5", "", "", "", ""]
    assert found[0]["starts"] == "2027-01-01:5 2028-01-01:0"
    assert [row["binding"] for row in found[:2]] == ["no1 last_start", "no1 total"]
    assert [found[1][f"{stage}_most"] for stage in ("no1", "no2", "no3")] == ["3", "5", "0"]
    assert [row["error"] for row in found[2:]] == [
        "line 4: no number is published for this company; ask OTIT",
        "line 5: from must be a month such as 2027-01; it is 'soon'",
        "line 6: A plan covers 1 to 10 years; it was 0.",
        "line 7: the quotas were not in force at the first intake",
    ]


def test_across_the_change_workers_follow_in_the_places_left(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("45", "--from", "2027-06", "--years", "2", "--across", "--on", "2026-11-26")
    lines = output(capsys, plan, *args).splitlines()
    assert lines[-2:] == [
        "Employment for Skill Development, about 15 workers in all: an estimate, ask the office.",
        "  2028-06-01: 10 start (5 trainees still here; 15 if trainees take up no places)",
    ]


def test_across_the_change_without_an_estimate_no_number_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("8", "--care", "--from", "2027-06", "--years", "2", "--across", "--on", "2026-11-26")
    assert output(capsys, plan, *args).splitlines()[-1].endswith("ASK AN OFFICE; no number can be given.")


def test_across_the_change_takes_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(plan, "--csv", "-", "--across") == 2
    assert capsys.readouterr().err.startswith("--across plans one company: leave out --csv")


def test_workers_already_here_take_up_places(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("45", "--from", "2028-06", "--years", "1", "--across", "--on", "2026-11-26")
    told = output(capsys, plan, *args, "--workers", "4:2027-07-01", "--workers", "2:2027-10-01")
    assert told.splitlines()[-1] == "  2028-06-01: 9 start (no trainees left; 9 if trainees take up no places)"


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (("--across", "--workers", "4:2027-03-31"), "Nobody was an ESD worker on 2027-03-31"),
        (("--workers", "4:2027-07-01"), "--workers goes with --across"),
    ],
)
def test_workers_who_cannot_be(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], why: str) -> None:
    assert run(plan, "45", "--from", "2028-06", *args, "--on", "2026-11-26") == 2
    assert why in capsys.readouterr().err
