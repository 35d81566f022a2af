"""An organisation's membership from a file: care by establishment, everything else by corporation, all at once."""

import csv
import io
from pathlib import Path

import pytest

from bot.cli import members
from tests.cli.run import output, run

DAY = ("--on", "2026-11-26")
HEAD = "corporation,type,excellent,staff,workplace,sector,care_staff,held\n"
MORNING = HEAD + (
    "A Metal,supervised,no,45,plant,general,,5/8/0\n"
    "B Foods,supervised,yes,60,plant,general,,4/6/0\n"
    "C Build,supervised,no,8,yard,construction,,3/6/0\n"
    "D Care,supervised,no,80,Sakura,care,25,3/6/0\n"
    "D Care,supervised,no,80,Momiji,care,12,2/5/0\n"
)


def _rows(capsys: pytest.CaptureFixture[str], folder: Path, text: str) -> list[dict[str, str]]:
    file = folder / "members.csv"
    file.write_text(text, "utf-8")
    return list(csv.DictReader(io.StringIO(output(capsys, members, str(file), *DAY))))


def test_a_membership_in_one_go(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows = _rows(capsys, tmp_path, MORNING)
    told = [(row["corporation"], row["counted"], row["trainees"], row["verdict"], row["room_no1"]) for row in rows]
    assert told == [
        ("A Metal", "plant", "13", "yes", "0"),
        ("A Metal", "all", "13", "yes", ""),
        ("B Foods", "plant", "10", "yes", "8"),
        ("B Foods", "all", "10", "yes", ""),
        ("C Build", "yard", "9", "no", "0"),
        ("C Build", "all", "9", "no", ""),
        ("D Care", "Sakura", "9", "yes", "0"),
        ("D Care", "Momiji", "7", "no", "0"),
        ("D Care", "all", "16", "no", ""),
    ]


def test_care_beside_another_field_is_an_offices_to_say(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows = _rows(
        capsys,
        tmp_path,
        HEAD + "E,supervised,no,80,home,care,25,3/0/0\nE,supervised,no,80,laundry,general,,2/0/0\n",
    )
    assert [row["verdict"] for row in rows] == ["yes", "yes", "ask_office"]


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ("F,supervised,no,45,a,care,,\n", "care_staff of a is missing"),
        ("F,supervised,no,45,a,general,,\nF,supervised,no,46,b,general,,\n", "staff differs between the rows of F"),
        ("F,supervised,no,45,a,general,,\nF,supervised,no,45,a,general,,\n", "establishments must be one workplace"),
        ("F,supervised,no,45,a,general,,8\n", "held must be"),
    ],
)
def test_a_corporation_that_cannot_be_counted_says_why_and_the_others_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, rows: str, why: str
) -> None:
    file = tmp_path / "members.csv"
    file.write_text(HEAD + rows + "G,supervised,no,45,a,general,,\n", "utf-8")
    assert run(members, str(file), *DAY) == 1
    told = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert why in told[0]["error"]
    assert [(row["corporation"], row["verdict"]) for row in told[1:]] == [("G", "yes"), ("G", "yes")]


@pytest.mark.parametrize("text", ["corporation,type\n", HEAD.replace("held", "helt"), HEAD + "F,supervised\n"])
def test_a_file_that_cannot_be_read_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str
) -> None:
    file = tmp_path / "members.csv"
    file.write_text(text, "utf-8")
    assert run(members, str(file), *DAY) == 2
    assert capsys.readouterr().err.count("\n") == 1
