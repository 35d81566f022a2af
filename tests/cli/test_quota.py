"""The quota command: the number first, the sum, the sources; CSV row by row; one sentence for what is wrong."""

import csv
import io
import json
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.cli import quota
from tests.cli.run import output, run

DAY = ("--on", "2026-11-22")
CSV = """\
name,type,care,excellent,staff
田中,supervised,0,0,45
B,union,0,0,45
C,supervised,0,0,many
D,supervised,1,1,25
"""


def test_the_verdict_comes_first_then_the_sum_the_source_and_the_day(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, quota, "45", *DAY).splitlines()
    assert lines[0] == "YES: at most No. 1: 5, No. 2: 10, No. 3: 0 at the same time."
    assert lines[1] == "  41-50 full-time staff: basic number 5."
    assert "Art. 16(1)(ii)" in lines[-2]
    assert lines[-1] == "As of 2026-11-22; this holds from 2017-11-01 to 2027-03-31."


@pytest.mark.parametrize(
    ("args", "first"),
    [
        (("45", "--excellent"), "YES: at most No. 1: 10, No. 2: 20, No. 3: 30 at the same time."),
        (("5", "--construction"), "YES: at most No. 1: 3, No. 2: 6, No. 3: 0, total: 5 at the same time."),
        (("5", "--construction", "--excellent"), "YES: at most No. 1: 5, No. 2: 10, No. 3: 15 at the same time."),
        (("12", "--type", "enterprise"), "NO: at most No. 1: 0, No. 2: 0 (low certainty), No. 3: 0 at the same time."),
        (("5", "--fishery"), "ASK AN OFFICE: no number can be given."),
        (("25", "--care", "--type", "enterprise"), "ASK AN OFFICE: no number can be given."),
    ],
)
def test_first_lines(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], first: str) -> None:
    assert output(capsys, quota, *args, *DAY).splitlines()[0] == first


def test_where_an_office_decides_it_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, quota, "5", "--fishery", *DAY).splitlines()
    assert lines[2] == "Ask Ministry of Agriculture, Forestry and Fisheries: The numbers for fishing boats."


def test_a_day_before_the_act_has_no_number(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, quota, "45", "--on", "2017-10-31").startswith("NOT IN FORCE")


def test_trainees_held_show_the_room_left(capsys: pytest.CaptureFixture[str]) -> None:
    last = output(capsys, quota, "45", "--held", "2,10,0", *DAY).splitlines()[-1]
    assert last == "Room now: No. 1: 3, No. 2: 0, No. 3: 0."


def test_where_the_rounding_is_open_the_number_to_plan_with_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, quota, "319", "--held", "16,31,0", *DAY).splitlines()
    assert "  All stages after the full course: 45 (a sum, not a limit)." in lines
    assert "  [NO] No. 1: 16 here, but only 15 allowed." in lines
    assert "  [open] No. 2: 31 here; whether 30 or 31 are allowed isn't settled. Ask OTIT. (low certainty)" in lines


def test_json_has_the_whole_assessment(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(output(capsys, quota, "320", "--json", "--held", "1,0,0", *DAY))
    assert found["verdict"] == "yes"
    assert [limit["most"] for limit in found["limits"]] == [16, 32, 0]
    assert found["steps"][0]["facts"]["share"] == "1/20"
    assert found["headroom"][0] == {"stage": "no1", "more": 15, "binding": "no1"}


def test_a_bad_row_gets_its_line_and_the_others_their_numbers(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "companies.csv"
    file.write_text("\ufeff" + CSV, encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(output(capsys, quota, "--csv", str(file), *DAY))))
    assert [row["name"] for row in rows] == ["田中", "B", "C", "D"]
    assert [(row["no1"], row["total"]) for row in rows] == [("5", "15"), ("", ""), ("", ""), ("6", "25")]
    assert rows[1]["error"] == ("line 3: type must be supervised, enterprise, enterprise_recognised; it is 'union'")
    assert rows[2]["error"] == "line 4: staff must be a whole number of 0 or more, such as 45; it is 'many'"
    assert [row["error"] for row in (rows[0], rows[3])] == ["", ""]


def test_bad_rows_are_counted_on_standard_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(CSV))
    assert run(quota, "--csv", "-", *DAY) == 1
    assert capsys.readouterr().err == "2 rows could not be answered; their error column says why.\n"


