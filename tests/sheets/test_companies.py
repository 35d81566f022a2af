"""Lists of companies as organisations keep them: answered row by row, or asked about; nothing is guessed."""

import io
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook, load_workbook

from bot.sheets.sent import sent
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.reply import Kind, Reply
from bot.talk.respond import respond
from bot.talk.rows.told import NOTHING, Told, told_by
from bot.talk.taps import read
from bot.talk.words.markup import plain

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
LIST = """会社名,受入形態,分野,常勤職員数,優良,在籍実習生
A,団体監理型,製造業,45名,いいえ,5/8/0
B,団体監理型,建設,"1,200",はい,
C,企業単独型,その他,４５,×,1/0/0
D,団体監理型,農業,30,○,3/6/0
"""


def told(content: bytes | str, lang: str = "en", said: Told = NOTHING) -> Reply:
    content = content.encode() if isinstance(content, str) else content
    return respond(Chat(lang=lang), sent(content, said).table, BOOKS[0], NOON)[1]


BOOKS: list[Book] = []


@pytest.fixture(autouse=True)
def _book(book: Book) -> None:
    BOOKS[:] = [book]


def words(reply: Reply) -> str:
    return "\n".join(plain(part) for part in reply.parts)


def added(reply: Reply) -> list[list[int | str]]:
    """The new cells of each row, left to right."""
    rows: dict[int, list[int | str]] = {}
    for each in reply.filled:
        rows.setdefault(each.row, []).append(each.value)
    return [rows[row] for row in sorted(rows)]


def numbers(reply: Reply) -> list[tuple[int | str, ...]]:
    """No. 1, No. 2 and No. 3 of each company, as they stand in the new columns."""
    return [tuple(row[1:4]) for row in added(reply)[1:]]


def pick(content: bytes | str, *labels: str) -> Reply:
    """What comes of it when these buttons are tapped one after the other."""
    said = NOTHING
    for label in labels:
        asked = told(content, said=said)
        assert asked.kind is Kind.QUESTION
        assert asked.under_file
        button = next(each for row in asked.rows for each in row if each.label == label)
        carried = read(button.data)
        assert carried is not None
        said = told_by(carried.args)
    return told(content, said=said)


EXPECTED = [(5, 10, ""), (120, 240, 360), (2, 4, ""), (6, 12, 18)]


def test_each_company_gets_its_numbers_its_room_and_a_verdict() -> None:
    reply = told(LIST)
    assert reply.kind is Kind.QUOTA
    rows = added(reply)
    assert rows[1][:2] == ["45 staff; Supervising organisation; Other; ordinary; here 5/8/0", 5]
    assert rows[1][6:10] == [0, 2, 0, "within the limits"]
    assert rows[2][9] == "limits only (trainees here not told)"
    assert rows[3][5] == ""
    assert "4 companies: 4 answered." in words(reply)
    assert "full-time staff D (常勤職員数)" in words(reply)


def test_where_rounding_is_unsure_the_safe_number_stands_and_the_letter_beside_it() -> None:
    row = added(told("会社名,形態,分野,常勤職員数,優良\nA,企業単独型,その他,59,はい"))[1]
    assert row[1:6] == [4, 8, 12, 24, "5/11/17/33"]


HEADS = "name;type;sector;staff;excellent;trainees"
SAME = (
    LIST.encode("cp932"),
    LIST.encode("utf-8-sig"),
    LIST.encode("utf-16"),
    ("受入企業一覧\n2026年11月1日現在\n\n" + LIST + "合計,,,1320,,\n※常勤職員数は申告による\n").encode(),
    "\n".join(
        ",".join(('"1,200"' if cell == "1,200" else cell) for cell in (row[4], row[0], row[3], row[5], row[2], row[1]))
        for row in (
            ("会社名", "受入形態", "分野", "常勤職員数", "優良", "在籍実習生"),
            ("A", "団体監理型", "製造業", "45名", "いいえ", "5/8/0"),
            ("B", "団体監理型", "建設", "1,200", "はい", ""),
            ("C", "企業単独型", "その他", "４５", "×", "1/0/0"),
            ("D", "団体監理型", "農業", "30", "○", "3/6/0"),
        )
    ).encode(),
    f"{HEADS}\nA;supervised;general;45;no;5/8/0\nB;supervised;construction;1200;yes;\n"
    "C;enterprise;general;45;no;1/0/0\nD;supervised;agriculture;30;yes;3/6/0\n".encode(),
)


@pytest.mark.parametrize("content", SAME)
def test_one_list_in_many_makes(content: bytes) -> None:
    assert numbers(told(content)) == EXPECTED


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xlsx(*rows: tuple[object, ...], merged: tuple[str, ...] = ()) -> bytes:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    for each in merged:
        book.worksheets[0].merge_cells(each)
    return saved(book)


