"""Which numbers of a row count: the total where a column is headed so, else the months, else what stands alone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from bot.talk.sheet.grid import Cell, Grid, Place, cell, label, number
from bot.talk.sheet.labels import Role, named, role

_HEADS = 6  # rows above a table in which its headings may stand
_AMOUNT = re.compile(r"\d|約|未|\?")  # in words that stand for a number
_A_YEAR = 6  # so many numbers without headings are months


@dataclass(frozen=True, slots=True)
class Amount:
    """A row's hours and the cells they stand in; `unsure` says why they may be others (`Doubt`)."""

    hours: Fraction
    places: tuple[Place, ...]
    unsure: str = ""


def roles(grid: Grid, rows: range, column: int, above: int = 0) -> Mapping[int, Role]:
    """What the columns right of the labels are, by their headings in the rows from `above` to before `rows`.

    Without a month or a total among them, the columns in which numbers stand.
    """
    found: dict[int, Role] = {}
    heads = range(max(above, rows.start - _HEADS), rows.start)
    width = max((len(grid[row]) for row in (*heads, *rows)), default=0)
    for at in range(column + 1, width):
        said = [role(label(cell(grid, row, at))) for row in heads]
        if last := next((each for each in reversed(said) if each), None):
            found[at] = last
    if not {Role.MONTH, Role.TOTAL} & {*found.values()}:
        for at in range(column + 1, width):
            if any(_hours(grid, row, at) is not None or _formula(cell(grid, row, at)) for row in rows):
                found.setdefault(at, Role.NUMBER)
    return found


def amount(grid: Grid, row: int, column: int, heads: Mapping[int, Role]) -> Amount | None:
    """The hours of one row; None where no number stands in it."""
    numbers, lacking = _numbers(grid, row, column, heads)
    totals = [at for at in numbers if heads.get(at) is Role.TOTAL]
    months = [at for at in numbers if heads.get(at) is Role.MONTH]
    for at, why in lacking.items():
        if heads.get(at) is not Role.TOTAL or not months:
            return _of(row, numbers, [at], why)
    if totals:
        summed = sum((numbers[at] for at in months), Fraction(0))
        return _of(row, numbers, totals[:1], "months" if months and summed != numbers[totals[0]] else "")
    if months:
        return _of(row, numbers, months)
    several = Role.TOTAL in heads.values() or 1 < len(numbers) < _A_YEAR
    return _of(row, numbers, list(numbers), "columns" if several else "") if numbers else None


def safety_amount(grid: Grid, row: int, heads: Mapping[int, Role]) -> Amount | None:
    """The safety hours of one row, where one column is theirs."""
    columns = [at for at, each in heads.items() if each is Role.SAFETY]
    found = _hours(grid, row, columns[0]) if len(columns) == 1 else None
    return None if found is None else Amount(found, (Place(row, columns[0]),))


def _numbers(
    grid: Grid, row: int, column: int, heads: Mapping[int, Role]
) -> tuple[Mapping[int, Fraction], Mapping[int, str]]:
    """The numbers of a row by column, and why there is none where there should be one (`Doubt`)."""
    beside = [at for at in range(column + 1, len(grid[row])) if heads.get(at) not in (Role.ASIDE, Role.SAFETY)]
    found = {at: _hours(grid, row, at) for at in beside}
    lacking = {at: _lacking(cell(grid, row, at)) for at in beside if at in heads}
    return {at: each for at, each in found.items() if each is not None}, {at: why for at, why in lacking.items() if why}


def _lacking(value: Cell) -> str:
    """Why a cell that should hold hours holds none; empty where it is blank or a heading."""
    if _formula(value):
        return "uncomputed"
    words = label(value)
    return "unread" if _AMOUNT.search(words) and not role(words) and "%" not in words else ""


def _formula(value: Cell) -> bool:
    return isinstance(value, str) and value.startswith("=")


def _of(row: int, numbers: Mapping[int, Fraction], columns: list[int], unsure: str = "") -> Amount:
    places = tuple(Place(row, at) for at in columns)
    return Amount(sum((numbers.get(at, Fraction(0)) for at in columns), Fraction(0)), places, unsure)


def _hours(grid: Grid, row: int, at: int) -> Fraction | None:
    """A number that may be hours: none with a percent sign, and no part of one as spreadsheets keep percentages."""
    found = number(cell(grid, row, at))
    return None if found is None or 0 < abs(found) < 1 else found


def names_in(grid: Grid, row: int, upto: int) -> list[int]:
    """The columns up to `upto` whose words name something of a plan."""
    return [at for at in range(min(upto + 1, len(grid[row]))) if named(label(cell(grid, row, at)))]