def test_standard_input_is_read_for_a_dash(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(CSV))
    assert output(capsys, quota, "--csv", "-", *DAY).count("\n") == 5


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("staff\n45\n", "missing: type, care, excellent."),
        ("type,care,excellent,staff,staff\n", "Two columns have the same name"),
        ("", "The first line must name the columns"),
    ],
)
def test_a_file_that_cannot_be_answered_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: str, reason: str
) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(content, encoding="utf-8")
    assert run(quota, "--csv", str(file), *DAY) == 2
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_file_as_spreadsheets_save_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, encoding: str, sign: str
) -> None:
    rows = "会社名,形態,介護,優良,常勤職員数\n山田製作所,団体監理型,no,no,45\n"
    file = tmp_path / "companies.csv"
    file.write_bytes(rows.replace(",", sign).encode(encoding))
    assert run(quota, "--csv", str(file), *DAY) == 0
    head, row = (line.split(",") for line in capsys.readouterr().out.splitlines())
    assert dict(zip(head, row, strict=False))["no1"] == "5"


def test_a_workbook_is_read_from_its_first_sheet(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["name", "type", "care", "excellent", "staff"])
    book.worksheets[0].append(["A", "supervised", "no", "yes", 45])
    book.save(tmp_path / "companies.xlsx")
    assert run(quota, "--csv", str(tmp_path / "companies.xlsx"), *DAY) == 0
    head, row = (line.split(",") for line in capsys.readouterr().out.splitlines())
    assert dict(zip(head, row, strict=False))["no1"] == "10"


@pytest.mark.parametrize("content", [b"\xff\xff\xff\xfe\x81", b"PK\x03\x04 not a zip"])
def test_a_file_that_nothing_reads_says_what_to_do(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "odd.csv"
    file.write_bytes(content)
    assert run(quota, "--csv", str(file), *DAY) == 2
    assert "save it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("supervised,0,0", "3 cells where the first line has 4"),
        ("supervised,0,0,45,x", "5 cells where the first line has 4"),
        ("supervised,2,0,45", "care must be yes or no (or 1 or 0); it is '2'"),
        ("supervised,0,,45", "excellent must be yes or no (or 1 or 0); it is ''"),
        ("supervised,0,0,-1", "staff must be a whole number of 0 or more, such as 45; it is '-1'"),
        ("supervised,0,0,4.5", "staff must be a whole number of 0 or more, such as 45; it is '4.5'"),
    ],
)
def test_what_a_row_may_not_be(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, row: str, reason: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"type,care,excellent,staff\n{row}\n"))
    (found,) = csv.DictReader(io.StringIO(output(capsys, quota, "--csv", "-", *DAY)))
    assert found["error"] == f"line 2: {reason}"


def test_a_construction_column_caps_the_total(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        "supervised,0,0,5,1",
        "supervised,0,1,5,1",
        "supervised,0,0,9,1",
        "supervised,0,0,5,0",
        "supervised,1,0,5,1",
        "supervised,0,0,5, ",
    ]
    text = "type,care,excellent,staff,construction\n" + "\n".join(rows) + "\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    found = list(csv.DictReader(io.StringIO(output(capsys, quota, "--csv", "-", *DAY))))
    assert [row["total"] for row in found] == ["5", "30", "9", "9", "", "9"]
    assert found[0]["note"] == "source T1, T5; band 1-30; total=cap on all stages together (construction)"
    assert found[1]["note"].endswith("staff cap applied; total=sum, not a separate legal cap")
    assert found[4]["error"] == "line 6: care and construction cannot both be yes"
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    before = csv.DictReader(io.StringIO(output(capsys, quota, "--csv", "-", "--on", "2022-03-31")))
    assert next(before)["total"] == "9"


def test_a_csv_of_a_day_before_the_act_is_not_answered(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(CSV))
    rows = csv.DictReader(io.StringIO(output(capsys, quota, "--csv", "-", "--on", "2017-10-31")))
    assert next(rows)["error"] == "line 2: these quotas were not in force on 2017-10-31"


