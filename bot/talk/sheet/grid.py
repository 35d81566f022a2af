"""Cells as a reader of any file gives them, and what stands in one: a number, a label, a month."""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

Cell = str | int | float | None
Grid = tuple[tuple[Cell, ...], ...]
"""Rows of cells; rows may be of different length."""

_NUMBER = re.compile(
    r"([+-]?\d{1,3}(?:[, ']\d{3})+|[+-]?\d+)(\.\d+)?\s*(?:時間|h|hrs?|hours?|名|人|giờ|jam|小时)?", re.IGNORECASE
)
_THOUSAND = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}(?!\d)")  # a thousand in Hanoi and Jakarta, 1 in Tokyo
_EUROPEAN = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+,\d+|[+-]?\d+,\d{1,2}")


@dataclass(frozen=True, slots=True)
class Place:
    """A cell by row and column, both from 0."""

    row: int
    column: int

    @property
    def name(self) -> str:
        """As a spreadsheet calls it: B7."""
        letters, rest = "", self.column + 1
        while rest:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(65 + letter) + letters
        return f"{letters}{self.row + 1}"


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of a workbook."""

    name: str
    grid: Grid


def cell(grid: Grid, row: int, column: int) -> Cell:
    """The cell, or None outside the table."""
    return grid[row][column] if 0 <= row < len(grid) and 0 <= column < len(grid[row]) else None


def label(value: Cell) -> str:
    """The words of a cell for comparing: folded widths and case, without spaces; empty for a number."""
    return folded(value) if isinstance(value, str) and number(value) is None else ""


def folded(words: str) -> str:
    """For comparing: plain widths, small letters, without blanks."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words)).casefold()


def number(value: Cell) -> Fraction | None:
    """The number in a cell: 1200, "1,200", "１，２００時間", "45名", "16,5"; None where it may be two: "1.200"."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return Fraction(str(value)) if value == value and abs(value) != float("inf") else None
    text = unicodedata.normalize("NFKC", value).strip()
    if _EUROPEAN.fullmatch(text):
        return Fraction(text.replace(".", "").replace(",", "."))
    found = _NUMBER.fullmatch(text)
    return (
        None if found is None or _THOUSAND.match(text) else Fraction(re.sub("[, ']", "", found[1]) + (found[2] or ""))
    )
