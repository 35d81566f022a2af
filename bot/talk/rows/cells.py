"""The cells of a row by the names of their columns, and what may stand in one: a whole number, yes or no."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.talk.rows.headings import answer, column
from bot.talk.sheet.grid import number
from tis_rules.mistakes import Mistake
from tis_rules.spelt import yes_or_no

Row = Mapping[str, str]
LABELS = ("name", "id", "remark")
"""Columns that only tell rows apart."""
_LONGEST = 9  # digits


class BadInput(Mistake, ValueError):
    """What was typed, or a file or a row of it, cannot be answered; the message says why."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file: needed, added (those already there are written anew), and which there may be besides.

    `optional` None: any. `instead`: the optional column that may stand for a needed one.
    """

    needed: tuple[str, ...]
    added: tuple[str, ...]
    optional: tuple[str, ...] | None = None
    instead: Mapping[str, str] = field(default_factory=dict)

    def named(self, heading: str) -> str:
        """The column a heading names; the heading itself where it names none that this file may have."""
        may = (*self.needed, *(self.optional or ()), *LABELS)
        found = column(heading)
        return heading if heading in may or found not in may else found

    def check(self, head: Sequence[str]) -> None:
        """Raises BadInput for a column that is missing, twice there, or unknown: it may be a slip of the pen."""
        missing = [name for name in self.needed if name not in head and self.instead.get(name) not in head]
        if missing:
            names = ",".join(self.needed)
            lacking = ", ".join(missing)
            raise BadInput(
                "The first line must name the columns {names}; missing: {lacking}.", names=names, lacking=lacking
            )
        if len(set(head)) < len(head):
            raise BadInput("Two columns have the same name; give each its own.")
        if self.optional is None:
            return
        known = (*self.needed, *self.optional, *LABELS, *self.added, "error")
        if unknown := [name for name in head if name not in known]:
            may = ", ".join(dict.fromkeys((*self.needed, *self.optional, *LABELS)))
            named = ", ".join(map(repr, unknown))
            raise BadInput("No column is called {named}; there may be {may}.", named=named, may=may)


def whole(row: Row, column: str) -> int:
    """The whole number of 0 or more in a column: 45, "1,200", "45名". Raises ValueError saying what stands there."""
    text = row[column].strip()
    if text.isdecimal() and len(text) <= _LONGEST:
        return int(text)
    found = number(text)
    if found is None or found.denominator != 1 or found < 0 or found >= 10**_LONGEST:
        raise BadInput(
            "{column} must be a whole number of 0 or more, such as 45; it is {text!r}", column=column, text=text
        )
    return found.numerator


def yes_no(row: Row, column: str) -> bool:
    """Yes or no, in words or as 1 or 0. Raises ValueError saying what stands there."""
    try:
        return yes_or_no(row[column])
    except KeyError:
        if (told := answer(row[column])) is not None:
            return told
        says = "{column} must be yes or no (or 1 or 0); it is {text!r}"
        raise BadInput(says, column=column, text=row[column].strip()) from None