@pytest.mark.parametrize("args", [(), ("45", "--held", "1,2"), ("--csv", "/nowhere/at/all.csv")])
def test_a_mistake_is_one_sentence_and_exit_code_2(capsys: pytest.CaptureFixture[str], args: tuple[str, ...]) -> None:
    assert run(quota, *args, *DAY) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("args", [("-3",), ("4.5",), ("45", "--on", "tomorrow"), ("45", "--care", "--fishery")])
def test_what_the_parser_refuses_ends_with_exit_code_2(args: tuple[str, ...]) -> None:
    assert run(quota, *args) == 2


def test_the_fixed_day_is_used_where_none_is_given(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIS_TODAY", "2026-11-22")
    assert "As of 2026-11-22" in output(capsys, quota, "45")
    monkeypatch.setenv("TIS_TODAY", "soon")
    assert run(quota, "45") == 2
    assert capsys.readouterr().err == "TIS_TODAY must be a date such as 2027-04-01; it is 'soon'.\n"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("45",), 0),
        (("12", "--type", "enterprise"), 3),
        (("45", "--held", "9,0,0"), 3),
        (("45", "--on", "2027-05-01"), 4),
        (("5", "--fishery"), 5),
        (("45", "--on", "2017-10-31"), 6),
        (("45", "--care", "--fishery"), 2),
    ],
)
def test_the_exit_code_says_what_the_answer_was(args: tuple[str, ...], code: int) -> None:
    assert run(quota, *(args if "--on" in args else (*args, *DAY))) == code


def _told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], head: str, row: str) -> dict[str, str]:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{head}\n{row}\n"))
    (found,) = csv.DictReader(io.StringIO(output(capsys, quota, "--csv", "-", *DAY)))
    return found


@pytest.mark.parametrize(
    ("head", "row", "told"),
    [
        ("type,sector,excellent,staff", "supervised,fishery,no,10", {"verdict": "ask_office", "no1": "", "error": ""}),
        ("type,sector,excellent,staff", "団体監理型,介護,いいえ,25", {"no1": "3", "total": "9", "verdict": "yes"}),
        ("type,sector,excellent,staff", "Supervised,Construction,YES,5", {"no1": "5", "total": "30"}),
        ("type,sector,excellent,staff", "supervised,agriculture,no,45", {"no1": "5", "no2": "10"}),
        ("type,care,sector,excellent,staff", "supervised,0,care,no,25", {"no1": "3", "total": "9"}),
        (
            "type,care,excellent,staff,held",
            "supervised,0,0,45,5/8/0",
            {"verdict": "yes", "room_no1": "0", "room_no2": "2"},
        ),
        ("type,care,excellent,staff,held", "supervised,0,0,45,6/8/0", {"verdict": "no", "room_no1": "0"}),
        ("type,care,excellent,staff", "supervised,0,0,319", {"no2": "31", "safe_no2": "30", "safe_total": "45"}),
        (
            "name,id,remark,type,care,excellent,staff",
            "a,1,b,supervised,0,0,45",
            {"name": "a", "remark": "b", "no1": "5"},
        ),
    ],
)
def test_what_a_file_may_say(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], head: str, row: str, told: dict[str, str]
) -> None:
    found = _told(monkeypatch, capsys, head, row)
    assert {name: found[name] for name in told} == told


@pytest.mark.parametrize(
    ("head", "row", "reason"),
    [
        (
            "type,care,excellent,staff,held",
            "supervised,0,0,45,8",
            "held must be the trainees of No. 1, No. 2 and No. 3",
        ),
        ("type,sector,excellent,staff", "supervised,banana,no,45", "sector must be general, care, construction"),
        ("type,care,sector,excellent,staff", "supervised,1,construction,no,45", "one of them is wrong"),
        ("type,care,sector,excellent,staff", "supervised,,,no,45", "the field of work is not known"),
    ],
)
def test_what_a_file_may_not_say(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], head: str, row: str, reason: str
) -> None:
    found = _told(monkeypatch, capsys, head, row)
    assert reason in found["error"]
    assert (found["no1"], found["verdict"]) == ("", "")


def test_a_column_nobody_would_read_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("type,care,excelent,excellent,staff\nsupervised,0,1,0,45\n"))
    assert run(quota, "--csv", "-", *DAY) == 2
    assert capsys.readouterr().err.startswith(
        "No column is called 'excelent'; there may be type, care, excellent, staff"
    )


