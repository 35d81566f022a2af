"""The rows of one plan in a table: from its first kind of work to its last, and what they add up to."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from bot.talk.sheet.columns import Amount, amount, names_in, roles
from bot.talk.sheet.grid import Grid, Place, cell, label
from bot.talk.sheet.labels import KINDS, Named, named


@dataclass(frozen=True, slots=True)
class Block:
    """The rows from `first` to before `end` whose kinds stand in `column`; headings from row `above` on."""

    column: int
    first: int
    end: int
    above: int


@dataclass
class Sums:
    """What the rows of a block add up to; `unsure` names the cell and why."""

    hours: dict[str, Amount] = field(default_factory=dict)
    safety: dict[str, Amount] = field(default_factory=dict)
    unsure: list[tuple[str, Place]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    lead: bool
    safety: bool
    within: bool
    task: bool
    amount: Amount


def blocks(grid: Grid) -> Iterator[Block]:
    """The plans that stand one below the other in the first column in which all three kinds are named."""
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


def sums(grid: Grid, block: Block) -> Sums:
    """The hours of each kind and of safety within it, with the cells they stand in."""
    heads = roles(grid, block.first, block.column, block.above)
    told, rows, loose, total = Sums(), list[_Row](), list[Amount](), None
    kind = ""
    for at in range(block.first, block.end):
        own = named(label(cell(grid, at, block.column)))
        beside = _beside(grid, at, block.column)
        counted = amount(grid, at, block.column, heads)
        if (own and own.total) or (beside and beside.total):
            total = counted
            break
        kind = own.kind if own and own.kind and not own.safety else kind
        if counted is None or (own or beside or Named()).subtotal or (own or beside or Named()).lecture:
            continue
        safe = bool((own and own.safety) or (beside and beside.safety))
        within = bool((own and own.within) or (beside and beside.within))
        if own and own.safety and not own.within and not (beside and beside.kind):
            loose.append(counted)
            continue
        of = own.kind if own and own.kind else kind
        lead = bool(own and own.kind and not own.safety)
        rows.append(_Row(of, lead, safe, within, _has_task(grid, at, block.column), counted))
    _add_up(told, rows, total)
    told.unsure += [("loose-safety", each.places[0]) for each in loose]
    told.unsure += [("months", row.amount.places[0]) for row in rows if row.amount.unsure]
    return told


def _beside(grid: Grid, row: int, column: int) -> Named | None:
    """What the words right of the kinds' column name, before the numbers."""
    found = (named(label(cell(grid, row, at))) for at in names_in(grid, row, column + 3) if at > column)
    return next((each for each in found if each), None)


def _has_task(grid: Grid, row: int, column: int) -> bool:
    return any(label(cell(grid, row, at)) for at in (column + 1, column + 2))


def _add_up(told: Sums, rows: list[_Row], total: Amount | None) -> None:
    for kind in KINDS:
        own = [row for row in rows if row.kind == kind]
        if own:
            told.hours[kind], sure = _of_kind(own, total, rows)
            told.unsure += [] if sure else [("parts", own[0].amount.places[0])]
        if safe := [row.amount for row in own if row.safety]:
            told.safety[kind] = _sum(safe)
    if total and told.hours.keys() == set(KINDS) and sum(each.hours for each in told.hours.values()) != total.hours:
        told.unsure.append(("total", total.places[0]))


def _of_kind(own: list[_Row], total: Amount | None, rows: list[_Row]) -> tuple[Amount, bool]:
    """The hours of a kind: its own row where those below are its parts, else all of them; and whether that is sure."""
    head, below = own[0], own[1:]
    whole = _sum([row.amount for row in own])
    apart = not head.lead or any(row.lead for row in below) or (head.task and not all(row.safety for row in below))
    if not below or apart:
        return whole, True
    if _sum([row.amount for row in below]).hours == head.amount.hours or all(row.within for row in below):
        return head.amount, True
    if total is not None:
        return (whole if sum(row.amount.hours for row in rows) == total.hours else head.amount), True
    return head.amount, False


def _sum(amounts: list[Amount]) -> Amount:
    places = tuple(place for each in amounts for place in each.places)
    return Amount(sum((each.hours for each in amounts), Fraction(0)), places, any(each.unsure for each in amounts))
