"""The cells of an xlsx, xls, ods or CSV file as numbers and words; formulas and macros are never run.

A file is told by what it begins with, not by its name. What a spreadsheet shows is what was last computed in it.
"""

from bot.sheets.apart import read_apart
from bot.sheets.refusal import CELLS, Unreadable, Why
from bot.sheets.text import table
from bot.talk.sheet import Grid, Page

LARGEST = 5_000_000
"""Bytes of a file."""
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"RIFF", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def pages(content: bytes) -> tuple[Page, ...]:
    """Every sheet with its cells. Raises Unreadable."""
    if len(content) > LARGEST:
        raise Unreadable(Why.TOO_LARGE)
    if content.startswith(_OTHER) or not content.strip():
        raise Unreadable(Why.NO_TABLE)
    if content.startswith(_OLE) and _ENCRYPTED in content:
        raise Unreadable(Why.ENCRYPTED)
    if content.startswith((_ZIP, _OLE)):
        return read_apart(content)
    return (Page("", _limited(table(content))),)


def _limited(grid: Grid) -> Grid:
    if sum(map(len, grid)) > CELLS:
        raise Unreadable(Why.TOO_LARGE)
    return grid
