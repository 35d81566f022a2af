"""A file of rows as comma-separated text, whatever program wrote it: CSV in UTF-8, UTF-16 or cp932, xlsx, xls, ods."""

import csv
import io
from collections.abc import Iterable, Sequence

from bot.sheets.text import decoded, sign_of
from bot.talk.rows.cells import BadInput

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


class NoTable(BadInput):
    """The file is no table that can be read; the message says what to do."""


def as_csv(content: bytes) -> io.StringIO:
    """The rows with commas between their cells. Raises NoTable."""
    if content.startswith(_WORKBOOKS):
        return _written(_first_sheet(content))
    try:
        text = decoded(content, "strict")
    except UnicodeError:
        raise NoTable("The file is neither UTF-8, UTF-16 nor cp932; save it as CSV UTF-8 and try again.") from None
    text = text.removeprefix("\ufeff")
    sign = sign_of(text.partition("\n")[0])  # of the headings: a question may be full of semicolons
    return io.StringIO(text, newline="") if sign == "," else _written(csv.reader(io.StringIO(text), delimiter=sign))


def _first_sheet(content: bytes) -> Iterable[Sequence[object]]:
    from bot.sheets.read import pages
    from bot.sheets.refusal import Unreadable

    try:
        grid = pages(content)[0].grid
    except Unreadable as wrong:
        says = "The workbook can't be read ({why}); save its sheet as CSV UTF-8 and try again."
        raise NoTable(says, why=wrong) from None
    return (row for row in grid if any(cell is not None for cell in row))


def _written(rows: Iterable[Sequence[object]]) -> io.StringIO:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    out.seek(0)
    return out
