"""Formulas of a workbook that were never computed: programs write them so, and leave the computing to a spreadsheet."""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from bot.sheets.refusal import Unreadable, Why
from bot.talk.sheet import Cell, Page

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_NO_VALUE = re.compile(rb"</(?:\w+:)?f>\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>")
_NO_TEXT = re.compile(rb"<(?:\w+:)?f\b[^>]*/>\s*</(?:\w+:)?c>")
_ZERO = re.compile(rb"</(?:\w+:)?f>\s*<(?:\w+:)?v>0</(?:\w+:)?v>")
_ON_OPENING = b'fullCalcOnLoad="1"'
_ODS_FORMULA = re.compile(rb"<table:table-cell\b(?=[^>]*\btable:formula=)(?![^>]*\boffice:[a-z]*-?value=)[^>]*>")


Written = Mapping[int, Mapping[int, str]]
"""Formulas by row and column (from 0)."""


def with_formulas(content: bytes, pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages with the formulas, as words (`=A1+1`), where they have no value. Raises Unreadable for such an ods."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        names = parts.namelist()
        if "content.xml" in names and _ODS_FORMULA.search(parts.read("content.xml")):
            raise Unreadable(Why.UNCOMPUTED)
        later = "xl/workbook.xml" in names and _ON_OPENING in parts.read("xl/workbook.xml")
        patterns = (_NO_VALUE, _NO_TEXT, *([_ZERO] if later else []))
        texts = (parts.read(name) for name in names if name.startswith("xl/worksheets/"))
        if not any(pattern.search(text) for text in texts for pattern in patterns):
            return pages
    written = _formulas(content)
    return tuple(Page(page.name, tuple(_rows(page, written.get(page.name, {}), later))) for page in pages)


def _rows(page: Page, formulas: Written, later: bool) -> Iterator[tuple[Cell, ...]]:
    """`later`: a value of 0 too is one that is to be computed on opening."""
    empty = (None, "", 0) if later else (None, "")
    for at in range(max(len(page.grid), *(row + 1 for row in formulas), 0)):
        row, own = page.grid[at] if at < len(page.grid) else (), formulas.get(at, {})
        width = max(len(row), *(column + 1 for column in own), 0)
        cells = (*row, *[None] * (width - len(row)))
        yield tuple(own[at] if at in own and value in empty else value for at, value in enumerate(cells))


def _formulas(content: bytes) -> Mapping[str, Written]:
    """Every formula by sheet. Raises Unreadable where they can't be read, but have no value."""
    from openpyxl import load_workbook  # half a second, for few files
    from openpyxl.worksheet.worksheet import Worksheet

    try:
        book = load_workbook(io.BytesIO(content))
    except (KeyError, ValueError, TypeError, OSError):
        raise Unreadable(Why.UNCOMPUTED) from None
    return {sheet.title: _on(sheet) for sheet in book.worksheets if isinstance(sheet, Worksheet)}


def _on(sheet: "Worksheet") -> Written:
    found = defaultdict[int, dict[int, str]](dict)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                found[cell.row - 1][cell.column - 1] = cell.value if isinstance(cell.value, str) else "="
    return found