def test_a_field_left_blank_is_told_not_guessed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _told(monkeypatch, capsys, "type,sector,excellent,staff", "supervised,,no,45")
    assert "the field of work is not known" in found["error"]


@pytest.mark.parametrize(
    ("args", "last"),
    [
        (("--on", "2027-03-31"), "Employment for Skill Development: NOT IN FORCE; no number can be given."),
        (
            ("--on", "2027-07-01"),
            "Employment for Skill Development: room for about 3 workers (13 if trainees take up no places): an "
            "estimate, ask the office.",
        ),
        (
            ("--on", "2027-07-01", "--lang", "ja"),
            "育成就労：受け入れられるのは約3人（実習生が枠を使わなければ13人）。見込みなので、窓口に確認してください。",
        ),
        (("--on", "2027-07-01", "--fishery", "--lang", "ja"), "育成就労：窓口に確認が必要。人数は示せません。"),
    ],
)
def test_across_the_change_the_room_for_esd_workers_is_told_too(
    capsys: pytest.CaptureFixture[str], args: tuple[str, ...], last: str
) -> None:
    assert output(capsys, quota, "45", "--across", "--held", "3,7,0", "--workers", "2", *args).splitlines()[-1] == last


@pytest.mark.parametrize("args", [("--workers", "2"), ("--across", "--csv", "-")])
def test_what_only_goes_with_across_is_refused(capsys: pytest.CaptureFixture[str], args: tuple[str, ...]) -> None:
    assert run(quota, "45", *args, *DAY) == 2
    assert capsys.readouterr().err.startswith("--workers goes with --across, and --across without --csv")


def test_trainees_taken_over_leave_the_room(capsys: pytest.CaptureFixture[str]) -> None:
    told = output(capsys, quota, "45", "--held", "5,8,0", "--taken-over", "2,0,0", *DAY)
    assert told.splitlines()[-1] == "Room now: No. 1: 2, No. 2: 2, No. 3: 0."


@pytest.mark.parametrize(
    ("taken_over", "told"),
    [
        ("2/0/0", ("yes", "0", "")),
        ("", ("no", "0", "")),
        (
            "8/0/0",
            ("", "", "line 2: More trainees are taken over than there are; count those taken over in both numbers."),
        ),
        ("8", ("", "", "line 2: taken_over must be the trainees of No. 1, No. 2 and No. 3, as 5/8/0; it is '8'")),
    ],
)
def test_a_column_for_trainees_taken_over(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, taken_over: str, told: tuple[str, ...]
) -> None:
    text = f"type,care,excellent,staff,held,taken_over\nsupervised,no,no,45,7/0/0,{taken_over}\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    (row,) = csv.DictReader(io.StringIO(output(capsys, quota, "--csv", "-", *DAY)))
    assert (row["verdict"], row["room_no1"], row["error"]) == told


JAPANESE = """\
name,type,care,sector,excellent,staff,held
甲,団体監理型,,一般,いいえ,45,5/8/0
乙,団体,はい,,○,25,
丙,企業単独型,なし,建設業,×,４５,５／０／０
丁,団体監理型,,漁業,いいえ,45,
"""


def test_a_table_as_desks_in_japan_write_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(JAPANESE))
    rows = list(csv.DictReader(io.StringIO(output(capsys, quota, "--csv", "-", *DAY))))
    assert [(row["no1"], row["room_no1"]) for row in rows] == [("5", "0"), ("6", ""), ("2", "0"), ("", "")]
    assert rows[3]["error"].endswith("fishery, aquaculture; it is '漁業'")


@pytest.mark.parametrize("word", ["企業単独型", "enterprise", "Enterprise", "企業単独"])
def test_a_type_in_japanese_is_the_same_answer(capsys: pytest.CaptureFixture[str], word: str) -> None:
    told = json.loads(output(capsys, quota, "45", "--type", word, "--json", *DAY))
    assert [limit["most"] for limit in told["limits"]] == [2, 4, 0]


def test_a_type_that_is_none_is_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(quota, "45", "--type", "監理", *DAY) == 2
    assert "it must be supervised, enterprise, enterprise_recognised; it is '監理'" in capsys.readouterr().err
