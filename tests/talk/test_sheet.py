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


BY_ROWS = """
区分 | 作業 | 時間
必須業務 | 溶接 | 600
 | 仕上げ | 300
 | 安全衛生業務 | 100
 | 小計 | 1000
関連業務 | 検査 | 450
 | うち安全衛生業務 | 50
 | 小計 | 450
周辺業務 | 清掃 | 420
"""
BELOW = """
区分 | 時間
必須業務 | 900
（安全衛生） | 100
関連業務 | 450
（安全衛生） | 50
周辺業務 | 378
（安全衛生） | 42
合計 | {total}
"""
COLUMN = """
区分 | 年間時間 | うち安全衛生
必須業務 | 1,000 | 100
関連業務 | 500 | 50
周辺業務 | 420 | 42
"""
TASKS = """
No | 作業 | 区分 | 時間
1 | 切断 | 必須 | 900
2 | 安全教育 | 必須（安全衛生） | 100
3 | 検査 | 関連 | 450
4 | 安全教育 | 関連（安全衛生） | 50
5 | 清掃 | 周辺 | 378
6 | 安全教育 | 周辺（安全衛生） | 42
 | 合計 | | 1920
"""
AFTER = LIST + "必須業務（安全衛生） | 100 |\n関連業務（安全衛生） | 50 |\n周辺業務（安全衛生） | 42 |"
ASIDE = LIST.replace("Total | 1920 |", "※周辺業務は3分の1以下 | 640 |\n周辺業務の上限 | 640 |\n入国後講習 | 176 |")
WHOLE = """
必須業務（安全衛生業務を含む） | 1000
関連業務（安全衛生を含む） | 500
周辺業務（安全衛生を含む） | 420
"""
BY_KIND = """
必須業務 | 溶接 | 600
必須業務 | 仕上げ | 400
必須業務計 | | 1000
関連業務 | 検査 | 500
関連業務計 | | 500
周辺業務 | 清掃 | 420
周辺業務計 | | 420
"""


@pytest.mark.parametrize(
    ("text", "expected", "of_safety"),
    [
        (BY_ROWS, (1000, 450, 420), (100, 50)),
        (BELOW.format(total=1728), (900, 450, 378), (100, 50, 42)),
        (BELOW.format(total=1920), (1000, 500, 420), (100, 50, 42)),
        (COLUMN, (1000, 500, 420), (100, 50, 42)),
        (TASKS, (1000, 500, 420), (100, 50, 42)),
        (TASKS.replace("1920", "1728"), (900, 450, 378), (100, 50, 42)),
        (AFTER, (1000, 500, 420), (100, 50, 42)),
        (ASIDE, (1000, 500, 420), ()),
        (WHOLE, (1000, 500, 420), ()),
        (BY_KIND, (1000, 500, 420), ()),
    ],
)
def test_safety_and_subtotals_where_people_put_them(
    text: str, expected: tuple[int, ...], of_safety: tuple[int, ...]
) -> None:
    found = plan(text)
    assert (hours(found), safety(found), found.doubts) == (expected, of_safety, ())


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        (BELOW.replace("合計 | {total}", ""), Doubt.PARTS),
        (BELOW.format(total=1800), Doubt.TOTAL),
        (TASKS.replace("1920", ""), Doubt.PARTS),
        (BY_ROWS.replace("小計 | 1000", "小計 | 980"), Doubt.PARTS),
        (BY_KIND.replace("必須業務計 | | 1000", "必須業務計 | | 900"), Doubt.PARTS),
        (BY_ROWS + "実習日数 | | 240", Doubt.PARTS),
        (LIST.replace("Total | 1920 |", "\n周辺業務 | 640 |"), Doubt.PARTS),
        (LIST.replace("1,000", "=8*125"), Doubt.UNCOMPUTED),
        (
            MONTHS.replace(
                "| 100 | 100 | 100 | 100 | 100 | 100 | 600", "| 100 | =B2 | 100 | 100 | 100 | 100 | =SUM(B2:G2)"
            ),
            Doubt.UNCOMPUTED,
        ),
        (LIST.replace("500 h", "-500"), Doubt.BELOW_ZERO),
        (
            "区分 | 作業 | 時間 | 区分計\n必須業務 | 溶接 | 600 | 1000\n | 切断 | 400 |\n"
            "関連業務 | | 500 | 500\n周辺業務 | | 420 | 420",
            Doubt.COLUMNS,
        ),
        ("必須業務 | 900\n関連業務 | 480\n周辺業務 | 400\n安全衛生業務 | 192\n合計 | 1972", Doubt.TOTAL),
        (LIST.replace("1,000", "1.000 h"), Doubt.UNREAD),
        (LIST.replace("1,000", "約1000"), Doubt.UNREAD),
        (MONTHS.replace("| 40 | 40", "| 5日×8 | 40"), Doubt.UNREAD),
        (REPEATED.replace("600", "600 (of which 60)"), Doubt.UNREAD),
        ("区分 | 計画 | 実績\n必須業務 | 1000 | 700\n関連業務 | 500 | 600\n周辺業務 | 420 | 620", Doubt.COLUMNS),
    ],
)
def test_what_may_mean_two_things_is_not_judged(text: str, doubt: Doubt) -> None:
    assert doubt in {why for why, _ in plan(text).doubts}


def test_sheets_named_by_month_or_year_are_parts_of_a_plan_also_where_they_are_equal() -> None:
    for names in (("4月", "5月"), ("1年目", "2年目"), ("令和9年度", "令和10年度")):
        found = plan_in([Page(name, grid(LIST)) for name in names])
        assert found is not None
        assert (Doubt.SEVERAL, ", ".join(names)) in found.doubts


def test_a_total_never_computed_is_made_up_for_by_its_months() -> None:
    found = plan(MONTHS.replace("| 600", "| =SUM(B2:G2)").replace("| 1020", "| =SUM(H2:H4)"))
    assert (hours(found), found.doubts) == ((600, 240, 180), ())


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
        (True, None), (float("nan"), None), ("1,20,0", None), ("1 200", 1200), ("1'200", 1200),
        ("1.200", None), ("1.200 giờ", None), ("1.2", Fraction(6, 5)), ("0.125", Fraction(1, 8)),
    ],
)  # fmt: skip
def test_numbers_as_cells_hold_them(written: str | float | None, value: Fraction | int | None) -> None:
    assert number(written) == value
