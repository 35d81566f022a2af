"""The sheets of an xlsx, xls or ods, read by a process that does nothing else (apart.py); no formula or macro runs."""

import io
import resource
import sys
import zipfile
from collections.abc import Iterator
from datetime import date

from python_calamine import CalamineError, CalamineWorkbook

from bot.sheets.apart import packed, refused
from bot.sheets.formulas import with_formulas
from bot.sheets.refusal import CELLS, Unreadable, Why
from bot.talk.sheet import Cell, Page

_ZIP = b"PK\x03\x04"
_UNPACKED = 60_000_000  # bytes of all parts of a zipped file together
_SHEETS = 30
_MEMORY, _SECONDS = 320_000_000, 20  # of this process


def sheets(content: bytes) -> tuple[Page, ...]:
    """Every sheet with its cells. Raises Unreadable."""
    if content.startswith(_ZIP):
        _look_inside(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        found = tuple(_pages(book))
    except CalamineError as error:
        raise Unreadable(Why.ENCRYPTED if "assword" in str(error) else Why.BROKEN) from None
    return with_formulas(content, found) if content.startswith(_ZIP) else found


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
    left = CELLS
    for name in book.sheet_names[:_SHEETS]:
        sheet = book.get_sheet_by_name(name)
        left -= sheet.total_height * sheet.total_width
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


def main() -> None:
    """What stands in the workbook on standard input, to standard output."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    try:
        sys.stdout.write(packed(sheets(sys.stdin.buffer.read())))
    except Unreadable as wrong:
        sys.stdout.write(refused(wrong.why))


if __name__ == "__main__":
    main()
