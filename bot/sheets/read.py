"""The cells of an xlsx, xls, ods or CSV file as numbers and words; formulas and macros are never run.

A file is told by what it begins with, not by its name. What a spreadsheet shows is what was last computed in it.
"""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from python_calamine import CalamineError, CalamineWorkbook

from bot.sheets.text import table
from bot.talk.sheet import Cell, Grid, Page

LARGEST = 5_000_000
"""Bytes of a file."""
_UNPACKED = 60_000_000  # bytes of all parts of a zipped file together
_SHEETS, _CELLS = 30, 300_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"RIFF", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Why(StrEnum):
    """Why a file can't be read."""

    TOO_LARGE = "too-large"
    ENCRYPTED = "encrypted"
    NO_TABLE = "no-table"
    BROKEN = "broken"


class Unreadable(ValueError):
    """A file that can't be read; `why` says why."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


def pages(content: bytes) -> tuple[Page, ...]:
    """Every sheet with its cells. Raises Unreadable."""
    if len(content) > LARGEST:
        raise Unreadable(Why.TOO_LARGE)
    if content.startswith(_OTHER) or not content.strip():
        raise Unreadable(Why.NO_TABLE)
    if content.startswith(_OLE) and _ENCRYPTED in content:
        raise Unreadable(Why.ENCRYPTED)
    if content.startswith((_ZIP, _OLE)):
        return _workbook(content)
    return (Page("", _limited(table(content))),)


def _workbook(content: bytes) -> tuple[Page, ...]:
    if content.startswith(_ZIP):
        _look_inside(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        return tuple(_pages(book))
    except CalamineError as error:
        raise Unreadable(Why.ENCRYPTED if "assword" in str(error) else Why.BROKEN) from None


def _look_inside(content: bytes) -> None:
    """Refuse what unpacks to too much, or is another kind of zip, before anything is unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except zipfile.BadZipFile:
        raise Unreadable(Why.BROKEN) from None
    if sum(part.file_size for part in parts) > _UNPACKED:
        raise Unreadable(Why.TOO_LARGE)
    names = {part.filename for part in parts}
    if not names & {"[Content_Types].xml", "content.xml"} or any(name.startswith("word/") for name in names):
        raise Unreadable(Why.NO_TABLE)
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(Why.ENCRYPTED)


def _pages(book: CalamineWorkbook) -> Iterator[Page]:
    left = _CELLS
    for name in book.sheet_names[:_SHEETS]:
        sheet = book.get_sheet_by_name(name)
        left -= sheet.height * sheet.width
        if left < 0:
            raise Unreadable(Why.TOO_LARGE)
        yield Page(name, tuple(tuple(_cell(each) for each in row) for row in sheet.to_python(skip_empty_area=False)))


def _cell(value: object) -> Cell:
    """A cell's value; a date as it is written, 2027-04-01."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return str(value) or None if value is not None else None


def _limited(grid: Grid) -> Grid:
    if sum(map(len, grid)) > _CELLS:
        raise Unreadable(Why.TOO_LARGE)
    return grid
