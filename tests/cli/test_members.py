"""An organisation's membership from a file: care by establishment, everything else by corporation, all at once."""

import csv
import io
import json
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
        ("F,supervised,no,45,a,general,,8\n", "line 2: held must be"),
        ("F,supervised,no,45,a,general,30,0/0/0\n", "care_staff must be left out where the field is general"),
        ("F,supervised,no,45,,general,,0/0/0\n", "line 2: workplace is empty"),
        ("F,supervised,no,45,a,general,,1/0/0,x\n", "line 2: 9 cells where the first line has 8"),
        (",supervised,no,45,a,general,,0/0/0\n", "line 2: corporation is empty"),
        ("F,supervised,no,45\n", "line 2: 4 cells where the first line has 8"),
        ("F,supervised,no,9,a,care,5,0/0/0\nF,supervised,no,9,b,care,5,0/0/0\n", "no more than the corporation's 9"),
    ],
)
def test_a_corporation_that_cannot_be_counted_says_why_and_the_others_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, rows: str, why: str
) -> None:
    file = tmp_path / "members.csv"
    file.write_text(HEAD + rows + "G,supervised,no,45,a,general,,0/0/0\n", "utf-8")
    assert run(members, str(file), *DAY) == 1
    told = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert why in told[0]["error"]
    assert [(row["corporation"], row["verdict"]) for row in told[1:]] == [("G", "yes"), ("G", "yes")]


def test_every_bad_row_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "members.csv"
    file.write_text(HEAD + "F,supervised,no,45,a,general,,8\nF,supervised,no,45,b,banana,,1/0/0\n", "utf-8")
    assert run(members, str(file), *DAY) == 1
    told = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["counted"], row["error"][:8]) for row in told] == [("a", "line 2: "), ("b", "line 3: ")]


def test_a_corporation_is_counted_together_wherever_its_rows_stand(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rows = [f"{name},supervised,no,45,{place},general,,{held}/0/0\n" for name, place, held in ("Fa5", "Gg0", "Fb1")]
    text = HEAD + "".join(rows)
    told = [(row["corporation"], row["counted"], row["verdict"]) for row in _rows(capsys, tmp_path, text)]
    assert told == [("F", "a + b", "no"), ("F", "all", "no"), ("G", "g", "yes"), ("G", "all", "yes")]


def test_trainees_not_known_are_never_a_yes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows = _rows(capsys, tmp_path, HEAD + "F,supervised,no,45,a,general,,\nF,supervised,no,45,b,general,,0/0/0\n")
    assert [(row["trainees"], row["verdict"], row["room_no1"]) for row in rows] == [("", "more_facts", "")] * 2


@pytest.mark.parametrize(("taken_over", "verdict"), [("1/0/0", "no"), ("2/0/0", "yes"), ("", "no")])
def test_trainees_taken_over_have_a_column(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, taken_over: str, verdict: str
) -> None:
    head = HEAD.replace("held", "held,taken_over")
    rows = _rows(capsys, tmp_path, f"{head}F,supervised,no,45,a,general,,7/0/0,{taken_over}\n")
    assert [(row["trainees"], row["verdict"]) for row in rows] == [("7", verdict)] * 2


def test_as_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "members.csv"
    file.write_text(MORNING + "F,supervised,no,x,a,general,,0/0/0\n", "utf-8")
    assert run(members, str(file), *DAY, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert [(each["name"], each["verdict"]) for each in told["members"]][-1] == ("D Care", "no")
    assert [each["corporation"] for each in told["errors"]] == ["F"]


@pytest.mark.parametrize(
    ("lang", "told", "error"),
    [
        (
            "en",
            ["C Build: NO", "  yard", "    NO: No. 1 3, No. 2 6, No. 3 0, All stages together 8"],
            "  line 7: staff must be a whole number of 0 or more, such as 45; it is 'x'",
        ),
        (
            "ja",
            ["C Build: 不適合", "  yard", "    不適合：第1号 3、第2号 6、第3号 0、合計 8"],
            "  7行目：staffは0以上の整数（例：45）で書いてください（いまの値：'x'）",
        ),
    ],
)
def test_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path, lang: str, told: list[str], error: str) -> None:
    file = tmp_path / "members.csv"
    file.write_text(MORNING + "F,supervised,no,x,a,general,,0/0/0\n", "utf-8")
    assert run(members, str(file), *DAY, "--lang", lang) == 1
    lines = capsys.readouterr().out.splitlines()
    start = lines.index(told[0])
    assert lines[start : start + 3] == told
    assert lines[-2:] == ["F:", error]


@pytest.mark.parametrize("text", ["corporation,type\n", HEAD.replace("held", "helt")])
def test_a_file_that_cannot_be_read_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str
) -> None:
    file = tmp_path / "members.csv"
    file.write_text(text, "utf-8")
    assert run(members, str(file), *DAY) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_membership_in_japanese_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pairs = (("supervised", "団体監理型"), (",no,", ",いいえ,"), (",yes,", ",はい,"), (",general,", ",一般,"))
    text = MORNING
    for word, japanese in (*pairs, (",construction,", ",建設,"), (",care,", ",介護,")):
        text = text.replace(word, japanese)
    assert _rows(capsys, tmp_path, text) == _rows(capsys, tmp_path, MORNING)
