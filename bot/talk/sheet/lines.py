"""The rows of one plan that have a number: what their labels name and the kind they stand under."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from bot.talk.sheet.blocks import Block
from bot.talk.sheet.columns import Amount, amount, names_in, roles, safety_amount
from bot.talk.sheet.grid import Grid, Place, cell, label
from bot.talk.sheet.labels import Named, named

_NOTHING = Named()


@dataclass(frozen=True, slots=True)
class Line:
    """A row with a number: what its own label and the words beside name, and the kind it stands under.

    `task`: words between label and numbers; `words`: its own label names nothing; `gap`: the row above is blank.
    """

    own: Named
    beside: Named
    kind: str
    task: bool
    words: bool
    gap: bool
    amount: Amount
    column: Amount | None

    @property
    def lead(self) -> bool:
        """Whether it names its kind itself."""
        return bool(self.own.kind) and not self.own.safety

    @property
    def safety(self) -> bool:
        return self.own.safety or self.beside.safety

    @property
    def part(self) -> bool:
        """Said to be counted in another row."""
        return self.own.part or self.beside.part

    @property
    def loose(self) -> bool:
        """Safety of no kind that is named, in the column of the kinds."""
        return self.own.safety and not (self.own.within or self.own.part or self.beside.kind)

    @property
    def total(self) -> bool:
        """Of all kinds."""
        return ends(self.own) or ends(self.beside)

    @property
    def stated(self) -> bool:
        """What the rows of its kind add up to."""
        return self.own.subtotal or self.beside.subtotal or (self.lead and self.own.total)


def ends(told: Named) -> bool:
    """Whether the rows of a plan end with one named so: a total of all kinds."""
    return told.total and not told.kind


def lines(grid: Grid, block: Block) -> Iterator[Line]:
    """The rows of a block that have a number and may count."""
    heads = roles(grid, range(block.first, block.end), block.column, block.above)
    kind = ""
    for at in range(block.first, block.end):
        words = label(cell(grid, at, block.column))
        own, beside = named(words) or _before(grid, at, block.column), _beside(grid, at, block.column) or _NOTHING
        kind = own.kind if own and own.kind and not own.safety else kind
        counted = amount(grid, at, block.column, heads)
        if counted is None and ends(own or beside):
            counted = Amount(Fraction(0), (Place(at, block.column),), "uncomputed")
        if counted is None or (own or beside).aside:
            continue
        of = own.kind if own and own.kind else kind
        task, gap = _has_task(grid, at, block.column), at > 0 and not any(each is not None for each in grid[at - 1])
        safe = safety_amount(grid, at, heads)
        yield Line(own or _NOTHING, beside, of, task, bool(words and not own), gap, counted, safe)


def _before(grid: Grid, row: int, column: int) -> Named | None:
    """A total that stands left of the kinds' column."""
    found = (named(label(cell(grid, row, at))) for at in range(column))
    return next((each for each in found if each and ends(each)), None)


def _beside(grid: Grid, row: int, column: int) -> Named | None:
    """What the words right of the kinds' column name, before the numbers."""
    found = (named(label(cell(grid, row, at))) for at in names_in(grid, row, column + 3) if at > column)
    return next((each for each in found if each), None)


def _has_task(grid: Grid, row: int, column: int) -> bool:
    return any(label(cell(grid, row, at)) for at in (column + 1, column + 2))