STAGED = xlsx(
    ("会社名", "形態", "分野", "常勤職員数", "優良", "在籍実習生", None, None),
    (None, None, None, None, None, "1号", "2号", "3号"),
    ("A", "団体監理型", "その他", 45, "いいえ", 5, 8, None),
    ("B", "団体監理型", "その他", 45, "いいえ", None, None, None),
    merged=("F1:H1", "A1:A2"),
)


def test_trainees_may_stand_by_stage_under_one_heading() -> None:
    rows = added(told(STAGED))
    assert rows[1][0] == "45 staff; Supervising organisation; Other; ordinary; here 5/8/0"
    assert rows[2][9] == "limits only (trainees here not told)"


def test_the_file_comes_back_with_its_looks_and_may_be_sent_again() -> None:
    first = told(STAGED)
    made = sent(STAGED).with_marks(first.marks, first.filled)
    sheet = load_workbook(io.BytesIO(made)).worksheets[0]
    assert [sheet["A3"].value, sheet["I2"].value, sheet["J3"].value] == ["A", "▸ read as", 5]
    assert "F1:H1" in [str(each) for each in sheet.merged_cells.ranges]
    again = told(made)
    assert again.filled == first.filled
    assert (
        load_workbook(io.BytesIO(sent(made).with_marks((), again.filled))).worksheets[0].max_column == sheet.max_column
    )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("E,団体監理型,その他,4x,いいえ,", "“常勤職員数” must be a whole number, such as 45; it says “4x”."),
        ("E,団体監理型,その他,,いいえ,", "“常勤職員数” must be a whole number, such as 45; it is empty."),
        ("E,団体監理型,その他,-5,いいえ,", "“常勤職員数” must be a whole number"),
        ("E,団体監理型,その他,45.5,いいえ,", "“常勤職員数” must be a whole number"),
        ("E,団体監理型,その他,約45,いいえ,", "“常勤職員数” must be a whole number"),
        ("E,団体,その他,45,たぶん,", "“優良” must be はい or いいえ (yes or no); it says “たぶん”."),
        ("E,管理型,その他,45,いいえ,", "“受入形態” must be 団体監理型"),
        ("E,団体監理型,漁業,45,いいえ,", "“分野” must be 介護"),
    ],
)
def test_a_bad_row_says_what_to_do_and_the_others_are_answered(row: str, said: str) -> None:
    reply = told(f"{LIST}{row}\n")
    last = added(reply)[-1]
    assert str(last[10]).startswith(said)
    assert last[1:10] == [""] * 9
    assert numbers(reply)[:4] == EXPECTED
    assert "1 with an error" in words(reply)
    assert "row 6" in words(reply)
    assert [each.row for each in reply.marks] == [5]


@pytest.mark.parametrize(("no", "yes"), [("không", "có"), ("tidak", "ya"), ("否", "是"), ("hindi", "oo"), ("×", "○")])
def test_yes_and_no_in_the_languages_lists_come_in(no: str, yes: str) -> None:
    heads = "会社名,形態,分野,常勤職員数,優良\n"
    assert numbers(told(f"{heads}A,団体監理型,その他,45,{no}\nB,団体監理型,その他,45,{yes}")) == [
        (5, 10, ""),
        (10, 20, 30),
    ]


def test_an_excellent_company_s_row_says_that_its_organisation_counts_too() -> None:
    assert "一般監理事業" in str(added(told(LIST))[2][10])


def test_trainees_not_told_by_stage_leave_the_limits_and_no_room() -> None:
    row = added(told(LIST.replace("5/8/0", "13")))[1]
    assert row[1:4] == [5, 10, ""]
    assert row[6:9] == ["", "", ""]
    assert "as 5/8/0" in str(row[10])


def test_too_many_trainees_are_said_with_the_sentences_of_the_rules() -> None:
    reply = told(LIST.replace("5/8/0", "6/8/0"))
    assert added(reply)[1][9:] == ["not allowed", "No. 1: 6 here, but only 5 allowed."]
    assert "❌ 1 over the limit or with no place: row 2." in words(reply)


@pytest.mark.parametrize(
    ("content", "labels", "expected"),
    [
        ("会社名,従業員数,形態,分野,優良\nA,45,団体監理型,その他,いいえ", ("Yes, full-time staff",), (5, 10, "")),
        (
            "会社名,常勤職員数\nA,45",
            ("Supervising organisation", "Other", "ordinary"),
            (5, 10, ""),
        ),
        (
            "会社名,常勤職員数,形態,分野,優良\nA,45,団体監理型,その他,○\nB,45,団体監理型,その他,",
            ("Yes, empty means no",),
            (5, 10, ""),
        ),
        ("会社名,常勤職員数,形態,分野,優良\nA,12,団体監理型,介護,いいえ", ("Yes, care staff",), (2, "", "")),
        ("会社名,常勤職員数,形態,優良\nA,12,団体監理型,いいえ", ("Care", "Yes, care staff"), (2, "", "")),
        (
            "会社名,常勤職員数,形態,分野,優良,1号,2号\nA,45,団体監理型,その他,いいえ,6,0",
            ("No, leave it out",),
            (5, 10, ""),
        ),
    ],
)
def test_what_is_unsure_is_asked_with_buttons(
    content: str, labels: tuple[str, ...], expected: tuple[int | str, ...]
) -> None:
    reply = pick(content, *labels)
    assert reply.kind is Kind.QUOTA
    assert numbers(reply)[-1] == expected


