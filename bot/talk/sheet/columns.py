"""Which numbers of a row count: the total where a column is headed so, else the months, else what stands alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.talk.sheet.grid import Grid, Place, cell, label, number
from bot.talk.sheet.labels import Role, named, role

_HEADS = 6  # rows above a table in which its headings may stand
_A_YEAR = 6  # so many numbers without headings are months


@dataclass(frozen=True, slots=True)
class Amount:
    """A row's hours and the cells they stand in; `unsure` says why they may be others (`Doubt`)."""

    hours: Fraction
    places: tuple[Place, ...]
    unsure: str = ""


def roles(grid: Grid, first: int, column: int, above: int = 0) -> Mapping[int, Role]:
    """What the columns right of the labels are, by their headings in the rows from `above` to before `first`."""
    found: dict[int, Role] = {}
    rows = range(max(above, first - _HEADS), first)
    width = max((len(grid[row]) for row in rows), default=0)
    for at in range(column + 1, width):
        said = [role(label(cell(grid, row, at))) for row in rows]
        if last := next((each for each in reversed(said) if each), None):
            found[at] = last
    return found


def amount(grid: Grid, row: int, column: int, heads: Mapping[int, Role]) -> Amount | None:
    """The hours of one row; None where no number stands in it."""
    numbers, lacking = _numbers(grid, row, column, heads)
    totals = [at for at in numbers if heads.get(at) is Role.TOTAL]
    months = [at for at in numbers if heads.get(at) is Role.MONTH]
    if missed := [at for at in lacking if _counts(heads.get(at), bool(totals), bool(months))]:
        return _of(row, numbers, missed[:1], "uncomputed")
    if totals:
        summed = sum((numbers[at] for at in months), Fraction(0))
        return _of(row, numbers, totals[:1], "months" if months and summed != numbers[totals[0]] else "")
    if months:
        return _of(row, numbers, months)
    return _of(row, numbers, list(numbers), "columns" if 1 < len(numbers) < _A_YEAR else "") if numbers else None


def _counts(role: Role | None, totals: bool, months: bool) -> bool:
    """Whether a cell that is lacking would have counted, beside the totals and months that aren't."""
    return role is Role.MONTH or not (months or (totals and role is None))


def safety_amount(grid: Grid, row: int, heads: Mapping[int, Role]) -> Amount | None:
    """The safety hours of one row, where one column is theirs."""
    columns = [at for at, each in heads.items() if each is Role.SAFETY]
    found = _hours(grid, row, columns[0]) if len(columns) == 1 else None
    return None if found is None else Amount(found, (Place(row, columns[0]),))


def _numbers(
    grid: Grid, row: int, column: int, heads: Mapping[int, Role]
) -> tuple[Mapping[int, Fraction], Sequence[int]]:
    """The numbers of a row by column, and the columns of formulas that were never computed."""
    counted = [at for at in range(column + 1, len(grid[row])) if heads.get(at) not in (Role.ASIDE, Role.SAFETY)]
    found = {at: _hours(grid, row, at) for at in counted}
    lacking = [at for at in counted if str(cell(grid, row, at) or "").startswith("=")]
    return {at: each for at, each in found.items() if each is not None}, lacking


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
