"""A result as a workbook: its rows as they are, heads in bold, columns as wide as what stands in them."""

import io

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from bot.talk.given import Table

_WIDEST = 28  # characters of a column; a sentence runs on over the cells beside it


def workbook(table: Table) -> bytes:
    """The xlsx."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = table.title
    for number, row in enumerate(table.rows, start=1):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column, value).font = Font(bold=number - 1 in table.heads)
    for column in range(1, max(map(len, table.rows)) + 1):
        words = [str(row[column - 1]) for row in table.rows if len(row) >= max(column, 2)]
        sheet.column_dimensions[get_column_letter(column)].width = min(_WIDEST, max(map(len, words), default=8) + 4)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
