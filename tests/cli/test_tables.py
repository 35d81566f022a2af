"""What the check command prints about tables: changes until a day, a table with its cases, values grown stale."""

from datetime import date

import pytest

from bot.cli import check
from bot.cli.said import tables
from tests.cli.run import output, run
from tis_rules.law.tables import table_names

TODAY = date(2026, 11, 22)


def test_what_changes_until_april(capsys: pytest.CaptureFixture[str]) -> None:
    tables.changes(TODAY, date(2027, 4, 1))
    printed = capsys.readouterr().out
    assert printed.startswith("From 2026-11-22 to 2027-04-01: 29 changes.\n")
    assert "  2027-03-31  transition.last_application: the day is reached  [Amending Act of 2024" in printed
    assert "  2027-04-01  esd.required_share: 1/3 share  [" in printed


def test_what_changed_in_the_past(capsys: pytest.CaptureFixture[str]) -> None:
    tables.changes(date(2019, 3, 30), date(2019, 4, 1))
    assert "  2019-04-01  excellence.full_points_old: 110 becomes 120 points" in capsys.readouterr().out
    tables.changes(date(2021, 10, 30), date(2021, 10, 31))
    assert "  2021-10-31  excellence.full_points_old: 120 ends" in capsys.readouterr().out


def test_a_table_shows_values_in_force_and_cases(capsys: pytest.CaptureFixture[str]) -> None:
    tables.show("excellence", TODAY)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "excellence.full_points (points)"
    assert lines[1].startswith("> 150  from 2020-11-01  [Points of an excellent organisation")
    assert any(line.startswith("  110  from 2017-11-01 to 2019-03-31") for line in lines)
    at = lines.index("90 points are the line")
    assert lines[at + 1].startswith("  Facts: basic_grade_rate = 0.95, ")
    assert lines[at + 2] == "  YES: 90 of 150 points; the line is 90."


def test_a_case_of_an_intake_names_the_programme(capsys: pytest.CaptureFixture[str]) -> None:
    tables.show("transition", TODAY)
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("The way of an intake of August 2027")
    assert lines[at + 2] == "  MORE FACTS ARE NEEDED: Employment for Skill Development (ESD)."
    assert not any("(gap " in line for line in lines)


@pytest.mark.parametrize("day", ["2026-11-22", "2026-11-21"])
def test_what_will_change_is_asked_for_a_day_to_come(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    monkeypatch.setenv("TIS_TODAY", "2026-11-22")
    assert run(check, "--as-of", day) == 2
    assert capsys.readouterr().err == f"Give a day after today, 2026-11-22; {day} is not.\n"
    assert output(capsys, check, "--as-of", "2026-11-23") == "From 2026-11-22 to 2026-11-23: 0 changes.\n"


@pytest.mark.parametrize("name", table_names())
def test_every_table_can_be_shown(capsys: pytest.CaptureFixture[str], name: str) -> None:
    tables.show(name, TODAY)
    assert capsys.readouterr().out.startswith(f"{name}.")


def test_a_table_there_is_none_of() -> None:
    with pytest.raises(ValueError, match="There is no table called taxes; choose one of: care"):
        tables.show("taxes", TODAY)


def test_values_grow_stale_after_180_days() -> None:
    assert list(tables.stale_lines(date(2027, 5, 21))) == []
    lines = list(tables.stale_lines(date(2027, 5, 22)))
    assert lines[0].endswith(
        "was last checked on 2026-11-22, 181 days ago; check it, say what you read in `read`, and renew the day."
    )
    assert not any(line.startswith("excellence.sections_old") for line in lines)
