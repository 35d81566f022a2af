"""Files as programs write them: the plan in them is read, judged and marked; what can't be read is told kindly."""

import io
import struct
import zipfile
import zlib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook, load_workbook

from bot.sheets.read import LARGEST
from bot.sheets.refusal import Why
from bot.sheets.sent import Sent, sent
from bot.sheets.template import template
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.reply import Kind, Reply
from bot.talk.respond import respond
from bot.talk.sheet import Doubt
from bot.talk.words.markup import plain

MADE = Path(__file__).parent / "made"
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
ROWS = (
    ("区分", "4月", "5月", "合計時間"),
    ("必須業務", 450, 450, 900),
    ("関連業務", 250, 250, 500),
    ("周辺業務", 260, 260, 520),
    ("合計", 960, 960, 1920),
)
TEXT = "\n".join(",".join(map(str, row)) for row in ROWS)


def xlsx(*rows: tuple[object, ...], merged: str = "", hidden: int = 0) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    if hidden:
        sheet.row_dimensions[hidden].hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def far(cell: str) -> bytes:
    """A few KB with one cell far off: in the last row and column it makes a reader ask for 400 GB."""
    book = Workbook()
    book.worksheets[0][cell] = 1
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def repacked(content: bytes, old: bytes, new: bytes) -> bytes:
    """The same zip with some text in its parts replaced."""
    with zipfile.ZipFile(io.BytesIO(content)) as before:
        return zipped(**{name: before.read(name).replace(old, new) for name in before.namelist()})


def hours(told: Sent) -> tuple[int, ...] | str:
    plan = told.table.plan
    if plan is None:
        return told.table.why
    return tuple(int(plan.hours[kind].hours) for kind in ("required", "related", "peripheral"))


def said(book: Book, told: Sent, lang: str = "en") -> Reply:
    return respond(Chat(lang=lang), told.table, book, NOON)[1]


@pytest.mark.parametrize("name", ["excel97.xls", "pandas.ods", "xlsxwriter.xlsx"])
def test_files_of_other_programs(name: str) -> None:
    assert hours(sent((MADE / name).read_bytes())) == (1000, 500, 420)


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("cp932"),
        TEXT.replace(",", ";").encode(),
        TEXT.replace(",", "\t").encode("utf-16"),
        TEXT.replace("900", "９００時間").replace("520", "520h").encode(),
        ("2027年度 実習計画\n作成日,令和9年4月1日\n\n" + TEXT).encode(),
        TEXT.replace("\n", "\r\n").encode("cp932"),
        xlsx(*ROWS),
        xlsx(("計画", "2027"), (), *ROWS, merged="A1:C1"),
        xlsx(*ROWS, hidden=3),
        xlsx(*ROWS, *((None,) * 5 for _ in range(5000))),
    ],
)
def test_one_plan_in_many_makes(content: bytes) -> None:
    told = sent(content)
    assert hours(told) == (900, 500, 520)
    assert told.table.plan is not None
    assert told.table.plan.doubts == ()


def test_a_formula_nothing_has_computed_is_no_number(book: Book) -> None:
    made = repacked(xlsx(("必須業務", "=8*125"), ("関連業務", 500), ("周辺業務", 420)), b"<v />", b"<v/>")
    for content in (made, repacked(made, b"<v/>", b""), repacked(made, b"<v/>", b"<v>0</v>")):
        told = sent(content)
        assert told.table.plan is not None
        assert (Doubt.UNCOMPUTED, "B1") in told.table.plan.doubts
        assert said(book, told).rows == ()
    computed = repacked(made, b"<v/>", b"<v>1000</v>")
    assert hours(sent(computed)) == (1000, 500, 420)


def test_an_ods_of_formulas_alone_is_sent_back_to_a_spreadsheet() -> None:
    made = (MADE / "pandas.ods").read_bytes()
    formula = b'table:formula="of:=8*20" office:value-type="float"'
    assert hours(sent(repacked(made, b'office:value-type="float" office:value="1000"', formula))) == Why.UNCOMPUTED


