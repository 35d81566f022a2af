"""Plans as people lay them out in a spreadsheet: what is read, from which cells, and what is asked."""

import re
from fractions import Fraction

import pytest

from bot.talk.sheet import Doubt, Grid, Page, Place, Plan, plan_in
from bot.talk.sheet.grid import number


def grid(text: str) -> Grid:
    """Rows a line, cells between `|`; numbers as numbers."""

    def cell(words: str) -> str | int | float | None:
        words = words.strip()
        if re.fullmatch(r"-?\d+", words):
            return int(words)
        return float(words) if re.fullmatch(r"\d+\.\d+", words) else words or None

    return tuple(tuple(cell(words) for words in line.split("|")) for line in text.strip("\n").split("\n"))


def plan(*texts: str) -> Plan:
    found = plan_in([Page(f"Sheet{n}", grid(text)) for n, text in enumerate(texts, start=1)])
    assert found is not None
    return found


def hours(found: Plan) -> tuple[int, ...]:
    return tuple(int(found.hours[kind].hours) for kind in ("required", "related", "peripheral"))


def safety(found: Plan) -> tuple[int, ...]:
    return tuple(int(found.safety[kind].hours) for kind in found.safety)


LIST = """
Training plan 2027 | |
Required work | 1,000 |
Related work | 500 h |
Peripheral work | 420 |
Total | 1920 |
"""
MONTHS = """
業務の内容 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 合計時間
必須業務 | 100 | 100 | 100 | 100 | 100 | 100 | 600
関連業務 | 40 | 40 | 40 | 40 | 40 | 40 | 240
周辺業務 | 30 | 30 | 30 | 30 | 30 | 30 | 180
合計 | 170 | 170 | 170 | 170 | 170 | 170 | 1020
"""
MERGED = """
区分 | 作業 | 時間 | 割合
必須業務 | 溶接作業 | 700 | 0.4
 | 段取り | 200 | 0.1
 | 安全衛生業務 | 100 | 0.05
関連業務 | 加工 | 450 | 0.2
 | 安全衛生業務 | 50 | 0.02
周辺業務 | 清掃 | 378 | 0.1
 | 安全衛生業務 | 42 | 0.02
合計 | | 1920 | 1
"""
ACROSS = """
月 | 必須業務 | 関連業務 | 周辺業務 | 計
4月 | 100 | 40 | 30 | 170
5月 | 90 | 50 | 30 | 170
合計 | 190 | 90 | 60 | 340
"""
REPEATED = """
Kind | Task | Hours
Required | welding | 600
Required | set-up | 400
Related | cutting | 500
Peripheral | cleaning | 420
"""
WITHIN = """
必須業務 | 1000
必須業務のうち安全衛生 | 100
関連業務 | 500
うち安全衛生業務 | 50
周辺業務 | 420
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LIST, (1000, 500, 420)),
        (MONTHS, (600, 240, 180)),
        (MERGED, (1000, 500, 420)),
        (ACROSS, (190, 90, 60)),
        (REPEATED, (1000, 500, 420)),
    ],
)
def test_the_usual_layouts(text: str, expected: tuple[int, ...]) -> None:
    assert hours(plan(text)) == expected
    assert plan(text).doubts == ()


def test_safety_stands_within_its_kind() -> None:
    assert safety(plan(MERGED)) == (100, 50, 42)
    assert safety(plan(WITHIN)) == (100, 50)
    assert hours(plan(WITHIN)) == (1000, 500, 420)


def test_the_cells_are_named() -> None:
    assert plan(MONTHS).hours["required"].places == (Place(1, 7),)
    assert [each.name for each in plan(ACROSS).hours["related"].places] == ["C4"]
    assert Place(6, 27).name == "AB7"


def swapped(text: str, old: str, new: str) -> Plan:
    assert old in text
    return plan(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("found", "doubt"),
    [
        (swapped(MONTHS, "| 600", "| 620"), (Doubt.MONTHS, "H2")),
        (swapped(LIST, "1920", "1930"), (Doubt.TOTAL, "B5")),
        (swapped(LIST, "500 h", "500.5"), (Doubt.PART_HOURS, "B3")),
        (plan("必須業務 | 900\n安全衛生業務 | 100\n関連業務 | 500\n周辺業務 | 420"), (Doubt.LOOSE_SAFETY, "B2")),
        (plan(LIST, LIST.replace("1,000", "900").replace("1920", "1820")), (Doubt.SEVERAL, "Sheet1, Sheet2")),
        (plan("必須業務 | | 900\n | 段取り | 300\n関連業務 | | 500\n周辺業務 | | 420"), (Doubt.PARTS, "C1")),
    ],
)
def test_what_does_not_add_up_is_asked(found: Plan, doubt: tuple[Doubt, str]) -> None:
    assert doubt in found.doubts


def test_the_same_plan_on_two_sheets_is_one() -> None:
    assert plan(LIST, LIST).doubts == ()


@pytest.mark.parametrize("text", ["a | b\n1 | 2", "必須業務 | 1000\n関連業務 | 500", ""])
def test_no_plan(text: str) -> None:
    assert plan_in([Page("Sheet1", grid(text))]) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (1200, 1200), (1200.5, Fraction(2401, 2)), ("1,200", 1200), ("１，２００時間", 1200), ("45名", 45),
        ("16,5", Fraction(33, 2)), ("1.200,5", Fraction(2401, 2)), (" 7 h ", 7), ("-5", -5), ("abc", None),
        ("1000/500", None), (None, None), ("", None),
        (True, None), (float("nan"), None), ("1,20,0", None),
    ],
)  # fmt: skip
def test_numbers_as_cells_hold_them(written: str | float | None, value: Fraction | int | None) -> None:
    assert number(written) == value