def test_numbers_by_stage_are_trainees_only_where_that_is_said() -> None:
    content = "会社名,常勤職員数,形態,分野,優良,1号,2号\nA,45,団体監理型,その他,いいえ,6,0"
    assert added(pick(content, "Yes, trainees here"))[1][9] == "not allowed"
    assert added(pick(content, "No, leave it out"))[1][9] == "limits only (trainees here not told)"


def test_staff_that_may_be_part_timers_are_not_counted() -> None:
    reply = pick("会社名,社員数,形態,分野,優良\nA,45,団体監理型,その他,いいえ", "No, or not sure")
    assert "I need the full-time staff" in words(reply)
    assert reply.filled == ()


def test_care_without_its_own_staff_gets_an_error() -> None:
    reply = pick("会社名,常勤職員数,形態,分野,優良\nA,12,団体監理型,介護,いいえ", "No, or not sure")
    assert "Add a column “介護職員数”" in str(added(reply)[1][10])


def test_care_staff_in_a_column_of_their_own_count_in_care_alone() -> None:
    rows = (
        "会社名,常勤職員数,介護職員数,形態,分野,優良\nA,100,12,団体監理型,介護,いいえ\nB,45,12,団体監理型,その他,いいえ"
    )
    assert numbers(told(rows)) == [(2, "", ""), (5, 10, "")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "会社名,常勤職員数,常勤職員の総数,形態,優良\nA,45,50,団体監理型,いいえ",
            "Two columns may be the same thing. C1",
        ),
        ("会社名,形態,優良\nA,団体監理型,いいえ", "I need the full-time staff of each company."),
        ("会社名,常勤職員数,形態\n" + "A,45,団体監理型\n" * 1001, "That is more than 1,000 companies."),
        ("会社名,住所\nA,岐阜", "For a list of companies I need a row of headings"),
        ("会社名,A社,常勤職員数,45\n住所,岐阜,,", "For a list of companies I need a row of headings"),
    ],
)
def test_what_cannot_be_answered_is_told(content: str, said: str) -> None:
    reply = told(content)
    assert reply.kind is Kind.QUESTION
    assert said in words(reply)
    assert reply.filled == ()


def test_a_company_in_several_rows_has_its_staff_in_none_of_them() -> None:
    rows = (
        "甲,本社,団体監理型,その他,35,いいえ",
        "甲,工場,団体監理型,その他,28,いいえ",
        "乙,本社,団体監理型,その他,28,いいえ",
    )
    reply = told("\n".join(("会社名,事業所,形態,分野,常勤職員数,優良", *rows)))
    assert numbers(reply) == [("", "", ""), ("", "", ""), (3, 6, "")]
    assert "more than one row" in str(added(reply)[1][10])


def test_care_counts_each_establishment_of_a_company() -> None:
    rows = (
        "法人名,形態,分野,介護職員数,常勤職員数,優良\n甲,団体監理型,介護,12,50,いいえ\n甲,団体監理型,介護,25,50,いいえ"
    )
    assert [row[0] for row in numbers(told(rows))] == [2, 3]


def test_a_plan_and_a_list_in_one_file_are_asked_about() -> None:
    book = Workbook()
    sheets = (book.worksheets[0], book.create_sheet("会社"))
    for sheet, text in zip(
        sheets, ("必須業務,1000\n関連業務,500\n周辺業務,420", LIST.replace('"1,200"', "1200")), strict=True
    ):
        for line in text.splitlines():
            sheet.append(line.split(","))
    both = saved(book)
    assert [each.label for row in told(both).rows for each in row] == ["A training plan", "A list of companies"]
    assert numbers(pick(both, "A list of companies")) == EXPECTED
    assert pick(both, "A training plan").kind is Kind.HOURS


def test_words_that_a_spreadsheet_would_compute_stay_words() -> None:
    content = '会社名,形態,分野,常勤職員数,優良\n"=HYPERLINK(""http://x"")",団体監理型,その他,=1+44,いいえ'
    reply = told(content)
    sheet = load_workbook(io.BytesIO(sent(content.encode()).with_marks(reply.marks, reply.filled))).worksheets[0]
    assert all(cell.data_type != "f" for row in sheet for cell in row)
    assert "it says “=1+44”" in sheet["P2"].value


@pytest.mark.parametrize("lang", ["ja", "vi", "id", "zh", "tl"])
def test_the_same_numbers_in_every_language(lang: str) -> None:
    content = f"{LIST}E,x,y,z,w,\n"
    reply = told(content, lang)
    assert numbers(reply)[:4] == EXPECTED
    assert "団体監理型" in str(added(reply)[-1][10])
