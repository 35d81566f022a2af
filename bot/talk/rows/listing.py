"""A list of companies in a workbook: where its headings stand, which column is which, and its rows.

What can't be told from the headings is not guessed: `unsure` names the columns to be asked about.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice, pairwise

from bot.talk.rows import headings
from bot.talk.rows.cells import LABELS, Row
from bot.talk.rows.headings import ADDED, STAGES
from bot.talk.sheet.grid import Cell, Grid, Page, cell, label, number
from bot.talk.sheet.labels import named

MOST = 1000
"""Companies of one file; of more in one list one more is read, and no other."""
_TELLING = frozenset(("type", "sector", "care", "construction", "excellent", "staff", "care_staff", "held", *STAGES))
"""Columns that make a list one of companies."""
_STANDS_OVER = ("実習生", "在籍", "受入", "trainee", "thựctậpsinh", "pemagang", "实习生")
"""Words over the columns of stages that say whose numbers they are."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The words over a column, and which it is (from 0)."""

    at: int
    words: str


@dataclass(frozen=True, slots=True)
class Company:
    """A row (from 0) and its cells by column, as text."""

    row: int
    cells: Row


@dataclass(slots=True)
class Heads:
    """What the headings name: columns surely, `unsure` perhaps, `twice` by two headings; `unread` name none.

    `after` is the column in which what is added begins.
    """

    after: int
    sure: dict[str, Heading] = field(default_factory=dict)
    unsure: dict[str, Heading] = field(default_factory=dict)
    twice: list[Heading] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def take(self, found: Heading, below: str) -> None:
        """A heading more; `below`: the stage named under it."""
        name, maybe = below or headings.column(found.words), headings.unsure(found.words)
        if name in self.sure and name not in LABELS:
            self.twice.append(found)
        elif name:
            self.sure.setdefault(name, found)
        elif maybe:
            self.unsure.setdefault(maybe, found)
        elif found.words:
            self.unread.append(found.words)

    def settle(self) -> None:
        """What another column says surely need not be asked."""
        for name in [*self.unsure]:
            if name in self.sure or (name in STAGES and "held" in self.sure):
                self.unread.append(self.unsure.pop(name).words)

    @property
    def columns(self) -> Mapping[str, Heading]:
        return {**self.unsure, **self.sure}


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: its sheet, the row (from 0) of its headings, what they name, and its companies."""

    page: str
    head: int
    heads: Heads
    companies: tuple[Company, ...]


def listings(pages: Sequence[Page]) -> tuple[Listing, ...]:
    """Every list of companies in a workbook, also one below the other."""
    return tuple(found for page in pages for found in _on(page))


def _on(page: Page) -> Iterator[Listing]:
    heads = [row for row in range(len(page.grid)) if _is_head(page.grid[row])]
    for head, end in pairwise((*heads, len(page.grid))):
        found = _listing(page, head, end)
        if found.companies:
            yield found


def _is_head(cells: Sequence[Cell]) -> bool:
    """Whether a row names columns of companies: two that tell, not stages alone, or the staff beside a name."""
    words = [value for value in cells if value is not None]
    if any(number(value) is not None for value in words):
        return False
    sure = {headings.column(str(value)) for value in words}
    told = (sure | {headings.unsure(str(value)) for value in words}) & _TELLING
    return (len(told) > 1 and not told <= {*STAGES}) or ("name" in sure and bool(told & {"staff", "care_staff"}))


def _listing(page: Page, head: int, end: int) -> Listing:
    below, width = _stages_below(page.grid, head), max(map(len, page.grid[head:end]))
    heads, last = Heads(width), head + 1 if below else head
    for at in range(width):
        words = str(cell(page.grid, head, at) or "").strip()
        if str(cell(page.grid, last, at) or "").startswith(ADDED):
            heads.after = min(heads.after, at)
        else:
            heads.take(Heading(at, words), below.get(at, ""))
    heads.settle()
    return Listing(page.name, last, heads, tuple(islice(_companies(page.grid, heads.columns, last + 1, end), MOST + 1)))


def _stages_below(grid: Grid, head: int) -> dict[int, str]:
    """The columns of stages under one merged heading such as 在籍実習生; empty where there is none."""
    found, over = dict[int, str](), ""
    for at in range(len(grid[head + 1]) if head + 1 < len(grid) else 0):
        over, words = label(cell(grid, head, at)) or over, str(cell(grid, head + 1, at) or "")
        stage = headings.unsure(words) or headings.column(words)
        if stage in STAGES and any(each in over for each in _STANDS_OVER):
            found[at] = stage
    return found if len(found) > 1 else {}


def _companies(grid: Grid, columns: Mapping[str, Heading], first: int, end: int) -> Iterator[Company]:
    """The rows that say anything of a company; a total is none."""
    for row in range(first, end):
        cells = {name: _text(cell(grid, row, found.at)) for name, found in columns.items()}
        if any(cells[name] for name in cells.keys() & _TELLING) and not _is_total(grid[row]):
            yield Company(row, cells)


def _is_total(cells: Sequence[Cell]) -> bool:
    told = named(label(next((value for value in cells if value is not None), None)))
    return bool(told and (told.total or told.subtotal) and not told.kind)


def _text(value: Cell) -> str:
    """A cell as a person would type it: a whole number without a point."""
    if isinstance(value, float) and value == value and abs(value) != float("inf"):
        exact = Fraction(str(value))
        return str(exact.numerator) if exact.denominator == 1 else str(value)
    return "" if value is None else str(value).strip()
