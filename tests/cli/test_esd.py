"""The esd command: the quota as an estimate, the other subjects by their conditions, one sentence for what is wrong."""

import io
import json
import sys

import pytest

from bot.cli import esd
from tests.cli.run import output, run


@pytest.mark.parametrize(
    ("args", "first"),
    [
        (
            ("quota", "--staff", "45", "--excellent", "no"),
            "ASK AN OFFICE: about 15 workers in all, over three years: an estimate, the printed table was not read.",
        ),
        (
            ("quota", "--staff", "2", "--excellent", "no"),
            "ASK AN OFFICE: no number can be given; what follows is an analogy, not a rule.",
        ),
        (("quota", "--staff", "45"), "MORE FACTS ARE NEEDED: of 2 conditions 0 fail and 1 are open."),
        (("quota", "--staff", "45", "--on", "2027-03-31"), "NOT IN FORCE: no rule is in force on that day."),
        (("work", "--fee-months", "3"), "NO: of 6 conditions 1 fail and 5 are open."),
        (("area", "--prefecture", "Gunma", "--on", "2026-11-26"), "YES: of 1 conditions 0 fail and 0 are open."),
        (("organisation", "--staff", "1", "--on", "2026-11-26"), "NO: of 11 conditions 1 fail and 10 are open."),
        (("audit", "--workers", "8", "--talks", "1"), "NO: of 3 conditions 1 fail and 2 are open."),
        (("transfer", "--field", "care"), "MORE FACTS ARE NEEDED: of 8 conditions 0 fail and 8 are open."),
    ],
)
def test_first_lines(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], first: str) -> None:
    assert output(capsys, esd, *args).splitlines()[0] == first


def test_workers_held_are_told_against_the_estimate(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("quota", "--staff", "45", "--excellent", "no", "--held", "12", "--extended", "1")
    told = output(capsys, esd, *args)
    assert "11 workers are counted; about 15 are allowed by the estimate." in told
    assert "(held 12, outside 1, room 4)" in told


def test_without_a_day_the_first_day_of_the_programme_is_meant(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIS_TODAY", "2026-11-26")
    assert "As of 2027-04-01;" in output(capsys, esd, "audit", "--workers", "8")
    assert "As of 2026-11-26;" in output(capsys, esd, "area", "--prefecture", "gunma")


def test_json_keeps_how_sure_the_number_is(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(output(capsys, esd, "quota", "--staff", "45", "--excellent", "yes", "--json"))
    assert [(limit["most"], limit["certainty"]) for limit in answer["limits"]] == [(30, "medium")]


def test_csv_leaves_out_a_number_that_is_only_an_analogy(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("id,staff,excellent\na,45,no\nb,2,no\nc,many,no\n"))
    rows = output(capsys, esd, "quota", "--csv", "-").splitlines()
    assert rows[1].startswith("a,45,no,ask_office,15,")
    assert rows[2].startswith("b,2,no,ask_office,,")
    assert rows[3].endswith("line 4: staff must be a whole number such as 5; it is 'many'.")


def test_a_prefecture_that_does_not_exist_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(esd, "area", "--prefecture", "Tokio") == 2
    assert capsys.readouterr().err.startswith("prefecture must be one of hokkaido, ")


def test_facts_in_japanese_are_the_same_answer(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--type", "団体監理型", "--sector", "農業", "--excellent", "はい")
    plain = ("--type", "supervised", "--sector", "agriculture", "--excellent", "yes")
    told, same = (output(capsys, esd, "quota", "--staff", "45", *each, "--json") for each in (words, plain))
    assert told == same
