"""The hours of a plan in a table: the kinds down a column or across a row, what was added up and what is unsure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction

from bot.talk.sheet.adding import sums
from bot.talk.sheet.blocks import Block, blocks
from bot.talk.sheet.grid import Grid, Page, Place, folded
from bot.talk.sheet.labels import KINDS, dated


class Doubt(StrEnum):
    """Why a plan's hours are not sure: its total column and months, its parts, or its grand total disagree."""

    MONTHS = "months"
    COLUMNS = "columns"
    PARTS = "parts"
    TOTAL = "total"
    SEVERAL = "several"
    PART_HOURS = "part-hours"
    BELOW_ZERO = "below-zero"
    UNCOMPUTED = "uncomputed"
    UNREAD = "unread"
    LOOSE_SAFETY = "loose-safety"


@dataclass(frozen=True, slots=True)
class Figure:
    """Hours and the cells they were taken from."""

    hours: Fraction
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan: hours by kind (required, related, peripheral), safety within them, and what is in doubt, with cells."""

    page: str
    hours: Mapping[str, Figure]
    safety: Mapping[str, Figure] = field(default_factory=dict)
    doubts: tuple[tuple[Doubt, str], ...] = ()


def plan_in(pages: Sequence[Page]) -> Plan | None:
    """The first plan of a workbook, None without one; in doubt where several differ or are a month or year each."""
    found = [plan for page in pages for plan in _plans(page)]
    if not found:
        return None
    parts = sum(dated(folded(page)) for page in {plan.page for plan in found}) > 1
    others = [plan.page for plan in found[1:] if parts or _numbers(plan) != _numbers(found[0])]
    told = ((Doubt.SEVERAL, ", ".join(dict.fromkeys((found[0].page, *others)))),) if others else ()
    return replace(found[0], doubts=(*told, *found[0].doubts))


def _numbers(plan: Plan) -> list[Fraction]:
    return [plan.hours[kind].hours for kind in KINDS]


def _plans(page: Page) -> Iterator[Plan]:
    down = list(_found(page.name, page.grid, turned=False))
    yield from down or _found(page.name, _turn(page.grid), turned=True)


def _found(name: str, grid: Grid, turned: bool) -> Iterator[Plan]:
    for block in blocks(grid):
        if plan := _plan(name, grid, block):
            yield _turned(plan) if turned else plan


def _plan(name: str, grid: Grid, block: Block) -> Plan | None:
    told = sums(grid, block)
    if set(told.hours) != set(KINDS):
        return None
    hours = {kind: Figure(told.hours[kind].hours, told.hours[kind].places) for kind in KINDS}
    safety = {kind: Figure(each.hours, each.places) for kind, each in told.safety.items()}
    doubts = [(Doubt(why), place.name) for why, place in told.unsure]
    figures = (*hours.values(), *safety.values())
    doubts += [(Doubt.PART_HOURS, each.places[0].name) for each in figures if each.hours.denominator != 1]
    doubts += [(Doubt.BELOW_ZERO, each.places[0].name) for each in figures if each.hours < 0]
    return Plan(name, hours, safety, tuple(doubts))


def _turn(grid: Grid) -> Grid:
    """Columns as rows: kinds that stand across are read as if they stood down."""
    width = max(map(len, grid), default=0)
    return tuple(tuple(row[at] if at < len(row) else None for row in grid) for at in range(width))


def _turned(plan: Plan) -> Plan:
    """The cells of a turned table as they stand in the file; names told in doubts are turned with them."""
    back = {each: _back(figure) for each, figure in plan.hours.items()}
    safety = {each: _back(figure) for each, figure in plan.safety.items()}
    return replace(plan, hours=back, safety=safety, doubts=tuple((why, _named_back(at)) for why, at in plan.doubts))


def _back(figure: Figure) -> Figure:
    return replace(figure, places=tuple(Place(each.column, each.row) for each in figure.places))


def _named_back(name: str) -> str:
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return Place(column - 1, int(name.removeprefix(letters)) - 1).name
