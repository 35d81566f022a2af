"""A table written as xlsx with cells marked: what is wrong in red with a note, right in green, lawful alone in yellow.

An xlsx keeps its looks; from any other file the cells are written anew. Nothing that would be computed is left in it.
"""

import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell as Written
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.talk.given import Filled
from bot.talk.reply import Mark
from bot.talk.sheet import Page

_WRONG, _RIGHT = PatternFill("solid", fgColor="F8C9C4"), PatternFill("solid", fgColor="CDE8CF")
_LAWFUL = PatternFill("solid", fgColor="FCE8B2")
_XLSX = b"PK\x03\x04"
_NARROW, _WIDE, _LONG = 14, 44, 20  # characters
_AUTHOR = "tis-bot"
_CALCULATES = ("=", "+", "-", "@")
_NAME, _NO_NAME = 31, str.maketrans("[]:*?/\\", "       ")


def marked(content: bytes, pages: Sequence[Page], marks: Iterable[Mark], filled: Iterable[Filled] = ()) -> bytes:
    """The file as xlsx with its marks and new cells; of a workbook that can't be kept as it looks, the cells."""
    book = _kept(content) or _anew(pages)
    for each in filled:
        _fill(_sheet(book, each.page), each)
    for mark in marks:
        cell = _shown(_sheet(book, mark.page), mark.row + 1, mark.column + 1)
        cell.fill = _RIGHT if mark.right else _LAWFUL if mark.lawful else _WRONG
        cell.comment = Comment(mark.note, _AUTHOR, width=320, height=120)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _sheet(book: Workbook, name: str) -> Worksheet:
    found = book[name] if name in book.sheetnames else book.worksheets[0]
    assert isinstance(found, Worksheet)
    return found


def _fill(sheet: Worksheet, new: Filled) -> None:
    cell = _shown(sheet, new.row + 1, new.column + 1)
    cell.value = _harmless(new.value) if new.value != "" else None
    cell.font = Font(bold=new.head)
    cell.alignment = Alignment(wrap_text=not new.head and isinstance(new.value, str), vertical="top")
    if new.right is not None:
        cell.fill = _RIGHT if new.right else _WRONG
    if new.head or len(str(new.value)) > _LONG:
        sheet.column_dimensions[get_column_letter(new.column + 1)].width = _NARROW if new.head else _WIDE


def _kept(content: bytes) -> Workbook | None:
    if not content.startswith(_XLSX):
        return None
    try:
        book = load_workbook(io.BytesIO(content), data_only=True)
    except (KeyError, ValueError, TypeError, OSError):  # an ods, or a part that openpyxl doesn't know
        return None
    return book if all(isinstance(sheet, Worksheet) for sheet in book.worksheets) else None


def _anew(pages: Sequence[Page]) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, page in enumerate(pages, start=1):
        sheet = book.create_sheet(page.name.translate(_NO_NAME)[:_NAME] or f"Sheet{number}")
        for row in page.grid:
            sheet.append([_harmless(value) for value in row])
    return book


def _harmless(value: str | int | float | None) -> str | int | float | None:
    """Words that a spreadsheet would compute are kept as words."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_CALCULATES) else value


def _shown(sheet: Worksheet, row: int, column: int) -> Written:
    """The cell, or the first of the merged cells it belongs to: only that one can carry a mark."""
    cell = sheet.cell(row, column)
    if isinstance(cell, Written):
        return cell
    merged = next(each for each in sheet.merged_cells.ranges if cell.coordinate in each)
    first = sheet.cell(merged.min_row, merged.min_col)
    return first if isinstance(first, Written) else sheet.cell(1, 1)
