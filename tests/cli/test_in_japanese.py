"""What the commands tell in Japanese says as much as in English: the first line, and no English beside names."""

import re
from pathlib import Path

import pytest

from bot.__main__ import main

ON = ("--on", "2026-11-26", "--lang", "ja")


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("quota 45", "適合：第1号 5、第2号 10、第3号 0"),
        ("quota 45 --care", "適合：第1号 5、第2号 10（確かさ：中）、第3号 0、合計 15"),
        ("quota 45 --fishery", "窓口に確認が必要：人数は示せません。"),
        ("hours 1000 500 420", "情報が足りません：三つの割合は合っています。安全衛生の時間がわかりません。"),
        ("hours 1000 500 420 --safety 100,50,42", "適合：時間はすべての割合に合っています。"),
        (
            "hours 900 500 520 --safety 90,49,52",
            "不適合：合わないもの：必須業務（施行規則、制度説明ページ）、関連業務の安全衛生（施行規則）",
        ),
        ("hours 0 0 0", "不適合：計画に業務の時間がありません。"),
        ("eligible trainee --age 17", "不適合：条件8件のうち、満たさないもの1件、未確認6件"),
        (
            "eligible stay --did-no1 no",
            "情報が足りません：確かな年数は0年、可能な年数は5年。条件12件のうち、満たさないもの0件、未確認11件",
        ),
        ("timeline 2027-05-01 --esd-field yes", "適合：技能実習と育成就労の両方（最初の日：2027-05-01）"),
        ("timeline 2027-05-01", "適合：技能実習。仕事が育成就労の分野にあれば育成就労も（最初の日：2027-05-01）"),
        (
            "timeline 2027-03-10 --filed 2027-02-01",
            "まだ始められますが、通常または機構が求める申請の時期を過ぎています：技能実習（最初の日：2027-03-10）",
        ),
        (
            "excellence --basic-grade-rate 0.95",
            "情報が足りません：今のところ150点満点で20点（未確認の項目しだいで-120点から150点）、基準は90点",
        ),
        ("esd work --fee-months 3", "その日には決まりがありません"),
    ],
)
def test_the_first_line_says_what_the_english_one_says(
    capsys: pytest.CaptureFixture[str], line: str, first: str
) -> None:
    main([*line.split(), *ON])
    assert capsys.readouterr().out.splitlines()[0] == first


@pytest.mark.parametrize(
    ("line", "first"),
    [
        (
            "esd quota --staff 45 --excellent no",
            "窓口に確認が必要：3年間の合計で約15人。見込みの人数で、公表された表では確かめていません。",
        ),
        (
            "esd quota --staff 25 --sector care --excellent no",
            "窓口に確認が必要：人数は示せません。下の計算は参考で、決まりではありません。",
        ),
        ("esd work --fee-months 3", "不適合：条件6件のうち、満たさないもの1件、未確認5件"),
    ],
)
def test_an_estimate_is_called_one(capsys: pytest.CaptureFixture[str], line: str, first: str) -> None:
    main([*line.split(), "--on", "2027-04-01", "--lang", "ja"])
    assert capsys.readouterr().out.splitlines()[0] == first


def test_points_are_told_item_by_item(capsys: pytest.CaptureFixture[str]) -> None:
    main(["excellence", "--basic-grade-rate", "0.95", "--test-help", "yes", *ON])
    told = capsys.readouterr().out
    assert "  基礎級の合格率：20点（20点まで）（確かさ：中）\n  3級・2級の実技の合格率：未確認（-40点から40点）" in told
    assert "\n基準に届くいちばん少ない項目：3級・2級の実技の合格率、" in told
    assert not re.search("[a-z]{3,}", told.partition("出典")[0])


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("draw quota", 0, "    result([結果])"),
        ("draw banana", 2, "'banana'という会話はありません。次から選んでください：quota, "),
        ("check --citations", 0, "法令と公的文書の引用：条と項"),
        ("check --citations", 0, "  act、第10条（理由：第10条・第23条・"),
        ("check --citations", 0, "  test-guideにはリンクがありません：毎年新しく出ます。"),
        ("check --as-of 2027-04-01", 0, "2026-11-26から2027-04-01まで：変更"),
        ("check --as-of 2026-11-26", 2, "今日（2026-11-26）より後の日を書いてください（いまの値：2026-11-26）。"),
        ("check --table transition", 0, "\n  情報が足りません：育成就労\n"),
        ("check --table banana", 2, "bananaという表はありません。"),
        ("stats", 2, "データベースを開けません。TIS_DATABASE_URLを確かめてください"),
        ("backup there.gz", 2, "保存できませんでした（"),
        ("restore there.gz", 2, "there.gzは `tis-bot backup` の控えとして読めません。"),
        ("doctor", 1, "×  設定：TIS_TOKENがありません。"),
        ("run", 2, "TIS_TOKENがありません。"),
    ],
)
def test_what_operators_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str, code: int, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIS_TODAY", "2026-11-26")
    away = "postgresql://nobody@127.0.0.1:1/none"
    monkeypatch.setenv("TIS_DATABASE_URL", f"sqlite:///{tmp_path}/tis.db" if "there" in line else away)
    if "backup" in line:
        line = f"backup {tmp_path}/nowhere/there.gz"
    assert main([*line.split(), "--lang", "ja"]) == code
    said = capsys.readouterr()
    assert told in said.out + said.err