def test_what_cannot_be_read_is_told(book: Book) -> None:
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 0) + b"IEND" + struct.pack(">I", zlib.crc32(b"IEND"))
    bomb = zipped(**{"[Content_Types].xml": b"<x/>", "xl__worksheets__sheet1.xml": b"0" * 70_000_000})
    files = {
        (MADE / "encrypted.xlsx").read_bytes(): Why.ENCRYPTED,
        png: Why.NO_TABLE,
        b"%PDF-1.7 ...": Why.NO_TABLE,
        b"": Why.NO_TABLE,
        bomb: Why.TOO_LARGE,
        far("XFD1048576"): Why.TOO_LARGE,
        far("WB600"): Why.TOO_LARGE,
        b"a" * (LARGEST + 1): Why.TOO_LARGE,
        xlsx(*ROWS)[:2000]: Why.BROKEN,
        zipped(**{"[Content_Types].xml": b"<x/>", "word__document.xml": b"<x/>"}): Why.NO_TABLE,
        zipped(readme=b"hello"): Why.NO_TABLE,
    }
    for content, why in files.items():
        told = sent(content)
        assert told.table.why == why
        reply = said(book, told)
        assert reply.kind is Kind.QUESTION
        assert plain(reply.parts[0]) == book.texts.label("en", f"sheet-{why}").replace("<b>", "").replace("</b>", "")


def test_a_table_without_a_plan_says_what_is_looked_for(book: Book) -> None:
    assert "I found no plan" in said(book, sent(b"a,b\n1,2")).parts[0]


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_sheet_comes_back_with_its_cells_marked(book: Book, lang: str) -> None:
    told = sent(xlsx(*ROWS))
    reply = said(book, told, lang)
    assert reply.kind is Kind.HOURS
    sheet = load_workbook(io.BytesIO(told.with_marks(reply.marks))).worksheets[0]
    colours = {name: sheet[name].fill.fgColor.rgb[-6:] for name in ("D2", "D3", "D4")}
    assert colours == {"D2": "F8C9C4", "D3": "CDE8CF", "D4": "CDE8CF"}
    note = sheet["D2"].comment.text
    assert "960" in note
    assert "60" in note.split("\n")[1]
    assert sheet["D5"].value == 1920


def test_a_plan_that_does_not_add_up_is_not_judged(book: Book) -> None:
    told = sent(TEXT.replace("450,450,900", "450,450,960").encode())
    assert told.table.plan is not None
    assert {why for why, _ in told.table.plan.doubts} == {Doubt.MONTHS, Doubt.TOTAL}
    reply = said(book, told)
    words = "\n".join(plain(part) for part in reply.parts)
    assert reply.marks == ()
    assert "✅" not in words
    assert "❌" not in words
    assert reply.rows[0][0].data == "v1:h:960:500:520"


def test_words_that_a_spreadsheet_would_compute_stay_words(book: Book) -> None:
    told = sent(("=1+1\n" + TEXT).encode())
    sheet = load_workbook(io.BytesIO(told.with_marks(said(book, told).marks))).worksheets[0]
    assert sheet["A1"].value == "'=1+1"


def test_the_template_is_empty_until_filled_and_then_read() -> None:
    made = template(NOON.date())
    book = load_workbook(io.BytesIO(made))
    sheet = book.worksheets[0]
    for row, month in ((3, 90), (4, 9), (5, 45), (6, 5), (7, 40), (8, 4)):
        for column in range(2, 14):
            sheet.cell(row, column, month)
        sheet.cell(row, 14, 12 * month)  # what a spreadsheet computes
    sheet.cell(9, 14, 12 * 175)
    out = io.BytesIO()
    book.save(out)
    told = sent(out.getvalue())
    assert hours(told) == (1080, 540, 480)
    assert told.table.plan is not None
    assert [int(each.hours) for each in told.table.plan.safety.values()] == [108, 60, 48]
    assert told.table.plan.doubts == ()
