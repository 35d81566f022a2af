"""Where plans stand in a table: from the first kind of work to the last."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.talk.sheet.grid import Grid, cell, folded, label
from bot.talk.sheet.labels import KINDS, named, named_in


@dataclass(frozen=True, slots=True)
class Block:
    """The rows from `first` to before `end` whose kinds stand in `column`; headings from row `above` on."""

    column: int
    first: int
    end: int
    above: int


def blocks(grid: Grid) -> Iterator[Block]:
    """The plans that stand one below the other in the first column in which all three kinds are named."""
    if named_in({folded(each) for row in grid for each in row if isinstance(each, str)}) != set(KINDS):
        return
    width = max(map(len, grid), default=0)
    for column in range(width):
        kinds = [(row, _kind(grid, row, column)) for row in range(len(grid))]
        starts = list(_starts([(row, kind) for row, kind in kinds if kind]))
        found = [(first, end) for first, end, seen in starts if seen == set(KINDS)]
        if found:
            ends = [first for first, _ in found[1:]] + [len(grid)]
            above = [0] + [last + 1 for _, last in found[:-1]]
            yield from (Block(column, first, end, up) for (first, _), end, up in zip(found, ends, above, strict=True))
            return


def _starts(kinds: list[tuple[int, str]]) -> Iterator[tuple[int, int, set[str]]]:
    """Runs of kinds in which none comes back: first row, last row, kinds seen."""
    first, last, seen, current = -1, -1, set[str](), ""
    for row, kind in kinds:
        if kind in seen and kind != current:
            yield first, last, seen
            seen = set()
        if not seen:
            first = row
        last, current = row, kind
        seen.add(kind)
    if seen:
        yield first, last, seen


def _kind(grid: Grid, row: int, column: int) -> str:
    found = named(label(cell(grid, row, column)))
    return found.kind if found and not found.safety and not found.subtotal else ""
