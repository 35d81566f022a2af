"""What commands say beside answers of the rules is told in Japanese where that is asked for."""

import csv
import io
import re
from pathlib import Path

import pytest

from bot import cli, edge, playground, settings, store
from bot.__main__ import main
from bot.cli.rows.mistakes import japanese
from bot.talk import rows
from tests.raised import places, raised

ROOMS = (cli, rows, store, edge, settings, playground)
SAID = {words for room in ROOMS for path in Path(room.__path__[0]).rglob("*.py") for words in raised(path)}
JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")


def test_every_mistake_is_told_in_japanese_and_nothing_else_is() -> None:
    assert japanese().keys() == SAID


@pytest.mark.parametrize("words", japanese())
def test_the_same_is_told(words: str) -> None:
    assert places(japanese()[words]) == places(words)
    assert JAPANESE.search(japanese()[words]) or words == "{why}"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("quota", "常勤職員の人数を `tis-bot quota 45` のように書いてください。"),
        ("quota 45 --held 1,2", "--heldには整数を三つ、5,3,0のように書いてください（いまの値：'1,2'）。"),
        (
            "quota 45 --held 1,0,0 --taken-over 2,0,0",
            "引き継いだ実習生が今の実習生より多くなっています。引き継いだ人は両方の人数に数えてください。",
        ),
        ("quota many", "staff：'many'は0以上の整数（例：45）ではありません。（tis-bot quota --help）"),
        (
            "quota 45 --type 監理",
            "--type：次のどれかで書いてください：supervised, enterprise, enterprise_recognised（いまの値：'監理'）。"
            "（tis-bot quota --help）",
        ),
        (
            "quota 45 --on soon",
            "--on：日付は2027-04-01のように書いてください（いまの値：'soon'）。（tis-bot quota --help）",
        ),
        ("quota 45 --care --fishery", "--fisheryと--careは一緒に使えません。（tis-bot quota --help）"),
        ("quota 45 --on", "--onには値が一つ必要です。（tis-bot quota --help）"),
        ("quota 45 --banana", "わからない引数です：--banana。（tis-bot --help）"),
        ("esd banana", "SUBJECTは'banana'ではなく、次から選んでください："),
        ("plan 45", "最初の受け入れの月を `tis-bot plan 45 --from 2027-01` のように書いてください。"),
        ("plan 45 --from 2027-01 --years 11", "計画は1年から10年までです（いまの値：11）。"),
        (
            "plan 45 --from soon",
            "--from：月は2027-01のように書いてください（いまの値：'soon'）。（tis-bot plan --help）",
        ),
        (
            "hours 100 100 100 --safety 101,0,0",
            "安全衛生業務の時間は必須業務の時間の一部です。100時間以下にしてください。",
        ),
        ("esd quota --staff 30.5", "staffは整数（例：5）でなければなりません（いまの値：'30.5'）。"),
        (
            "eligible stay --no1-start soon",
            "no1_startは日付（例：2027-04-01）でなければなりません（いまの値：'soon'）。",
        ),
        ("quota --csv /nowhere/at/all.csv", "/nowhere/at/all.csvを読めません（見つかりません）"),
        ("members /nowhere/at/all.csv", "/nowhere/at/all.csvを読めません（見つかりません）"),
        ("timeline", "最初の日を `tis-bot timeline 2027-05-15` のように書くか"),
    ],
)
@pytest.mark.parametrize("lang", [("--lang", "ja"), ("--lang=ja",)], ids=len)
def test_on_the_command_line(capsys: pytest.CaptureFixture[str], line: str, told: str, lang: tuple[str, ...]) -> None:
    words = line.split()
    arguments = [*words, *lang] if words[-1] != "--on" else [words[0], *lang, *words[1:]]
    assert _code(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith(told)
    assert said.count("\n") == 1


@pytest.mark.parametrize("line", ["quota", "quota many", "quota 45 --on soon", "esd quota --staff 30.5"])
def test_in_english_otherwise(capsys: pytest.CaptureFixture[str], line: str) -> None:
    assert _code(line.split()) == 2
    assert not JAPANESE.search(capsys.readouterr().err)


def _code(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as left:
        return int(left.code or 0)


def test_in_a_table(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "companies.csv"
    rows = (
        "団体,いいえ,いいえ,many",
        "監理,いいえ,いいえ,45",
        "団体,たぶん,いいえ,45",
        "団体,いいえ",
        "団体,,いいえ,45",
    )
    file.write_text("type,care,excellent,staff\n" + "\n".join(rows) + "\n", "utf-8")
    assert main(["quota", "--csv", str(file), "--on", "2026-11-26", "--lang", "ja"]) == 1
    told = capsys.readouterr()
    assert [row["error"] for row in csv.DictReader(io.StringIO(told.out))] == [
        "2行目：staffは0以上の整数（例：45）で書いてください（いまの値：'many'）",
        "3行目：typeは次のどれかで書いてください：supervised, enterprise, enterprise_recognised（いまの値：'監理'）",
        "4行目：careは「はい」か「いいえ」（または1か0）で書いてください（いまの値：'たぶん'）",
        "5行目：1行目は4列ですが、この行は2列です",
        "6行目：分野がわかりません。sectorに分野を書くか、careに「はい」か「いいえ」を書いてください",
    ]
    assert told.err == "5行に答えられませんでした。理由は error の列にあります。\n"


def test_among_members(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "members.csv"
    head = "corporation,type,excellent,staff,workplace,sector,care_staff,held\n"
    file.write_text(f"{head}F,団体,いいえ,45,甲,介護,,1/0/0\nG,団体,いいえ,45,乙,一般,3,1/0/0\n", "utf-8")
    assert main(["members", str(file), "--on", "2026-11-26", "--lang", "ja"]) == 1
    told = capsys.readouterr()
    assert "  2行目：甲のcare_staffがありません。介護はこの人数で数えます" in told.out
    assert "  3行目：care_staffは空欄（職種が介護ではなくgeneralのため）でなければなりません" in told.out
    assert told.err == "2法人に答えられませんでした。理由は各行の error にあります。\n"
